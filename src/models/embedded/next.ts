import { constants, existsSync } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Stores, TableShape } from '../../engine/ports/index.ts';
import { assemble } from './assemble.ts';
import { Database, unavailable } from './database.ts';
import { diskFault, makeFolder, syncFolder } from './durable.ts';
import { databaseIn, holdFolder } from './folder.ts';

/** The next state of a folder's store, in the making. */
export interface Next {
  stores: Stores;
  /** Puts it, whole and durable, in the place of the state before; nothing is written to it afterwards. */
  settle(): Promise<void>;
  /** Lets go of the folder; what was not settled is dropped: now, or where this process is killed, by the next. */
  close(): Promise<void>;
}

const aside = ['', '-wal', '-shm', '-journal'];

/** One file, without a log beside it: it can be copied, put elsewhere and read where nothing is written. */
function intoOneFile(file: string): void {
  const db = new Database(file);
  try {
    const { journal_mode: mode } = db.get('PRAGMA journal_mode = DELETE') as Record<
      string,
      unknown
    >;
    if (mode !== 'delete') throw unavailable(`${file} 正被读取 (is being read by another process)`);
  } finally {
    db.close();
  }
}

const drop = (file: string) =>
  Promise.all(aside.map((suffix) => rm(`${file}${suffix}`, { force: true })));

async function begin(folder: string, file: string): Promise<void> {
  await drop(file);
  const before = databaseIn(folder);
  if (!existsSync(before)) return;
  intoOneFile(before);
  // Where the file system can share blocks between copies, it costs no time and no space.
  await copyFile(before, file, constants.COPYFILE_FICLONE);
}

async function settled(folder: string, file: string): Promise<void> {
  intoOneFile(file);
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(file, databaseIn(folder));
  await syncFolder(folder);
}

async function opened(folder: string, tables: readonly TableShape[]): Promise<Next> {
  const file = join(folder, 'unfinished.sqlite');
  await begin(folder, file);
  const stores = await assemble(new Database(file), folder, tables);
  return {
    stores,
    async settle() {
      await stores.close();
      await settled(folder, file).catch((error: unknown) => {
        throw diskFault(error);
      });
    },
    async close() {
      await stores.close();
      await drop(file);
    },
  };
}

/**
 * Begins the next state of the store in a folder, from the one that is there, if any. That one stays as
 * it is until `settle()`: whoever is killed before has lost nothing of it and left nothing that could be
 * taken for a store.
 *
 * @throws EngineError `store-unavailable` where another process has the folder
 */
export async function openNext(options: {
  folder: string;
  tables: readonly TableShape[];
}): Promise<Next> {
  const folder = resolve(options.folder);
  await makeFolder(folder);
  const held = holdFolder(folder);
  try {
    const next = await opened(folder, options.tables);
    const close = () => next.close().finally(() => held.close());
    return { ...next, close };
  } catch (error) {
    held.close();
    throw diskFault(error);
  }
}
