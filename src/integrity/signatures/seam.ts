import type { Algorithm, PublicJwk, PublicKey } from './public-key.ts';

/**
 * Whoever can sign: a key file on the signer's computer, a token in its USB port, a card. It shows its
 * public key and makes signatures; the private key never comes out of it.
 */
export interface Signer extends PublicKey {
  /**
   * Signs the payload as it is (RFC 7797, `b64: false`).
   *
   * @returns the detached JWS, `header..signature`
   */
  sign(payload: Uint8Array): Promise<string>;
}

/** One algorithm's way of checking a signature. */
export interface Verifier {
  algorithm: Algorithm;
  /** Whether the signature over the signing input is the key's. Never throws for a bad one. */
  verify(claim: { input: Uint8Array; signature: Uint8Array; jwk: PublicJwk }): Promise<boolean>;
}
