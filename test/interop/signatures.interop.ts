import { execFileSync } from 'node:child_process';
import { base64url, flattenedVerify, importJWK, type JWK } from 'jose';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pemOf } from '../../src/integrity/signatures/index.ts';
import { bytesOfHex } from '../../src/integrity/signatures/hex.ts';
import {
  bytesOf,
  detached,
  encodedHeaderOf,
  faultOfSignature,
  parseDetached,
  readPublicKey,
  signingInput,
  type PublicKey,
} from '../../src/integrity/signatures/index.ts';
import { newKeyPair, signerOf, sm2KeyPairOf } from '../../src/signer/signers.ts';
import { statement } from '../support/statements.ts';
import { derOf, opensslBench, rawOf, type Kind } from './openssl.ts';

const kinds: Kind[] = ['ES256', 'EdDSA', 'SM2'];
const ROUNDS = 20;
const payload = bytesOf(statement());
const bench = opensslBench();
afterAll(() => bench.remove());

/** The JWK of a public key that openssl shows as hexadecimal. */
function jwkOf(kind: Kind, hex: string): PublicKey {
  const number = (from: number) => base64url.encode(bytesOfHex(hex.slice(from, from + 64)));
  const jwk =
    kind === 'EdDSA'
      ? { kty: 'OKP', crv: 'Ed25519', x: number(0) }
      : { kty: 'EC', crv: kind === 'SM2' ? 'SM2' : 'P-256', x: number(2), y: number(66) };
  const read = readPublicKey(jwk);
  if ('fault' in read) throw new Error(`${kind}: ${read.fault.code} ${read.fault.at}`);
  return read;
}

/** What openssl is given of a detached JWS: what was signed, and the signature as it takes it. */
function forOpenssl(kind: Kind, jws: string) {
  const { encodedHeader, signature } = parseDetached(jws)!;
  const value = kind === 'EdDSA' ? signature : derOf(signature);
  return { input: signingInput(encodedHeader, payload), value };
}

describe.each(kinds)('%s and the openssl command line', (kind) => {
  it(`takes our signatures, ${ROUNDS} of them, and none over another text`, async () => {
    const signer = signerOf(await newKeyPair(kind));
    const pem = pemOf({ ...signer.jwk })!;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { input, value } = forOpenssl(kind, await signer.sign(payload));
      expect(bench.verifies(kind, pem, input, value)).toBe(true);
      const other = input.map((byte, at) => (at === input.length - 1 ? byte ^ 1 : byte));
      expect(bench.verifies(kind, pem, other, value)).toBe(false);
    }
  });

  it(`makes ${ROUNDS} signatures that we take, with a key of its own`, async () => {
    const key = jwkOf(kind, bench.makesKey(kind).publicKey);
    const header = encodedHeaderOf(key.algorithm, key.thumbprint);
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = bench.signs(kind, signingInput(header, payload));
      const jws = detached(header, kind === 'EdDSA' ? made : rawOf(made));
      expect(await faultOfSignature(jws, payload, key.jwk)).toBeUndefined();
      expect(await faultOfSignature(jws, payload.slice(1), key.jwk)).toBe('not-signed-by-it');
    }
  });
});

it('an SM2 key that openssl made signs with us, and openssl takes it', async () => {
  const { privateKey, publicKey } = bench.makesKey('SM2');
  const signer = signerOf(sm2KeyPairOf(privateKey));
  expect(signer.jwk).toEqual(jwkOf('SM2', publicKey).jwk);
  const { input, value } = forOpenssl('SM2', await signer.sign(payload));
  expect(bench.verifies('SM2', pemOf({ ...signer.jwk })!, input, value)).toBe(true);
});

describe('jose', () => {
  it.each(['ES256', 'EdDSA'] as const)(
    'verifies %s by itself, from JWS and JWK alone',
    async (kind) => {
      const signer = signerOf(await newKeyPair(kind));
      const [header = '', , signature = ''] = (await signer.sign(payload)).split('.');
      const key = await importJWK(signer.jwk as JWK, kind);
      const verified = await flattenedVerify({ protected: header, payload, signature }, key, {
        algorithms: [kind],
        crit: { b64: true },
      });
      expect(verified.protectedHeader).toMatchObject({ kid: signer.thumbprint, b64: false });
    },
  );

  it('of the command line names a key as we do', async () => {
    // José 11 does not know RFC 7797 (`b64`), so that it cannot check the signature itself.
    const { jwk, thumbprint } = signerOf(await newKeyPair('ES256'));
    const args = ['jwk', 'thp', '-i-', '-a', 'S256'];
    const named = execFileSync('jose', args, { input: JSON.stringify(jwk), encoding: 'utf8' });
    expect(named.trim()).toBe(thumbprint);
  });
});
