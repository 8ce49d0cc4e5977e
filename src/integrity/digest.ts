import { createHash, hash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. Text is taken as UTF-8. */
export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/**
 * SHA-256 (FIPS 180-4) as its 32 bytes. Text is taken as UTF-8. By way of one-byte characters, which
 * takes half as long as having Node make a buffer: trees and proofs are made of little else.
 */
export function sha256Bytes(bytes: string | Uint8Array): Uint8Array {
  const digest = new Uint8Array(32);
  sha256Into(bytes, digest, 0);
  return digest;
}

/** SHA-256 as 32 of the bytes of `into`. */
export function sha256Into(bytes: string | Uint8Array, into: Uint8Array, at: number): void {
  const characters = hash('sha256', bytes, 'binary');
  for (let of = 0; of < characters.length; of += 1) into[at + of] = characters.charCodeAt(of);
}

/** SM3 (GB/T 32905-2016) in lower-case hexadecimal. Text is taken as UTF-8. */
export const sm3 = (bytes: string | Uint8Array): string => hash('sm3', bytes, 'hex');

/** A digest of bytes that arrive in parts. */
export interface Digesting {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; ends the work. */
  hex(): string;
}

/** Begins a digest over parts. */
export function digesting(algorithm: 'sha256' | 'sm3'): Digesting {
  const state = createHash(algorithm);
  return {
    update: (bytes) => void state.update(bytes),
    hex: () => state.digest('hex'),
  };
}
