import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { bytesOf, hexOf } from '../bytes.ts';
import { Sm3 } from './sm3.ts';

/** `digest.ts` without Node's library: what the page for the browser is built with instead. */
const asBytes = (bytes: string | Uint8Array) =>
  typeof bytes === 'string' ? bytesOf(bytes) : bytes;

export const sha256Bytes = (bytes: string | Uint8Array): Uint8Array => sha256Of(asBytes(bytes));

export const sha256 = (bytes: string | Uint8Array): string => hexOf(sha256Bytes(bytes));

export function sm3(bytes: string | Uint8Array): string {
  const state = new Sm3();
  state.update(asBytes(bytes));
  return hexOf(state.digest());
}

export function digesting(algorithm: 'sha256' | 'sm3') {
  const state = algorithm === 'sm3' ? new Sm3() : sha256Of.create();
  return {
    update: (bytes: Uint8Array) => void state.update(bytes),
    hex: () => hexOf(state.digest()),
  };
}
