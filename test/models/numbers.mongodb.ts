import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connections, createConnection, type Connection, type mongo } from 'mongoose';
import type { Entry, Ledger, Stores } from '../../src/engine/ports/index.ts';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { failing, named } from '../support/fail-point.ts';
import { freshDatabase } from '../support/stores.ts';
import { entryOf, tables } from './contract/subject.ts';

const appName = 'numbers';

let uri: string;
let stores: Stores;
let ledger: Ledger;
/** Of the store under test, and of somebody else. */
let served: Connection;
let raw: Connection;

beforeEach(async () => {
  uri = named(freshDatabase(), appName);
  await buildIndexes({ uri, tables });
  stores = await openMongo({ uri, tables });
  served = connections.at(-1)!;
  ({ ledger } = stores);
  raw = await createConnection(named(uri, 'beside')).asPromise();
});
afterEach(async () => {
  await raw.close();
  await stores.close();
});

/** Appends so many entries to one stream, one after the other. */
async function chain(stream: string, many: number, to = ledger): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let n = 0; n < many; n += 1) {
    entries.push(entryOf(stream, entries.at(-1)));
    await to.append(entries.at(-1)!);
  }
  return entries;
}

const inOrder = async (of = ledger) =>
  (await of.readAll({ limit: 1000 })).map(({ entry }) => entry);
const counter = () => raw.collection<{ _id: string; last: number }>('counters');
const lastNumber = async () => (await counter().findOne({ _id: 'ledger' }))?.last;

describe('an answer of the counter that is unclear', () => {
  // Twice each: the driver asks once more by itself.
  it.each<[string, object, skips: number]>([
    ['cut off', { closeConnection: true }, 0],
    ['not yet held by a majority', { writeConcernError: { code: 64, errmsg: 'timed out' } }, 2],
    ['of a server that shuts down', { writeConcernError: { code: 91, errmsg: 'shutdown' } }, 1],
    ['of a server that is primary no longer', { errorCode: 10107 }, 0],
    ['of a server that steps down', { errorCode: 189 }, 0],
  ])('%s at most skips numbers: the act is done, and the order is whole', async (...given) => {
    const [, failure, skips] = given;
    const before = await chain('matter:before', 2);
    // By now the driver waits for news of the server, and an error that is made up gives none.
    await pause(1_000);
    const how = { times: 2, appName, failCommands: ['findAndModify'], ...failure };
    const [one, two] = await failing(uri, how, () =>
      Promise.all([chain('matter:1', 3), chain('matter:2', 3)]),
    );
    const all = await inOrder();
    expect(all.slice(0, 2)).toEqual(before);
    expect(all).toHaveLength(8);
    expect(await lastNumber()).toBeGreaterThanOrEqual(8 + skips);
    for (const entries of [one, two])
      expect(all.filter(({ stream }) => stream === entries[0]!.stream)).toEqual(entries);
    // A reader of its own finds the same: what was skipped is filled, and hides nothing behind it.
    const other = await openMongo({ uri, tables });
    expect(await inOrder(other.ledger)).toEqual(all);
    await other.close();
  });
});

describe('the counter', () => {
  it('is written to the journals of a majority, as the entries are', async () => {
    const concerns: unknown[] = [];
    const listen = ({ commandName, command }: mongo.CommandStartedEvent) => {
      const { writeConcern } = command as { writeConcern?: unknown };
      if (command[commandName] === 'counters') concerns.push(writeConcern);
    };
    served.getClient().on('commandStarted', listen);
    await chain('matter:1', 2);
    expect(concerns.length).toBeGreaterThan(2);
    for (const concern of concerns) expect(concern).toMatchObject({ w: 'majority', j: true });
  });

  it('that was restored from another day is raised by whoever starts', async () => {
    const before = await chain('matter:1', 3);
    await stores.close();
    // A number was given and never used, and no reader has come by: below it stands what is on record.
    await raw.collection('ledger').deleteOne({ position: 2 });
    await counter().updateOne({ _id: 'ledger' }, { $set: { last: 1 } });
    stores = await openMongo({ uri, tables });
    await stores.ledger.append(entryOf('matter:1', before.at(-1)));
    expect((await inOrder(stores.ledger)).map(({ sequence }) => sequence)).toEqual([1, 3, 4]);
    expect(await lastNumber()).toBe(4);
  });

  it.each([
    ['taken away', () => counter().deleteMany({})],
    ['set back', () => counter().updateOne({ _id: 'ledger' }, { $set: { last: 1 } })],
  ])('%s by hand is raised as soon as that is noticed', async (_how, damage) => {
    const entries = await chain('matter:1', 3);
    await damage();
    entries.push(entryOf('matter:1', entries.at(-1)));
    await ledger.append(entries.at(-1)!);
    expect(await inOrder()).toEqual(entries);
    expect(await lastNumber()).toBeGreaterThan(3);
  });
});
