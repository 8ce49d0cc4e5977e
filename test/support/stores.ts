import { randomBytes } from 'node:crypto';
import { connections } from 'mongoose';
import type { Stores, TableShape } from '../../src/engine/ports/index.ts';
import { openEmbedded } from '../../src/models/embedded/index.ts';
import { buildIndexes, openMongo } from '../../src/models/mongodb/index.ts';
import { temporaryFolder } from './folder.ts';
import { unanswered, watchQueries, type Asked } from './queries.ts';

/** The server of `npm run test:mongodb`. */
const server = process.env.DUECOURSE_TEST_MONGODB;

/** Which store the suites above the ports run on: the same files, with another parameter. */
export type Kind = 'mongodb' | 'embedded';
export const testStore: Kind =
  process.env.DUECOURSE_TEST_STORE === 'mongodb' ? 'mongodb' : 'embedded';

/** From which kind of store to which: on MongoDB every way that begins or ends there. */
export const directions: readonly (readonly [from: Kind, to: Kind])[] =
  testStore === 'embedded'
    ? [['embedded', 'embedded']]
    : [
        ['mongodb', 'mongodb'],
        ['mongodb', 'embedded'],
        ['embedded', 'mongodb'],
      ];

export interface Place {
  kind: Kind;
  stores: Stores;
  /** The folder, or the URI of the database. */
  place: string;
  /** What was asked of MongoDB, the last of each kind. */
  asked?: ReadonlyMap<string, Asked>;
  /** Closes the store and takes away what it left; fails where MongoDB was asked what no index answers. */
  remove(): Promise<void>;
  /** Takes away what a store that is closed has left. */
  removeFolder(): Promise<void>;
}

/** A database that nobody else uses, on the server under test. */
export function freshDatabase(uri: string | undefined = server): string {
  if (uri === undefined) throw new Error('Run these cases with npm run test:mongodb.');
  const place = new URL(uri);
  place.pathname = `/case_${randomBytes(6).toString('hex')}`;
  place.searchParams.set('monitorCommands', 'true');
  return place.href;
}

async function inMongo(tables: readonly TableShape[]): Promise<Place> {
  const uri = freshDatabase();
  await buildIndexes({ uri, tables });
  const opening = openMongo({ uri, tables });
  const connection = connections.at(-1)!;
  const asked = new Map<string, Asked>();
  connection.once('connected', () => watchQueries(connection, asked));
  const stores = await opening;
  return {
    kind: 'mongodb',
    stores,
    place: uri,
    asked,
    async remove() {
      const open = await unanswered(connection, asked.values());
      await stores.close();
      if (open.length > 0) throw new Error(`No index answers:\n${open.join('\n')}`);
    },
    removeFolder: async () => undefined,
  };
}

async function inFolder(tables: readonly TableShape[]): Promise<Place> {
  const { folder, remove } = await temporaryFolder();
  const stores = await openEmbedded({ folder, tables });
  return {
    kind: 'embedded',
    stores,
    place: folder,
    removeFolder: remove,
    async remove() {
      await stores.close();
      await remove();
    },
  };
}

/** An empty store of the kind under test. */
export const openTestStores = (tables: readonly TableShape[], kind = testStore): Promise<Place> =>
  kind === 'mongodb' ? inMongo(tables) : inFolder(tables);
