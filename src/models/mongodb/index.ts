import { createConnection, type Connection } from 'mongoose';
import type { Stores, TableShape } from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { MongoBlobs } from './blobs.ts';
import { answered } from './faults.ts';
import { MongoLeases } from './leases.ts';
import { MongoLedger } from './ledger.ts';
import { buildCollections, requireValidators } from './prepare.ts';
import { modelsOf, type Models } from './schemas.ts';
import { MongoViews } from './views.ts';

interface Place {
  uri: string;
  tables: readonly TableShape[];
}

/** Written to the journals of a majority, and read only what a majority has: no answer is taken back. */
const connect = (uri: string): Promise<Connection> =>
  answered(
    createConnection(uri, {
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
      readPreference: 'primary',
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: 20_000 },
      serverSelectionTimeoutMS: 10_000,
      // Where a server took an answer back and says nothing of itself, the driver hears of it only so often:
      // well before that patience ends.
      heartbeatFrequencyMS: 3_000,
      // A server that is silent for so long has no answer any more; see PATIENCE of the ledger.
      socketTimeoutMS: 25_000,
    }).asPromise(),
  );

const indexed = (models: Models, views: MongoViews) => [
  models.ledger,
  models.blobs,
  ...views.models,
];

/** Builds the collections with validators and indexes; to be run before the first write of a version. */
export async function buildIndexes({ uri, tables }: Place): Promise<void> {
  const connection = await connect(uri);
  try {
    await answered(buildCollections(connection, tables));
    const views = new MongoViews(connection, tables);
    for (const model of indexed(modelsOf(connection), views)) {
      await answered(model.createIndexes());
    }
    // Each index that no query asks for any more would still cost every write of a row.
    for (const model of views.models) await answered(model.cleanIndexes());
  } finally {
    await connection.close();
  }
}

/** Without its unique indexes the database would take two entries for one sequence. */
async function requireIndexes(models: Models, views: MongoViews): Promise<void> {
  for (const model of indexed(models, views)) {
    const { toCreate } = await answered(model.diffIndexes());
    if (toCreate.length === 0) continue;
    throw new EngineError(
      'store-unavailable',
      `请先建立索引：npm run db:indexes (build the indexes of ${model.collection.name} first)`,
    );
  }
}

async function assemble(connection: Connection, tables: readonly TableShape[]): Promise<Stores> {
  const models = modelsOf(connection);
  const views = new MongoViews(connection, tables);
  await answered(requireValidators(connection, tables));
  await requireIndexes(models, views);
  const blobs = new MongoBlobs(connection, models);
  await answered(blobs.sweep(new Date()));
  return {
    ledger: new MongoLedger(models),
    views,
    blobs,
    leases: new MongoLeases(models),
    ready: async () => {
      await answered(connection.db?.command({ ping: 1 }) ?? Promise.reject(new Error('Closed.')));
    },
    close: () => connection.close(),
  };
}

/**
 * Opens the store in a MongoDB replica set, for installations with more than one process.
 *
 * @throws EngineError `store-unavailable` where the database does not answer or lacks its indexes
 */
export async function openMongo({ uri, tables }: Place): Promise<Stores> {
  const connection = await connect(uri);
  try {
    return await assemble(connection, tables);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
