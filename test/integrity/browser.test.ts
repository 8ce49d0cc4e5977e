import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { byJose as pageByJose } from '../../src/integrity/browser/by-jose.ts';
import { crc32 as pageCrc32 } from '../../src/integrity/browser/crc32.ts';
import * as page from '../../src/integrity/browser/digest.ts';
import {
  publicKeyOf as pagePublicKeyOf,
  signEd25519 as pageSign,
  verifyEd25519 as pageVerify,
} from '../../src/integrity/browser/ed25519.ts';
import { crc32 } from '../../src/integrity/crc32.ts';
import * as node from '../../src/integrity/digest.ts';
import { byJose } from '../../src/integrity/signatures/by-jose.ts';
import { parseDetached, signingInput } from '../../src/integrity/signatures/index.ts';
import type { PublicJwk } from '../../src/integrity/signatures/public-key.ts';
import { newKeyPair, signerOf } from '../../src/signer/signers.ts';
import { publicKeyOf, signEd25519, verifyEd25519 } from '../../src/integrity/ed25519.ts';
import { p256 } from '@noble/curves/nist.js';

const bytes = fc.uint8Array({ maxLength: 400 });

describe("the page's own digests", () => {
  it('are those of Node, for every length around the blocks', () => {
    for (let length = 0; length <= 260; length += 1) {
      const content = randomBytes(length);
      expect([page.sha256(content), page.sm3(content)]).toEqual([
        node.sha256(content),
        node.sm3(content),
      ]);
    }
  });

  it('do not depend on where the parts are cut', () => {
    fc.assert(
      fc.property(
        fc.array(bytes, { maxLength: 6 }),
        fc.constantFrom('sha256', 'sm3'),
        (parts, name) => {
          const [state, whole] = [page.digesting(name), createHash(name)];
          for (const part of parts) [state, whole].forEach((one) => void one.update(part));
          expect(state.hex()).toBe(whole.digest('hex'));
        },
      ),
    );
  });

  it('take text as UTF-8', () => {
    expect(page.sm3('重大行政决策')).toBe(node.sm3('重大行政决策'));
    expect(page.sha256('重大行政决策')).toBe(node.sha256('重大行政决策'));
  });

  it('compute CRC-32 as Node does, on from what came before', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(pageCrc32(other, pageCrc32(one))).toBe(crc32(other, crc32(one)));
      }),
    );
  });
});

describe("the page's own check of Ed25519", () => {
  const seed = Buffer.alloc(32, 7);
  const key = publicKeyOf(seed);

  it('agrees with Node on signatures, and on signatures of which a bit was changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(511), fc.boolean(), (message, bit, change) => {
        const signature = signEd25519(seed, message);
        if (change) signature[bit >> 3]! ^= 1 << (bit & 7);
        expect(pageVerify(key, message, signature)).toBe(verifyEd25519(key, message, signature));
        expect(verifyEd25519(key, message, signature)).toBe(!change);
      }),
      { numRuns: 50 },
    );
  });

  it('does not take a key or a signature of another length', () => {
    expect(pageVerify(key.subarray(1), Buffer.alloc(1), Buffer.alloc(64))).toBe(false);
    expect(pageVerify(key, Buffer.alloc(1), Buffer.alloc(63))).toBe(false);
  });

  it('does not take a key that is no point of the curve', () => {
    const message = Buffer.alloc(1);
    const signature = signEd25519(seed, message);
    for (const none of [Buffer.alloc(32, 255), Buffer.alloc(32, 2)])
      expect([
        pageVerify(none, message, signature),
        verifyEd25519(none, message, signature),
      ]).toEqual([false, false]);
  });

  it('takes no second writing of a signature, which ZIP 215 would', () => {
    const message = Buffer.from('head');
    const signature = secondWriting(seed, key, message);
    expect(pageVerify(key, message, signature)).toBe(false);
    expect(verifyEd25519(key, message, signature)).toBe(false);
  });

  it('does not sign', () => {
    for (const sign of [pagePublicKeyOf, pageSign]) expect(sign).toThrow(TypeError);
  });
});

