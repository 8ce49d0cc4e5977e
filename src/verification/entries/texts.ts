import { digitsAt, readEntryBytes } from '../../integrity/entry-bytes.ts';

const HASH_BYTES = 32;

/** The texts of entries in one row, as they are handed to another thread. */
export interface Texts {
  bytes: Uint8Array<ArrayBuffer>;
  /** The offsets behind each. */
  ends: Uint32Array<ArrayBuffer>;
}

/** What texts say, column by column: what another thread has read comes back in few pieces. */
export interface TextsRead {
  /** The leaves, one after another. */
  leaves: Uint8Array<ArrayBuffer>;
  /** Where in each text the seal before it and its own stand; 0 and 0 where the text leaves a doubt. */
  seals: Uint32Array<ArrayBuffer>;
}

/** Reads texts, one after another. */
export function readTexts({ bytes, ends }: Texts): TextsRead {
  const leaves = new Uint8Array(ends.length * HASH_BYTES);
  const seals = new Uint32Array(ends.length * 2);
  let from = 0;
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at]!;
    const entry = readEntryBytes(bytes.subarray(from, end));
    if (entry) {
      leaves.set(entry.leaf, at * HASH_BYTES);
      seals.set([entry.previousAt, entry.sealAt], at * 2);
    }
    from = end;
  }
  return { leaves, seals };
}

/** What was read of a text; undefined where it leaves a doubt. */
export function sureOf({ leaves, seals }: TextsRead, text: Uint8Array, at: number) {
  const [previousAt, sealAt] = [seals[at * 2]!, seals[at * 2 + 1]!];
  if (sealAt === 0) return undefined;
  const leaf = leaves.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
  return { leaf, previous: digitsAt(text, previousAt), seal: digitsAt(text, sealAt) };
}

/** Who reads texts: this thread, unless the caller has others. */
export interface TextReader {
  /** How many pages it takes at once. */
  width: number;
  read(texts: Texts): TextsRead | Promise<TextsRead>;
}

export const readHere: TextReader = { width: 1, read: readTexts };

function inARow(texts: readonly { text: Uint8Array }[]): Texts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, { text }] of texts.entries()) ends[at] = end += text.length;
  const bytes = new Uint8Array(end);
  for (const [at, { text }] of texts.entries()) bytes.set(text, ends[at]! - text.length);
  return { bytes, ends };
}

/** Pages with what their texts say, in their order; some are read at once. */
export async function* readPages<Page extends { texts: readonly { text: Uint8Array }[] }>(
  pages: AsyncIterable<Page>,
  reader: TextReader,
): AsyncGenerator<[Page, TextsRead]> {
  const begun: [Page, Promise<TextsRead>][] = [];
  for await (const page of pages) {
    const read = (async () => reader.read(inARow(page.texts)))();
    // Awaited in its turn; until then a failure has nobody else to tell.
    read.catch(() => undefined);
    begun.push([page, read]);
    if (begun.length === reader.width) {
      const [first, its] = begun.shift()!;
      yield [first, await its];
    }
  }
  for (const [page, its] of begun) yield [page, await its];
}
