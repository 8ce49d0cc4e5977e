import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { openStores } from '../../src/service.ts';
import { parseCheckpoint } from '../../src/integrity/checkpoint.ts';
import { parseNote } from '../../src/integrity/signed-note.ts';
import { temporaryFolder } from '../support/folder.ts';
import { auditor } from '../support/package.ts';
import {
  demonstrationIn,
  duecourse,
  environmentOf,
  withEngine,
  type Answer,
  type Kept,
} from '../support/shell.ts';

// Each command is a process of its own; a busy machine takes its time.
jest.setTimeout(90_000);

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let kept: Kept;
let backedUp: Answer;
let later: string;

const at = (name: string) => join(place.folder, name);
const env = (folder: string) => environmentOf(at(folder));

beforeAll(async () => {
  place = await temporaryFolder();
  kept = await demonstrationIn(at('served'), 'InitiateMatter');
  await writeFile(at('earlier.txt'), kept.heads[0]);
  await writeFile(at('last.txt'), kept.heads[1]);
  await writeFile(at('log.vkey'), `${kept.vkeys.join('\n')}\n`);
  backedUp = await duecourse(env('served'), 'backup', '--to', at('backup'));
  // Somebody acts after the backup, and the head of that day is kept outside.
  await cp(at('served'), at('grown'), { recursive: true });
  later = await withEngine(at('grown'), async (engine) => {
    await engine.moveClock('2026-06-01T01:00:00.000Z', auditor, 'after the backup');
    return engine.log.checkpoint();
  });
  await writeFile(at('later.txt'), later);
}, 90_000);
afterAll(() => place.remove());

/** How many entries a folder's store holds, and the seal of the last. */
async function ledgerIn(folder: string): Promise<{ entries: number; seal: string | undefined }> {
  const stores = await openStores(readConfig(env(folder)));
  try {
    const all = await stores.ledger.readAll({ limit: 10_000 });
    return { entries: all.length, seal: all.at(-1)?.entry.seal };
  } finally {
    await stores.close();
  }
}

const restore = (from: string, to: string, since = 'last.txt') =>
  duecourse(
    env('served'),
    'restore',
    '--from',
    at(from),
    '--to',
    at(to),
    '--since',
    at(since),
    '--trust',
    at('log.vkey'),
  );

/** A copy of the backup in which one byte of a file is another one. */
async function withOtherByte(name: string, file: string, find: (bytes: Buffer) => number) {
  await cp(at('backup'), at(name), { recursive: true });
  const path = join(at(name), file);
  const bytes = await readFile(path);
  const index = find(bytes);
  expect(index).toBeGreaterThanOrEqual(0);
  bytes[index] = bytes[index]! ^ 1;
  await writeFile(path, bytes);
}

describe('duecourse backup', () => {
  it('ends with 0, says what it holds, and leaves the newest head beside it', async () => {
    const { entries } = await ledgerIn('served');
    expect(backedUp.said).toContain('备份完整');
    expect(backedUp.said).toContain(`记录 · entries ${entries}`);
    expect(await readFile(join(at('backup'), 'checkpoint'), 'utf8')).toBe(kept.heads[1]);
    expect(JSON.parse(await readFile(join(at('backup'), 'backup.json'), 'utf8'))).toMatchObject({
      entries,
    });
    expect(backedUp.code).toBe(0);
  });

  it('into the same folder again adds what is new, and nothing where nothing is', async () => {
    const again = await duecourse(env('served'), 'backup', '--to', at('backup'));
    expect([again.code, await ledgerIn('backup')]).toEqual([0, await ledgerIn('served')]);
  });

  it('ends with 1 where there is no place to back up to', async () => {
    const { code, complained } = await duecourse(env('served'), 'backup');
    expect([code, complained]).toEqual([1, expect.stringContaining('--to')]);
  });
});

