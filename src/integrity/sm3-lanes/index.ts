import { LANES, layout } from './compression.ts';
import { Lane, LEAST, type Message } from './lane.ts';
import { compressor, type Compressor } from './module.ts';

export { LANES, type Message };

/**
 * SM3 (GB/T 32905-2016) of up to four messages of any lengths at once, with the vectors of WebAssembly:
 * four lanes take twice as long as one message takes OpenSSL, which has no vectors for it. One lane that
 * works alone is therefore half as fast as OpenSSL, two are as fast.
 */
export class Sm3Lanes {
  readonly #lanes: readonly Lane[];
  readonly #compress: Compressor['compress'];

  /**
   * @param piece how many bytes of a message are read at once; 128 where it is less
   * @throws Error where there is no WebAssembly with vectors, or not enough memory
   */
  constructor(piece: number) {
    const room = Math.max(piece, LEAST);
    const { memory, compress } = compressor(layout.end + LANES * room);
    const { buffer } = memory;
    this.#compress = compress;
    this.#lanes = Array.from({ length: LANES }, (_, lane) => {
      const stretch = new Uint8Array(buffer, layout.end + lane * room, room);
      const word = (k: number) => new DataView(buffer, layout.state + 4 * (LANES * k + lane), 4);
      return new Lane(
        stretch,
        Array.from({ length: 8 }, (_word, k) => word(k)),
      );
    });
  }

  /** How many messages are being digested. */
  get working(): number {
    return this.#lanes.filter(({ working }) => working).length;
  }

  /** Begins a message in a free lane. @throws RangeError where none is free */
  take(message: Message): void {
    const free = this.#lanes.find(({ working }) => !working);
    if (!free) throw new RangeError('no lane is free');
    free.begin(message);
  }

  /**
   * Reads on in every message that has nothing left to digest, and digests as much as all have. A message
   * that is through, or that could not be read, is told so, and its lane is free.
   */
  turn(): void {
    for (const lane of this.#lanes) lane.fill();
    const waiting = this.#lanes.filter(({ working }) => working).map(({ blocks }) => blocks);
    if (waiting.length === 0) return;
    const blocks = Math.min(...waiting);
    // A free lane has no blocks: what lies in its stretch is digested into a state that nobody asks for.
    this.#compress(blocks, ...this.#lanes.map(({ place }) => place));
    for (const lane of this.#lanes) lane.taken(blocks);
  }
}
