import { once } from 'node:events';
import { Agent, createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent {
  method: string;
  /** Percent-encoded. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export interface Received {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A line to an app: real HTTP over the loopback address, its connections kept open. */
export async function wireTo(app: RequestListener, connections = 8) {
  // A busy machine may leave a connection idle for long; only the test's end closes it.
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  const send = ({ method, path, headers = {}, body }: Sent): Promise<Received> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
      const target = { host: '127.0.0.1', port, agent, method, path };
      const asking = request({ ...target, headers: { ...headers, ...length } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 0, headers: told } = answer;
          resolve({ status, headers: told, text: Buffer.concat(chunks).toString() });
        });
      });
      asking.on('error', reject).end(body);
    });

  return {
    send,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Wire = Awaited<ReturnType<typeof wireTo>>;