describe('duecourse restore', () => {
  it('ends with 0 and a proof from the newest head that was kept outside', async () => {
    const { code, said } = await restore('backup', 'restored');
    const { size } = parseCheckpoint(parseNote(kept.heads[1]).text);
    expect(said).toContain(`一致性证明成立:外部日志头的 ${size} 条是现有`);
    expect(said).toContain('存储中');
    expect(await ledgerIn('restored')).toEqual(await ledgerIn('served'));
    expect(code).toBe(0);
  });

  it('proves growth from an earlier head as well, with the hashes of the proof', async () => {
    const { size } = parseCheckpoint(parseNote(kept.heads[0]).text);
    const { code, said } = await restore('backup', 'restored-2', 'earlier.txt');
    expect(said).toContain(`外部日志头的 ${size} 条`);
    expect(said.split('Proof:\n')[1]).toMatch(/^ {2}[A-Za-z0-9+/]{43}=/);
    expect(code).toBe(0);
  });

  it('ends with 1, and says why, where what was kept outside is no head', async () => {
    const { code, said, complained } = await restore('backup', 'restored-0', 'log.vkey');
    expect(said).toContain('您提供的旧检查点不可用');
    expect([code, complained]).toEqual([1, expect.not.stringContaining('没有料到的错误')]);
  });

  it('is refused over the data of another installation, which stays as it was', async () => {
    await demonstrationIn(at('other'), 'ProposeMatter');
    const before = await ledgerIn('other');
    const { code, complained } = await restore('backup', 'other');
    expect([code, complained]).toEqual([1, expect.stringContaining("is not the source's")]);
    expect(await ledgerIn('other')).toEqual(before);
  });

  it('is refused where a byte of a file of evidence is another', async () => {
    const found = await readdir(join(at('backup'), 'blobs'), { recursive: true });
    const name = found.find((path) => /[0-9a-f]{60,64}$/.test(path))!;
    await withOtherByte('bad-file', join('blobs', name), (bytes) => bytes.length - 1);
    const { code, complained } = await restore('bad-file', 'restored-3');
    expect([code, complained]).toEqual([1, expect.stringContaining('has other bytes')]);
  });

  it('is refused where a byte of an entry is another', async () => {
    await withOtherByte('bad-entry', 'duecourse.sqlite', (bytes) =>
      bytes.indexOf('示例局年度重点工作'),
    );
    const { code, complained } = await restore('bad-entry', 'restored-4');
    expect([code, complained]).toEqual([
      1,
      expect.stringContaining(`matter:${kept.matterId} is broken at 1`),
    ]);
  });

  it('is found to be older than a head that was kept outside', async () => {
    const { code, said } = await restore('backup', 'restored-5', 'later.txt');
    const { size } = parseCheckpoint(parseNote(later).text);
    expect(said).toContain(`您手中的检查点有 ${size} 条`);
    expect(said).not.toContain('一致性证明成立');
    expect(code).toBe(1);
  });

  it('says that nothing outside vouches for it where no head is given', async () => {
    const { code, said } = await duecourse(
      env('served'),
      'restore',
      '--from',
      at('backup'),
      '--to',
      at('restored-6'),
    );
    expect([code, said]).toEqual([0, expect.stringContaining('不能证明备份没有被截短')]);
  });
});

describe('duecourse migrate', () => {
  it('ends with 0 where the two are alike, and what was moved verifies by itself', async () => {
    const moved = await duecourse(
      env('served'),
      'migrate',
      '--from',
      at('served'),
      '--to',
      at('moved'),
    );
    expect([moved.code, moved.said]).toEqual([0, expect.stringContaining('两处完全相同')]);
    const { code, said } = await duecourse(
      env('moved'),
      'verify-ledger',
      '--since',
      at('last.txt'),
    );
    expect([code, said]).toEqual([0, expect.stringContaining('结论:成立')]);
  });

  it('is refused onto a store that holds more than the source', async () => {
    const { code, complained } = await duecourse(
      env('served'),
      'migrate',
      '--from',
      at('backup'),
      '--to',
      at('grown'),
    );
    expect([code, complained]).toEqual([1, expect.stringContaining('that the source has not')]);
  });

  it('and onto itself', async () => {
    const { code, complained } = await duecourse(
      env('served'),
      'migrate',
      '--from',
      at('served'),
      '--to',
      at('served'),
    );
    expect([code, complained]).toEqual([1, expect.stringContaining('are the same')]);
  });
});
