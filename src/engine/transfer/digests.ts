import { createHash, type Hash } from 'node:crypto';
import { EngineError } from '../../errors.ts';
import { canonical } from '../../integrity/canonical.ts';
import type { Entry, Row, Source, TableShape, Versioned } from '../ports/index.ts';

const PAGE = 500;

/** What an installation consists of, as figures that two stores must have alike. */
export interface Inventory {
  entries: number;
  /** SHA-256 over the seals of all entries in the order of the ledger, in hexadecimal. */
  head: string;
  rows: number;
  files: number;
  bytes: number;
}

/** All entries of all streams in commit order, at most `most` of them. */
export async function* allEntries(
  ledger: Pick<Source['ledger'], 'readAll'>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Entry> {
  let after: string | undefined;
  for (let given = 0; given < most;) {
    const limit = Math.min(PAGE, most - given);
    const page = await ledger.readAll({ limit, ...(after === undefined ? {} : { after }) });
    for (const { entry } of page) yield entry;
    after = page.at(-1)?.position;
    given += page.length;
    if (page.length < limit) return;
  }
}

/** All rows of a table by key. */
export async function* allRows(
  { views }: Pick<Source, 'views'>,
  { name }: TableShape,
): AsyncGenerator<Versioned<Row>> {
  for (let cursor: string | undefined; ;) {
    const page = await views.find(name, { limit: PAGE, ...(cursor && { cursor }) });
    yield* page.rows;
    if (page.next === undefined) return;
    cursor = page.next;
  }
}

/** All files by digest. */
export async function* allFiles(blobs: Pick<Source['blobs'], 'list'>) {
  for (let after: string | undefined; ;) {
    const page = await blobs.list({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    yield* page;
    after = page.at(-1)?.sha256;
    if (page.length < PAGE) return;
  }
}

export const sameEntry = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined && b !== undefined && canonical(a) === canonical(b);

export const sameRow = (a: Row | undefined, b: Row): boolean =>
  a !== undefined && canonical(a) === canonical(b);

/** Counts what is on record and takes the digest of its seals, entry by entry. */
export class LedgerDigest {
  readonly #seals = createHash('sha256');
  entries = 0;

  add({ seal }: Entry): void {
    this.#seals.update(seal);
    this.entries += 1;
  }

  head(): string {
    return this.#seals.digest('hex');
  }
}

/**
 * Reads a file back and holds its bytes against both digests under which it is kept.
 *
 * @throws EngineError `evidence-mismatch` naming the file
 */
export async function readBack(blobs: Source['blobs'], sha256: string): Promise<number> {
  const held = await blobs.stat(sha256);
  if (held === undefined) throw damaged(sha256, 'is not there');
  const hashes: readonly [Hash, Hash] = [createHash('sha256'), createHash('sm3')];
  let bytes = 0;
  for await (const chunk of await blobs.get(sha256)) {
    for (const hash of hashes) hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  const [found, sm3] = hashes.map((hash) => hash.digest('hex'));
  if (found !== sha256 || sm3 !== held.sm3 || bytes !== held.bytes)
    throw damaged(sha256, 'has other bytes than its digest says');
  return bytes;
}

const damaged = (sha256: string, how: string) =>
  new EngineError('evidence-mismatch', `The file ${sha256} ${how}.`);

/** How much there is to copy: for progress, and for nothing else. */
export async function countInstallation(
  stores: Omit<Source, 'close'>,
  tables: readonly TableShape[],
): Promise<Record<'entries' | 'rows' | 'files', number>> {
  let [entries, rows, files] = [0, 0, 0];
  for await (const _entry of allEntries(stores.ledger)) entries += 1;
  for await (const _file of allFiles(stores.blobs)) files += 1;
  for (const { name, rebuildable } of tables)
    if (!rebuildable) rows += await stores.views.count(name, {});
  return { entries, rows, files };
}

/** What a store says that it holds; its files are not read. */
export async function inventoryOf(
  stores: Omit<Source, 'close'>,
  tables: readonly TableShape[],
): Promise<Inventory> {
  const digest = new LedgerDigest();
  let [rows, files, bytes] = [0, 0, 0];
  for await (const entry of allEntries(stores.ledger)) digest.add(entry);
  for await (const file of allFiles(stores.blobs)) [files, bytes] = [files + 1, bytes + file.bytes];
  for (const { name, rebuildable } of tables)
    if (!rebuildable) rows += await stores.views.count(name, {});
  return { entries: digest.entries, head: digest.head(), rows, files, bytes };
}
