/** A civil day in Asia/Shanghai: YYYY-MM-DD. */
export type CivilDate = string;
/** An instant: UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string;

const DAY = 86_400_000;

/** China has one civil time and, since 1992, no summer time: the law's day never needs a zone table. */
const SHANGHAI_AHEAD = 8 * 3_600_000;

/** Without a `Z` the runtime would read the text in the server's own zone. */
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight in UTC, only a peg to count from; NaN for what is not a civil day. */
function pegOf(text: string): number {
  const at = dayShape.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN;

  // The runtime reads February 30th as March 2nd; only a real day comes back as it was written.
  return new Date(at).getUTCDate() === Number(text.slice(8)) ? at : Number.NaN;
}

/** What is written in the Gregorian calendar and exists: 2026-02-29 and 2026-2-1 do not. */
export const isCivilDate = (text: string): boolean => !Number.isNaN(pegOf(text));

/** Days since 1970-01-01. Throws RangeError for what is not a civil day. */
export function dayNumber(date: CivilDate): number {
  const peg = pegOf(date);

  if (Number.isNaN(peg)) throw new RangeError(`Not a civil day: ${date}`);
  return peg / DAY;
}

const first = dayNumber('0000-01-01');
const last = dayNumber('9999-12-31');

/** The day with this number; the inverse of `dayNumber`. Throws RangeError outside the years 0 to 9999. */
export function civilDay(number: number): CivilDate {
  if (!Number.isInteger(number) || number < first || number > last)
    throw new RangeError(`No civil day has the number ${number}`);
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day in Asia/Shanghai on which an instant falls. Throws RangeError for what is not a UTC instant. */
export function civilDateOf(instant: Instant): CivilDate {
  if (!instantShape.test(instant) || !isCivilDate(instant.slice(0, 10)))
    throw new RangeError(`Not an instant in UTC: ${instant}`);
  return new Date(Date.parse(instant) + SHANGHAI_AHEAD).toISOString().slice(0, 10);
}

const midnightBefore = (number: number): Instant =>
  new Date(number * DAY - SHANGHAI_AHEAD).toISOString();

/** The first instant of a day in Asia/Shanghai. */
export const startOf = (date: CivilDate): Instant => midnightBefore(dayNumber(date));

/**
 * The instant at which a day in Asia/Shanghai is over: 24:00, the first instant of the next day. What
 * happens before it is in time, what happens at it is late (《民法典》第二百零三条).
 */
export const endOf = (date: CivilDate): Instant => midnightBefore(dayNumber(date) + 1);

/** The day `count` calendar days later; earlier where `count` is negative. */
export const addDays = (date: CivilDate, count: number): CivilDate =>
  civilDay(dayNumber(date) + count);

/** Calendar days from one day to another, the first one not counted (《民法典》第二百零一条). */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  dayNumber(to) - dayNumber(from);

/**
 * The corresponding day `count` months later, or the month's last day where that month has no such
 * day (《民法典》第二百零二条).
 */
export function addMonths(date: CivilDate, count: number): CivilDate {
  const start = new Date(dayNumber(date) * DAY);
  const firstOf = (months: number) => {
    const first = new Date(start);
    first.setUTCDate(1);
    first.setUTCMonth(start.getUTCMonth() + months);
    return first.getTime() / DAY;
  };

  const lastOfMonth = firstOf(count + 1) - 1;
  return civilDay(Math.min(firstOf(count) + start.getUTCDate() - 1, lastOfMonth));
}

/** The corresponding day `count` years later; for February 29th, the 28th where there is no 29th. */
export const addYears = (date: CivilDate, count: number): CivilDate => addMonths(date, 12 * count);

const weekdays = [
  { zh: '周日', en: 'Sun' },
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
] as const;

export type Weekday = (typeof weekdays)[number];

/** 周四 / Thu */
export const weekdayOf = (date: CivilDate): Weekday =>
  // The index is a remainder of seven; day 0 was a Thursday.
  weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7] as Weekday;

/** Saturday or Sunday, whatever a notice says of it. */
export const isWeekend = (date: CivilDate): boolean => ['Sat', 'Sun'].includes(weekdayOf(date).en);
