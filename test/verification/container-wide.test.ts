import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type Outcome } from '../support/package/zip-outcome.ts';

/** Little-endian numbers, each with its width in bytes. */
function packed(...numbers: [width: 2 | 4 | 8, value: number | bigint][]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [width]) => sum + width, 0));
  let place = 0;
  for (const [width, value] of numbers) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), place);
    else bytes.writeUIntLE(Number(value), place, width);
    place += width;
  }
  return bytes;
}

const SET_ASIDE = 0xffffffff;
const CONTENT = Buffer.from('a large file, as far as its directory says');
const LENGTH = CONTENT.length;
const extraOf = (tag: number, body: Buffer) =>
  Buffer.concat([packed([2, tag], [2, body.length]), body]);
const wideSizes = packed([8, LENGTH], [8, LENGTH], [8, 0]);

interface Wide {
  /** All extra fields of the directory. */
  extra?: Buffer;
  /** What the fields of 32 bits say. */
  size?: number;
  version?: number;
  /** Size before and after packing, behind the data. */
  after?: [number, number];
}

/** One file whose sizes and offset are set aside for fields of 64 bits (APPNOTE 4.5.3). */
function wide(given: Wide): Buffer {
  const { extra = extraOf(1, wideSizes), size = SET_ASIDE, version = 45 } = given;
  const { after = [LENGTH, LENGTH] } = given;
  const [name, crc] = [Buffer.from('a/large'), crc32(CONTENT)];
  const local = packed(
    [4, 0x04034b50],
    [2, 20],
    [2, 0x0808],
    [2, 0],
    [2, 0],
    [2, 33],
    [4, 0],
    [8, 0],
  );
  const body = Buffer.concat([
    local,
    packed([2, name.length], [2, 0]),
    name,
    CONTENT,
    packed([4, 0x08074b50], [4, crc], [8, after[0]], [8, after[1]]),
  ]);
  const directory = Buffer.concat([
    packed([4, 0x02014b50], [2, 0x033f], [2, version], [2, 0x0808], [2, 0], [2, 0], [2, 33]),
    packed([4, crc], [4, size], [4, size], [2, name.length], [2, extra.length], [2, 0], [2, 0]),
    packed([2, 0], [4, 0o100644 * 0x10000], [4, SET_ASIDE]),
    name,
    extra,
  ]);
  const end = packed(
    [4, 0x06054b50],
    [4, 0],
    [2, 1],
    [2, 1],
    [4, directory.length],
    [4, body.length],
    [2, 0],
  );
  return Buffer.concat([body, directory, end]);
}

describe('sizes of 64 bits', () => {
  const cases: [what: string, given: Wide, outcome: Outcome][] = [
    ['that are all there', {}, 'read'],
    ['under the version of short ones', { version: 20 }, 'marked'],
    [
      'with a field of another kind beside them',
      { extra: Buffer.concat([extraOf(0x5455, Buffer.alloc(5)), extraOf(1, wideSizes)]) },
      'marked',
    ],
    ['that are not there', { extra: Buffer.alloc(0) }, 'refused'],
    ['of which the last is missing', { extra: extraOf(1, wideSizes.subarray(0, 16)) }, 'refused'],
    ['of which the last is cut off', { extra: extraOf(1, wideSizes.subarray(0, 23)) }, 'refused'],
    [
      'with more behind them',
      { extra: extraOf(1, Buffer.concat([wideSizes, Buffer.alloc(4)])) },
      'refused',
    ],
    [
      'that come twice',
      { extra: Buffer.concat([extraOf(1, wideSizes), extraOf(1, wideSizes)]) },
      'refused',
    ],
    ['that end behind their field', { extra: extraOf(1, wideSizes).subarray(0, -1) }, 'refused'],
    [
      'with a byte after the field',
      { extra: Buffer.concat([extraOf(1, wideSizes), Buffer.alloc(1)]) },
      'refused',
    ],
    ['where the short ones are enough', { size: LENGTH }, 'refused'],
    ['beyond 2^53', { extra: extraOf(1, packed([8, 2n ** 60n], [8, LENGTH], [8, 0])) }, 'refused'],
    ['of another file', { extra: extraOf(1, packed([8, 9], [8, 9], [8, 0])) }, 'refused'],
    ['that differ behind the data', { after: [LENGTH + 1, LENGTH] }, 'refused'],
    ['that differ behind the data, once unpacked', { after: [LENGTH, LENGTH + 1] }, 'refused'],
  ];

  it.each(cases)('%s', async (_what, given, outcome) => {
    expect(await outcomeOf(wide(given))).toBe(outcome);
  });
});
