import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
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

describe('the embedded store', () => storesContract(open));

describe('a folder of the embedded store', () => {
  it('belongs to one process at a time', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await expect(openEmbedded({ folder, tables })).rejects.toMatchObject({
      code: 'store-unavailable',
      message: '数据目录正被另一进程使用 (another process has the data folder open)',
    });
    await first.stores.ready();
    await first.close();
    expect(await codeOf(first.stores.ready())).toBe('store-unavailable');
    expect(await codeOf(first.stores.ledger.append(entryOf('late')))).toBe('store-unavailable');
    await (await open(folder)).close();
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
