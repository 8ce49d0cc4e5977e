import type { FactType } from '../machines/matter/fact.ts';
import {
  daysBetween,
  workingDaysBetween,
  type Calendar,
  type CivilDate,
} from '../statute/calendar/index.ts';
import type { LimitName } from '../statute/provision.ts';
import { provisionOf } from '../statute/provisions.ts';
import { EngineError } from '../errors.ts';
import { counted, type Counts } from './counts.ts';
import type { Mark, Story } from './story.ts';

/** How long something took: from a civil day to a civil day, shown by the entry that ended it. */
export type Span = readonly [from: CivilDate, to: CivilDate, sequence: number];
export type Spans = Readonly<Partial<Record<SpanName, readonly Span[]>>>;

interface SpanRow {
  zh: string;
  en: string;
  from: (story: Story) => Mark | undefined;
  endedBy: readonly FactType[];
  unit: 'day' | 'working-day';
  /** The provision that sets a minimum or a maximum, where one does. */
  limit?: { provision: string; name: LimitName };
}

const rows = {
  comments: {
    zh: '公开征求意见',
    en: 'Comment period',
    from: ({ commentsOpened }) => commentsOpened,
    endedBy: ['CommentPeriodClosed'],
    unit: 'day',
    limit: { provision: 'A-PUB-5', name: 'commentDays' },
  },
  review: {
    zh: '合法性审查',
    en: 'Legality review',
    from: ({ accepted }) => accepted,
    endedBy: ['LawfulOpinionIssued', 'ConditionalOpinionIssued', 'UnlawfulOpinionIssued'],
    unit: 'working-day',
    limit: { provision: 'A-LEG-4', name: 'reviewWorkingDays' },
  },
  promulgation: {
    zh: '印发至公布',
    en: 'Issue to promulgation',
    from: ({ issued }) => issued,
    endedBy: ['DecisionPromulgated'],
    unit: 'working-day',
    limit: { provision: 'C-INFO-2', name: 'publishWorkingDays' },
  },
  filing: {
    zh: '公布至备案',
    en: 'Promulgation to filing',
    from: ({ published }) => published,
    endedBy: ['NormativeDocumentFiled'],
    unit: 'day',
    limit: { provision: 'B-11', name: 'filingDays' },
  },
  archive: {
    zh: '办结至归档移交',
    en: 'End of the procedure to the archive',
    from: ({ published, ended }) => published ?? ended,
    endedBy: ['ArchiveTransferred'],
    unit: 'day',
    limit: { provision: 'SZ-ARCH-2', name: 'archiveDays' },
  },
} as const satisfies Record<string, SpanRow>;

export type SpanName = keyof typeof rows;

/** The stretches of time that a report measures. */
export const spanRows: Readonly<Record<SpanName, SpanRow>> = rows;
const names = Object.keys(rows) as SpanName[];

/** The spans with the one that a fact ends, if it ends one that has begun. */
export function spansOf(known: Spans, fact: FactType, story: Story, { on, sequence }: Mark): Spans {
  const name = names.find((each) => spanRows[each].endedBy.includes(fact));
  const from = name && spanRows[name].from(story);
  if (!name || !from) return known;
  return { ...known, [name]: [...(known[name] ?? []), [from.on, on, sequence]] };
}

/** What the law sets for a span; undefined where no number is known. */
export function limitOf({ limit }: SpanRow) {
  if (!limit) return undefined;
  const { limits = [], mark } = provisionOf(limit.provision);
  const set = limits.find(({ name }) => name === limit.name);
  return set?.value == null
    ? undefined
    : { value: set.value, bound: set.bound, provision: limit.provision, mark };
}

/** Measures days, remembering stretches that many matters share. */
export function measureIn(calendar: Calendar) {
  const known = new Map<string, number | undefined>();
  return ({ unit }: Pick<SpanRow, 'unit'>, from: CivilDate, to: CivilDate): number | undefined => {
    const key = `${unit} ${from} ${to}`;
    if (!known.has(key)) known.set(key, lengthOf(calendar, unit, from, to));
    return known.get(key);
  };
}

export type Measure = ReturnType<typeof measureIn>;

/** Undefined where working days reach into a year whose holiday notice is not known. */
function lengthOf(calendar: Calendar, unit: SpanRow['unit'], from: CivilDate, to: CivilDate) {
  if (unit === 'day') return daysBetween(from, to);
  try {
    return workingDaysBetween(calendar, from, to);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-missing') return undefined;
    throw error;
  }
}

/**
 * Tells of a year's spans, one by one: that there was one (`review-spans`), its days (`review-days`),
 * whether it kept or missed the law's number (`review-kept`, `review-missed`), or that nobody can
 * count it yet (`review-uncounted`).
 */
export function measureSpans(
  spans: Spans,
  measure: Measure,
  tell: (name: string, amount: number, sequence: number) => void,
): void {
  for (const name of names)
    for (const [from, to, sequence] of spans[name] ?? []) {
      const days = measure(spanRows[name], from, to);
      if (days === undefined) {
        tell(`${name}-uncounted`, 1, sequence);
        continue;
      }
      tell(`${name}-spans`, 1, sequence);
      tell(`${name}-days`, days, sequence);
      const keeps = keepsLimit(name, days);
      if (keeps !== undefined) tell(`${name}-${keeps ? 'kept' : 'missed'}`, 1, sequence);
    }
}

/** The counts of a year's spans, each with the entries that ended them. */
export function measured(spans: Spans, measure: Measure): Counts {
  let counts: Counts = {};
  measureSpans(spans, measure, (name, amount, sequence) => {
    counts = counted(counts, name, amount, sequence);
  });
  return counts;
}

function keepsLimit(name: SpanName, days: number): boolean | undefined {
  const limit = limits[name];
  if (!limit) return undefined;
  return limit.bound === 'at-least' ? days >= limit.value : days <= limit.value;
}

const limits = Object.fromEntries(names.map((name) => [name, limitOf(spanRows[name])])) as Record<
  SpanName,
  ReturnType<typeof limitOf>
>;
