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

/** Masks in texts what these persons gave of themselves, however it is spaced or capitalised. */
export function maskerOf(persons: readonly Personal[]): (text: string) => string {
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
  return (text) => masked(Array.from(text), byFirst);
}

/** One pass over the text, asking at each letter only for what begins with it. */
function masked(text: readonly string[], byFirst: ReadonlyMap<string, readonly Mask[]>): string {
  const said: string[] = [];
  for (let at = 0; at < text.length;) {
    const letter = text[at] ?? '';
    const found = (byFirst.get(letter.toLowerCase()) ?? []).flatMap(({ letters, by }) => {
      const end = endOf(letters, text, at);
      return end === undefined ? [] : [{ end, by }];
    })[0];
    said.push(found?.by ?? letter);
    at = found?.end ?? at + 1;
  }
  return said.join('');
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
