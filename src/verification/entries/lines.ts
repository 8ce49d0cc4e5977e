import { utf8 } from '../source.ts';

export interface TextLine {
  /** Counted from 1. */
  line: number;
  text: string;
}

const LONGEST = 16 * 1024 * 1024;
const NEWLINE = 10;

/**
 * Lines of a file, as they arrive. Each ends with a line feed, the last one too.
 *
 * @throws TypeError for what is no UTF-8, RangeError for a line beyond 16 MB or without its end
 */
export async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let line = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const part of content) {
    let from = 0;
    for (let to = part.indexOf(NEWLINE); to !== -1; to = part.indexOf(NEWLINE, from)) {
      line += 1;
      yield { line, text: utf8(joined(held, part.subarray(from, to))) };
      [held, length, from] = [[], 0, to + 1];
    }
    held.push(part.slice(from));
    length += part.length - from;
    if (length > LONGEST) throw new RangeError(`line ${line + 1} is longer than ${LONGEST} bytes`);
  }
  if (length > 0) throw new RangeError(`line ${line + 1} has no end`);
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
