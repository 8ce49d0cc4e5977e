import type { Calendar, Nature } from './calendar.ts';
import {
  addDays,
  endOf,
  weekdayOf,
  type CivilDate,
  type Instant,
  type Weekday,
} from './civil-day.ts';
import { wholeCount } from './working-days.ts';

/**
 * What a day was to the count: the day it starts from (起算日不计), counted, passed over as a day of
 * rest, or added because the last day was one (顺延).
 */
export type Role = 'start' | 'counted' | 'passed' | 'extension';

/** One day of a count, and why it was counted or not. */
export interface TraceDay {
  date: CivilDate;
  weekday: Weekday['zh'];
  role: Role;
  /** Its number in the count, where it was counted. */
  counted?: number;
  /** Only where it mattered whether the day is worked. */
  nature?: Nature;
  /** The holiday that makes the day one of rest, or a make-up workday. */
  name?: string;
}

/** What is counted: from which day, how many, of which days. */
export interface Term {
  start: CivilDate;
  count: number;
  unit: 'day' | 'working-day';
  /** Whether a last day of rest moves the end to the next working day (《民法典》第二百零三条). */
  restDayExtends: boolean;
}

/** The end of a term, with the count that led to it. */
export interface Deadline extends Term {
  /** The last day. */
  due: CivilDate;
  /** The instant at which the last day is over; an act at this instant is late. */
  closesAt: Instant;
  days: TraceDay[];
  /** A notice not yet known could still move it: the count met the last week of the last known year. */
  provisional: boolean;
  /** Where the notices that decided about its days are published. */
  papers: string[];
}

type Walk = Pick<Deadline, 'due' | 'days'>;

const dayOf = (date: CivilDate, role: Role, counted?: number): TraceDay => ({
  date,
  weekday: weekdayOf(date).zh,
  role,
  ...(counted === undefined ? {} : { counted }),
});

function judged(calendar: Calendar, day: TraceDay): TraceDay {
  const name = calendar.nameOf(day.date);
  return { ...day, nature: calendar.natureOf(day.date), ...(name === undefined ? {} : { name }) };
}

function walkDays({ start, count }: Term): Walk {
  const days = Array.from({ length: count }, (_, index) =>
    dayOf(addDays(start, index + 1), 'counted', index + 1),
  );

  return { due: addDays(start, count), days: [dayOf(start, 'start'), ...days] };
}

function walkWorkingDays(calendar: Calendar, { start, count }: Term): Walk {
  const days = [dayOf(start, 'start')];
  let due = start;

  for (let counted = 0; counted < count;) {
    due = addDays(due, 1);
    const isCounted = calendar.isWorkingDay(due);
    if (isCounted) counted += 1;
    days.push(judged(calendar, isCounted ? dayOf(due, 'counted', counted) : dayOf(due, 'passed')));
  }
  return { due, days };
}

function extended(calendar: Calendar, { due, days }: Walk): Walk {
  const walked = days.map((day) => (day.date === due ? judged(calendar, day) : day));

  let last = due;
  while (!calendar.isWorkingDay(last)) {
    last = addDays(last, 1);
    walked.push(judged(calendar, dayOf(last, 'extension')));
  }
  return { due: last, days: walked };
}

/** New Year can bring days off and make-up workdays into the week before it (as in 2018). */
const awaitsNextNotice = (calendar: Calendar, { date }: TraceDay): boolean =>
  date.slice(5) >= '12-25' && !calendar.covers(Number(date.slice(0, 4)) + 1);

/**
 * Counts a term, the starting day not counted (CNT-2, CNT-4, CNT-6), and keeps the account of it. The
 * calendar is asked only about days that it decides: calendar days count in any year.
 * Throws EngineError `calendar-missing`, RangeError for what is no day or no count.
 */
export function countFrom(calendar: Calendar, term: Term): Deadline {
  wholeCount(term.count);
  const walk = term.unit === 'day' ? walkDays(term) : walkWorkingDays(calendar, term);
  const { due, days } = term.restDayExtends ? extended(calendar, walk) : walk;
  const decided = days.filter(({ nature }) => nature !== undefined);
  const years = new Set(decided.map(({ date }) => Number(date.slice(0, 4))));

  return {
    ...term,
    due,
    closesAt: endOf(due),
    days,
    provisional: decided.some((day) => awaitsNextNotice(calendar, day)),
    papers: calendar.notices.flatMap(({ year, papers }) => (years.has(year) ? papers : [])),
  };
}
