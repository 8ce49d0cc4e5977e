import { createHash } from 'node:crypto';
import { giveBack } from '../../engine/give-back.ts';
import type { BlobStat, Content } from '../../engine/ports/index.ts';
import { EngineError } from '../../errors.ts';
import { sm3 } from '../../integrity/digest.ts';
import { mediaTypeOf, WINDOW_BYTES } from '../media-type/index.ts';
import { Sm3Line } from './sm3.ts';

/** What is kept and digested at a time, and how many of these one file has in memory at most. */
const BLOCK_BYTES = 256 * 1024;
const BLOCKS = 4;

type Keep = (block: Buffer) => Promise<unknown>;

/**
 * A file on its way in. It passes through a few blocks of memory that are used in turn: each is kept,
 * and digested twice, before it is filled again. So the sender waits where the disk or the slower
 * digest do, and a large file holds no more memory than a small one.
 */
class Passage {
  readonly #keep: Keep;
  readonly #memory = new SharedArrayBuffer(BLOCKS * BLOCK_BYTES);
  readonly #busy: Promise<unknown>[] = Array.from({ length: BLOCKS }, () => Promise.resolve());
  readonly #sha256 = createHash('sha256');
  #kept: Promise<unknown> = Promise.resolve();
  #sm3: Sm3Line | undefined;
  #beginning = Buffer.alloc(0);
  #turn = 0;
  #filled = 0;
  #bytes = 0;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async take(chunk: Buffer): Promise<void> {
    for (let from = 0; from < chunk.length;) {
      if (this.#filled === BLOCK_BYTES) await this.#pass((this.#sm3 ??= new Sm3Line(this.#memory)));
      const part = chunk.subarray(from, from + BLOCK_BYTES - this.#filled);
      this.#block(this.#filled, part.length).set(part);
      this.#filled += part.length;
      this.#bytes += part.length;
      from += part.length;
    }
  }

  async stat(): Promise<BlobStat> {
    // What fits one block is digested sooner than another thread could be told of it.
    const whole = this.#sm3 ? undefined : sm3(this.#block(0, this.#filled));
    await this.#pass(this.#sm3);
    await Promise.all(this.#busy);
    return {
      sha256: this.#sha256.digest('hex'),
      sm3: whole ?? (await this.#sm3!.digest()),
      bytes: this.#bytes,
      mediaType: mediaTypeOf(this.#beginning, this.#beginning.length === this.#bytes),
    };
  }

  /** Waits until nothing uses the memory any more, however the file ended. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#busy);
    this.#sm3?.close();
  }

  #block(from: number, length: number): Buffer {
    return Buffer.from(this.#memory, this.#turn * BLOCK_BYTES + from, length);
  }

  /** Sends the block that was filled on its way; resolves when the next one is free. */
  async #pass(line: Sm3Line | undefined): Promise<void> {
    const block = this.#block(0, this.#filled);
    if (this.#bytes === this.#filled)
      this.#beginning = Buffer.from(block.subarray(0, WINDOW_BYTES));
    this.#kept = this.#kept.then(() => this.#keep(block));
    const part = { at: this.#turn * BLOCK_BYTES, length: this.#filled };
    const busy = Promise.all([this.#kept, line?.take(part)]);
    // Whoever waits for the block hears of a failure; until then it has been heard of.
    busy.catch(() => undefined);
    this.#busy[this.#turn] = busy;
    this.#sha256.update(block);
    this.#turn = (this.#turn + 1) % BLOCKS;
    this.#filled = 0;
    await this.#busy[this.#turn];
  }
}

const tooLarge = (maxBytes: number) =>
  new EngineError('payload-too-large', `The file is larger than ${maxBytes} bytes.`);

/**
 * Passes `content` to `keep`, block by block and one after another, and tells what it was. A block's
 * memory is used again once `keep` has resolved. The stream is not destroyed on failure: a request
 * that is too large can still be answered.
 *
 * @throws EngineError `payload-too-large` past `maxBytes`; whatever the stream or `keep` throws
 */
export async function takeIn(content: Content, maxBytes: number, keep: Keep): Promise<BlobStat> {
  const passage = new Passage(keep);
  const chunks = content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer | string>;
  try {
    for await (const given of chunks) {
      const chunk = typeof given === 'string' ? Buffer.from(given) : given;
      if (passage.bytes + chunk.length > maxBytes) throw tooLarge(maxBytes);
      await passage.take(chunk);
      if (content.givenAway) giveBack(chunk);
    }
    return await passage.stat();
  } finally {
    await passage.close();
  }
}
