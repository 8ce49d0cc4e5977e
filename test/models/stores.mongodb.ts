import { describe, expect, it } from '@jest/globals';
import { createConnection } from 'mongoose';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { Positions } from '../../src/models/mongodb/positions.ts';
import { modelsOf } from '../../src/models/mongodb/schemas.ts';
import { storesContract } from './contract/index.ts';
import { failing, named } from '../support/fail-point.ts';
import { freshDatabase } from '../support/stores.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { codeOf, entryOf, tables, type Subject } from './contract/subject.ts';

/** Each subject has a database of its own. */
const newDatabase = freshDatabase;

/** Parts of files of which no document of `blobs` knows. */
async function leftovers(uri: string): Promise<number> {
  const connection = await createConnection(uri).asPromise();
  const known = await connection.collection('blobs').distinct('file');
  const files = (await connection.collection('files.files').distinct('_id')).map(String);
  const chunks = (await connection.collection('files.chunks').distinct('files_id')).map(String);
  await connection.close();
  return new Set([...files, ...chunks]).difference(new Set(known.map(String))).size;
}

const open = async (appName = 'stores'): Promise<Subject> => {
  const uri = named(newDatabase(), appName);
  await buildIndexes({ uri, tables });
  const subject: Subject = {
    stores: await openMongo({ uri, tables }),
    reopen: async () => {
      await subject.stores.close();
      subject.stores = await openMongo({ uri, tables });
    },
    leftovers: () => leftovers(uri),
    appender: ['mongodb', uri],
    close: () => subject.stores.close(),
  };
  return subject;
};

describe('the store in MongoDB', () => {
  storesContract(() => open());
});

describe('an acknowledgement that is lost', () => {
  const appName = 'lost';
  const lateMajority = {
    writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' },
  };
  const failInserts = (times: number, how: object, work: () => Promise<unknown>) =>
    failing(newDatabase(), { times, appName, failCommands: ['insert'], ...how }, work);

  it('counts as given where the entry turns out to be on record', async () => {
    const subject = await open(appName);
    const { ledger } = subject.stores;
    const entry = entryOf('matter:1');
    await failInserts(1, lateMajority, async () => {
      expect(await codeOf(ledger.append(entry))).toBe('done');
    });
    expect(await ledger.read('matter:1')).toEqual([entry]);
    await subject.close();
  });

  it('is an error where the entry is not on record', async () => {
    const subject = await open(appName);
    const { ledger } = subject.stores;
    const entry = entryOf('matter:1');
    await failInserts(2, { closeConnection: true }, async () => {
      expect(await codeOf(ledger.append(entry))).toBe('store-unavailable');
    });
    expect(await ledger.read('matter:1')).toEqual([]);
    expect(await codeOf(ledger.append(entry))).toBe('done');
    await subject.close();
  });
});

describe('two processes that number the entries of one ledger', () => {
  it('keep every entry of either, in one order, however they take turns', async () => {
    const uri = newDatabase();
    await buildIndexes({ uri, tables });
    const both = [await openMongo({ uri, tables }), await openMongo({ uri, tables })] as const;
    const last: (Entry | undefined)[] = [undefined, undefined];
    const append = async (who: 0 | 1) => {
      const entry = entryOf(`matter:${who}`, last[who]);
      last[who] = entry;
      await both[who].ledger.append(entry);
    };
    // Each alone for a while; then in turns; then side by side.
    for (const who of [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0] as const) await append(who);
    for (let round = 0; round < 10; round += 1) await Promise.all([append(0), append(1)]);
    const all = await both[0].ledger.readAll({ limit: 100 });
    expect(await both[1].ledger.readAll({ limit: 100 })).toEqual(all);
    const positions = all.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].toSorted());
    for (const who of [0, 1])
      expect(
        all.flatMap(({ entry }) => (entry.stream === `matter:${who}` ? [entry.sequence] : [])),
      ).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    for (const stores of both) await stores.close();
  });

  it('are given higher numbers than any before, though some are never used and the counter is lost', async () => {
    const uri = newDatabase();
    await buildIndexes({ uri, tables });
    const connection = await createConnection(uri).asPromise();
    const models = modelsOf(connection);
    const both = [new Positions(models), new Positions(models)] as const;
    const given: number[] = [];
    for (const who of [0, 0, 1, 1, 0, 1, 0] as const) given.push(await both[who].next());
    await models.counters.deleteMany({});
    given.push(await both[0].next(), await both[1].next());
    given.push(...(await Promise.all([both[0].next(), both[0].next(), both[0].next()])));
    expect(given).toEqual([...new Set(given)].toSorted((a, b) => a - b));
    await connection.close();
  });
});

describe('a database', () => {
  it('is refused as long as its indexes are not built', async () => {
    const uri = newDatabase();
    expect(await codeOf(openMongo({ uri, tables }))).toBe('store-unavailable');
  });

  it('takes no change or removal of an entry through its model', async () => {
    const uri = newDatabase();
    await buildIndexes({ uri, tables });
    const connection = await createConnection(uri).asPromise();
    const { ledger } = modelsOf(connection);
    const [kept] = await ledger.create([{ ...entryOf('matter:1'), position: 1 }]);
    await expect(ledger.updateOne({}, { seal: 'x' })).rejects.toThrow('append-only');
    await expect(ledger.deleteMany({})).rejects.toThrow('append-only');
    await expect(ledger.findOneAndDelete({})).rejects.toThrow('append-only');
    await expect(kept?.save()).rejects.toThrow('append-only');
    await expect(kept?.deleteOne()).rejects.toThrow('append-only');
    await connection.close();
  });
});
