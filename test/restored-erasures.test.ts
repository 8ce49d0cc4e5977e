import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, mongo } from 'mongoose';
import { createEngine } from '../src/engine/create-engine.ts';
import { eraseAgain, erasedIn } from '../src/engine/erased.ts';
import { opinionsTable, type OpinionRow } from '../src/engine/opinions.ts';
import type { Stores } from '../src/engine/ports/index.ts';
import {
  compareInstallations,
  copyInstallation,
  erasedSince,
} from '../src/engine/transfer/index.ts';
import { tables } from '../src/service.ts';
import { entryOf } from './models/contract/subject.ts';
import { engineOf } from './support/engine.ts';
import { played } from './support/package.ts';
import { directions, openTestStores, testStore, type Kind, type Place } from './support/stores.ts';

// Nothing here is timed: a busy machine may take long over its many small syncs.
jest.setTimeout(120_000);

const by = { person: 'p', name: '示例', role: 'unitHead', unit: 'service-section' } as const;
const marker = '只有本人会写的话';
const progress = () => undefined;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** An installation with two opinions, of which the second can be erased. */
async function withOpinions(kind = testStore) {
  const subject = await engineOf(undefined, kind);
  opened.push(subject);
  const matterId = await played(subject.engine, 'OpenCommentPeriod');
  const submit = (text: string, key: string) =>
    subject.engine.submitOpinion(matterId, { text, name: '某甲', channel: 'online' }, key);
  await submit('同意', 'first');
  const { code, number } = await submit(marker, 'second');
  const erase = () =>
    subject.engine.eraseOpinion(
      { matterId, number, ground: 'consent-withdrawn', reason: '本人要求' },
      by,
      'erase',
    );
  return { ...subject, matterId, code, number, erase };
}

/** An empty store for a copy, which can be read by other means once it is closed. */
async function empty(kind: Kind): Promise<Place> {
  const place = await openTestStores(tables, kind);
  opened.push({ close: () => place.removeFolder() });
  return place;
}

const rowOf = async ({ views }: Stores, code: string) =>
  (await views.get<OpinionRow>(opinionsTable.name, code))?.row;

const servedBy = (stores: Stores) =>
  createEngine({
    stores,
    serverNow: () => new Date(),
    holder: 'restored',
    logSeed: new Uint8Array(32).fill(7),
    maxUploadBytes: 1_000_000,
    onStaleView: () => undefined,
  });

async function filesIn(folder: string): Promise<Buffer[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    names.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name))),
  );
}

/** Every document of a database, as bytes. What its server has in files of its own is not for us to read. */
async function documentsIn(uri: string): Promise<Buffer[]> {
  const connection = await createConnection(uri).asPromise();
  const found: Buffer[] = [];
  for (const { name } of await connection.db!.listCollections().toArray())
    for (const document of await connection.collection(name).find().toArray())
      found.push(Buffer.from(mongo.BSON.serialize(document)));
  await connection.close();
  return found;
}

/** Closes the store and reads all that is left of it for the text. */
async function holdsText({ kind, stores, place }: Place): Promise<boolean> {
  await stores.close();
  const all = await (kind === 'embedded' ? filesIn(place) : documentsIn(place));
  expect(all.length).toBeGreaterThan(2);
  return all.some((bytes) => bytes.includes(marker));
}

describe.each(directions)(
  'a backup (%s to %s) that still has a text which the record says was erased',
  (from, to) => {
    it('is restored without it: it is neither served nor in the files of the store', async () => {
      const { stores, matterId, code, number, erase } = await withOpinions(from);
      const before = (await rowOf(stores, code))!;
      const { erasedAt } = await erase();
      // As a backup that broke off has it: the act came, and the row is still that of the day before.
      await stores.views.put(opinionsTable.name, code, before);
      const target = await empty(to);
      const copying = { from: stores, to: target.stores, tables, progress };
      await copyInstallation(copying);
      await compareInstallations(copying);

      const engine = await servedBy(target.stores);
      expect(await engine.opinionByCode(code)).toBeUndefined();
      const [second] = await engine.opinions(matterId, { after: number - 1, limit: 1 }, by);
      expect(second).toMatchObject({ number, erasedAt });
      expect(second).not.toHaveProperty('text');
      expect(await rowOf(target.stores, code)).toMatchObject({ salt: '', erasedAt });
      expect(await holdsText(target)).toBe(false);
    });

    it('keeps every text that nobody erased', async () => {
      const { stores, matterId, number, erase } = await withOpinions(from);
      await erase();
      const target = await empty(to);
      await copyInstallation({ from: stores, to: target.stores, tables, progress });
      const engine = await servedBy(target.stores);
      const [first] = await engine.opinions(matterId, { after: number - 2, limit: 1 }, by);
      expect(first).toMatchObject({ text: '同意' });
      // What is searched for the text would show it where it is.
      await target.stores.views.put(opinionsTable.name, 'found', { text: marker });
      expect(await holdsText(target)).toBe(true);
    });
  },
);

