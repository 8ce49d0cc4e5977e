import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castPassword } from '../../src/demonstration/cast.ts';
import { temporaryFolder } from '../support/folder.ts';
import { sampleProposal } from '../support/sample-proposal.ts';
import { killServers, serverProcess } from '../support/server-process.ts';

const deployed = join(import.meta.dirname, '../../deploy/opentelemetry');
const LIMIT = 300_000;
const WAIT = 60_000;

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let collector: Server;
let url: string;
/** What came to each path, as text. */
const received: Record<string, string[]> = { '/v1/traces': [], '/v1/metrics': [] };

/** Takes in OTLP over HTTP, as a collector does. */
async function startCollector(): Promise<number> {
  collector = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.once('end', () => {
      received[req.url ?? '']?.push(Buffer.concat(parts).toString());
      res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  return (collector.address() as AddressInfo).port;
}

async function post(path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, string>;
}

async function propose(): Promise<string> {
  const { accessToken } = await post('/sign-in', { person: 'lin-drafter', password: castPassword });
  const { sha256 } = await (
    await fetch(`${url}/evidence`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${accessToken}`,
        'Content-Type': 'application/octet-stream',
        'File-Name': 'sample.txt',
      },
      body: '示例文件',
    })
  ).json();
  const filed = await post('/matters', sampleProposal('示例:遥测', [{ document: 'D01', sha256 }]), {
    Authorization: `Bearer ${accessToken}`,
    'Idempotency-Key': 'told-to-the-collector',
  });
  return filed.matterId!;
}

/** Waits until something that came says this. */
async function comes(path: string, word: string): Promise<string> {
  for (const end = Date.now() + WAIT; Date.now() < end; await pause(200)) {
    const found = received[path]!.find((text) => text.includes(word));
    if (found !== undefined) return found;
  }
  throw new Error(`Nothing with ${word} came to ${path}.`);
}

beforeAll(async () => {
  place = await temporaryFolder();
  const folder = join(place.folder, 'opentelemetry');
  cpSync(deployed, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  execFileSync('npm', ['ci', '--no-audit'], { cwd: folder, stdio: ['ignore', 'ignore', 2] });
  const port = await startCollector();
  ({ url } = await serverProcess(join(place.folder, 'data'), {
    NODE_OPTIONS: `--import ${join(folder, 'preload.mjs')}`,
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    OTEL_BSP_SCHEDULE_DELAY: '200',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=tried',
  }));
}, LIMIT);

afterAll(async () => {
  await killServers();
  collector.closeAllConnections();
  collector.close();
  await place.remove();
});

describe('deploy/opentelemetry, loaded before the server', () => {
  let matterId: string;
  beforeAll(async () => {
    matterId = await propose();
  }, LIMIT);

  it(
    'sends the span of an act to the collector, as its operation',
    async () => {
      const spans = JSON.parse(await comes('/v1/traces', '"ProposeMatter"')) as object;
      expect(JSON.stringify(spans)).toContain(
        '{"key":"http.response.status_code","value":{"intValue":201}}',
      );
      expect(JSON.stringify(spans)).toContain(
        '{"key":"service.name","value":{"stringValue":"duecourse"}}',
      );
      expect(JSON.stringify(spans)).toContain('"deployment.environment.name"');
    },
    LIMIT,
  );

  it(
    'sends the figures: requests by operation and status, jobs, leaves of the log',
    async () => {
      const told = await comes('/v1/metrics', '"ProposeMatter"');
      expect(told).toContain('"http.server.request.duration"');
      expect(told).toContain('"http.server.active_requests"');
      await comes('/v1/metrics', '"duecourse.jobs"');
      await comes('/v1/metrics', '"duecourse.log.leaves"');
    },
    LIMIT,
  );

  it('names nobody and no matter', () => {
    const all = Object.values(received).flat().join('\n');
    expect(all.length).toBeGreaterThan(1000);
    for (const secret of [matterId, 'lin-drafter', '示例:遥测', 'told-to-the-collector'])
      expect(all.includes(secret)).toBe(false);
  });
});
