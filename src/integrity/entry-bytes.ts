import { bytesOf } from './bytes.ts';
import { CanonicalScan } from './canonical-scan.ts';
import { sha256, sha256Bytes } from './digest.ts';
import type { Hash } from './merkle.ts';
import { scratchOf } from './scratch.ts';

/** What the text of an entry says to a verifier. */
export interface EntryRead {
  /** SHA-256(0x00 || text), RFC 6962 section 2.1. */
  leaf: Hash;
  /** Where the digits of its seal stand in the text, and those of the seal before it (`digitsAt`). */
  sealAt: number;
  previousAt: number;
}

/** An entry's members in the order of RFC 8785. */
const MEMBERS = [
  'commandId',
  'fact',
  'previous',
  'recordedAt',
  'requestDigest',
  'seal',
  'sequence',
  'stream',
];
const [PREVIOUS, SEAL] = [MEMBERS.indexOf('previous'), MEMBERS.indexOf('seal')];
/** What stands before each member's value. */
const before = MEMBERS.map((name, at) => bytesOf(`${at === 0 ? '{' : ','}"${name}":`));
const END = bytesOf('}');
const DIGITS = 64;
const QUOTED_HASH = 1 + DIGITS + 1;

const scan = new CanonicalScan();
/** Where each member's value begins in the bytes that were looked at last. */
const begins: number[] = MEMBERS.map(() => 0);

const startOf = (member: number) => begins[member]! - before[member]!.length;
const lengthOf = (member: number) => startOf(member + 1) - begins[member]!;

function hasMembers(bytes: Uint8Array): boolean {
  if (!scan.begin(bytes)) return false;
  for (let at = 0; at < before.length; at += 1) {
    if (!scan.literal(before[at]!)) return false;
    begins[at] = scan.at;
    if (!scan.value(1)) return false;
  }
  return scan.literal(END) && scan.atEnd();
}

const isQuotedHash = (member: number) => lengthOf(member) === QUOTED_HASH;

/** The 64 digits of a seal that stand somewhere in a text. */
export const digitsAt = ({ buffer, byteOffset }: Uint8Array, at: number): string =>
  Buffer.from(buffer, byteOffset + at, DIGITS).toString('latin1');

function standsAt(digits: string, bytes: Uint8Array, at: number): boolean {
  for (let of = 0; of < DIGITS; of += 1) if (bytes[at + of] !== digits.charCodeAt(of)) return false;
  return true;
}

/**
 * Reads the RFC 8785 text of an entry, without making an entry of it: several times faster than to
 * parse it and write it anew.
 *
 * @returns undefined unless the bytes are for certain the one text of an entry that carries its own
 * seal; then look closer (`readEntryText`), it may be one all the same
 */
export function readEntryBytes(bytes: Uint8Array): EntryRead | undefined {
  if (!hasMembers(bytes) || !isQuotedHash(PREVIOUS) || !isQuotedHash(SEAL)) return undefined;
  const [previousAt, sealAt] = [begins[PREVIOUS]! + 1, begins[SEAL]! + 1];
  // What is a leaf is the text, and what was sealed is the text without its seal.
  const room = scratchOf(bytes);
  const end = 1 + bytes.length;
  const leaf = sha256Bytes(room.subarray(0, end));
  const [from, to] = [startOf(SEAL), startOf(SEAL + 1)];
  room.copyWithin(1 + from, 1 + to, end);
  const seal = sha256(room.subarray(1, end - (to - from)));
  return standsAt(seal, bytes, sealAt) ? { leaf, sealAt, previousAt } : undefined;
}
