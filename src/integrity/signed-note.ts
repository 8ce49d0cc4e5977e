import { base64Of, bytesOf, fromBase64, hexOf, joined, sameBytes } from './bytes.ts';
import { sha256Bytes } from './digest.ts';
import { publicKeyOf, signEd25519, verifyEd25519 } from './ed25519.ts';
import { MalformedProof } from './malformed-proof.ts';

/** A line below a note: who says to have signed it, under which key, and the bytes. */
export interface NoteSignature {
  name: string;
  /** The first four bytes of the key's hash, in hexadecimal: a hint, no proof. */
  keyHash: string;
  signature: Uint8Array;
}

export interface Note {
  /** What is signed; ends with a line break. */
  text: string;
  signatures: readonly NoteSignature[];
}

/** The types of key of the C2SP signed-note registry that are understood here. */
export const keyTypes = { note: 1, cosignature: 4 } as const;

/** A public key as a verifier is given it in one line, its «vkey». */
export interface VerifierKey {
  name: string;
  keyHash: string;
  type: number;
  publicKey: Uint8Array;
}

/** Who signs notes; its seed is a secret. */
export interface NoteSigner {
  name: string;
  seed: Uint8Array;
}

const NAME = /^[^\s+\p{Cc}]+$/u;

/** C2SP signed-note: the first four bytes of SHA-256(name || 0x0A || type || public key). */
export function keyHashOf(name: string, type: number, publicKey: Uint8Array): string {
  const hashed = sha256Bytes(joined(bytesOf(`${name}\n`), Uint8Array.of(type), publicKey));
  return hexOf(hashed.subarray(0, 4));
}

/** The key of a signer, as verifiers know it. */
export function verifierKeyOf(
  { name, seed }: NoteSigner,
  type: number = keyTypes.note,
): VerifierKey {
  const publicKey = publicKeyOf(seed);
  return { name, type, publicKey, keyHash: keyHashOf(name, type, publicKey) };
}

/** `name+hash+base64(type || public key)`. */
export const vkeyLine = ({ name, keyHash, type, publicKey }: VerifierKey): string =>
  `${name}+${keyHash}+${base64Of(joined(Uint8Array.of(type), publicKey))}`;

/** @throws MalformedProof where the line is no vkey of Ed25519, or its hash is not that of its key */
export function parseVkey(line: string): VerifierKey {
  const [, name = '', keyHash = '', encoded = ''] =
    /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim()) ?? [];
  const [type = 0, ...key] = fromBase64(encoded) ?? [];
  const publicKey = Uint8Array.from(key);
  const known = Object.values<number>(keyTypes).includes(type) && publicKey.length === 32;
  if (!NAME.test(name) || !known || keyHashOf(name, type, publicKey) !== keyHash)
    throw new MalformedProof('vkey', { of: line });
  return { name, keyHash, type, publicKey };
}

const lineOf = ({ name, keyHash, signature }: NoteSignature): string => {
  const hash = Uint8Array.from(keyHash.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return `— ${name} ${base64Of(joined(hash, signature))}\n`;
};

/** A note as text: what is signed, an empty line, a line for each signature. */
export const formatNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(lineOf).join('')}`;

/** @throws MalformedProof where the text is no signed note with at least one signature line */
export function parseNote(note: string): Note {
  const cut = note.lastIndexOf('\n\n');
  const text = note.slice(0, cut + 1);
  const lines = note.slice(cut + 2);
  const clean = note.isWellFormed() && !/[^\P{Cc}\n]/u.test(note);
  if (cut < 1 || !clean || !lines.endsWith('\n')) throw new MalformedProof('note');
  return { text, signatures: lines.slice(0, -1).split('\n').map(signatureOf) };
}

function signatureOf(line: string): NoteSignature {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!NAME.test(name) || bytes === undefined || bytes.length < 5)
    throw new MalformedProof('signature-line', { of: line });
  return { name, keyHash: hexOf(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/** Signs a text as it is. The text ends with a line break. */
export function signText(text: string, signer: NoteSigner): NoteSignature {
  const { name, keyHash } = verifierKeyOf(signer);
  return { name, keyHash, signature: signEd25519(signer.seed, bytesOf(text)) };
}

/** What a cosignature signs: the text under the instant at which the witness saw it (C2SP). */
const cosigned = (text: string, seconds: bigint) =>
  bytesOf(`cosignature/v1\ntime ${seconds}\n${text}`);

/** C2SP tlog-cosignature v1: a witness's signature, with seconds since 1970 UTC. */
export function cosignText(text: string, signer: NoteSigner, seconds: number): NoteSignature {
  const { name, keyHash } = verifierKeyOf(signer, keyTypes.cosignature);
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  const signature = signEd25519(signer.seed, cosigned(text, BigInt(seconds)));
  return { name, keyHash, signature: joined(time, signature) };
}

/** The seconds since 1970 UTC that a cosignature states; undefined where it has no such form. */
export function cosignedAt({ signature }: NoteSignature): bigint | undefined {
  if (signature.length !== 72) return undefined;
  return new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
}

function holds(text: string, line: NoteSignature, key: VerifierKey): boolean {
  if (key.type === keyTypes.note)
    return verifyEd25519(key.publicKey, bytesOf(text), line.signature);
  const seconds = cosignedAt(line);
  if (seconds === undefined) return false;
  return verifyEd25519(key.publicKey, cosigned(text, seconds), line.signature.subarray(8));
}

export interface Opened {
  text: string;
  /** The lines that known keys have signed. */
  verified: readonly (NoteSignature & { key: VerifierKey })[];
  /** Lines of keys that nobody has vouched for; they prove nothing. */
  unknown: readonly NoteSignature[];
}

/**
 * Reads a note by the keys that its reader trusts.
 *
 * @throws MalformedProof where it is no note, or a line of a trusted key does not hold
 */
export function openNote(note: string, keys: readonly VerifierKey[]): Opened {
  const { text, signatures } = parseNote(note);
  const found = signatures.map((line) => ({
    line,
    key: keys.find(({ name, keyHash }) => name === line.name && keyHash === line.keyHash),
  }));
  const forged = found.find(({ line, key }) => key !== undefined && !holds(text, line, key));
  if (forged) throw new MalformedProof('false-signature', { of: forged.line.name });
  return {
    text,
    verified: found.flatMap(({ line, key }) => (key ? [{ ...line, key }] : [])),
    unknown: found.flatMap(({ line, key }) => (key ? [] : [line])),
  };
}

/** True where both lines are the same signature. */
export const sameSignature = (a: NoteSignature, b: NoteSignature): boolean =>
  a.name === b.name && a.keyHash === b.keyHash && sameBytes(a.signature, b.signature);
