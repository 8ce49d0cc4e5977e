import {
  DIGITS,
  HASH,
  readEntryTexts,
  type Texts,
  type TextsRead,
} from '../../integrity/entry-bytes.ts';
import type { Hash } from '../../integrity/merkle.ts';

/** What was read of a text. */
export interface TextRead {
  leaf: Hash;
  previous: string;
  seal: string;
}

/** What was read of a page of texts. */
export class PageRead {
  readonly #leaves: Uint8Array;
  readonly #seals: Buffer;

  constructor({ leaves, seals }: Omit<TextsRead, 'bytes'>) {
    this.#leaves = leaves;
    this.#seals = Buffer.from(seals.buffer, seals.byteOffset, seals.length);
  }

  /** Undefined where the text leaves a doubt. */
  at(index: number): TextRead | undefined {
    const seals = this.#seals;
    const [from, middle, end] = [
      2 * index * DIGITS,
      (2 * index + 1) * DIGITS,
      2 * (index + 1) * DIGITS,
    ];
    if (seals[from] === 0) return undefined;
    return {
      leaf: this.#leaves.subarray(index * HASH, (index + 1) * HASH),
      previous: seals.toString('latin1', from, middle),
      seal: seals.toString('latin1', middle, end),
    };
  }
}

/** Who reads texts: this thread, unless the caller has others. */
export interface TextReader {
  /** How many pages it takes at once. */
  width: number;
  read(texts: Texts): TextsRead | Promise<TextsRead>;
}

export const readHere: TextReader = { width: 1, read: readEntryTexts };

/** Lays texts in rows. Room in which one was read serves again: new room takes as long to come as to be filled. */
class Rows {
  readonly #free: Uint8Array<ArrayBuffer>[] = [];

  of(texts: readonly { text: Uint8Array }[]): Texts {
    const ends = new Uint32Array(texts.length);
    let end = 0;
    texts.forEach(({ text }, at) => (ends[at] = end += 1 + text.length));
    const bytes = this.#room(end);
    texts.forEach(({ text }, at) => {
      const from = ends[at]! - text.length;
      bytes[from - 1] = 0;
      bytes.set(text, from);
    });
    return { bytes, ends };
  }

  read({ bytes, ...read }: TextsRead): PageRead {
    this.#free.push(bytes);
    return new PageRead(read);
  }

  #room(length: number): Uint8Array<ArrayBuffer> {
    const room = this.#free.pop();
    // Twice as much, since the next page is not as long to the byte.
    return room && room.length >= length ? room : new Uint8Array(2 * length);
  }
}

/** Pages with what their texts say, in their order; some are read at once. */
export async function* readPages<Page extends { texts: readonly { text: Uint8Array }[] }>(
  pages: AsyncIterable<Page>,
  reader: TextReader,
): AsyncGenerator<[Page, PageRead]> {
  const rows = new Rows();
  const begun: [Page, Promise<TextsRead>][] = [];
  for await (const page of pages) {
    const read = (async () => reader.read(rows.of(page.texts)))();
    // Awaited in its turn; until then a failure has nobody else to tell.
    read.catch(() => undefined);
    begun.push([page, read]);
    if (begun.length === reader.width) {
      const [first, its] = begun.shift()!;
      yield [first, rows.read(await its)];
    }
  }
  for (const [page, its] of begun) yield [page, rows.read(await its)];
}
