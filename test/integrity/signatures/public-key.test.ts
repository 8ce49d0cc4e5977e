import { calculateJwkThumbprint, type JWK } from 'jose';
import { describe, expect, it } from '@jest/globals';
import { algorithms, readPublicKey } from '../../../src/integrity/signatures/index.ts';
import { newKeyPair, publicPartOf } from '../../../src/signer/signers.ts';

const pairs = await Promise.all(algorithms.map((algorithm) => newKeyPair(algorithm)));
const [es256, eddsa, sm2] = pairs.map((pair) => publicPartOf(pair).jwk);

/** RFC 8037, appendix A.2 and A.3. */
const rfc8037 = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

describe('a public key', () => {
  it('has the thumbprint of RFC 8037, appendix A.3', () => {
    expect(readPublicKey(rfc8037)).toMatchObject({
      algorithm: 'EdDSA',
      thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    });
  });

  it.each([es256, eddsa])('%# has the thumbprint that jose gives it', async (jwk) => {
    const thumbprint = await calculateJwkThumbprint(jwk as JWK);
    expect(readPublicKey(jwk)).toMatchObject({ thumbprint });
  });

  it('is the same key whatever it says of its use', () => {
    const remarked = { ...rfc8037, kid: 'mine', use: 'sig', alg: 'EdDSA', key_ops: ['verify'] };
    expect(readPublicKey(remarked)).toEqual(readPublicKey(rfc8037));
  });
});

describe('what is no public key', () => {
  it.each(pairs)('%# is refused with its private number', (pair) => {
    expect(readPublicKey(pair)).toEqual({ fault: { code: 'private-key', at: '/d' } });
  });

  it.each(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])('has a member %s', (name) => {
    const secret = { ...rfc8037, [name]: 'AQAB' };
    expect(readPublicKey(secret)).toEqual({ fault: { code: 'private-key', at: `/${name}` } });
  });

  it.each([
    ['hides a number under another name', { ...rfc8037, D: 'x' }, 'unknown-member', '/D'],
    ['is an RSA key', { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, 'unsupported', '/crv'],
    ['is for agreement', { kty: 'OKP', crv: 'X25519', x: rfc8037.x }, 'unsupported', '/crv'],
    ['is too short', { ...rfc8037, x: 'AQAB' }, 'malformed', '/x'],
    ['is spelt another way', { ...rfc8037, x: rfc8037.x.replace(/o$/, 'p') }, 'malformed', '/x'],
    ['is no Base64', { ...rfc8037, x: '!'.repeat(43) }, 'malformed', '/x'],
    ['is of another kind than its curve', { ...es256, kty: 'OKP' }, 'unsupported', '/crv'],
    ['has padding', { ...rfc8037, x: `${rfc8037.x}=` }, 'malformed', '/x'],
    ['lacks a number', { ...es256, y: undefined }, 'malformed', '/y'],
    ['is off the curve P-256', { ...es256, y: es256!.x }, 'malformed', '/x'],
    ['is off the curve SM2', { ...sm2, y: sm2!.x }, 'malformed', '/x'],
    ['is of small order', { ...rfc8037, x: `AQ${'A'.repeat(41)}` }, 'malformed', '/x'],
    ['is text', 'key', 'malformed', ''],
    ['is nothing', null, 'malformed', ''],
  ])('%s', (_why, jwk, code, at) => {
    expect(readPublicKey(jwk)).toEqual({ fault: { code, at } });
  });
});
