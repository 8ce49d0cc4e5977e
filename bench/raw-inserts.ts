import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inFolder } from './installation.ts';

/** About what an entry of the ledger weighs. */
const ENTRY_BYTES = 1_000;

export function sqliteVersion(): string {
  const db = new DatabaseSync(':memory:');
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  db.close();
  return version;
}

/** Rows that SQLite itself makes durable in a second, one row a commit: the floor of every act. */
export const rawInserts = (seconds: number): Promise<number> =>
  inFolder(async (folder) => {
    const db = new DatabaseSync(join(folder, 'floor.sqlite'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    db.exec('CREATE TABLE acts (position INTEGER PRIMARY KEY, id TEXT UNIQUE, fact TEXT) STRICT');
    const insert = db.prepare('INSERT INTO acts (id, fact) VALUES (?, ?)');
    const fact = 'x'.repeat(ENTRY_BYTES);
    const start = performance.now();
    let done = 0;
    for (; performance.now() < start + seconds * 1000; done += 1) insert.run(randomUUID(), fact);
    const passed = (performance.now() - start) / 1000;
    db.close();
    return done / passed;
  });
