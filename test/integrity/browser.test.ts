import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { byJose as pageByJose } from '../../src/integrity/browser/by-jose.ts';
import { crc32 as pageCrc32 } from '../../src/integrity/browser/crc32.ts';
import * as page from '../../src/integrity/browser/digest.ts';
import { verifyEd25519 as pageVerify } from '../../src/integrity/browser/ed25519.ts';
import { crc32 } from '../../src/integrity/crc32.ts';
import * as node from '../../src/integrity/digest.ts';
import { byJose } from '../../src/integrity/signatures/by-jose.ts';
import { parseDetached, signingInput } from '../../src/integrity/signatures/index.ts';
import { newKeyPair, signerOf } from '../../src/signer/signers.ts';
import { publicKeyOf, signEd25519, verifyEd25519 } from '../../src/integrity/ed25519.ts';

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
});

describe("the page's own check of people's signatures", () => {
  it.each(['ES256', 'EdDSA'] as const)('agrees with jose on %s', async (algorithm) => {
    const { jwk, sign } = signerOf(await newKeyPair(algorithm));
    const payload = Buffer.from('示例:审查意见');
    const { encodedHeader, signature } = parseDetached(await sign(payload))!;
    const input = signingInput(encodedHeader, payload);
    const changed = signature.with(40, signature[40]! ^ 1);
    for (const [name, verifier] of Object.entries({
      page: pageByJose(algorithm),
      node: byJose(algorithm),
    })) {
      const answers = [signature, changed].map((one) =>
        verifier.verify({ input, signature: one, jwk }),
      );
      expect([name, ...(await Promise.all(answers))]).toEqual([name, true, false]);
    }
  });
});
