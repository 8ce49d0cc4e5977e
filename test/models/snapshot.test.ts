import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openEmbedded, openNext, openSnapshot } from '../../src/models/embedded/index.ts';
import { codeOf, entryOf, tables } from './contract/subject.ts';

const made: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-snapshot-'));
  made.push(folder);
  return folder;
};
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const [table] = tables;
const streams = async (of: Pick<ReturnType<typeof openSnapshot>, 'ledger'>) =>
  (await of.ledger.readAll({ limit: 10 })).map(({ entry }) => entry.stream);

describe('a snapshot of a folder that is in use', () => {
  it('is one state, whatever is written afterwards', async () => {
    const folder = newFolder();
    const stores = await openEmbedded({ folder, tables });
    await stores.ledger.append(entryOf('matter:1'));
    await stores.views.put(table!.name, 'k', { title: '先' });
    const snapshot = openSnapshot({ folder, tables });
    await stores.ledger.append(entryOf('matter:2'));
    await stores.views.put(table!.name, 'k', { title: '后' });
    await stores.blobs.put(Readable.from([Buffer.from('后')]), { maxBytes: 10 });
    expect(await streams(snapshot)).toEqual(['matter:1']);
    expect((await snapshot.views.get(table!.name, 'k'))?.row).toEqual({ title: '先' });
    expect(await snapshot.blobs.list({ limit: 10 })).toEqual([]);
    await snapshot.close();
    const later = openSnapshot({ folder, tables });
    expect(await streams(later)).toEqual(['matter:1', 'matter:2']);
    await later.close();
    await stores.close();
  });

  it('outlives the server, and does not keep the next one out', async () => {
    const folder = newFolder();
    const first = await openEmbedded({ folder, tables });
    await first.ledger.append(entryOf('matter:1'));
    const snapshot = openSnapshot({ folder, tables });
    await first.close();
    const second = await openEmbedded({ folder, tables });
    await second.ledger.append(entryOf('matter:2'));
    expect(await streams(snapshot)).toEqual(['matter:1']);
    await snapshot.close();
    await second.close();
  });
});

describe('the next state of a folder', () => {
  it('takes the place of the last one when it is settled, and not before', async () => {
    const folder = newFolder();
    const first = await openNext({ folder, tables });
    await first.stores.ledger.append(entryOf('matter:1'));
    await first.settle();
    await first.close();
    const dropped = await openNext({ folder, tables });
    await dropped.stores.ledger.append(entryOf('matter:2'));
    await dropped.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('unfinished'))).toEqual([]);
    const last = await openNext({ folder, tables });
    await last.stores.ledger.append(entryOf('matter:3'));
    const seen = openSnapshot({ folder, tables });
    expect(await streams(seen)).toEqual(['matter:1']);
    await seen.close();
    await last.settle();
    await last.close();
    const whole = openSnapshot({ folder, tables });
    expect(await streams(whole)).toEqual(['matter:1', 'matter:3']);
    await whole.close();
  });

  it('is begun by one process at a time, and not where the folder is served', async () => {
    const folder = newFolder();
    const next = await openNext({ folder, tables });
    expect(await codeOf(openNext({ folder, tables }))).toBe('store-unavailable');
    await next.close();
    const served = await openEmbedded({ folder, tables });
    expect(await codeOf(openNext({ folder, tables }))).toBe('store-unavailable');
    await served.close();
  });
});
