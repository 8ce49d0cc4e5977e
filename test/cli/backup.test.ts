import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { backupHalfWay } from '../support/backup-process.ts';
import { filesOf } from '../support/files-of.ts';
import { temporaryFolder } from '../support/folder.ts';
import { lost, streamsIn } from '../support/on-record.ts';
import { keptOutside, signedIn, uploaded } from '../support/over-http.ts';
import { killServers, serverProcess, type ServerProcess } from '../support/server-process.ts';
import { duecourse, environmentOf } from '../support/shell.ts';
import { whileWriting, writerOf } from '../support/writer.ts';

// Each command is a process of its own, beside a server under load; a busy machine takes its time.
jest.setTimeout(300_000);

const ROUNDS = 2;
const WRITERS = 4;

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ServerProcess;
let writers: ReturnType<typeof writerOf>[];

const at = (name: string) => join(place.folder, name);
const env = (folder = 'served') => environmentOf(at(folder));
const backup = (to: string) => duecourse(env(), 'backup', '--to', at(to));
const restore = (from: string, to: string, ...more: string[]) =>
  duecourse(env(), 'restore', '--from', at(from), '--to', at(to), ...more);

beforeAll(async () => {
  place = await temporaryFolder();
  server = await serverProcess(at('served'), { DUECOURSE_LOG_SECONDS: '1' });
  const token = await signedIn(server.url);
  const sha256 = await uploaded(server.url, token);
  const evidence = ['D01', 'D02'].map((document) => ({ document, sha256 }));
  writers = Array.from({ length: WRITERS }, () => writerOf(async () => token, evidence));
}, 120_000);
afterAll(async () => {
  await killServers();
  await place.remove();
});

const acknowledged = () => writers.flatMap((writer) => writer.acknowledged);

/** Officers act all the while. */
const underLoad = <T>(work: () => Promise<T>): Promise<T> =>
  whileWriting(server.url, writers, work);

/** The files of a folder in which a text stands. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const paths = await readdir(at(folder), { recursive: true, withFileTypes: true });
  const files = paths.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const read = await Promise.all(files.map((file) => readFile(file)));
  return files.filter((_file, index) => read[index]!.includes(text));
}

describe('duecourse backup of a folder that is being served', () => {
  it(`is one whole state each of ${ROUNDS} times into one folder, with every act acknowledged before it began`, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { before, outside, made } = await underLoad(async () => ({
        before: [...acknowledged()],
        outside: await keptOutside(server.url, at(`round-${round}`)),
        made: await backup('kept'),
      }));
      expect([round, made.code, made.said]).toEqual([
        round,
        0,
        expect.stringContaining('服务可以继续运行'),
      ]);
      const restored = await restore('kept', `restored-${round}`, ...outside);
      expect([round, restored.code, restored.said]).toEqual([
        round,
        0,
        expect.stringContaining('一致性证明成立'),
      ]);
      const verified = await duecourse(env(`restored-${round}`), 'verify-ledger');
      const audited = await duecourse(env(`restored-${round}`), 'log', 'audit');
      expect([verified.code, audited.code, audited.said]).toEqual([
        0,
        0,
        expect.stringContaining('全部相符'),
      ]);
      expect(lost(await streamsIn(at(`restored-${round}`)), before)).toEqual([]);
    }
    expect(acknowledged().length).toBeGreaterThan(ROUNDS * WRITERS);
  });

  it('changes no file of it', async () => {
    server.freeze();
    try {
      const before = await filesOf(at('served'));
      const { code } = await backup('of-a-frozen-server');
      expect([code, await filesOf(at('served'))]).toEqual([0, before]);
    } finally {
      server.thaw();
    }
  });

  it('leaves the folder to one server: a second one is still refused', async () => {
    const { code, complained } = await duecourse({ ...env(), DUECOURSE_PORT: '0' }, 'serve');
    expect([code, complained]).toEqual([1, expect.stringContaining('正被另一进程使用')]);
  });

  it('is refused into the folder itself, by whatever name', async () => {
    const { code, complained } = await duecourse(
      env(),
      'backup',
      '--to',
      join(at('served'), '..', 'served'),
    );
    expect([code, complained]).toEqual([1, expect.stringContaining('are the same')]);
  });

  it('is refused into a folder with data that are no backup', async () => {
    const { code, complained } = await duecourse(env('restored-1'), 'backup', '--to', at('served'));
    expect([code, complained]).toEqual([1, expect.stringContaining('不是完成的备份')]);
  });

  it('of nothing is refused, and leaves no folder behind', async () => {
    const { code, complained } = await duecourse(
      env('nowhere'),
      'backup',
      '--to',
      at('of-nothing'),
    );
    expect([code, complained]).toEqual([1, expect.stringContaining('数据库文件不存在')]);
    expect(['nowhere', 'of-nothing'].map((name) => existsSync(at(name)))).toEqual([false, false]);
  });
});

describe('duecourse backup that is killed half way', () => {
  it('leaves nothing that a restore would take for a backup, and is made whole by the next', async () => {
    const half = await backupHalfWay(env(), at('half'));
    await half.kill();
    expect(existsSync(join(at('half'), 'unfinished.sqlite'))).toBe(true);
    const refused = await restore('half', 'restored-half');
    expect([refused.code, refused.complained]).toEqual([
      1,
      expect.stringContaining('没有完成的备份'),
    ]);
    expect(existsSync(at('restored-half'))).toBe(false);
    expect((await backup('half')).code).toBe(0);
    expect((await restore('half', 'restored-half')).code).toBe(0);
    expect((await readdir(at('half'))).filter((name) => /unfinished|part/.test(name))).toEqual([]);
  });

  it('leaves the backup before it as it was', async () => {
    const before = await streamsIn(at('kept'));
    await underLoad(async () => {
      const half = await backupHalfWay(env(), at('kept'));
      await half.kill();
    });
    expect((await restore('kept', 'restored-again')).code).toBe(0);
    expect(await streamsIn(at('restored-again'))).toEqual(before);
  });
});

describe('a text that is erased while a backup runs', () => {
  const marker = '备份期间删除的一句话';
  let matterId: string;

  const call = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `erased-${path.length}-${performance.now()}`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { number: number } };
  };

  it('is not in it: the copy is brought up to the act of erasure', async () => {
    const open = await (await fetch(`${server.url}/public/solicitations`)).json();
    ({ matterId } = (open as { items: { matterId: string }[] }).items[0]!);
    const sent = await call(`/public/solicitations/${matterId}/opinions`, { text: marker });
    expect(sent.status).toBe(201);
    const erased = await backupHalfWay(env(), at('erased'));
    expect(existsSync(join(at('erased'), 'backup.json'))).toBe(false);
    const act = await call(
      `/matters/${matterId}/opinions/${sent.body.number}/erasure`,
      { ground: 'consent-withdrawn', reason: '本人要求' },
      { Authorization: `Bearer ${await signedIn(server.url, 'sun-publisher')}` },
    );
    expect(act.status).toBe(200);
    const { code, said } = await erased.finish();
    expect([code, said]).toEqual([0, expect.stringContaining('补入备份')]);
    expect(await filesWith('erased', marker)).toEqual([]);
    const streams = await streamsIn(at('erased'));
    expect(streams.get(`erasures:${matterId}`)).toHaveLength(1);
    expect((await restore('erased', 'restored-erased')).code).toBe(0);
  });
});
