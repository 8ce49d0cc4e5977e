import type { Breach, Missing } from '../../errors.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import type { Line, Year } from '../line.ts';
import { breaches, unless, type Circumstances, type YearAct } from './act.ts';

/** Who writes the report sees the whole authority: the office that serves its meetings. */
const writers = ['secretary'] as const;

/** What the writer does to the section; what was generated is never overwritten. */
export const reportActs = {
  EditSentence: {
    zh: '修改句子',
    en: 'Edit a sentence',
    becomes: 'SentenceEdited',
    book: 'report',
    by: writers,
    provision: 'R-3',
  },
  AddSentence: {
    zh: '增写句子',
    en: 'Add a sentence',
    becomes: 'SentenceAdded',
    book: 'report',
    by: writers,
    provision: 'R-3',
  },
  RestoreSentence: {
    zh: '恢复生成的句子',
    en: 'Restore the generated sentence',
    becomes: 'SentenceRestored',
    book: 'report',
    by: writers,
    provision: 'R-3',
  },
  FreezeReport: {
    zh: '定稿',
    en: 'Freeze the report',
    becomes: 'ReportFrozen',
    book: 'report',
    by: writers,
    provision: 'R-1',
  },
} as const satisfies Record<string, YearAct>;

/** A document that proves an edited sentence: its digest and its title. */
export interface Source {
  sha256: string;
  title: string;
}

export interface Edit {
  sequence: number;
  by: Officer;
  at: string;
  /** Empty where the writer struck the sentence out. */
  text: string;
  /** What was generated when the writer changed it; undefined for a sentence that was added. */
  generated?: string;
  /** The heading under which an added sentence stands. */
  heading?: string;
  source?: Source;
}

export interface Frozen {
  sequence: number;
  at: string;
  by: Officer;
  /** The value of each figure on that day; null where there was none. */
  figures: Readonly<Record<string, number | null>>;
  head: { size: number; code: string };
}

export interface Edits {
  /** The last edit of each sentence that is not restored. */
  sentences: Readonly<Record<string, Edit>>;
  frozen?: Frozen;
}

export const noEdits: Edits = { sentences: {} };

interface EditFact extends Circumstances, Omit<Edit, 'sequence' | 'by' | 'at'> {
  type: string;
  sentence: string;
  figures: Frozen['figures'];
  head: Frozen['head'];
}

const edited = (edits: Edits, fact: EditFact, sequence: number): Edits => {
  const { sentence, by, at, text, generated, heading, source } = fact;
  const edit: Edit = {
    sequence,
    by,
    at,
    text,
    ...(generated === undefined ? {} : { generated }),
    ...(heading === undefined ? {} : { heading }),
    ...(source === undefined ? {} : { source }),
  };
  return { ...edits, sentences: { ...edits.sentences, [sentence]: edit } };
};

const folds: Readonly<Record<string, (edits: Edits, fact: EditFact, sequence: number) => Edits>> = {
  SentenceEdited: edited,
  SentenceAdded: (edits, fact, sequence) =>
    edited(edits, { ...fact, sentence: addedId(sequence) }, sequence),
  SentenceRestored: (edits, { sentence }) => {
    const { [sentence]: _restored, ...sentences } = edits.sentences;
    return { ...edits, sentences };
  },
  ReportFrozen: (edits, { at, by, figures, head }, sequence) => ({
    ...edits,
    frozen: { sequence, at, by, figures, head },
  }),
};

/** The name of a sentence that the writer added: the entry that added it. */
export const addedId = (sequence: number): string => `added-${sequence}`;

/** The edits with one entry more. */
export function withEdit(edits: Edits, { sequence, fact }: Line): Edits {
  // Validated before it was sealed.
  const stated = fact as unknown as EditFact;
  return folds[stated.type]?.(edits, stated, sequence) ?? edits;
}

export type ReportAct = keyof typeof reportActs;

/** What the acts on a report are judged against: its year, the day of the act, its sentences and headings. */
export interface ReportStanding {
  year: Year;
  /** The civil day (Asia/Shanghai) on which the act is recorded. */
  today: CivilDate;
  sentences: readonly string[];
  headings: readonly string[];
}

/**
 * A report is one of a whole year: R-3 has it tell of the year before, and its matters are counted as
 * they stand on 31 December (M02). Frozen earlier, it would call final what the year has yet to add.
 */
function overBefore(year: Year, today: CivilDate): Missing[] {
  const first = `${Number(year) + 1}-01-01`;
  return unless(
    today >= first,
    `${year}年尚未结束(今天是${today}),年度报告统计到12月31日;最早可于${first}定稿`,
    `${year} is not over (today is ${today}), and its report counts up to 31 December; it can be frozen from ${first}`,
    'year',
  );
}

/** The breaches that an act on the report would commit; none where it may be recorded. */
export function judgeReportAct(
  act: ReportAct,
  stated: Record<string, unknown>,
  { year, today, sentences, headings }: ReportStanding,
): Breach[] {
  if (act === 'FreezeReport')
    return breaches('report-is-frozen-after-its-year', 'R-3', writers, overBefore(year, today));
  const sentence = () =>
    unless(
      sentences.includes(String(stated.sentence)),
      '报告中没有这个句子',
      'The report has no such sentence',
      '/sentence',
    );
  const lacks: Record<Exclude<ReportAct, 'FreezeReport'>, () => Missing[]> = {
    EditSentence: sentence,
    RestoreSentence: sentence,
    AddSentence: () =>
      unless(
        headings.includes(String(stated.heading)),
        '报告中没有这个标题',
        'The report has no such heading',
        '/heading',
      ),
  };
  return breaches('report-is-edited-where-it-stands', 'R-3', writers, lacks[act]());
}
