import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from './support/folder.ts';
import { killServers, serverProcess, type ServerProcess } from './support/server-process.ts';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

describe('what a server tells of itself', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let api: ServerProcess;
  let figures: string;
  beforeAll(async () => {
    place = await temporaryFolder();
    const port = await freePort();
    figures = `http://127.0.0.1:${port}`;
    api = await serverProcess(place.folder, {
      DUECOURSE_METRICS_PORT: String(port),
      DUECOURSE_LOG_SECONDS: '1',
    });
  }, 120_000);
  afterAll(async () => {
    await killServers();
    await place.remove();
  });

  it('counts requests by operation and status, and names nobody', async () => {
    await fetch(`${api.url}/health`);
    await fetch(`${api.url}/matters/M-unknown`);
    const text = await (await fetch(`${figures}/metrics`)).text();
    expect(text).toMatch(/duecourse_request_seconds_count\{operation="\w+",status="200"\} 1/);
    expect(text).toMatch(/duecourse_request_seconds_count\{operation="\w+",status="401"\} 1/);
    expect(text).toContain('duecourse_process_cpu_seconds_total');
    expect(text).not.toContain('M-unknown');
  });

  it('answers to nothing else on that port, and does not show figures on the port of the API', async () => {
    expect((await fetch(`${figures}/health`)).status).toBe(404);
    expect((await fetch(`${api.url}/metrics`)).status).toBe(404);
  });

  it('keeps an idle connection longer than the proxy that is deployed before it', async () => {
    const { headers } = await fetch(`${api.url}/health`);
    const deployed = readFileSync(join(import.meta.dirname, '../deploy/nginx.conf'), 'utf8');
    const secondsIn = (text: string, words: RegExp) => Number(words.exec(text)?.[1]);
    const kept = secondsIn(headers.get('Keep-Alive') ?? '', /^timeout=(\d+)$/);
    expect(kept).toBeGreaterThan(secondsIn(deployed, /keepalive_timeout (\d+)s;/));
  });
});
