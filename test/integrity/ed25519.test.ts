import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bytesOf, hexOf, joined } from '../../src/integrity/bytes.ts';
import {
  publicKeyOf,
  seedFromPem,
  signEd25519,
  verifyEd25519,
} from '../../src/integrity/ed25519.ts';

describe('a key of RFC 8032', () => {
  it('is the public key of the first test vector', () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    expect(hexOf(publicKeyOf(Buffer.from(seed, 'hex')))).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  it.each(['', 'no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])(
    'is not read from %j',
    (pem) => {
      expect(() => seedFromPem(pem)).toThrow(
        new TypeError('Not an Ed25519 private key in PKCS#8 PEM.'),
      );
    },
  );

  it('is read from PEM, and a key of another kind is not', () => {
    const pkcs8 = { format: 'pem', type: 'pkcs8' } as const;
    const own = generateKeyPairSync('ed25519');
    const seed = seedFromPem(own.privateKey.export(pkcs8) as string);
    const spki = own.publicKey.export({ format: 'der', type: 'spki' });
    expect(hexOf(publicKeyOf(seed))).toBe(hexOf(spki.subarray(-32)));
    const others = [
      generateKeyPairSync('x25519'),
      generateKeyPairSync('ed448'),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ];
    for (const { privateKey } of others)
      expect(() => seedFromPem(privateKey.export(pkcs8) as string)).toThrow(TypeError);
  });

  it('verifies nothing of another length', () => {
    const [seed, message, more] = [new Uint8Array(32).fill(7), bytesOf('一'), Uint8Array.of(0)];
    const [publicKey, signature] = [publicKeyOf(seed), signEd25519(seed, message)];
    expect(verifyEd25519(publicKey, message, signature)).toBe(true);
    expect(verifyEd25519(joined(publicKey, more), message, signature)).toBe(false);
    expect(verifyEd25519(publicKey, message, joined(signature, more))).toBe(false);
    expect(verifyEd25519(new Uint8Array(31), message, new Uint8Array(64))).toBe(false);
    expect(verifyEd25519(publicKey, message, new Uint8Array(63))).toBe(false);
    expect(verifyEd25519(new Uint8Array(32).fill(255), message, new Uint8Array(64))).toBe(false);
  });
});
