import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConnection, type Connection } from 'mongoose';
import { createInstallation } from '../../../src/engine/installation.ts';
import { openLog, type EngineLog } from '../../../src/engine/log/index.ts';
import type { Stores } from '../../../src/engine/ports/index.ts';
import { record } from '../../../src/engine/stream.ts';
import { engineTables as tables } from '../../../src/engine/tables.ts';
import { openEmbedded } from '../../../src/models/embedded/index.ts';
import { buildIndexes, openMongo } from '../../../src/models/mongodb/index.ts';

/** A store with an installation in it, and a way past the doors of both. */
export interface Place {
  kind: 'embedded' | 'mongodb';
  /** Where another process opens the same store. */
  where: string;
  stores: Stores;
  reopen(): Promise<void>;
  /** What somebody with the database in hand may do to it; the store is closed meanwhile. */
  tamper(how: Tampering): Promise<void>;
  close(): Promise<void>;
}

export type Tampering =
  | { rewrite: { stream: string; sequence: number }; fact: Record<string, unknown> }
  | { cut: number };

const serverNow = () => new Date();
const SEED = new Uint8Array(32).fill(7);

export const openStoresAt = (kind: Place['kind'], where: string): Promise<Stores> =>
  kind === 'embedded' ? openEmbedded({ folder: where, tables }) : openMongo({ uri: where, tables });

/** A log as a process of its own opens it. */
export const logAt = (stores: Stores, holder: string = randomUUID()): Promise<EngineLog> =>
  openLog({ stores, holder, serverNow, now: async () => serverNow(), seed: SEED });

/** Puts something on record; any fact will do. */
export const append = (stores: Stores, stream: string) =>
  record(stores.ledger, {
    stream,
    commandId: randomUUID(),
    request: {},
    recordedAt: '2026-01-05T01:00:00.000Z',
    fact: { type: 'Noted', text: '一件事' },
  });

/** So many entries in twenty streams, many at once. */
export async function appendMany(stores: Stores, count: number): Promise<void> {
  for (let n = 0; n < count; n += 20)
    await Promise.all(
      Array.from({ length: Math.min(20, count - n) }, (_, of) => append(stores, `matter:${of}`)),
    );
}

const create = (stores: Stores) =>
  createInstallation(stores.ledger, { mode: 'real', name: '某局', serverNow: serverNow() });

function tamperEmbedded(folder: string, how: Tampering): void {
  const db = new DatabaseSync(join(folder, 'duecourse.sqlite'));
  db.exec('DROP TRIGGER ledger_is_not_rewritten; DROP TRIGGER ledger_is_not_shortened;');
  if ('cut' in how)
    db.prepare('DELETE FROM ledger WHERE position > (SELECT max(position) FROM ledger) - ?').run(
      how.cut,
    );
  else
    db.prepare('UPDATE ledger SET fact = ? WHERE stream = ? AND sequence = ?').run(
      JSON.stringify(how.fact),
      how.rewrite.stream,
      how.rewrite.sequence,
    );
  db.close();
}

export async function embeddedPlace(): Promise<Place> {
  const where = await mkdtemp(join(tmpdir(), 'duecourse-log-'));
  const place: Place = {
    kind: 'embedded',
    where,
    stores: await openStoresAt('embedded', where),
    async reopen() {
      await place.stores.close();
      place.stores = await openStoresAt('embedded', where);
    },
    async tamper(how) {
      await place.stores.close();
      tamperEmbedded(where, how);
      place.stores = await openStoresAt('embedded', where);
    },
    async close() {
      await place.stores.close();
      await rm(where, { recursive: true, force: true });
    },
  };
  await create(place.stores);
  return place;
}

async function tamperMongo(connection: Connection, how: Tampering): Promise<void> {
  const ledger = connection.collection('ledger');
  if ('cut' in how) {
    const last = await ledger.find().sort({ position: -1 }).limit(how.cut).toArray();
    await ledger.deleteMany({ _id: { $in: last.map(({ _id }) => _id) } });
  } else await ledger.updateOne({ ...how.rewrite }, { $set: { fact: how.fact } });
}

/** In a database of its own on the server of `npm run test:mongodb`. */
export async function mongoPlace(server: string): Promise<Place> {
  const uri = new URL(server);
  uri.pathname = `/log_${randomBytes(4).toString('hex')}`;
  const where = uri.href;
  await buildIndexes({ uri: where, tables });
  const place: Place = {
    kind: 'mongodb',
    where,
    stores: await openStoresAt('mongodb', where),
    async reopen() {
      await place.stores.close();
      place.stores = await openStoresAt('mongodb', where);
    },
    async tamper(how) {
      await place.stores.close();
      const connection = await createConnection(where).asPromise();
      await tamperMongo(connection, how);
      await connection.close();
      place.stores = await openStoresAt('mongodb', where);
    },
    close: () => place.stores.close(),
  };
  await create(place.stores);
  return place;
}
