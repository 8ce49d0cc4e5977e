import { bytesOf } from './bytes.ts';
import { checkpointText, type Checkpoint } from './checkpoint.ts';
import { sha256Bytes } from './digest.ts';

/** The 31 signs of GB 32100-2015: digits and capitals without I, O, Z, S, V. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE = BigInt(SIGNS.length);
/** 20 signs of 31: some 99 bits, past anybody who would look for another record of the same code. */
const LENGTH = 20;
const GROUP = 4;

/** What a hand or an eye makes of a sign that is none of the 31. */
const MISREAD: Record<string, string> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };

const FORMAT = 'duecourse-head-code/1';

/** GB 32100-2015: weights 3^i mod 31. It tells one wrong sign, and two that changed places. */
function checkSign(signs: string): string {
  let [weight, sum] = [1, 0];
  for (const sign of signs) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % SIGNS.length;
  }
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}

function signsOf(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let signs = '';
  for (; signs.length < LENGTH; value /= BASE) signs = SIGNS.charAt(Number(value % BASE)) + signs;
  return signs;
}

const grouped = (signs: string): string =>
  (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

/**
 * The short code of a log's head, to be printed on paper, so that the paper is a witness: SHA-256 over
 * the checkpoint's text, in the signs of 统一社会信用代码, in groups of four with a check sign at the end.
 * Print the size of the log beside it; both are needed to look it up.
 */
export function headCode(checkpoint: Checkpoint): string {
  const signs = signsOf(sha256Bytes(bytesOf(`${FORMAT}\n${checkpointText(checkpoint)}`)));
  return grouped(signs + checkSign(signs));
}

/** A code as it was read off paper, in its one form; undefined where its check sign is not right. */
export function readHeadCode(read: string): string | undefined {
  const signs = Array.from(
    read.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, ''),
    (sign) => MISREAD[sign] ?? sign,
  ).join('');
  const whole = signs.length === LENGTH + 1 && Array.from(signs).every((s) => SIGNS.includes(s));
  if (!whole || checkSign(signs.slice(0, LENGTH)) !== signs.charAt(LENGTH)) return undefined;
  return grouped(signs);
}

/** True where a code as read off paper is that of the checkpoint. */
export const verifyHeadCode = (read: string, checkpoint: Checkpoint): boolean =>
  readHeadCode(read) === headCode(checkpoint);
