import type { Edit } from '../acts/edits.ts';
import { filled, sentenceOf } from './fill.ts';
import { decidedSentence, openSentence, othersSentence } from './matters.ts';
import { lastProblemSentences, problemSentences } from './problems.ts';
import { NAMED, type YearReading } from './reading.ts';
import type { Part, Sentence } from './sentence.ts';
import { templateFor, type Content, type HeadingTemplate } from './template.ts';

/** The section as it stands: generated, then edited. */
export interface Section {
  title: string;
  template: string;
  parts: readonly Part[];
}

type Words = Readonly<Record<string, string>>;

function sentencesOf(content: Content, reading: YearReading, words: Words): Sentence[] {
  if ('sentence' in content) {
    const sentence = sentenceOf(content.sentence, reading.figures, words);
    return sentence ? [sentence] : [];
  }
  const { decided, open, lastRegister, register, figures } = reading;
  const { lastYear = '', year = '' } = words;
  const each = {
    decided: () => [
      ...decided.slice(0, NAMED).map(decidedSentence),
      ...othersSentence('decided', '办结', figures['M02.done']),
    ],
    open: () => [
      ...open.slice(0, NAMED).map(openSentence),
      ...othersSentence('open', '在办', figures['M02.open']),
    ],
    'last-problem': () => lastProblemSentences(lastYear, lastRegister),
    problem: () => problemSentences(year, register),
  };
  return each[content.each]();
}

/** A sentence as the writer left it; only a source keeps a proof beside it. */
function edited(id: string, edit: Edit, now?: Sentence): Sentence {
  const { by, at, sequence, text, generated, source } = edit;
  return {
    id,
    text,
    proof: source ? 'source' : 'none',
    figures: [],
    entries: [],
    edited: {
      ...(generated === undefined ? {} : { generated }),
      by: { person: by.person, name: by.name },
      at,
      sequence,
      ...(source ? { source } : {}),
      outdated: generated !== undefined && generated !== (now?.text ?? ''),
    },
  };
}

function partOf(heading: HeadingTemplate, reading: YearReading, words: Words): Part {
  const { id, level, title, contents } = heading;
  const { sentences: edits } = reading.edits;
  const written = contents.flatMap((content) => sentencesOf(content, reading, words));
  const names = new Set(written.map((sentence) => sentence.id));
  // What the writer added, and what was edited and is no longer generated: neither is lost.
  const kept = Object.entries(edits).filter(
    ([name, edit]) => edit.heading === id && !names.has(name),
  );
  return {
    id,
    level,
    title: filled(title, words),
    sentences: [
      ...written.map((sentence) => {
        const edit = edits[sentence.id];
        return edit ? edited(sentence.id, edit, sentence) : sentence;
      }),
      ...kept.map(([name, edit]) => edited(name, edit)),
    ],
  };
}

/**
 * Writes the section of a year. A heading under which nothing is said is left out, and so is a
 * chapter without any: a report does not announce what it has not.
 *
 * @throws RangeError for a year before the first template
 */
export function sectionOf(reading: YearReading): Section {
  const { year, authority } = reading;
  const words = { year, lastYear: String(Number(year) - 1), authority };
  const template = templateFor(Number(year));
  const parts = template.headings.map((heading) => partOf(heading, reading, words));
  return {
    title: filled(template.title, words),
    template: template.id,
    parts: parts.filter((part, index) => part.sentences.length > 0 || leads(parts, index)),
  };
}

/** Whether a heading of the first level has anything below it. */
function leads(parts: readonly Part[], index: number): boolean {
  if (parts[index]?.level !== 1) return false;
  const next = parts.findIndex((part, at) => at > index && part.level === 1);
  return parts
    .slice(index + 1, next < 0 ? undefined : next)
    .some(({ sentences }) => sentences.length > 0);
}

/** The headings under which a sentence may be added. */
export const headingsOf = (year: string): string[] =>
  templateFor(Number(year))
    .headings.filter(({ level }) => level === 2)
    .map(({ id }) => id);

/** The sentences of a section, whatever heading they stand under. */
export const sentencesIn = ({ parts }: Section): Sentence[] =>
  parts.flatMap(({ sentences }) => sentences);

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The headings with their numbers: 一、 and （一）, counted anew in each chapter (GB/T 9704). */
export function numbered(parts: readonly Part[]): { part: Part; number: string }[] {
  let chapter = 0;
  let heading = 0;
  return parts.map((part) => {
    if (part.level === 1) {
      chapter += 1;
      heading = 0;
      return { part, number: `${chineseNumbers[chapter - 1]}、` };
    }
    heading += 1;
    return { part, number: `（${chineseNumbers[heading - 1]}）` };
  });
}