/**
 * The signature with the nonce zero, its R (the neutral point, y = 1) written as y = p + 1: RFC 8032,
 * 5.1.3 refuses that writing, ZIP 215 reads it.
 */
function secondWriting(seed: Uint8Array, key: Uint8Array, message: Uint8Array): Uint8Array {
  const numberOf = (bytes: Uint8Array) =>
    BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
  const sha512 = (...parts: Uint8Array[]) =>
    createHash('sha512').update(Buffer.concat(parts)).digest();
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const half = sha512(seed).subarray(0, 32);
  half[0]! &= 248;
  half[31] = (half[31]! & 127) | 64;
  const r = Buffer.alloc(32, 255);
  r[0] = 0xee;
  r[31] = 0x7f;
  const s = (numberOf(sha512(r, key, message)) * numberOf(half)) % order;
  const written = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
  return Buffer.concat([r, written]);
}

describe("the page's own check of people's signatures", () => {
  const payload = Buffer.from('示例:审查意见');
  const algorithms = ['ES256', 'EdDSA'] as const;
  type Algorithm = (typeof algorithms)[number];

  const signed = async (algorithm: Algorithm) => {
    const { jwk, sign } = signerOf(await newKeyPair(algorithm));
    const { encodedHeader, signature } = parseDetached(await sign(payload))!;
    return { jwk, signature, input: signingInput(encodedHeader, payload) };
  };
  /** What the page says and what Node says. */
  const answers = (algorithm: Algorithm, claim: Parameters<typeof asked>[1]) =>
    Promise.all([asked(pageByJose(algorithm), claim), asked(byJose(algorithm), claim)]);
  const asked = (
    verifier: ReturnType<typeof byJose>,
    claim: { input: Uint8Array; signature: Uint8Array; jwk: PublicJwk },
  ) => verifier.verify(claim);

  it.each(algorithms)('agrees with jose on %s', async (algorithm) => {
    const claim = await signed(algorithm);
    const changed = claim.signature.with(40, claim.signature[40]! ^ 1);
    expect(await answers(algorithm, claim)).toEqual([true, true]);
    expect(await answers(algorithm, { ...claim, signature: changed })).toEqual([false, false]);
  });

  it("takes no signature under another algorithm's name (RFC 8725, 3.1)", async () => {
    expect(await answers('EdDSA', await signed('ES256'))).toEqual([false, false]);
    expect(await answers('ES256', await signed('EdDSA'))).toEqual([false, false]);
  });

  it.each(algorithms)('takes no key of %s that is no point of its curve', async (algorithm) => {
    const claim = await signed(algorithm);
    for (const x of [Buffer.alloc(32, 2).toString('base64url'), '*']) {
      const jwk = { ...claim.jwk, x };
      expect(await answers(algorithm, { ...claim, jwk })).toEqual([false, false]);
    }
  });

  it('takes no key that gives itself out for one of another curve', async () => {
    const claim = await signed('ES256');
    const jwk = { ...claim.jwk, crv: 'SM2' } as unknown as PublicJwk;
    expect(await answers('ES256', { ...claim, jwk })).toEqual([false, false]);
  });

  it('takes both values of s, as RFC 7518 does', async () => {
    const claim = await signed('ES256');
    const s = BigInt(`0x${Buffer.from(claim.signature.subarray(32)).toString('hex')}`);
    const other = (p256.Point.Fn.ORDER - s).toString(16).padStart(64, '0');
    const signature = Buffer.concat([claim.signature.subarray(0, 32), Buffer.from(other, 'hex')]);
    expect(await answers('ES256', { ...claim, signature })).toEqual([true, true]);
  });

  it('takes no second writing of a signature of Ed25519', async () => {
    const seed = Buffer.alloc(32, 7);
    const key = publicKeyOf(seed);
    const { jwk, input } = await signed('EdDSA');
    const own = { ...jwk, x: Buffer.from(key).toString('base64url') };
    const signature = signEd25519(seed, input);
    expect(await answers('EdDSA', { input, signature, jwk: own })).toEqual([true, true]);
    const second = secondWriting(seed, key, input);
    expect(await answers('EdDSA', { input, signature: second, jwk: own })).toEqual([false, false]);
  });
});
