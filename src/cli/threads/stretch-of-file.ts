import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from '../../integrity/crc32.ts';
import { digesting } from '../../integrity/digest.ts';
import type { Message } from '../../integrity/sm3-lanes/index.ts';
import type { FileDigests } from '../../verification/digests.ts';
import type { Answer, Asked } from './asking.ts';

/** What a thread is asked to digest. */
export interface Stretch {
  path: string;
  start: number;
  end: number;
}

export type AskedForDigests = Asked<Stretch>;
export type DigestsAnswer = Answer<FileDigests>;

/**
 * A stretch of a file, as a message whose SM3 somebody else makes. SHA-256 and CRC-32 are made of each
 * piece as it is read. The thread has nothing else to do and waits for the disk itself: to be told by
 * another thread that a piece is there took a third of its time.
 */
export class StretchOfFile implements Message {
  readonly #asked: AskedForDigests;
  readonly #answer: (answer: DigestsAnswer) => void;
  readonly #sha256 = digesting('sha256');
  #file: number | undefined;
  #at: number;
  #crc = 0;

  constructor(asked: AskedForDigests, answer: (answer: DigestsAnswer) => void) {
    this.#asked = asked;
    this.#answer = answer;
    this.#at = asked.start;
  }

  /** How many bytes are yet to be read. */
  get left(): number {
    return this.#asked.end - this.#at;
  }

  /** @throws RangeError where the file ends before the stretch does; Error where it cannot be read */
  read(room: Uint8Array): number {
    const wanted = Math.min(room.length, this.left);
    if (wanted === 0) return 0;
    this.#file ??= openSync(this.#asked.path, 'r');
    const bytes = readSync(this.#file, room, 0, wanted, this.#at);
    if (bytes === 0)
      throw new RangeError('文件在读取时被截短 · The file was cut while it was read.');
    const piece = room.subarray(0, bytes);
    this.#sha256.update(piece);
    this.#crc = crc32(piece, this.#crc);
    this.#at += bytes;
    return bytes;
  }

  digested(sm3: string): void {
    const bytes = this.#at - this.#asked.start;
    this.#end({ value: { sha256: this.#sha256.hex(), sm3, crc: this.#crc, bytes } });
  }

  failed(error: unknown): void {
    this.#end({ error });
  }

  #end(said: Omit<DigestsAnswer, 'number'>): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#answer({ number: this.#asked.number, ...said });
  }
}
