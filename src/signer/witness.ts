import { base64url } from 'jose';
import { sameBytes } from '../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../integrity/checkpoint.ts';
import { verifyConsistency, type Hash } from '../integrity/merkle.ts';
import {
  cosignText,
  formatNote,
  keyTypes,
  parseVkey,
  verifierKeyOf,
  vkeyLine,
  type NoteSigner,
  type VerifierKey,
} from '../integrity/signed-note.ts';
import { newKeyPair, publicPartOf, type PrivateJwk } from './signers.ts';

/**
 * A new key pair of a witness: Ed25519, and as its `kid` the name under which the witness is known.
 *
 * @throws MalformedProof where the name holds a blank, a plus sign or a control character
 */
export async function newWitnessKey(name: string): Promise<PrivateJwk> {
  const pair = { ...(await newKeyPair('EdDSA')), kid: name };
  parseVkey(witnessLine(noteSignerOf(pair)));
  return pair;
}

/** @throws TypeError where the pair is no Ed25519 key with a name: `keygen` makes others for `sign` */
export function noteSignerOf(pair: PrivateJwk): NoteSigner {
  const { kid: name, d } = pair;
  if (publicPartOf(pair).algorithm !== 'EdDSA' || typeof name !== 'string')
    throw new TypeError('不是见证密钥 · This is no key of a witness.');
  return { name, seed: base64url.decode(d) };
}

/** The public key of a witness in one line, as an installation registers it. */
export const witnessLine = (signer: NoteSigner): string =>
  vkeyLine(verifierKeyOf(signer, keyTypes.cosignature));

/** A head that its log has signed. */
export interface Head extends Checkpoint {
  /** The note with the lines of the log alone: those of other witnesses are their own to give. */
  note: string;
}

/** @throws MalformedProof where it is no head, or none of the keys that the witness trusts has signed it */
export function readHead(note: string, trusted: readonly VerifierKey[]): Head {
  const { opened, ...head } = openCheckpoint(note, trusted);
  const signatures = opened.verified.filter(({ name }) => name === head.origin);
  return { ...head, note: formatNote({ text: opened.text, signatures }) };
}

export type Refusal = 'another-log' | 'shorter' | 'rewritten' | 'unproven';

/**
 * Why a witness may not cosign a head after the one that it saw last; undefined where it may. A
 * cosignature says that of all the heads seen so far, which continue one another, this is the largest.
 */
export function refusalOf(
  head: Checkpoint,
  seen: Checkpoint | undefined,
  proof: readonly Hash[] | undefined,
): Refusal | undefined {
  if (!seen) return undefined;
  if (head.origin !== seen.origin) return 'another-log';
  if (head.size < seen.size) return 'shorter';
  if (head.size === seen.size) return sameBytes(head.root, seen.root) ? undefined : 'rewritten';
  const continues = proof && verifyConsistency({ older: seen, newer: head, proof: [...proof] });
  return continues ? undefined : 'unproven';
}

/** C2SP tlog-cosignature v1: the log's note with the line of the witness behind it. */
export function cosigned({ note }: Head, signer: NoteSigner, seconds: number): string {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const line = formatNote({ text, signatures: [cosignText(text, signer, seconds)] });
  return `${note}${line.slice(text.length + 1)}`;
}
