import { isUtf8 } from 'node:buffer';
import { bytesOf } from './bytes.ts';
import { CanonicalScan } from './canonical-scan.ts';
import { sha256, sha256Into } from './digest.ts';

/** Texts of entries in one row, a zero byte before each, as before a leaf of a log. */
export interface Texts {
  /** There may be room behind the last. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each ends. */
  ends: Uint32Array<ArrayBuffer>;
}

/** What texts say, column by column: so it comes back from another thread in few pieces. */
export interface TextsRead {
  /** SHA-256(0x00 || text) of each, RFC 6962 section 2.1. */
  leaves: Uint8Array<ArrayBuffer>;
  /** The digits of the seal before each and of its own; zeros where the text leaves a doubt. */
  seals: Uint8Array<ArrayBuffer>;
  /** The bytes that were read and spent, for the next row. */
  bytes: Uint8Array<ArrayBuffer>;
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
/** A hash in bytes and in digits. */
export const HASH = 32;
export const DIGITS = 2 * HASH;
const QUOTED_HASH = 1 + DIGITS + 1;

const scan = new CanonicalScan();
/** Where each member's value begins in the bytes that were looked at last. */
const begins: number[] = MEMBERS.map(() => 0);

const startOf = (member: number) => begins[member]! - before[member]!.length;
const lengthOf = (member: number) => startOf(member + 1) - begins[member]!;

const isQuotedHash = (member: number) => lengthOf(member) === QUOTED_HASH;

/** True where a stretch of UTF-8 has the form of an entry for certain. */
function isEntry(bytes: Uint8Array, from: number, end: number): boolean {
  scan.begin(bytes, from, end);
  for (let at = 0; at < before.length; at += 1) {
    if (!scan.literal(before[at]!)) return false;
    begins[at] = scan.at;
    if (!scan.value(1)) return false;
  }
  return scan.literal(END) && scan.atEnd() && isQuotedHash(PREVIOUS) && isQuotedHash(SEAL);
}

/**
 * Reads RFC 8785 texts of entries, without making entries of them: several times faster than to parse
 * them and write them anew. Leaves a doubt unless the bytes are for certain the one text of an entry that
 * carries its own seal; then look closer (`readEntryText`), it may be one all the same. The bytes are
 * spent: a text is not as it was afterwards.
 */
export function readEntryTexts({ bytes, ends }: Texts): TextsRead {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const leaves = new Uint8Array(ends.length * HASH);
  const seals = new Uint8Array(ends.length * 2 * DIGITS);
  // Each between its zero bytes is UTF-8 where the whole row is.
  const whole = isUtf8(bytes.subarray(0, ends.at(-1)));
  let end = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const from = end + 1;
    end = ends[index]!;
    const text = bytes.subarray(from - 1, end);
    if (!(whole || isUtf8(text)) || !isEntry(bytes, from, end)) continue;
    // What is a leaf is the text, and what was sealed is the text without its seal.
    sha256Into(text, leaves, index * HASH);
    const [previousAt, sealAt] = [begins[PREVIOUS]! + 1, begins[SEAL]! + 1];
    const [cut, rest] = [startOf(SEAL), startOf(SEAL + 1)];
    const seal = buffer.toString('latin1', sealAt, sealAt + DIGITS);
    bytes.copyWithin(cut, rest, end);
    if (sha256(bytes.subarray(from, end - (rest - cut))) !== seal) continue;
    const to = index * 2 * DIGITS;
    buffer.copy(seals, to, previousAt, previousAt + DIGITS);
    for (let of = 0; of < DIGITS; of += 1) seals[to + DIGITS + of] = seal.charCodeAt(of);
  }
  return { leaves, seals, bytes };
}
