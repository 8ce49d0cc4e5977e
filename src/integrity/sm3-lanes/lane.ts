import { hexOf } from '../bytes.ts';
import { BLOCK, INITIAL } from '../sm3-constants.ts';

/** What is to be digested, read as it is needed. */
export interface Message {
  /**
   * Writes the next bytes to the start of `room`, as many as it likes up to all of it.
   *
   * @returns how many; 0 at the end of the message
   */
  read(room: Uint8Array): number;
  /** Told once, after the end. @param sm3 in lower-case hexadecimal */
  digested(sm3: string): void;
  /** Told once instead, where `read` threw; the lane is then free. */
  failed(error: unknown): void;
}

/** As words lie in the memory of WebAssembly, on every machine. */
const LITTLE_ENDIAN = true;

/** The least room of a lane, in bytes: what is left at the end is less than a block, padded at most two. */
export const LEAST = 2 * BLOCK;

/** One lane: a message, and the stretch of memory in which its blocks wait to be digested. */
export class Lane {
  #message: Message | undefined;
  #length = 0;
  #ended = false;
  /** The bytes that wait, in the stretch. */
  #from = 0;
  #to = 0;
  readonly #stretch: Uint8Array;
  /** The eight words of its state, each in a vector of its own. */
  readonly #state: readonly DataView[];

  constructor(stretch: Uint8Array, state: readonly DataView[]) {
    this.#stretch = stretch;
    this.#state = state;
  }

  get working(): boolean {
    return this.#message !== undefined;
  }

  /** How many whole blocks wait. */
  get blocks(): number {
    return Math.floor((this.#to - this.#from) / BLOCK);
  }

  /** Where in the memory the first of them lies. */
  get place(): number {
    return this.#stretch.byteOffset + this.#from;
  }

  begin(message: Message): void {
    this.#message = message;
    [this.#length, this.#from, this.#to] = [0, 0, 0];
    this.#ended = false;
    this.#state.forEach((word, k) => word.setUint32(0, INITIAL[k]!, LITTLE_ENDIAN));
  }

  /** Reads until at least one block waits. */
  fill(): void {
    if (!this.#message || this.blocks > 0) return;
    this.#stretch.copyWithin(0, this.#from, this.#to);
    [this.#from, this.#to] = [0, this.#to - this.#from];
    try {
      while (this.blocks === 0) this.#read(this.#message);
    } catch (error) {
      this.#leave().failed(error);
    }
  }

  #read(message: Message): void {
    const bytes = message.read(this.#stretch.subarray(this.#to));
    this.#length += bytes;
    this.#to += bytes;
    if (bytes === 0) this.#pad();
  }

  /** 5.2: a bit 1, bits 0, and the length in bits as 64 bits, up to the end of a block. */
  #pad(): void {
    const filled = this.#to % BLOCK;
    const end = this.#to - filled + (filled < BLOCK - 8 ? BLOCK : 2 * BLOCK);
    this.#stretch.fill(0, this.#to, end);
    this.#stretch[this.#to] = 0x80;
    const { buffer, byteOffset } = this.#stretch;
    new DataView(buffer).setBigUint64(byteOffset + end - 8, BigInt(this.#length) * 8n);
    this.#to = end;
    this.#ended = true;
  }

  /** So many blocks are in the state now. */
  taken(blocks: number): void {
    if (!this.#message) return;
    this.#from += blocks * BLOCK;
    if (this.#ended && this.#from === this.#to) this.#leave().digested(this.#hex());
  }

  #hex(): string {
    const digest = new DataView(new ArrayBuffer(4 * this.#state.length));
    this.#state.forEach((word, k) => digest.setUint32(4 * k, word.getUint32(0, LITTLE_ENDIAN)));
    return hexOf(new Uint8Array(digest.buffer));
  }

  #leave(): Message {
    const message = this.#message!;
    this.#message = undefined;
    [this.#from, this.#to] = [0, 0];
    return message;
  }
}
