import { crc32 as ofZlib } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { fromBase64, fromDecimal, sameBytes } from '../../src/integrity/bytes.ts';
import { crc32 } from '../../src/integrity/crc32.ts';

describe('bytes as text', () => {
  it.each(['AA', 'AA=', 'AB==', 'AA==\n', '?', 'AA-_'])('takes %j for no Base64', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });

  it.each(['', '01', '1.0', '+1', '9007199254740993'])('takes %j for no number', (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %j as a number', (text, value) => {
    expect(fromDecimal(text)).toBe(value);
  });

  it('are the same in length and at every place', () => {
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    const others = [Uint8Array.of(1), Uint8Array.of(1, 3), Uint8Array.of(1, 2, 0)];
    expect(others.filter((other) => sameBytes(other, Uint8Array.of(1, 2)))).toEqual([]);
    expect(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false);
  });
});

it('CRC-32 goes on over parts, and is that of ISO 3309', () => {
  const [one, two] = [Buffer.from('1234'), Buffer.from('56789')];
  expect(crc32(two, crc32(one))).toBe(0xcbf43926);
  expect(crc32(one)).toBe(ofZlib(one));
});
