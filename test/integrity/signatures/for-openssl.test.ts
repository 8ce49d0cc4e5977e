import { createPublicKey, verify } from 'node:crypto';
import { base64url } from 'jose';
import { describe, expect, it } from '@jest/globals';
import {
  bytesOf,
  opensslSignature,
  parseDetached,
  pemOf,
  signingInput,
} from '../../../src/integrity/signatures/index.ts';
import { newKeyPair, signerOf } from '../../../src/signer/signers.ts';
import { statement } from '../../support/statements.ts';

const payload = bytesOf(statement());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
/** A detached JWS of r and s, each of 32 bytes, given by their first and last ones. */
const jwsOf = (raw: Uint8Array) => `e30..${base64url.encode(raw)}`;
const number = (first: number, last: number, start = 0) => {
  const bytes = new Uint8Array(32);
  bytes[start] = first;
  bytes[31] = last;
  return bytes;
};
const both = (r: Uint8Array, s: Uint8Array) => Uint8Array.of(...r, ...s);

// Node's own crypto is the library of openssl, and no code of ours.
describe.each(['ES256', 'EdDSA'] as const)('%s as openssl takes it', (algorithm) => {
  it('key and signature verify by what was signed, and by nothing else', async () => {
    const signer = signerOf(await newKeyPair(algorithm));
    const key = createPublicKey(pemOf({ ...signer.jwk })!);
    const digest = algorithm === 'ES256' ? 'sha256' : null;
    for (let round = 0; round < 12; round += 1) {
      const jws = await signer.sign(payload);
      const input = signingInput(parseDetached(jws)!.encodedHeader, payload);
      const signature = opensslSignature(jws, algorithm);
      expect(verify(digest, input, key, signature)).toBe(true);
      expect(verify(digest, input.slice(1), key, signature)).toBe(false);
    }
  });

  it('the key in PEM is the key of the JWK', async () => {
    const { jwk } = signerOf(await newKeyPair(algorithm));
    expect(createPublicKey(pemOf({ ...jwk })!).export({ format: 'jwk' })).toEqual(jwk);
  });
});

describe('DER', () => {
  it.each([
    [
      'an INTEGER has no leading zeros',
      both(number(1, 2, 20), number(0, 5)),
      `3011020c01${'00'.repeat(10)}02020105`,
    ],
    [
      'and one before a first bit that is set, or it would be negative',
      both(number(0, 0x80), number(0, 0x7f)),
      '30070202008002017f',
    ],
    [
      'nor a single one',
      both(number(1, 2, 1), number(0, 5)),
      `3024021f01${'00'.repeat(29)}02020105`,
    ],
    ['zero has one byte', both(number(0, 0), number(0, 1)), '3006020100020101'],
    [
      'whole numbers keep their 32 bytes',
      both(number(0x7f, 1), number(0xff, 1)),
      `304502207f${'00'.repeat(30)}01022100ff${'00'.repeat(30)}01`,
    ],
  ])('%s', (_what, raw, der) => {
    expect(hex(opensslSignature(jwsOf(raw), 'ES256'))).toBe(der);
    expect(hex(opensslSignature(jwsOf(raw), 'SM2'))).toBe(der);
  });

  it.each(['EdDSA', 'Ed25519'])('%s keeps its raw bytes', (algorithm) => {
    const raw = both(number(9, 8), number(7, 6));
    expect(hex(opensslSignature(jwsOf(raw), algorithm))).toBe(hex(raw));
  });
});

describe('a key in PEM', () => {
  it('of SM2 names the curve and has the uncompressed point (GB/T 35276-2017)', async () => {
    const { jwk } = signerOf(await newKeyPair('SM2'));
    const [begin, ...lines] = pemOf({ ...jwk })!
      .trimEnd()
      .split('\n');
    expect([begin, lines.pop()]).toEqual([
      '-----BEGIN PUBLIC KEY-----',
      '-----END PUBLIC KEY-----',
    ]);
    expect(lines.map(({ length }) => length)).toEqual([64, 60]);
    const der = Buffer.from(lines.join(''), 'base64').toString('hex');
    const point = [jwk.x, 'y' in jwk ? jwk.y : ''].map((part) => hex(base64url.decode(part)));
    expect(der).toBe(`3059301306072a8648ce3d020106082a811ccf5501822d03420004${point.join('')}`);
  });

  it.each([['P-384'], ['toString'], [undefined]])('of the curve %s is none', (crv) => {
    expect(pemOf({ kty: 'EC', crv, x: 'AA', y: 'AA' })).toBeUndefined();
  });

  it('without its numbers has none, and openssl refuses it', () => {
    const pem = pemOf({ kty: 'EC', crv: 'P-256', x: 1 })!;
    expect(() => createPublicKey(pem)).toThrow();
  });
});
