import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Readable } from 'node:stream';
import { createEngine } from '../src/engine/create-engine.ts';
import { createInstallation } from '../src/engine/installation.ts';
import { opinionsTable } from '../src/engine/opinions.ts';
import type { Stores } from '../src/engine/ports/index.ts';
import {
  checkCopy,
  compareInstallations,
  copyInstallation,
  type Progress,
} from '../src/engine/transfer/index.ts';
import { proveRestored } from '../src/cli/transfer/restored.ts';
import { tables } from '../src/service.ts';
import { entryOf } from './models/contract/subject.ts';
import { openTestStores, testStore, type Place } from './support/stores.ts';

// Nothing here is timed: a busy machine may take long over its many small syncs.
jest.setTimeout(120_000);

const places: Place[] = [];
const progress: Progress = () => undefined;

afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
});

/** Of one kind, and of the other, where the other is within reach. */
async function opened(kind = testStore): Promise<Stores> {
  const place = await openTestStores(tables, kind);
  places.push(place);
  return place.stores;
}

const engineOn = (stores: Stores) =>
  createEngine({
    stores,
    serverNow: () => new Date(),
    holder: 'test',
    logSeed: new Uint8Array(32).fill(7),
    maxUploadBytes: 1_000_000,
    onStaleView: () => undefined,
  });

/** An installation with a few entries of two streams, files, rows of its own and a signed head. */
async function filled(stores: Stores): Promise<string> {
  await createInstallation(stores.ledger, {
    mode: 'real',
    name: '示例局',
    serverNow: new Date('2026-03-01T01:00:00.000Z'),
  });
  let last = entryOf('accounts');
  for (let n = 1; n <= 5; n += 1) {
    await stores.ledger.append(last);
    await stores.ledger.append(entryOf(`law:${n}`));
    last = entryOf('accounts', last);
  }
  for (const text of ['一', '二', '三'])
    await stores.blobs.put(Readable.from([Buffer.from(`【示例】${text}`)]), { maxBytes: 100 });
  await stores.views.put(opinionsTable.name, 'o-1', { commitment: 'c', salt: 's', text: '意见' });
  return (await engineOn(stores)).log.checkpoint();
}

async function copy(from: Stores, to: Stores) {
  await copyInstallation({ from, to, tables, progress });
  return compareInstallations({ from, to, tables, progress });
}

describe('a copy of an installation', () => {
  it('goes from one kind of store to the other and back, and is the same each time', async () => {
    const [first, second, third] = [await opened(), await opened('embedded'), await opened()];
    await filled(first);
    const there = await copy(first, second);
    expect(there).toMatchObject({ files: 3, rows: 2 });
    expect(await copy(second, third)).toEqual(there);
    expect(await third.ledger.readAll({ limit: 100 })).toHaveLength(there.entries);
  });

  it('is taken up where it broke off, and writes nothing twice', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    await filled(from);
    let seen = 0;
    const breaking: Progress = () => {
      if ((seen += 1) === 6) throw new Error('cut off');
    };
    const cut = copyInstallation({ from, to, tables, progress: breaking });
    await expect(cut).rejects.toThrow('cut off');
    await expect(compareInstallations({ from, to, tables, progress })).rejects.toMatchObject({
      code: 'history-diverges',
    });
    await copy(from, to);
    await from.ledger.append(entryOf('law:9'));
    await copy(from, to);
  });

  it('is refused where the target holds another installation, or more than the source', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    await filled(from);
    await to.ledger.append(entryOf('elsewhere'));
    await expect(copy(from, to)).rejects.toMatchObject({ code: 'history-diverges' });
    const [short, long] = [await opened('embedded'), await opened('embedded')];
    await copy(from, long);
    await copy(from, short);
    await long.ledger.append(entryOf('law:9'));
    await expect(copy(short, long)).rejects.toMatchObject({ code: 'history-diverges' });
  });

  it('is refused where the source itself is broken', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    const entry = entryOf('accounts');
    await from.ledger.append({ ...entry, fact: { type: 'Altered' } });
    await expect(copy(from, to)).rejects.toMatchObject({ code: 'seal-broken' });
  });

  it('loses what the source has erased since: a text must not live on in a copy', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    await filled(from);
    await copy(from, to);
    const [file] = await from.blobs.list({ limit: 1 });
    await from.blobs.erase(file!.sha256);
    await from.views.remove(opinionsTable.name, 'o-1');
    await copy(from, to);
    expect(await to.blobs.stat(file!.sha256)).toBeUndefined();
    expect(await to.views.get(opinionsTable.name, 'o-1')).toBeUndefined();
  });

  it('of a store in use is checked as the beginning of it', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    await filled(from);
    await copyInstallation({ from, to, tables, progress });
    await from.ledger.append(entryOf('law:9'));
    const { entries } = await checkCopy({ from, to, tables, progress });
    expect((await from.ledger.readAll({ limit: 100 })).length).toBe(entries + 1);
  });
});

describe('a restored installation', () => {
  it('is proved by a head that was kept outside', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    const head = await filled(from);
    await from.ledger.append(entryOf('law:9'));
    await copy(from, to);
    const { report, proof } = await proveRestored(to, { since: [head], trust: [] });
    expect(report.fails).toEqual([]);
    expect(proof).toMatch(/一致性证明成立/);
  });

  it('is found out where it is shorter than the head that was kept outside', async () => {
    const [from, to] = [await opened(), await opened('embedded')];
    await filled(from);
    await copy(from, to);
    await from.ledger.append(entryOf('law:9'));
    const head = await (await engineOn(from)).log.checkpoint();
    const { report, proof } = await proveRestored(to, { since: [head], trust: [] });
    expect([report.verdict, proof]).toEqual(['broken', undefined]);
    expect(report.fails.map(({ finding }) => finding)).toContain('log-shorter');
  });

  it('is found out where an entry of it was sealed anew', async () => {
    const [from, forged] = [await opened(), await opened('embedded')];
    const head = await filled(from);
    for (const { entry } of await from.ledger.readAll({ limit: 100 }))
      await forged.ledger.append(
        entry.stream === 'law:5' ? entryOf('law:5', undefined, { fact: { type: 'Other' } }) : entry,
      );
    const { report } = await proveRestored(forged, { since: [head], trust: [] });
    expect(report.fails.map(({ finding }) => finding)).toContain('leaves-rewritten');
  });
});
