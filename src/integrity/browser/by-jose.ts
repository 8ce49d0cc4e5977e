import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { base64url } from 'jose';
import { joined } from '../bytes.ts';
import type { Verifier } from '../signatures/seam.ts';

/**
 * `by-jose.ts` without Web Crypto, which a browser keeps from pages that came neither over TLS nor
 * from the machine itself, as on a bureau's network.
 */
export const byJose = (algorithm: 'ES256' | 'EdDSA'): Verifier => ({
  algorithm,
  verify: async ({ input, signature, jwk }) => {
    try {
      const x = base64url.decode(jwk.x);
      if (jwk.crv === 'Ed25519')
        return algorithm === 'EdDSA' && ed25519.verify(signature, input, x, { zip215: false });
      const point = 'y' in jwk ? joined(Uint8Array.of(4), x, base64url.decode(jwk.y)) : x;
      // RFC 7518, 3.4 knows no rule of the lower half: both values of s are signatures.
      const fits = algorithm === 'ES256' && jwk.crv === 'P-256';
      return fits && p256.verify(signature, input, point, { lowS: false });
    } catch {
      return false; // No point of the curve.
    }
  },
});
