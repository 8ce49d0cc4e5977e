import { connections, createConnection } from 'mongoose';
import { MongoServer, NotToBeHad } from '../scripts/mongodb/server.ts';
import { findMatters } from '../src/engine/find-matters.ts';
import { mattersTable } from '../src/engine/matter-view.ts';
import { visibleMatters } from '../src/engine/policy/index.ts';
import type { MatterRow, MattersQuery } from '../src/engine/engine.ts';
import type { Entry } from '../src/engine/ports/index.ts';
import { openMongo, buildIndexes } from '../src/models/mongodb/index.ts';
import { documentOf } from '../src/models/mongodb/views.ts';
import { termsOf } from '../src/models/terms.ts';
import { tables } from '../src/service.ts';
import { explained } from '../test/support/explain.ts';
import { watchQueries, type Asked } from '../test/support/queries.ts';
import { freshDatabase } from '../test/support/stores.ts';
import { drawing } from './drawing.ts';
import {
  beginning,
  inFolder,
  intoDrafting,
  uploadFiles,
  withInstallation,
} from './installation.ts';
import { lists, measuredReads } from './list-reads.ts';
import { fillMatters } from './many-matters.ts';
import { secondsOf, whole, type Line } from './measure.ts';
import { SEED } from './table.ts';

/**
 * The most that the server which is started can be asked for: it sorts all that is seen for each page, and
 * with more, sixteen clients wait longer than a connection may be silent.
 */
const MATTERS = Number(process.env.BENCH_MATTERS ?? 5_000);
/** Matters whose entries are in the ledger too. */
const HISTORIES = 20;

/** Rows as many documents at once, which no port does: nobody but a benchmark has so many at a time. */
async function filled(uri: string, folder: string, record: readonly Entry[]) {
  const draw = drawing(SEED);
  const connection = await createConnection(uri).asPromise();
  const collection = connection.collection<{ _id: string }>(`view_${mattersTable.name}`);
  const write = (rows: readonly MatterRow[]) =>
    collection.insertMany(
      rows.map((row) => ({
        _id: row.matterId,
        version: 1,
        sequence: row.sequence,
        ...documentOf(row, termsOf(row, mattersTable)),
      })),
    );
  let readable: string[] = [];
  const visible: MattersQuery['visible'][] = [];
  const seconds = await secondsOf(() =>
    withInstallation(
      folder,
      async ({ accounts, engine, stores }) => {
        // From now on the engine knows how far its lists are whole, and makes none of them anew.
        await uploadFiles(engine, beginning);
        await intoDrafting(engine);
        await engine.sweep();
        const filling = { count: MATTERS, draw, histories: HISTORIES, write };
        readable = await fillMatters(stores, record, filling);
        const now = (await engine.now()).toISOString();
        for (const { person } of lists)
          visible.push(visibleMatters(await accounts.membershipsAt(person, now)));
      },
      { MONGODB_URI: uri },
    ),
  );
  const there = await collection.countDocuments();
  await connection.close();
  return {
    readable,
    draw,
    visible,
    scale: `${whole(there)} matters (filled in ${Math.round(seconds)} s)`,
  };
}

/** A work list, and the same narrowed in each way that the API has. */
const narrowings: readonly Partial<MattersQuery>[] = [
  {},
  { stage: ['drafting'] },
  { unit: 'unit-7' },
  { dueBefore: '2026-07-01T00:00:00.000Z' },
];

/** How the database went about each query for a list: the plan, documents looked at, documents given. */
async function plans(uri: string, visible: readonly MattersQuery['visible'][]): Promise<Line[]> {
  const watched = new URL(uri);
  watched.searchParams.set('monitorCommands', 'true');
  const opening = openMongo({ uri: watched.href, tables });
  const connection = connections.at(-1)!;
  const asked = new Map<string, Asked>();
  const stores = await opening;
  watchQueries(connection, asked);
  const lines: Line[] = [];
  for (const [at, { awaits }] of lists.entries())
    for (const narrowing of narrowings) {
      asked.clear();
      const query = { visible: visible[at]!, awaits, limit: 20, ...narrowing };
      await findMatters(stores.views, query);
      const [first] = asked.values();
      const { stages, returned, examined } = await explained(connection, first!);
      lines.push({
        what: `MongoDB: plan of the ${awaits}'s list${['', ...Object.keys(narrowing)].join(', by ')}`,
        measured: `${whole(examined)} documents examined`,
        floor: `${whole(returned)} given`,
        ratio: examined / Math.max(returned, 1),
        aim: 'examined at most 2 × given',
        met: examined <= 2 * Math.max(returned, 1),
        note: stages.join(' ← '),
      });
    }
  await stores.close();
  return lines;
}

/** A database of its own: on the server under test, where there is one, else on one that is started. */
async function place(): Promise<Pick<MongoServer, 'uri' | 'remove'>> {
  if (process.env.DUECOURSE_TEST_MONGODB === undefined) return MongoServer.start();
  const uri = freshDatabase();
  return {
    uri,
    async remove() {
      const connection = await createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** The work list and one matter on MongoDB, and the plans of its queries. */
export async function mongodbLists(record: readonly Entry[]): Promise<Line[]> {
  try {
    const server = await place();
    const { uri } = server;
    try {
      return await inFolder(async (folder) => {
        await buildIndexes({ uri, tables });
        const { visible, ...reading } = await filled(uri, folder, record);
        const env = { MONGODB_URI: uri, DUECOURSE_LOG_SECONDS: '0' };
        const reads = await measuredReads({ ...reading, folder, env, store: 'MongoDB: ' });
        return [...reads, ...(await plans(uri, visible))];
      });
    } finally {
      await server.remove();
    }
  } catch (error) {
    if (!(error instanceof NotToBeHad)) throw error;
    return [{ what: 'MongoDB', measured: 'NOT RUN', floor: '', aim: '', note: error.message }];
  }
}
