import { resolve } from 'node:path';
import type { Source, TableShape } from '../../engine/ports/index.ts';
import { EmbeddedBlobs } from './blobs.ts';
import { Database } from './database.ts';
import { blobsIn, databaseIn } from './folder.ts';
import { GroupCommit } from './group-commit.ts';
import { EmbeddedLedger } from './ledger.ts';
import { EmbeddedViews } from './views.ts';

/**
 * Opens the embedded store in a folder as it stands, to read and not to write, whether a server has it
 * open or not. Everything read until `close()` is one state: one read transaction, from which SQLite
 * keeps what is committed meanwhile. Files are named by their digests and written before the lines that
 * name them, so that those of that state are there. While it is open the write-ahead log of the server
 * only grows.
 *
 * @throws EngineError `store-unavailable` where there is no store in the folder
 */
export function openSnapshot(options: { folder: string; tables: readonly TableShape[] }): Source {
  const folder = resolve(options.folder);
  const db = new Database(databaseIn(folder), 'reading');
  const commit = new GroupCommit(db);
  const views = new EmbeddedViews(db, commit, options.tables);
  return {
    ledger: new EmbeddedLedger(db, commit, views),
    views,
    blobs: new EmbeddedBlobs(blobsIn(folder), db, commit),
    close: async () => db.close(),
  };
}
