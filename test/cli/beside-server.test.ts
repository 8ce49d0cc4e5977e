import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { filesOf } from '../support/files-of.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lost, streamsIn } from '../support/on-record.ts';
import { keptOutside, signedIn, uploaded } from '../support/over-http.ts';
import { killServers, serverProcess, type ServerProcess } from '../support/server-process.ts';
import { duecourse, environmentOf, type Answer } from '../support/shell.ts';
import { whileWriting, writerOf } from '../support/writer.ts';

// Each command is a process of its own, beside a server under load; a busy machine takes its time.
jest.setTimeout(300_000);

const ROUNDS = 2;
const WRITERS = 4;

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ServerProcess;
let writers: ReturnType<typeof writerOf>[];
let matterId: string;

const at = (name: string) => join(place.folder, name);
const command = (...args: readonly string[]): Promise<Answer> =>
  duecourse(
    { ...environmentOf(at('served')), DUECOURSE_PORT: server ? new URL(server.url).port : '0' },
    ...args,
  );
const acknowledged = () => writers.flatMap((writer) => writer.acknowledged);
const underLoad = <T>(work: () => Promise<T>) => whileWriting(server.url, writers, work);

beforeAll(async () => {
  place = await temporaryFolder();
  server = await serverProcess(at('served'), { DUECOURSE_LOG_SECONDS: '1' });
  const token = await signedIn(server.url);
  const sha256 = await uploaded(server.url, token);
  const evidence = ['D01', 'D02'].map((document) => ({ document, sha256 }));
  writers = Array.from({ length: WRITERS }, () => writerOf(async () => token, evidence));
  const open = await (await fetch(`${server.url}/public/solicitations`)).json();
  ({ matterId } = (open as { items: { matterId: string }[] }).items[0]!);
}, 120_000);
afterAll(async () => {
  await killServers();
  await place.remove();
});

describe('a command that only looks, beside a server that is being written to', () => {
  it.each<[string, string[], string]>([
    ['audit', ['audit'], ' 0 broken seals, 0 that do not fold, 0 acts'],
    ['log audit', ['log', 'audit'], '全部相符'],
    ['log-key show', ['log-key', 'show'], 'duecourse/'],
    ['verify-ledger', ['verify-ledger'], '结论:自相一致'],
  ])('%s sees one state, and finds it whole', async (_name, args, words) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { code, said, complained } = await underLoad(() => command(...args));
      expect([round, complained, code, said]).toEqual([
        round,
        '',
        0,
        expect.stringContaining(words),
      ]);
    }
  });

  it('log code holds what stands on paper against the head that was signed', async () => {
    const head = await (await fetch(`${server.url}/log/head-code`)).json();
    const { code: short, size } = head as { code: string; size: number };
    const args = ['log', 'code', short, '--size', String(size)];
    const { code, said } = await underLoad(() => command(...args));
    expect([code, said]).toEqual([0, expect.stringContaining('相符')]);
  });

  it('changes no file of it', async () => {
    server.freeze();
    try {
      const before = await filesOf(at('served'));
      for (const args of [['audit'], ['log', 'audit'], ['log-key', 'show']])
        expect([args, (await command(...args)).code]).toEqual([args, 0]);
      expect(await filesOf(at('served'))).toEqual(before);
    } finally {
      server.thaw();
    }
  });
});

describe('a command that writes to the store, beside a server', () => {
  it.each<[string, () => string[], string | undefined]>([
    ['export', () => ['export', matterId, '--out', at('x.zip')], 'gao-auditor'],
    ['report', () => ['report', '2026', '--out', at('x.docx')], 'gao-auditor'],
    ['report as text', () => ['report', '2026', '--out', at('x.md')], 'gao-auditor'],
    ['log head', () => ['log', 'head'], undefined],
  ])('%s names what to ask of the server, and that is there', async (_name, args, person) => {
    const { code, said, complained } = await underLoad(() => command(...args()));
    expect([code, said, complained]).toEqual([
      1,
      '',
      expect.stringMatching(/正被另一进程使用.*GET http.*Another process has the data folder/),
    ]);
    expect(['x.zip', 'x.docx', 'x.md'].filter((name) => existsSync(at(name)))).toEqual([]);
    const [url = ''] = /http:[^\s)]+/.exec(complained) ?? [];
    const headers: Record<string, string> =
      person === undefined ? {} : { Authorization: `Bearer ${await signedIn(server.url, person)}` };
    const answer = await fetch(url, { headers });
    expect([url, answer.status]).toEqual([expect.stringContaining(server.url), 200]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  it.each([[['rebuild-views']], [['log', 'rebuild']], [['log-key', 'rotate']]])(
    'is refused where no server does the same: %p',
    async (args) => {
      const key = await readFile(at('served/keys/log.pem'), 'utf8');
      const { code, complained } = await command(...args);
      expect([code, complained]).toEqual([1, expect.stringContaining('正被另一进程使用')]);
      expect(await readFile(at('served/keys/log.pem'), 'utf8')).toBe(key);
    },
  );
});

describe('the store after all of that', () => {
  it('holds every act that was acknowledged, and verifies', async () => {
    const outside = await keptOutside(server.url, at('kept'));
    await server.kill();
    const verified = await command('verify-ledger', ...outside);
    const audited = await command('log', 'audit');
    expect([verified.code, verified.said]).toEqual([0, expect.stringContaining('结论:成立')]);
    expect([audited.code, audited.said]).toEqual([0, expect.stringContaining('全部相符')]);
    const streams = await streamsIn(at('served'));
    expect(lost(streams, acknowledged())).toEqual([]);
    expect(acknowledged().length).toBeGreaterThan(WRITERS * ROUNDS);
    // Of the exports only the one that the server gave out is on record.
    const exports = streams
      .get(`accesses:${matterId}`)
      ?.filter(({ fact }) => fact.type === 'DossierExported');
    expect(exports?.map(({ fact }) => (fact.by as { person: string }).person)).toEqual([
      'gao-auditor',
    ]);
  });
});
