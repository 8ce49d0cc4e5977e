import { EngineError } from '../../errors.ts';
import type { Source, Stores, TableShape } from '../ports/index.ts';
import {
  allEntries,
  allFiles,
  allRows,
  countInstallation,
  LedgerDigest,
  readBack,
  sameEntry,
  sameRow,
  type Inventory,
} from './digests.ts';
import { asErased, type ErasedOpinions } from '../erased.ts';
import { allErased, type Progress } from './copy.ts';

interface Comparing {
  from: Source;
  to: Stores;
  tables: readonly TableShape[];
  progress: Progress;
  /** Opinions that were erased after the source was taken: the target has them without their text. */
  erasedSince?: ErasedOpinions;
}

const differs = (what: string) =>
  new EngineError('history-diverges', `The two stores differ: ${what}`);

/**
 * Compares two stores whole: every entry in its order, every row that no ledger could bring back (as the
 * record leaves it: without a text that was erased), and
 * every file, read back from the target and held against both of its digests.
 *
 * @returns what both of them hold
 * @throws EngineError `history-diverges` or `evidence-mismatch`, naming what differs
 */
export async function compareInstallations(comparing: Comparing): Promise<Inventory> {
  const ledger = await compareEntries(comparing);
  const rows = await compareRows(comparing);
  return { ...ledger, rows, ...(await compareFiles(comparing)) };
}

/**
 * Holds a copy of a store that was in use against it: the copy's entries must be the beginning of the
 * store's, and every file of the copy must have the bytes of its digests.
 *
 * @returns what the copy holds
 * @throws EngineError `history-diverges` or `evidence-mismatch`, naming what differs
 */
export async function checkCopy(comparing: Comparing): Promise<Inventory> {
  const { to, tables, progress } = comparing;
  const { entries } = await countInstallation(to, tables);
  const ledger = await compareEntries(comparing, entries);
  let rows = 0;
  for (const table of tables.filter(({ rebuildable }) => !rebuildable))
    rows += await to.views.count(table.name, {});
  let [files, bytes] = [0, 0];
  for await (const { sha256 } of allFiles(to.blobs)) {
    bytes += await readBack(to.blobs, sha256);
    files += 1;
    progress('files', files);
  }
  return { ...ledger, rows, files, bytes };
}

async function compareEntries(
  { from, to, progress }: Omit<Comparing, 'tables'>,
  most = Number.POSITIVE_INFINITY,
) {
  const digest = new LedgerDigest();
  const there = allEntries(to.ledger);
  for await (const entry of allEntries(from.ledger, most)) {
    const held = await there.next();
    if (held.done === true || !sameEntry(held.value, entry))
      throw differs(`entry ${digest.entries + 1} (${entry.stream} ${entry.sequence}).`);
    digest.add(held.value);
    progress('entries', digest.entries);
  }
  if ((await there.next()).done !== true)
    throw differs(`the target has more than ${digest.entries} entries.`);
  return { entries: digest.entries, head: digest.head() };
}

async function compareRows(comparing: Comparing): Promise<number> {
  const { from, to, tables, progress } = comparing;
  const erased = await allErased(comparing);
  let rows = 0;
  for (const table of tables.filter(({ rebuildable }) => !rebuildable)) {
    const there = allRows(to, table);
    for await (const { key, row } of allRows(from, table)) {
      const held = await there.next();
      if (
        held.done === true ||
        held.value.key !== key ||
        !sameRow(held.value.row, asErased(table.name, key, row, erased))
      )
        throw differs(`a row of the table ${table.name}.`);
      rows += 1;
      progress('rows', rows);
    }
    if ((await there.next()).done !== true) throw differs(`more rows in the table ${table.name}.`);
  }
  return rows;
}

async function compareFiles({ from, to, progress }: Comparing) {
  const there = allFiles(to.blobs);
  let files = 0;
  let bytes = 0;
  for await (const { sha256 } of allFiles(from.blobs)) {
    const held = await there.next();
    if (held.done === true || held.value.sha256 !== sha256) throw differs(`the file ${sha256}.`);
    bytes += await readBack(to.blobs, sha256);
    files += 1;
    progress('files', files);
  }
  if ((await there.next()).done !== true) throw differs('the target has more files.');
  return { files, bytes };
}
