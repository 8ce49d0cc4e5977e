import { EngineError } from '../../errors.ts';
import { addDays, dayNumber, isWeekend, type CivilDate } from './civil-day.ts';
import { saysSomething, validNotice, type HolidayYear } from './notice.ts';

/** What a day is to working life: an ordinary workday, a make-up workday, a weekend, a holiday. */
export type Nature = 'workday' | 'make-up' | 'weekend' | 'holiday';

/**
 * The days of the years of which the State Council's notice is known. Every question about a day of
 * another year throws EngineError `calendar-missing`: which weekends are worked cannot be guessed
 * (CNT-6). A text that is no civil day throws RangeError.
 */
export interface Calendar {
  /** The notices it was made from, by year. */
  readonly notices: readonly HolidayYear[];
  /** Whether the notice of this year is known. */
  covers(year: number): boolean;
  isWorkingDay(date: CivilDate): boolean;
  natureOf(date: CivilDate): Nature;
  /** The holiday that makes the day what it is (国庆节), for days off and make-up workdays alike. */
  nameOf(date: CivilDate): string | undefined;
}

const isWorked = (nature: Nature): boolean => nature === 'workday' || nature === 'make-up';

interface Day {
  nature: Nature;
  name?: string;
}

const byWeekday = { true: { nature: 'weekend' }, false: { nature: 'workday' } } as const;

function* daysOf(year: number): Generator<CivilDate> {
  const first = `${year}-01-01`;
  for (let date = first; date.startsWith(`${year}-`); date = addDays(date, 1)) yield date;
}

/** Every covered day, looked up once: later notices speak last about the days that two of them list. */
function tableOf(notices: readonly HolidayYear[]): Map<CivilDate, Day> {
  const table = new Map<CivilDate, Day>();

  for (const { year } of notices)
    for (const date of daysOf(year)) table.set(date, byWeekday[`${isWeekend(date)}`]);
  for (const { name, date, isOffDay } of notices.flatMap(({ days }) => days))
    if (table.has(date)) table.set(date, { nature: isOffDay ? 'holiday' : 'make-up', name });
  return table;
}

function refuse(date: CivilDate): never {
  dayNumber(date); // a mistyped day is a fault of another kind
  throw new EngineError(
    'calendar-missing',
    `The State Council's holiday notice for ${date.slice(0, 4)} is not known; days of that year cannot be counted.`,
  );
}

/** A calendar of the years that these notices govern. Of two for the same year the last one counts. */
export function calendarOf(years: readonly HolidayYear[]): Calendar {
  const latest = new Map(years.filter(saysSomething).map((notice) => [notice.year, notice]));
  const notices = [...latest.values()].toSorted((a, b) => a.year - b.year);
  const table = tableOf(notices);
  const dayOf = (date: CivilDate): Day => table.get(date) ?? refuse(date);

  return {
    notices,
    covers: (year) => latest.has(year),
    isWorkingDay: (date) => isWorked(dayOf(date).nature),
    natureOf: (date) => dayOf(date).nature,
    nameOf: (date) => dayOf(date).name,
  };
}

/**
 * The calendar with a notice adopted later, or an amended one in place of the old; the calendar given
 * stays as it was. Throws EngineError `invalid-request` for a notice that cannot be counted by.
 */
export const withYear = (calendar: Calendar, notice: HolidayYear): Calendar =>
  calendarOf([...calendar.notices, validNotice(notice)]);
