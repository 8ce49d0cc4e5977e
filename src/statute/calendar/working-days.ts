import type { Calendar } from './calendar.ts';
import { addDays, daysBetween, type CivilDate } from './civil-day.ts';

/** Throws RangeError for what is not a whole number of days, zero or more. */
export function wholeCount(count: number): number {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`Not a whole number of days: ${count}`);
  return count;
}

/** The day itself where it is worked, or else the first working day after it. */
export function nextWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * The working day that is the `count`-th after the start, which is itself not counted (CNT-2, CNT-6).
 * For a count of zero, the start. Throws EngineError `calendar-missing`, RangeError.
 */
export function addWorkingDays(calendar: Calendar, start: CivilDate, count: number): CivilDate {
  let day = start;
  for (let left = wholeCount(count); left > 0; left -= 1)
    day = nextWorkingDay(calendar, addDays(day, 1));
  return day;
}

/**
 * Working days after the start up to and including the end; negative where the end comes first, so
 * that stretches laid end to end add up. Throws EngineError `calendar-missing`.
 */
export function workingDaysBetween(calendar: Calendar, start: CivilDate, end: CivilDate): number {
  const span = daysBetween(start, end);
  if (span < 0) return 0 - workingDaysBetween(calendar, end, start); // never -0

  let count = 0;
  for (let day = 1; day <= span; day += 1)
    if (calendar.isWorkingDay(addDays(start, day))) count += 1;
  return count;
}
