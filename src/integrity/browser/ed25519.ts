import { ed25519 } from '@noble/curves/ed25519.js';

/** `ed25519.ts` for the browser: a page verifies and never signs. */
export function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    // RFC 8032 as Node's library reads it, not the looser ZIP 215.
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false; // No point of the curve, or of another length.
  }
}

const noSigning = (): never => {
  throw new TypeError('A page does not sign.');
};

export const publicKeyOf = noSigning;
export const signEd25519 = noSigning;
