import { digesting } from '../../integrity/digest.ts';
import { LANES, Sm3Lanes } from '../../integrity/sm3-lanes/index.ts';
import { StretchOfFile, type AskedForDigests, type DigestsAnswer } from './stretch-of-file.ts';

/** What is read of a file at once, in bytes; of four files it is still in the cache when it is digested. */
const PIECE = 64 * 1024;

/** Undefined where there is no WebAssembly with vectors, or no memory for it. */
export function lanesIfThereAre(): Sm3Lanes | undefined {
  try {
    return new Sm3Lanes(PIECE);
  } catch {
    return undefined; // OpenSSL needs neither.
  }
}

/**
 * Digests stretches of files, four at once where four wait. A file that is as large as all others
 * together would end up alone in its lane, which is slower than OpenSSL: that has it from the start.
 */
export class DigestingThread {
  readonly #answer: (answer: DigestsAnswer) => void;
  readonly #lanes: Sm3Lanes | undefined;
  readonly #room = new Uint8Array(PIECE);
  readonly #waiting: StretchOfFile[] = [];
  readonly #inLanes = new Set<StretchOfFile>();

  constructor(answer: (answer: DigestsAnswer) => void, lanes: Sm3Lanes | undefined) {
    this.#answer = answer;
    this.#lanes = lanes;
  }

  ask(...asked: readonly AskedForDigests[]): void {
    for (const each of asked) {
      const file = new StretchOfFile(each, (answer) => {
        this.#inLanes.delete(file);
        this.#answer(answer);
      });
      this.#waiting.push(file);
    }
  }

  /** Does a piece of what is to be done. @returns whether anything is left */
  work(): boolean {
    while (this.#waiting.length > 0 && this.#inLanes.size < LANES) this.#begin();
    this.#lanes?.turn();
    return this.#waiting.length > 0 || this.#inLanes.size > 0;
  }

  #begin(): void {
    const left = [...this.#inLanes, ...this.#waiting].reduce((sum, file) => sum + file.left, 0);
    const file = this.#waiting.shift()!;
    if (this.#lanes === undefined || 2 * file.left >= left) return this.#alone(file);
    this.#inLanes.add(file);
    this.#lanes.take(file);
  }

  #alone(file: StretchOfFile): void {
    const sm3 = digesting('sm3');
    try {
      for (let bytes; (bytes = file.read(this.#room)) > 0;)
        sm3.update(this.#room.subarray(0, bytes));
    } catch (error) {
      return file.failed(error);
    }
    file.digested(sm3.hex());
  }
}
