import { civilDateOf } from '../../../statute/calendar/index.ts';
import type { Called } from '../../called.ts';
import { whoseId } from '../../registered.ts';
import { fieldWords, fieldWordsIn } from './field-words.ts';
import { valueWords, valueWordsOf } from './value-words.ts';

/** Names that facts refer to by an id or a digest. */
export interface Names extends Called {
  files: ReadonlyMap<string, string>;
}

/** What is told elsewhere in the row of the timeline, or in a chapter of its own. */
const TOLD = new Set([
  'type',
  'at',
  'by',
  'evidence',
  'warnings',
  'edition',
  'demonstration',
  'signature',
]);
const DIGEST = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const WORD = /^[a-z]+(-[a-z]+)*$/;

/** An instant as a clock on a wall in Beijing shows it. */
export function beijingTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${civilDateOf(instant)} ${shifted.slice(11, 19)}`;
}

/** The digest of a file, short enough to read and long enough to find. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 12)}…`;

/** What a fact says, member by member, in the words of an officer: `标签：内容`. */
export const describeFact = (fact: Record<string, unknown>, names: Names): string[] =>
  Object.keys(fact)
    .filter((member) => !TOLD.has(member))
    .toSorted(byPlace)
    .map(
      (member) =>
        [labelOf(member, String(fact.type)), wordsOf(member, fact[member], names)] as const,
    )
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label}：${words}`);

/** What a reader looks for first; the store keeps no order of members. */
const FIRST = [
  'title',
  'year',
  'number',
  'name',
  'item',
  'mode',
  'kind',
  'authority',
  'procedure',
  'content',
  'sponsors',
  'reviewOffice',
  'source',
  'suggestion',
  'method',
  'methods',
  'person',
  'status',
  'stand',
  'unit',
  'position',
  'outcome',
  'result',
  'conclusion',
  'decision',
  'findings',
  'opinion',
  'reason',
  'basis',
  'decider',
];

function byPlace(a: string, b: string): number {
  const [left, right] = [a, b].map((member) => {
    const place = FIRST.indexOf(member);
    return place === -1 ? FIRST.length : place;
  });
  return left! - right! || (a < b ? -1 : 1);
}

const labelOf = (member: string, within: string) =>
  fieldWordsIn[within]?.[member] ?? fieldWords[member] ?? member;

function wordsOf(member: string, value: unknown, names: Names): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return textOf(member, value, names);
  if (Array.isArray(value)) return listOf(member, value, names);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return '';
  return Object.entries(value)
    .toSorted(([a], [b]) => byPlace(a, b))
    .map(([inner, content]) => {
      const words = wordsOf(inner, content, names);
      return [
        labelOf(inner, member),
        isGroup(content) && words !== '' ? `（${words}）` : words,
      ] as const;
    })
    .filter(([, words]) => words !== '')
    .map(([label, words]) => (words.startsWith('（') ? `${label}${words}` : `${label} ${words}`))
    .join('，');
}

const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is followed by another item ends with no stop of its own. */
const withoutStop = (words: string, at: number, { length }: readonly unknown[]): string =>
  at < length - 1 ? words.replace(/。$/u, '') : words;

function listOf(member: string, items: readonly unknown[], names: Names): string {
  const words = items.map((item) => wordsOf(member, item, names));
  const plain = items.every((item) => typeof item !== 'object');
  return plain
    ? words.join('、')
    : words
        .map(withoutStop)
        .map((each, at) => (words.length > 1 ? `（${at + 1}）${each}` : each))
        .join('；');
}

function calledAs(member: string, id: string, names: Called): string | undefined {
  const whose = whoseId(member);
  return whose && names[whose].get(id);
}

function textOf(member: string, text: string, names: Names): string {
  const { files } = names;
  const name = calledAs(member, text, names);
  if (name !== undefined) return name;
  if (DIGEST.test(text)) {
    const file = files.get(text);
    return file === undefined ? shortDigest(text) : `《${file}》${shortDigest(text)}`;
  }
  if (INSTANT.test(text)) return beijingTime(text);
  if (!WORD.test(text)) return text;
  return valueWordsOf[member]?.[text] ?? valueWords[text] ?? text;
}
