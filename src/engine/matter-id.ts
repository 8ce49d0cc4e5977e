import { randomInt } from 'node:crypto';
import { civilDateOf, type Instant } from '../statute/calendar/index.ts';

/** Digits and capitals that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A number for a new matter: the civil day of filing and eight drawn characters. */
export function newMatterId(at: Instant): string {
  const drawn = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `M${civilDateOf(at).replaceAll('-', '')}-${drawn}`;
}
