import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LANES, Sm3Lanes, type Message } from '../../src/integrity/sm3-lanes/index.ts';

const sm3 = (bytes: Uint8Array) => createHash('sm3').update(bytes).digest('hex');

type Told = { sm3: string } | { error: unknown };

/** Bytes that come in pieces of at most so many, and what is told of them. */
class Given implements Message {
  readonly told: Told[] = [];
  #at = 0;
  readonly #bytes: Uint8Array;
  readonly #most: number;

  constructor(bytes: Uint8Array, most = Infinity) {
    this.#bytes = bytes;
    this.#most = most;
  }

  read(room: Uint8Array): number {
    const piece = this.#bytes.subarray(this.#at, this.#at + Math.min(room.length, this.#most));
    room.set(piece);
    this.#at += piece.length;
    return piece.length;
  }

  digested(sm3: string): void {
    this.told.push({ sm3 });
  }

  failed(error: unknown): void {
    this.told.push({ error });
  }
}

/** A message that cannot be read on after so many bytes. */
class Cut extends Given {
  override read(room: Uint8Array): number {
    const bytes = super.read(room);
    if (bytes === 0) throw new RangeError('cut');
    return bytes;
  }
}

/** Digests them all, each as soon as a lane is free. */
function digested(lanes: Sm3Lanes, messages: readonly Given[]): Told[] {
  const waiting = [...messages];
  while (waiting.length > 0 || lanes.working > 0) {
    while (waiting.length > 0 && lanes.working < LANES) lanes.take(waiting.shift()!);
    lanes.turn();
  }
  return messages.flatMap(({ told }) => told);
}

const PIECE = 1024;

describe('SM3 of several messages at once', () => {
  it('is what GB/T 32905-2016, A.1 and A.2 show', () => {
    const messages = ['abc', 'abcd'.repeat(16)].map((text) => new Given(Buffer.from(text)));
    expect(digested(new Sm3Lanes(PIECE), messages)).toEqual([
      { sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0' },
      { sm3: 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732' },
    ]);
  });

  it.each([1, 2, 3, 4])(
    'is that of OpenSSL for every length around the blocks, %i at once',
    (n) => {
      const lanes = new Sm3Lanes(PIECE);
      for (let length = 0; length <= 260; length += 1) {
        const contents = Array.from({ length: n }, (_, lane) => randomBytes(length + 13 * lane));
        const told = digested(
          lanes,
          contents.map((content) => new Given(content)),
        );
        expect(told).toEqual(contents.map((content) => ({ sm3: sm3(content) })));
      }
    },
  );

  it.each([PIECE - 1, PIECE, PIECE + 1, 2 * PIECE - 9, 2 * PIECE - 8, 5 * PIECE])(
    'is that of OpenSSL where pieces end, for %i bytes beside an empty message',
    (length) => {
      const contents = [randomBytes(length), new Uint8Array(0)];
      const told = digested(
        new Sm3Lanes(PIECE),
        contents.map((content) => new Given(content)),
      );
      expect(told).toEqual(contents.map((content) => ({ sm3: sm3(content) })));
    },
  );

  it('has room for large pieces of all four', () => {
    const contents = [1, 2, 3, 4].map((times) => randomBytes(times * 300_000));
    const told = digested(
      new Sm3Lanes(256 * PIECE),
      contents.map((content) => new Given(content)),
    );
    expect(told).toEqual(contents.map((content) => ({ sm3: sm3(content) })));
  });

  it('does not depend on lengths, on how many there are, or on how they are read', () => {
    const message = fc.record({
      bytes: fc.uint8Array({ maxLength: 3000 }),
      most: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(Infinity)),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(message, { maxLength: 11 }),
        (blocks, given) => {
          const messages = given.map(({ bytes, most }) => new Given(bytes, most));
          expect(digested(new Sm3Lanes(64 * blocks), messages)).toEqual(
            given.map(({ bytes }) => ({ sm3: sm3(bytes) })),
          );
        },
      ),
    );
  });

  it.each([0, 100, PIECE, 3 * PIECE])(
    'goes on where one cannot be read after %i bytes',
    (bytes) => {
      const contents = [5000, 900, 70_000, 64, 9000].map((length) => randomBytes(length));
      const whole = contents.map((content) => new Given(content));
      const cut = new Cut(randomBytes(bytes));
      const told = digested(new Sm3Lanes(PIECE), [whole[0]!, cut, ...whole.slice(1)]);
      expect(cut.told).toEqual([{ error: new RangeError('cut') }]);
      expect(told.toSpliced(1, 1)).toEqual(contents.map((content) => ({ sm3: sm3(content) })));
    },
  );

  it('takes no more messages than it has lanes', () => {
    const lanes = new Sm3Lanes(PIECE);
    for (let lane = 0; lane < LANES; lane += 1) lanes.take(new Given(randomBytes(1)));
    expect(lanes.working).toBe(4);
    expect(() => lanes.take(new Given(randomBytes(1)))).toThrow('no lane is free');
  });

  it('has nothing to do without messages', () => {
    const lanes = new Sm3Lanes(PIECE);
    lanes.turn();
    expect(lanes.working).toBe(0);
  });

  it('says where there is not as much memory', () => {
    expect(() => new Sm3Lanes(2 ** 31)).toThrow();
  });
});
