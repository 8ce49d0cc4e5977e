import { resolve } from 'node:path';
import type { Stores, TableShape } from '../../engine/ports/index.ts';
import { assemble } from './assemble.ts';
import { Database } from './database.ts';
import { diskFault, makeFolder } from './durable.ts';
import { databaseIn, holdFolder } from './folder.ts';

export { isHeldElsewhere } from './database.ts';
export { databaseIn } from './folder.ts';
export { openNext, type Next } from './next.ts';
export { openSnapshot } from './snapshot.ts';

/**
 * Opens the embedded store in a folder, making it where there is none. The store is for one process by
 * design: the folder stays held until `close()` or the end of the process, however it ends. Others may
 * read a snapshot of it meanwhile. Keep it on a local disk, since the locks and the syncs are only as
 * good as the file system under them.
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
  const held = holdFolder(folder);
  try {
    const stores = await assemble(new Database(databaseIn(folder)), folder, options.tables);
    return { ...stores, close: () => stores.close().finally(() => held.close()) };
  } catch (error) {
    held.close();
    throw diskFault(error);
  }
}