describe.each(directions)('a backup (%s to %s) that is older than an erasure', (from, to) => {
  it('is restored without the text where a newer ledger tells of it', async () => {
    const { stores, code, number, matterId, erase } = await withOpinions(from);
    // A backup is a folder, whatever it was taken of.
    const backup = await empty('embedded');
    await copyInstallation({ from: stores, to: backup.stores, tables, progress });
    await erase();
    expect((await rowOf(backup.stores, code))?.opinion.text).toBe(marker);

    const erased = await erasedSince(backup.stores.ledger, stores.ledger);
    expect([...erased.values()]).toMatchObject([{ matterId, number, ground: 'consent-withdrawn' }]);
    const target = await empty(to);
    const copying = { from: backup.stores, to: target.stores, tables, progress };
    await copyInstallation({ ...copying, erasedSince: erased });
    await compareInstallations({ ...copying, erasedSince: erased });
    expect((await rowOf(target.stores, code))?.erasedAt).toBeDefined();
    // Without that ledger the two would not be alike.
    await expect(compareInstallations(copying)).rejects.toMatchObject({ code: 'history-diverges' });
    const engine = await servedBy(target.stores);
    expect(await engine.opinionByCode(code)).toBeUndefined();
    expect(await holdsText(target)).toBe(false);
    await backup.stores.close();
  });

  it('takes no word from the ledger of another installation, or from one that is older', async () => {
    const { stores, erase } = await withOpinions(from);
    const other = await empty(to);
    await other.stores.ledger.append(entryOf('elsewhere'));
    await expect(erasedSince(stores.ledger, other.stores.ledger)).rejects.toMatchObject({
      code: 'history-diverges',
    });
    const older = await empty(to);
    await copyInstallation({ from: stores, to: older.stores, tables, progress });
    await erase();
    await expect(erasedSince(stores.ledger, older.stores.ledger)).rejects.toMatchObject({
      code: 'history-diverges',
    });
    expect(await erasedSince(stores.ledger, stores.ledger)).toEqual(new Map());
    await Promise.all([other.stores.close(), older.stores.close()]);
  });
});

describe('a store that still has a text which its own record says was erased', () => {
  it('loses it when it is next served', async () => {
    const { stores, code, erase } = await withOpinions();
    const before = (await rowOf(stores, code))!;
    const { erasedAt } = await erase();
    await stores.views.put(opinionsTable.name, code, before);
    const engine = await servedBy(stores);
    expect(await engine.opinionByCode(code)).toBeUndefined();
    expect(await rowOf(stores, code)).toMatchObject({
      salt: '',
      opinion: { text: '', channel: 'online' },
      erasedAt,
    });
  });

  it('is erased once: a second time there is nothing to do', async () => {
    const { stores, code, erase } = await withOpinions();
    const before = (await rowOf(stores, code))!;
    await erase();
    await stores.views.put(opinionsTable.name, code, before);
    expect(await eraseAgain(stores.ledger, stores.views)).toBe(1);
    expect(await eraseAgain(stores.ledger, stores.views)).toBe(0);
    await stores.views.remove(opinionsTable.name, code);
    expect(await eraseAgain(stores.ledger, stores.views)).toBe(0);
  });

  it('an act of erasure that names no opinion on record erases none', async () => {
    const { stores, matterId } = await withOpinions();
    const fact = { type: 'OpinionErased', opinions: `opinions:${matterId}:x`, number: 1 };
    await stores.ledger.append(entryOf(`erasures:${matterId}`, undefined, { fact }));
    expect(await erasedIn(stores.ledger)).toEqual(new Map());
  });
});
