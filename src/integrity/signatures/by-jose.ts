import { base64url, flattenedVerify, importJWK } from 'jose';
import type { Verifier } from './seam.ts';

/** ES256 and EdDSA by `jose`. */
export const byJose = (algorithm: 'ES256' | 'EdDSA'): Verifier => ({
  algorithm,
  async verify({ input, signature, jwk }) {
    // `jose` takes the JWS apart again: the input is `header.payload`, and only the header is text.
    const dot = input.indexOf(0x2e);
    const encodedHeader = new TextDecoder().decode(input.subarray(0, dot));
    try {
      const key = await importJWK({ ...jwk }, algorithm);
      await flattenedVerify(
        {
          protected: encodedHeader,
          payload: input.subarray(dot + 1),
          signature: base64url.encode(signature),
        },
        key,
        { algorithms: [algorithm], crit: { b64: true } },
      );
      return true;
    } catch {
      return false;
    }
  },
});
