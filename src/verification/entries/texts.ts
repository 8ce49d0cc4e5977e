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

  constructor({ leaves, seals }: TextsRead) {
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

function inARow(texts: readonly { text: Uint8Array }[]): Texts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach(({ text }, at) => (ends[at] = end += 1 + text.length));
  const bytes = new Uint8Array(end);
  texts.forEach(({ text }, at) => bytes.set(text, ends[at]! - text.length));
  return { bytes, ends };
}

/** Pages with what their texts say, in their order; some are read at once. */
export async function* readPages<Page extends { texts: readonly { text: Uint8Array }[] }>(
  pages: AsyncIterable<Page>,
  reader: TextReader,
): AsyncGenerator<[Page, PageRead]> {
  const begun: [Page, Promise<TextsRead>][] = [];
  for await (const page of pages) {
    const read = (async () => reader.read(inARow(page.texts)))();
    // Awaited in its turn; until then a failure has nobody else to tell.
    read.catch(() => undefined);
    begun.push([page, read]);
    if (begun.length === reader.width) {
      const [first, its] = begun.shift()!;
      yield [first, new PageRead(await its)];
    }
  }
  for (const [page, its] of begun) yield [page, new PageRead(await its)];
}
