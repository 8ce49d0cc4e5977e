/** Signs that do not begin a line, and signs that do not end one (GB/T 15834-2011, 5.1). */
const NOT_FIRST = new Set('，。、；：！？）》〉”’】〕％%…,.;:!?)]}');
const NOT_LAST = new Set('（《〈“‘【〔([{');
const WORD = /^[\p{Script=Latin}\p{Nd}_:\-+=/.@#&~'"]$/u;

/** How wide a sign is, in the unit of the width. */
export type WidthOf = (sign: string) => number;

/** What must stay together: a word, or a sign with the punctuation that clings to it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const sign of text) {
    const last = pieces.at(-1) ?? '';
    const before = Array.from(last).at(-1) ?? '';
    const clings =
      last !== '' &&
      (NOT_FIRST.has(sign) || NOT_LAST.has(before) || (WORD.test(sign) && WORD.test(before)));
    if (clings) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}

const measured = (text: string, widthOf: WidthOf) =>
  Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0);

/** A piece that is wider than a line breaks where it must: digests and addresses have no better place. */
function broken(piece: string, width: number, widthOf: WidthOf): string[] {
  if (measured(piece, widthOf) <= width) return [piece];
  const parts = [''];
  let filled = 0;
  for (const sign of piece) {
    const wide = widthOf(sign);
    if (filled + wide > width && parts.at(-1) !== '') {
      parts.push('');
      filled = 0;
    }
    parts[parts.length - 1] += sign;
    filled += wide;
  }
  return parts;
}

function wrapped(line: string, width: number, widthOf: WidthOf): string[] {
  const lines = [''];
  let filled = 0;
  for (const piece of piecesOf(line).flatMap((each) => broken(each, width, widthOf))) {
    const wide = measured(piece, widthOf);
    if (filled + wide > width && lines.at(-1) !== '') {
      lines.push('');
      filled = 0;
    }
    lines[lines.length - 1] += piece;
    filled += wide;
  }
  return lines;
}

/** Breaks a text into lines that are no wider than `width`; a line break in it is kept. */
export const wrap = (text: string, width: number, widthOf: WidthOf): string[] =>
  text.split('\n').flatMap((line) => wrapped(line, width, widthOf));
