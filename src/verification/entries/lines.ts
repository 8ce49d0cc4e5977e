import { utf8 } from '../source.ts';

export interface TextLine {
  /** Counted from 1. */
  line: number;
  /** Undefined where the line is no UTF-8, longer than 16 MB, or without the line feed that ends it. */
  text: string | undefined;
}

const LONGEST = 16 * 1024 * 1024;
const NEWLINE = 10;

/** Lines of a file, as they arrive. What is said of a line that cannot be read still has its number. */
export async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const part of content) {
    let from = 0;
    for (let to = part.indexOf(NEWLINE); to !== -1; to = part.indexOf(NEWLINE, from)) {
      yield { line, text: textOr(held, part.subarray(from, to)) };
      [held, length, from, line] = [[], 0, to + 1, line + 1];
    }
    held.push(part.slice(from));
    length += part.length - from;
    if (length > LONGEST) break;
  }
  if (length > 0) yield { line, text: undefined };
}

function textOr(held: readonly Uint8Array[], last: Uint8Array): string | undefined {
  try {
    return utf8(joined(held, last));
  } catch {
    return undefined;
  }
}

function joined(held: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  if (held.length === 0) return last;
  const whole = new Uint8Array(held.reduce((sum, { length }) => sum + length, last.length));
  let at = 0;
  for (const part of [...held, last]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
