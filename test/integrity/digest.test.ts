import { expect, it } from '@jest/globals';
import { digesting, sha256, sha256Bytes, sm3 } from '../../src/integrity/digest.ts';

it('computes SHA-256 as FIPS 180-4 shows', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('computes SM3 as GB/T 32905-2016, A.1 shows', () => {
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
});

it('takes text as UTF-8', () => {
  expect(sha256('重大行政决策')).toBe(sha256(Buffer.from('重大行政决策', 'utf8')));
  expect(sm3('重大行政决策')).toBe(sm3(Buffer.from('重大行政决策', 'utf8')));
});

it('gives the same digest as bytes, and over parts', () => {
  expect(Buffer.from(sha256Bytes('abc')).toString('hex')).toBe(sha256('abc'));
  for (const [algorithm, whole] of Object.entries({ sha256, sm3 })) {
    const state = digesting(algorithm as 'sha256' | 'sm3');
    state.update(Buffer.from('重大'));
    state.update(Buffer.from('行政决策'));
    expect(state.hex()).toBe(whole('重大行政决策'));
  }
});
