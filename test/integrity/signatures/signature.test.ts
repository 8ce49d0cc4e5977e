import { base64url, SignJWT, importJWK, type JWK } from 'jose';
import { describe, expect, it } from '@jest/globals';
import {
  algorithms,
  bytesOf,
  faultOfSignature,
  parseDetached,
  type Algorithm,
} from '../../../src/integrity/signatures/index.ts';
import { newKeyPair, signerOf } from '../../../src/signer/signers.ts';
import { statement } from '../../support/statements.ts';

const payload = bytesOf(statement());
const signerFor = async (algorithm: Algorithm) => signerOf(await newKeyPair(algorithm));
const changed = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe.each(algorithms)('a signature by %s', (algorithm) => {
  it('holds for what was signed, and for its key alone', async () => {
    const [signer, other] = await Promise.all([signerFor(algorithm), signerFor(algorithm)]);
    const jws = await signer.sign(payload);
    expect(await faultOfSignature(jws, payload, signer.jwk)).toBeUndefined();
    expect(await faultOfSignature(jws, payload, other.jwk)).toBe('other-key');
  });

  it('says of itself what RFC 7797 asks, and by which key it was made', async () => {
    const signer = await signerFor(algorithm);
    const { header } = parseDetached(await signer.sign(payload)) ?? {};
    expect(header).toEqual({ alg: algorithm, b64: false, crit: ['b64'], kid: signer.thumbprint });
  });

  it('does not hold for another text, at any place', async () => {
    const signer = await signerFor(algorithm);
    const jws = await signer.sign(payload);
    for (const at of [0, 1, payload.length >> 1, payload.length - 1]) {
      const fault = await faultOfSignature(jws, changed(payload, at), signer.jwk);
      expect([at, fault]).toEqual([at, 'not-signed-by-it']);
    }
    expect(await faultOfSignature(jws, payload.slice(1), signer.jwk)).toBe('not-signed-by-it');
  });

  it('does not hold once it was touched, at any byte', async () => {
    const signer = await signerFor(algorithm);
    const [header = '', , encoded = ''] = (await signer.sign(payload)).split('.');
    const signature = base64url.decode(encoded);
    for (let at = 0; at < signature.length; at += 7) {
      const jws = `${header}..${base64url.encode(changed(signature, at))}`;
      expect([at, await faultOfSignature(jws, payload, signer.jwk)]).toEqual([
        at,
        'not-signed-by-it',
      ]);
    }
  });

  it('is not taken for one by another algorithm', async () => {
    const signer = await signerFor(algorithm);
    const [header = '', , signature] = (await signer.sign(payload)).split('.');
    const claims = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
    for (const alg of algorithms.filter((each) => each !== algorithm)) {
      const { b64, crit, kid } = claims as Record<string, unknown>;
      const forged = base64url.encode(JSON.stringify({ alg, b64, crit, kid }));
      const fault = await faultOfSignature(`${forged}..${signature}`, payload, signer.jwk);
      expect(fault).toBe('other-algorithm');
    }
  });
});

describe('what is no signature of ours', () => {
  const encode = (header: unknown) => base64url.encode(JSON.stringify(header));
  const kid = 'k'.repeat(43);
  const good = base64url.encode(new Uint8Array(64));

  it.each([
    ['says nothing', ''],
    ['has no algorithm', `${encode({ alg: 'none', b64: false, crit: ['b64'], kid })}..${good}`],
    ['is a MAC', `${encode({ alg: 'HS256', b64: false, crit: ['b64'], kid })}..${good}`],
    ['encodes its payload', `${encode({ alg: 'ES256', kid })}..${good}`],
    [
      'carries a payload',
      `${encode({ alg: 'ES256', b64: false, crit: ['b64'], kid })}.e30.${good}`,
    ],
    [
      'brings its own key',
      `${encode({ alg: 'ES256', b64: false, crit: ['b64'], kid, jwk: {} })}..${good}`,
    ],
    ['is too short', `${encode({ alg: 'ES256', b64: false, crit: ['b64'], kid })}..AAAA`],
    [
      'is too long',
      `${encode({ alg: 'ES256', b64: false, crit: ['b64'], kid: 'k'.repeat(900) })}..${good}`,
    ],
    ['has a header that is no JSON', `${base64url.encode('{alg')}..${good}`],
    ['has a header that is a list', `${encode([])}..${good}`],
  ])('%s', (_why, jws) => {
    expect(parseDetached(jws)).toBeUndefined();
  });

  it('is an ordinary token made with the same key', async () => {
    const pair = await newKeyPair('ES256');
    const signer = signerOf(pair);
    const token = await new SignJWT({ sub: 'x' })
      .setProtectedHeader({ alg: 'ES256', kid: signer.thumbprint })
      .sign(await importJWK(pair as JWK, 'ES256'));
    expect(await faultOfSignature(token, payload, signer.jwk)).toBe('malformed');
  });
});
