import { EngineError } from '../../errors.ts';
import { isSealed } from '../../integrity/seal.ts';
import type { Entry, ListRow, Row, Source, Stores, TableShape } from '../ports/index.ts';
import { asErased, erasedIn, type ErasedOpinions } from '../erased.ts';
import { checkpointsTable } from '../log/tables.ts';
import { allEntries, allFiles, allRows, sameEntry, sameRow } from './digests.ts';

/** How far a copy has come, for whoever waits: `done` of `total` of one kind. */
export type Progress = (kind: 'entries' | 'rows' | 'files', done: number) => void;

export interface Copying {
  from: Source;
  to: Stores;
  /** Every table of an installation. */
  tables: readonly TableShape[];
  progress: Progress;
  /** Opinions that were erased after the source was taken, as a newer ledger says. */
  erasedSince?: ErasedOpinions;
}

/** What the source's own record says was erased, and what was erased since. */
export const allErased = async ({
  from,
  erasedSince = new Map<string, never>(),
}: Pick<Copying, 'from' | 'erasedSince'>): Promise<ErasedOpinions> =>
  new Map([...erasedSince, ...(await erasedIn(from.ledger))]);

export interface Copied {
  entries: number;
  rows: number;
  files: number;
}

/**
 * Copies an installation into another store: entries in the order of the ledger, rows that no ledger
 * could bring back, files. What is there already is not written again, so a copy that broke off is
 * taken up by asking again. Lists are not copied: the target makes them from its entries. A text that
 * the record says was erased is never written, though the source may still have it.
 *
 * The source may be in use. Signed heads are taken before the entries that they cover, entries before
 * the files and rows that were written ahead of them: what arrives is whole.
 *
 * @throws EngineError `history-diverges` where the target holds something else than the source
 * @throws EngineError `seal-broken` where the source's own chains are broken
 */
export async function copyInstallation(copying: Copying): Promise<Copied> {
  const kept = copying.tables.filter(({ rebuildable }) => !rebuildable);
  const heads = kept.filter(({ name }) => name === checkpointsTable.name);
  const others = kept.filter(({ name }) => name !== checkpointsTable.name);
  const signed = await Array.fromAsync(rowsOf(copying, heads));
  const entries = await copyEntries(copying);
  const files = await copyFiles(copying);
  const rows = await writeRows(copying, signed, 0);
  const all = await writeRows(copying, rowsOf(copying, others), rows, await allErased(copying));
  await removeExtras(copying, others);
  return { entries, files, rows: all };
}

/** The target must hold a beginning of the source; the rest is appended to it. */
async function copyEntries({ from, to, progress }: Copying): Promise<number> {
  const there = allEntries(to.ledger);
  const last = new Map<string, Entry>();
  let held = await there.next();
  let done = 0;
  for await (const entry of allEntries(from.ledger)) {
    if (!isSealed(entry, last.get(entry.stream)))
      throw new EngineError('seal-broken', `${entry.stream} is broken at ${entry.sequence}.`);
    last.set(entry.stream, entry);
    if (held.done === true) await to.ledger.append(entry);
    else if (sameEntry(held.value, entry)) held = await there.next();
    else throw another(`The target's entry ${done + 1} is not the source's.`);
    done += 1;
    progress('entries', done);
  }
  if (held.done !== true) throw another('The target has entries that the source has not.');
  return done;
}

async function copyFiles({ from, to, progress }: Copying): Promise<number> {
  let done = 0;
  for await (const { sha256, bytes } of allFiles(from.blobs)) {
    if ((await to.blobs.stat(sha256)) === undefined) {
      const stat = await to.blobs.put(await from.blobs.get(sha256), { maxBytes: bytes });
      if (stat.sha256 !== sha256)
        throw new EngineError('evidence-mismatch', `The file ${sha256} has other bytes.`);
    }
    done += 1;
    progress('files', done);
  }
  return done;
}

async function* rowsOf(
  { from }: Copying,
  tables: readonly TableShape[],
): AsyncGenerator<ListRow<Row>> {
  for (const table of tables)
    for await (const { key, row } of allRows(from, table)) yield { table: table.name, key, row };
}

async function writeRows(
  { to, progress }: Copying,
  rows: AsyncIterable<ListRow<Row>> | Iterable<ListRow<Row>>,
  before: number,
  erased: ErasedOpinions = new Map(),
): Promise<number> {
  let done = before;
  for await (const { table, key, row: kept } of rows) {
    const row = asErased(table, key, kept, erased);
    const held = await to.views.get(table, key);
    if (!sameRow(held?.row, row)) await to.views.put(table, key, row);
    done += 1;
    progress('rows', done);
  }
  return done;
}

/** What the source no longer has, an earlier copy may have left: sessions that ended, erased texts. */
async function removeExtras({ from, to }: Copying, tables: readonly TableShape[]): Promise<void> {
  for (const table of tables)
    for await (const { key } of allRows(to, table))
      if ((await from.views.get(table.name, key)) === undefined)
        await to.views.remove(table.name, key);
  for await (const { sha256 } of allFiles(to.blobs))
    if ((await from.blobs.stat(sha256)) === undefined) await to.blobs.erase(sha256);
}

const another = (what: string) =>
  new EngineError('history-diverges', `${what} It is another installation, or was written to.`);
