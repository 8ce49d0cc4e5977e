import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Members = Record<string, unknown>;
interface Message extends Members {
  id?: number;
  method?: string;
  params?: Members;
  result?: Members;
  error?: { message: string };
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1000,1400',
  '--remote-debugging-pipe',
];

/** Debian's Chromium over the pipe of its DevTools protocol: commands out, answers and events in. */
export async function chromium() {
  const profile = await mkdtemp(join(tmpdir(), 'duecourse-chromium-'));
  const child = spawn('chromium', [...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , out, incoming] = child.stdio as unknown as [0, 0, 0, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let [rest, last] = ['', 0];
  incoming.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) listeners.forEach((listen) => listen(message));
      else waiting.get(message.id)?.(message);
    }
  });
  const send = (method: string, params: Members = {}, sessionId?: string) =>
    new Promise<Members>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result = {}, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  return {
    page: () => pageOf(send, listeners),
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => child.kill());
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Send = (method: string, params?: Members, sessionId?: string) => Promise<Members>;

async function pageOf(send: Send, listeners: Set<(message: Message) => void>) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const to = (method: string, params?: Members) =>
    send(method, params, attached.sessionId as string);
  const requested: string[] = [];
  const faults: unknown[] = [];
  listeners.add(({ method, params = {} }) => {
    if (method === 'Network.requestWillBeSent')
      requested.push((params.request as { url: string }).url);
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded') faults.push(params);
  });
  await Promise.all(['Page', 'DOM', 'Runtime', 'Network', 'Log'].map((one) => to(`${one}.enable`)));
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await to('Runtime.evaluate', { expression, awaitPromise: true });
    return (result as { value?: unknown }).value;
  };
  return {
    requested,
    faults,
    evaluate,
    async open(url: string) {
      const loaded = new Promise<void>((resolve) => {
        const listen = ({ method }: Message) => {
          if (method !== 'Page.loadEventFired') return;
          listeners.delete(listen);
          resolve();
        };
        listeners.add(listen);
      });
      await to('Page.navigate', { url });
      await loaded;
    },
    async choose(selector: string, files: string[]) {
      const { root } = await to('DOM.getDocument');
      const { nodeId } = root as { nodeId: number };
      const found = await to('DOM.querySelector', { nodeId, selector });
      await to('DOM.setFileInputFiles', { nodeId: found.nodeId, files });
    },
    /** The text of an element, once it is there. */
    textOf: async (selector: string) =>
      String(
        await evaluate(`new Promise((resolve) => {
          const look = () => {
            const found = document.querySelector(${JSON.stringify(selector)});
            if (found) resolve(found.innerText); else setTimeout(look, 20);
          };
          look();
        })`),
      ),
    /** The page as it looks, a PNG. */
    async picture() {
      const { data } = await to('Page.captureScreenshot', { captureBeyondViewport: true });
      return Buffer.from(data as string, 'base64');
    },
  };
}
