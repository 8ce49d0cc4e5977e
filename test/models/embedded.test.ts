import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from '@jest/globals';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { openEmbedded } from '../../src/models/embedded/index.ts';
import { storesContract } from './contract/index.ts';
import { codeOf, entryOf, tables, type Subject } from './contract/subject.ts';

const made: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-embedded-'));
  made.push(folder);
  return folder;
};
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const open = async (folder = newFolder()): Promise<Subject> => {
  const subject: Subject = {
    stores: await openEmbedded({ folder, tables }),
    reopen: async () => {
      await subject.stores.close();
      subject.stores = await openEmbedded({ folder, tables });
    },
    leftovers: async () => readdirSync(join(folder, 'blobs', 'incoming')).length,
    appender: ['embedded', folder],
    close: () => subject.stores.close(),
  };
  return subject;
};

describe('the embedded store', () => {
  storesContract(open);
});

/** Runs the appender where no file may grow past some blocks, as on a disk that is full. */
function appendUntilFull(folder: string): string[] {
  const script = new URL('contract/appender.ts', import.meta.url).pathname;
  const limited = `trap '' XFSZ; ulimit -f 400; exec "$0" --no-warnings "$1" embedded "$2" 0`;
  const run = spawnSync('sh', ['-c', limited, process.execPath, script, folder], {
    encoding: 'utf8',
  });
  expect([run.status, run.stderr.includes("code: 'store-unavailable'")]).toEqual([1, true]);
  return run.stdout.trim().split('\n');
}

describe('a folder of the embedded store', () => {
  it('is not read where somebody hid a row before the first position', async () => {
    const folder = newFolder();
    const { stores } = await open(folder);
    await stores.ledger.append(entryOf('matter:M1'));
    await stores.close();
    const db = new DatabaseSync(join(folder, 'duecourse.sqlite'));
    db.exec(`INSERT INTO ledger SELECT -1, stream, 99, 'hidden', request_digest, recorded_at, fact,
      previous, seal FROM ledger`);
    db.close();
    const reopened = await openEmbedded({ folder, tables });
    await expect(reopened.ledger.readAll({ limit: 10 })).rejects.toMatchObject({
      code: 'seal-broken',
    });
    await reopened.close();
  });

  it('tells where each stream ends, however many there are', async () => {
    const { stores } = await open();
    const { ledger } = stores;
    const entries = Array.from({ length: 2500 }, (_, at) => entryOf(`matter:${at}`));
    await Promise.all(entries.map((entry) => ledger.append(entry)));
    for (let turn = 0; turn < 2; turn += 1) {
      const heads = await Promise.all(entries.map(({ stream }) => ledger.head(stream)));
      expect(heads).toEqual(entries.map(({ sequence, seal }) => ({ sequence, seal })));
    }
    await stores.close();
  });

  it('belongs to one process at a time', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await expect(openEmbedded({ folder, tables })).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringMatching(/正被另一进程使用.*another process has the data folder open/),
    });
    await first.stores.ready();
    await first.close();
    expect(await codeOf(first.stores.ready())).toBe('store-unavailable');
    expect(await codeOf(first.stores.ledger.append(entryOf('late')))).toBe('store-unavailable');
    await (await open(folder)).close();
  });

  it('keeps what it acknowledged, and nothing by halves, when the disk is full', async () => {
    const folder = newFolder();
    const acknowledged = appendUntilFull(folder);
    const { stores } = await open(folder);
    const kept = await stores.ledger.readAll({ limit: 1_000_000 });
    const names = new Set(kept.map(({ entry }) => `${entry.stream} ${entry.sequence}`));
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
    for (const stream of new Set(kept.map(({ entry }) => entry.stream))) {
      expect(firstBrokenSeal(await stores.ledger.read(stream))).toBeUndefined();
    }
    await stores.close();
  }, 30_000);

  it('takes no change or removal of an entry, not even by hand', async () => {
    const folder = newFolder();
    const { stores } = await open(folder);
    await stores.ledger.append(entryOf('matter:1'));
    await stores.close();
    const byHand = new DatabaseSync(join(folder, 'duecourse.sqlite'));
    expect(() => byHand.exec("UPDATE ledger SET fact = '{}'")).toThrow('append-only');
    expect(() => byHand.exec('DELETE FROM ledger')).toThrow('append-only');
    byHand.close();
  });

  it('is swept of half received files when it is opened', async () => {
    const folder = newFolder();
    const subject = await open(folder);
    writeFileSync(join(folder, 'blobs', 'incoming', 'half'), 'half a file');
    await subject.reopen();
    expect(await subject.leftovers()).toBe(0);
    await subject.close();
  });

  it('is refused, and left as it is, where the database is none', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'duecourse.sqlite'), 'no database at all, but text. '.repeat(500));
    expect(await codeOf(openEmbedded({ folder, tables }))).toBe('store-unavailable');
  });

  it('is indexed anew when a table declares another field', async () => {
    const folder = newFolder();
    const before = [{ name: 'matters', indexes: ['stage'], rebuildable: true }];
    const after = [{ name: 'matters', indexes: ['title'], rebuildable: true }];
    const first = await openEmbedded({ folder, tables: before });
    await first.views.put('matters', 'k', { stage: 'draft', title: '轨道交通' });
    await first.close();
    const second = await openEmbedded({ folder, tables: after });
    const where = { title: ['轨道交通'] };
    expect(await second.views.count('matters', { where })).toBe(1);
    await second.close();
  });
});
