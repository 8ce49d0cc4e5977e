import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { castPassword } from '../src/demonstration/cast.ts';

export interface Asked {
  method?: string;
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Readable;
}

export interface Answered {
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Client {
  /** @throws Error for an answer that is not a success */
  ask(asked: Asked): Promise<Answered>;
  /** The headers with which a member of the cast acts. */
  signIn(person: string): Promise<OutgoingHttpHeaders>;
}

/** Connections to a server that stay open from one request to the next, one for each client. */
export async function withClient<T>(
  port: number,
  clients: number,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients, noDelay: true });
  const ask = (asked: Asked) => send(agent, port, asked);
  try {
    return await work({ ask, signIn: (person) => signIn(ask, person) });
  } finally {
    agent.destroy();
  }
}

function send(agent: Agent, port: number, asked: Asked): Promise<Answered> {
  const { method = 'GET', path, headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', agent, port, method, path, headers },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part)).once('error', reject);
        incoming.once('end', () => {
          const text = Buffer.concat(parts).toString();
          const { statusCode = 0 } = incoming;
          if (statusCode >= 200 && statusCode < 300) resolve({ headers: incoming.headers, text });
          else reject(new Error(`${method} ${path}: ${statusCode} ${text}`));
        });
      },
    );
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      // The server closed a connection that had been idle, as the request set out: it has not seen it.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET' && typeof body !== 'object')
        send(agent, port, asked).then(resolve, reject);
      else reject(error);
    });
    if (typeof body === 'string' || body === undefined) outgoing.end(body);
    else body.once('error', reject).pipe(outgoing);
  });
}

async function signIn(ask: Client['ask'], person: string): Promise<OutgoingHttpHeaders> {
  const body = JSON.stringify({ person, password: castPassword });
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  const { text } = await ask({ method: 'POST', path: '/sign-in', headers, body });
  return { Authorization: `Bearer ${(JSON.parse(text) as { accessToken: string }).accessToken}` };
}
