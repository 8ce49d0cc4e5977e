import { join, resolve } from 'node:path';
import type { Stores, TableShape } from '../../engine/ports/index.ts';
import { EmbeddedBlobs } from './blobs.ts';
import { Database } from './database.ts';
import { diskFault, makeFolder } from './durable.ts';
import { GroupCommit } from './group-commit.ts';
import { EmbeddedLeases } from './leases.ts';
import { EmbeddedLedger } from './ledger.ts';
import { schema } from './tables.ts';
import { EmbeddedViews } from './views.ts';

async function assemble(
  db: Database,
  folder: string,
  tables: readonly TableShape[],
): Promise<Stores> {
  db.exec(schema);
  const commit = new GroupCommit(db);
  const views = new EmbeddedViews(db, commit, tables);
  return {
    ledger: new EmbeddedLedger(db, commit, views),
    views,
    blobs: await EmbeddedBlobs.open(join(folder, 'blobs'), db, commit),
    leases: new EmbeddedLeases(db, commit),
    ready: async () => {
      db.get('SELECT 1 FROM ledger LIMIT 1');
    },
    close: async () => {
      await commit.drained();
      db.close();
    },
  };
}

/**
 * Opens the embedded store in a folder, making it where there is none. The store is for one process by
 * design: the folder stays locked until `close()` or the end of the process, however it ends. Keep it
 * on a local disk, since the lock and the syncs are only as good as the file system under them.
 *
 * @throws EngineError `store-unavailable` where another process has the folder open, or the files in
 * it are no database of ours
 */
export async function openEmbedded(options: {
  folder: string;
  tables: readonly TableShape[];
}): Promise<Stores> {
  const folder = resolve(options.folder);
  try {
    await makeFolder(folder);
  } catch (error) {
    throw diskFault(error);
  }
  const db = new Database(join(folder, 'duecourse.sqlite'));
  try {
    return await assemble(db, folder, options.tables);
  } catch (error) {
    db.close();
    throw diskFault(error);
  }
}
