import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { context } from '../../src/api/context.ts';
import { problems } from '../../src/api/problems.ts';
import { createShutdown } from '../../src/api/shutdown.ts';

const installation = { mode: 'real', name: '某局', createdAt: '2026-01-01T00:00:00.000Z' } as const;

async function served(graceMilliseconds: number, slow: Promise<void>, lingerMilliseconds = 0) {
  const shutdown = createShutdown({ lingerMilliseconds, graceMilliseconds });
  const app = express();
  app.use(context(installation), shutdown.closing);
  app.get('/quick', (_req, res) => void res.end('quick'));
  app.get('/ready', (_req, res) => void res.end('ready'));
  app.get('/slow', async (_req, res) => {
    await slow;
    res.end('kept');
  });
  app.use(problems(() => undefined));
  const server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, close: () => shutdown.close(server) };
}

function get(port: number, path: string, agent?: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, host: '127.0.0.1', ...(agent ? { agent } : {}) }, resolve);
    asked.on('error', reject).end();
  });
}

const text = async (answer: IncomingMessage) => Buffer.concat(await answer.toArray()).toString();
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe('closing the server', () => {
  it('answers what was taken, and takes nothing new', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { port, close } = await served(5000, promise);
    const agent = new Agent({ keepAlive: true });
    const under = get(port, '/slow', agent);
    await pause(50);
    const closed = close();
    await expect(get(port, '/quick')).rejects.toThrow(/ECONNREFUSED/);
    resolve();
    const answer = await under;
    expect(answer.headers.connection).toBe('close');
    expect(await text(answer)).toBe('kept');
    await closed;
    agent.destroy();
  });

  it('answers 503 on a connection that is still open, and ends it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { port, close } = await served(5000, promise);
    const line = connect(port, '127.0.0.1');
    // Two requests on one line: the second is read when the first has been answered.
    line.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
    await pause(50);
    const closed = close();
    line.write('GET /quick HTTP/1.1\r\nHost: a\r\n\r\n');
    resolve();
    const answers = Buffer.concat(await line.toArray()).toString();
    expect(answers).toContain('kept');
    expect(answers).not.toContain('\r\nquick');
    await closed;
  });

  it('closes connections that nobody uses once it has lingered', async () => {
    const agent = new Agent({ keepAlive: true });
    // A grace time longer than any test may take.
    const { port, close } = await served(600_000, Promise.resolve(), 100);
    expect(await text(await get(port, '/quick', agent))).toContain('quick');
    await close();
    agent.destroy();
  });

  it('cuts what is left when the grace time is over', async () => {
    const { port, close } = await served(100, new Promise(() => undefined));
    const under = get(port, '/slow').catch((error: Error) => error.message);
    await pause(50);
    await close();
    expect(await under).toMatch(/socket hang up|ECONNRESET/);
  });

  it('lingers on what is open: answers what comes, and ends the connection with it', async () => {
    const agent = new Agent({ keepAlive: true });
    const { port, close } = await served(5000, Promise.resolve(), 600_000);
    const before = await get(port, '/quick', agent);
    expect([await text(before), before.headers.connection]).toEqual(['quick', 'keep-alive']);
    const closed = close();
    await expect(get(port, '/quick')).rejects.toThrow(/ECONNREFUSED/);
    // A proxy may use the idle connection at this very moment.
    const answer = await get(port, '/quick', agent);
    expect([answer.statusCode, answer.headers.connection]).toEqual([200, 'close']);
    expect(await text(answer)).toBe('quick');
    // Nobody is left: it does not wait for the time to pass.
    await closed;
    agent.destroy();
  });

  it('is not ready while it lingers', async () => {
    const agent = new Agent({ keepAlive: true });
    const { port, close } = await served(5000, Promise.resolve(), 600_000);
    await text(await get(port, '/quick', agent));
    const closed = close();
    const answer = await get(port, '/ready', agent);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
    answer.resume();
    await closed;
    agent.destroy();
  });

  it('is one closing, however often it is asked for', async () => {
    const { close } = await served(100, Promise.resolve());
    expect(close()).toBe(close());
    await close();
  });
});
