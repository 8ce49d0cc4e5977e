/** What stands where a name was not given, or is there no longer. */
const ANONYMOUS = '匿名';

/** What somebody gave of himself with an opinion: it is not read in a text that is published. */
export interface Personal {
  name?: string;
  contact?: string;
}

interface Mask {
  letters: readonly string[];
  by: string;
}

const BLANK = /\s/;
// A name of one letter stands in half of all words: it is masked where it is a name, not in texts.
const SHORTEST = 2;

const lettersOf = (words: string): string[] =>
  Array.from(words.toLowerCase()).filter((letter) => !BLANK.test(letter));

/** 朱某某 → 朱**: the first letter, and always two stars, so that the length tells nothing. */
export function maskedName(name: string | undefined): string {
  const [first] = Array.from((name ?? '').trim());
  return first === undefined ? ANONYMOUS : `${first}**`;
}

/** Letters of a text as Unicode counts them, the first of them 0; `to` comes after the last. */
export interface Span {
  from: number;
  to: number;
}

/** Masks in texts what these persons gave of themselves, however it is spaced or capitalised. */
export function maskerOf(persons: readonly Personal[]): (text: string) => string {
  const byFirst = masksOf(persons);
  return (text) => {
    const letters = Array.from(text);
    return written(letters, foundIn(letters, byFirst));
  };
}

/** Where in a text what these persons gave of themselves stands. */
export function letterSpansOf(persons: readonly Personal[]): (text: string) => Span[] {
  const byFirst = masksOf(persons);
  return (text) => foundIn(Array.from(text), byFirst).map(({ from, to }) => ({ from, to }));
}

/** A text with three stars in the place of each span. */
export const covered = (text: string, spans: readonly Span[]): string =>
  written(
    Array.from(text),
    spans.toSorted((one, other) => one.from - other.from).map((span) => ({ ...span, by: '***' })),
  );

function masksOf(persons: readonly Personal[]): ReadonlyMap<string, Mask[]> {
  const byFirst = new Map<string, Mask[]>();
  for (const { name = '', contact = '' } of persons)
    for (const [words, by] of [
      [name, maskedName(name)],
      [contact, '***'],
    ] as const) {
      const letters = lettersOf(words);
      const [first = ''] = letters;
      if (letters.length >= SHORTEST)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { letters, by }]);
    }
  // Of two names that begin alike the longer one: 欧阳震 before 欧阳.
  for (const masks of byFirst.values())
    masks.sort((one, other) => other.letters.length - one.letters.length);
  return byFirst;
}

interface Found extends Span {
  by: string;
}

/** One pass over the text, asking at each letter only for what begins with it. */
function foundIn(text: readonly string[], byFirst: ReadonlyMap<string, readonly Mask[]>): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length;) {
    const letter = text[at] ?? '';
    const [here] = (byFirst.get(letter.toLowerCase()) ?? []).flatMap(({ letters, by }) => {
      const to = endOf(letters, text, at);
      return to === undefined ? [] : [{ from: at, to, by }];
    });
    if (here) found.push(here);
    at = here?.to ?? at + 1;
  }
  return found;
}

/** The text with what was found written over; of two that overlap the later is written from where the first ends. */
function written(text: readonly string[], found: readonly Found[]): string {
  const said: string[] = [];
  let at = 0;
  for (const { from, to, by } of found) {
    if (to <= at) continue;
    said.push(...text.slice(at, Math.max(from, at)), by);
    at = to;
  }
  return [...said, ...text.slice(at)].join('');
}

/** Where the letters end that stand in the text from here on, blanks between them; undefined where not. */
function endOf(
  letters: readonly string[],
  text: readonly string[],
  from: number,
): number | undefined {
  let end = from;
  let matched = 0;
  while (matched < letters.length) {
    const letter = text[end] ?? '';
    const isBlankBetween = matched > 0 && BLANK.test(letter);
    if (!isBlankBetween && letter.toLowerCase() !== letters[matched]) return undefined;
    if (!isBlankBetween) matched += 1;
    end += 1;
  }
  return end;
}
