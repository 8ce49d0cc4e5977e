import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { BlobStat } from '../engine/ports/index.ts';
import { EngineError } from '../errors.ts';
import { mediaTypeOf, WINDOW_BYTES } from './media-type/index.ts';

/** Reads what comes in once: both digests, the length, and the beginning for the media type. */
class Reading {
  readonly #hashes: [Hash, Hash] = [createHash('sha256'), createHash('sm3')];
  readonly #beginning: Buffer[] = [];
  #kept = 0;
  #bytes = 0;

  take(chunk: Buffer): void {
    for (const hash of this.#hashes) hash.update(chunk);
    this.#bytes += chunk.length;
    if (this.#kept >= WINDOW_BYTES) return;
    // Copied: the sender may use its buffer again.
    const part = Buffer.from(chunk.subarray(0, WINDOW_BYTES - this.#kept));
    this.#beginning.push(part);
    this.#kept += part.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  stat(): BlobStat {
    const window = Buffer.concat(this.#beginning);
    const [sha256, sm3] = this.#hashes.map((hash) => hash.digest('hex')) as [string, string];
    const mediaType = mediaTypeOf(window, window.length === this.#bytes);
    return { sha256, sm3, bytes: this.#bytes, mediaType };
  }
}

const tooLarge = (maxBytes: number) =>
  new EngineError('payload-too-large', `The file is larger than ${maxBytes} bytes.`);

/**
 * Passes `content` to `keep`, chunk by chunk, and tells what it was. While a chunk is being written the
 * same chunk is digested, so that disk and processor work side by side; at most one chunk is held.
 * The stream is not destroyed on failure: a request that is too large can still be answered.
 *
 * @throws EngineError `payload-too-large` past `maxBytes`; whatever the stream or `keep` throws
 */
export async function takeIn(
  content: Readable,
  maxBytes: number,
  keep: (chunk: Buffer) => Promise<unknown>,
): Promise<BlobStat> {
  const reading = new Reading();
  const chunks = content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer | string>;
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given;
    if (reading.bytes + chunk.length > maxBytes) throw tooLarge(maxBytes);
    const kept = keep(chunk);
    reading.take(chunk);
    await kept;
  }
  return reading.stat();
}
