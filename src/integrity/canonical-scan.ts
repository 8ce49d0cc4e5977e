import { isUtf8 } from 'node:buffer';
import { bytesOf } from './bytes.ts';

/** As deep as `canonical` goes. */
const DEEPEST = 200;
/** Integers of so many digits are exact, and ECMAScript writes them as they stand. */
const EXACT_DIGITS = 15;
/** From this byte on UTF-8 may order names otherwise than UTF-16, which RFC 8785 goes by. */
const FIRST_IN_DOUBT = 0xee;

const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MEMBERS = 0x7b;
const CLOSE_MEMBERS = 0x7d;
/** RFC 8785, 3.2.2.2: behind a backslash; other control characters have a longer form. */
const ESCAPED = new Set(bytesOf('"\\bfnrt'));
const WORDS = new Map(['true', 'false', 'null'].map(bytesOf).map((word) => [word[0], word]));

/**
 * Walks bytes that may be RFC 8785 text, without making anything of them. Each step moves past what it
 * names and is true; it is false where that is not what stands there **for certain**: fractions, names
 * beyond U+DFFF and other rare things are left to `canonical`, so false is no answer, only true is.
 */
export class CanonicalScan {
  at = 0;
  #bytes: Uint8Array = new Uint8Array();
  #end = 0;

  /** Begins anew, at a stretch of bytes that are UTF-8. */
  begin(bytes: Uint8Array, from = 0, end = bytes.length): void {
    this.#bytes = bytes;
    this.at = from;
    this.#end = end;
  }

  /** True at the end of the stretch. */
  atEnd(): boolean {
    return this.at === this.#end;
  }

  /** These very bytes. */
  literal(expected: Uint8Array): boolean {
    const bytes = this.#bytes;
    for (let of = 0; of < expected.length; of += 1)
      if (bytes[this.at + of] !== expected[of]) return false;
    this.at += expected.length;
    return true;
  }

  /** Any value. */
  value(depth = 0): boolean {
    const sign = this.#bytes[this.at]!;
    if (sign === QUOTE) return this.#string();
    if (sign === OPEN_MEMBERS) return depth < DEEPEST && this.#members(depth + 1);
    if (sign === OPEN_LIST) return depth < DEEPEST && this.#list(depth + 1);
    const word = WORDS.get(sign);
    return word === undefined ? this.#integer() : this.literal(word);
  }

  #string(): boolean {
    const bytes = this.#bytes;
    let at = this.at + 1;
    for (;;) {
      let sign = bytes[at]!;
      // Most signs stand above the quote.
      while (sign > QUOTE && sign !== BACKSLASH) {
        at += 1;
        sign = bytes[at]!;
      }
      if (sign === QUOTE) break;
      if (sign === SPACE || sign === BANG) {
        at += 1;
        continue;
      }
      if (sign !== BACKSLASH || !ESCAPED.has(bytes[at + 1]!)) return false;
      at += 2;
    }
    this.at = at + 1;
    return true;
  }

  /** A whole number that is exact. */
  #integer(): boolean {
    const bytes = this.#bytes;
    const first = bytes[this.at] === MINUS ? this.at + 1 : this.at;
    let at = first;
    while (bytes[at]! >= ZERO && bytes[at]! <= NINE) at += 1;
    if (at === first || at - first > EXACT_DIGITS) return false;
    // Neither -0 nor a zero that leads; what goes on as a fraction is no end of a value, which is seen next.
    if (bytes[first] === ZERO && (at - first > 1 || first > this.at)) return false;
    this.at = at;
    return true;
  }

  #list(depth: number): boolean {
    const bytes = this.#bytes;
    this.at += 1;
    if (bytes[this.at] === CLOSE_LIST) return this.#past();
    for (;;) {
      if (!this.value(depth)) return false;
      if (bytes[this.at] === CLOSE_LIST) return this.#past();
      if (bytes[this.at] !== COMMA) return false;
      this.at += 1;
    }
  }

  #members(depth: number): boolean {
    const bytes = this.#bytes;
    this.at += 1;
    if (bytes[this.at] === CLOSE_MEMBERS) return this.#past();
    for (let before = -1; ;) {
      const name = this.at;
      if (!this.#name() || !(before === -1 || this.#isAfter(before, name))) return false;
      if (bytes[this.at] !== COLON) return false;
      this.at += 1;
      if (!this.value(depth)) return false;
      if (bytes[this.at] === CLOSE_MEMBERS) return this.#past();
      if (bytes[this.at] !== COMMA) return false;
      this.at += 1;
      before = name;
    }
  }

  #past(): boolean {
    this.at += 1;
    return true;
  }

  /** A name of which bytes tell the order: nothing in it is escaped, nothing in doubt. */
  #name(): boolean {
    const bytes = this.#bytes;
    if (bytes[this.at] !== QUOTE) return false;
    let at = this.at + 1;
    let sign = bytes[at]!;
    while (sign >= SPACE && sign < FIRST_IN_DOUBT && sign !== QUOTE && sign !== BACKSLASH) {
      at += 1;
      sign = bytes[at]!;
    }
    if (sign !== QUOTE) return false;
    this.at = at + 1;
    return true;
  }

  /** RFC 8785, 3.2.3, of two names by where their first quotes stand; the same name twice is no order. */
  #isAfter(before: number, name: number): boolean {
    const bytes = this.#bytes;
    for (let of = 1; ; of += 1) {
      const [earlier, later] = [bytes[before + of]!, bytes[name + of]!];
      if (earlier !== later) return earlier === QUOTE || (later !== QUOTE && earlier < later);
      if (earlier === QUOTE) return false;
    }
  }
}

const scan = new CanonicalScan();

/** True only where the bytes are an RFC 8785 text; false also where that would take a closer look. */
export function isSurelyCanonical(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false;
  scan.begin(bytes);
  return scan.value() && scan.atEnd();
}
