import { sm2 } from 'sm-crypto-v2';
import { byJose } from './by-jose.ts';
import { hexOf } from './hex.ts';
import { parseDetached, signingInput, type DetachedJws } from './jws.ts';
import { sm2PointOf, thumbprintOf, type Algorithm, type PublicJwk } from './public-key.ts';
import type { Verifier } from './seam.ts';

/** GB/T 35276-2017, 10: the identity that a signer without another is known by. */
export const SM2_USER_ID = '1234567812345678';

/** SM2 with SM3 (GB/T 32918.2-2016); the signature is r || s, 32 bytes each, as ES256's is. */
const bySm2: Verifier = {
  algorithm: 'SM2',
  verify: async ({ input, signature, jwk }) => {
    try {
      return sm2.doVerifySignature(input, hexOf(signature), sm2PointOf(jwk), {
        hash: true,
        userId: SM2_USER_ID,
      });
    } catch {
      return false;
    }
  },
};

/** The one verifier of each algorithm. */
export const verifiers: Readonly<Record<Algorithm, Verifier>> = {
  ES256: byJose('ES256'),
  EdDSA: byJose('EdDSA'),
  SM2: bySm2,
};

const algorithmOf = ({ crv }: PublicJwk): Algorithm =>
  crv === 'P-256' ? 'ES256' : crv === 'SM2' ? 'SM2' : 'EdDSA';

/** Why a signature does not hold. */
export type SignatureFault = 'malformed' | 'other-key' | 'other-algorithm' | 'not-signed-by-it';

/**
 * Whether a detached JWS over a payload was made with the key; undefined where it was. Pure: the same
 * four answers everywhere, on the server, in the verifier and in a browser.
 */
export async function faultOfSignature(
  jws: string,
  payload: Uint8Array,
  jwk: PublicJwk,
): Promise<SignatureFault | undefined> {
  const parsed = parseDetached(jws);
  if (!parsed) return 'malformed';
  const { header, encodedHeader, signature }: DetachedJws = parsed;
  if (header.kid !== thumbprintOf(jwk)) return 'other-key';
  // RFC 8725, 3.1: the key says by which algorithm it is used; the header may only agree.
  if (header.alg !== algorithmOf(jwk)) return 'other-algorithm';
  const input = signingInput(encodedHeader, payload);
  const good = await verifiers[header.alg].verify({ input, signature, jwk });
  return good ? undefined : 'not-signed-by-it';
}
