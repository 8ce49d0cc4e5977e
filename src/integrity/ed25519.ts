import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { hexOf, joined } from './bytes.ts';

/** The beginnings of an Ed25519 key in PKCS#8 and SPKI (RFC 8410); the 32 bytes of the key follow. */
const PKCS8 = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]);
const SPKI = Uint8Array.from([48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0]);

const privateKeyOf = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.from(joined(PKCS8, seed)), format: 'der', type: 'pkcs8' });

/** The 32 bytes of a public key that belong to a private key (its seed of 32 bytes). */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  return Uint8Array.from(spki.subarray(SPKI.length));
}

/**
 * The seed in a PKCS#8 PEM text.
 *
 * @throws TypeError where the text holds no Ed25519 private key
 */
export function seedFromPem(pem: string): Uint8Array {
  const der = derOf(pem);
  const fits = der?.length === PKCS8.length + 32 && hexOf(der).startsWith(hexOf(PKCS8));
  if (!fits) throw new TypeError('Not an Ed25519 private key in PKCS#8 PEM.');
  return Uint8Array.from(der.subarray(PKCS8.length));
}

function derOf(pem: string): Uint8Array | undefined {
  try {
    return createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  }
}

/** RFC 8032: the 64 bytes of a signature. */
export const signEd25519 = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  Uint8Array.from(sign(undefined, message, privateKeyOf(seed)));

/** RFC 8032: whether a signature over the message is that of the key. Never throws. */
export function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const der = Buffer.from(joined(SPKI, publicKey));
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(undefined, message, key, signature);
  } catch {
    return false; // No point of the curve.
  }
}
