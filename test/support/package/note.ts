import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** A log key from a seed of 32 bytes, so that the same fixture has the same bytes. */
export function noteKeyOf(name: string, seed: Uint8Array) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const typed = Buffer.concat([Buffer.of(1), Buffer.from(x, 'base64url')]);
  const hash = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  return { name, hash, key, vkey: `${name}+${hash.toString('hex')}+${typed.toString('base64')}` };
}

export type TestNoteKey = ReturnType<typeof noteKeyOf>;

/** C2SP signed-note over a text. */
export function noteOf(
  text: string,
  { name, hash, key }: { name: string; hash: Buffer; key: KeyObject },
) {
  const signature = sign(null, Buffer.from(text), key);
  return `${text}\n— ${name} ${Buffer.concat([hash, signature]).toString('base64')}\n`;
}
