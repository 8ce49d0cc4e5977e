import type { Stores, TableShape } from '../../engine/ports/index.ts';
import { EmbeddedBlobs } from './blobs.ts';
import type { Database } from './database.ts';
import { blobsIn } from './folder.ts';
import { GroupCommit } from './group-commit.ts';
import { EmbeddedLeases } from './leases.ts';
import { EmbeddedLedger } from './ledger.ts';
import { schema } from './tables.ts';
import { EmbeddedViews } from './views.ts';

/** The ports over a database and a folder of files; the database is closed where that fails. */
export async function assemble(
  db: Database,
  folder: string,
  tables: readonly TableShape[],
): Promise<Stores> {
  try {
    db.exec(schema);
    const commit = new GroupCommit(db);
    const views = new EmbeddedViews(db, commit, tables).adopt();
    return {
      ledger: new EmbeddedLedger(db, commit, views),
      views,
      blobs: await EmbeddedBlobs.open(blobsIn(folder), db, commit),
      leases: new EmbeddedLeases(db, commit),
      ready: async () => {
        db.get('SELECT 1 FROM ledger LIMIT 1');
      },
      close: async () => {
        await commit.drained();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
