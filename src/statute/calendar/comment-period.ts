import type { Calendar } from './calendar.ts';
import { addDays, daysBetween, type CivilDate } from './civil-day.ts';
import { nextWorkingDay } from './working-days.ts';

/** `borderline`: long enough only if the day of publication is counted, as some notices do (CNT-3). */
export type PeriodStanding = 'enough' | 'borderline' | 'short';

/** How long a draft is open for comment, by the reading that protects the public (CNT-4). */
export interface CommentPeriod {
  /** Calendar days up to the announced close, the day of publication not counted. */
  days: number;
  /** The same with the day of publication counted. */
  daysCountingFirst: number;
  /** Judged by the announced close: an extension by law does not repair a notice that was too short. */
  standing: PeriodStanding;
  /** The day through which comments are taken: the announced close, or the working day after a rest day. */
  effectiveClose: CivilDate;
  /** The first close that would have been enough and is not a rest day. */
  earliestClose: CivilDate;
}

function standingOf(days: number, minimum: number): PeriodStanding {
  if (days >= minimum) return 'enough';
  return days + 1 >= minimum ? 'borderline' : 'short';
}

/**
 * Order 713 art. 15: the period for comments, announced from one civil day to another, against the
 * least number of calendar days. Throws EngineError `calendar-missing` where it ends in a year whose
 * rest days are not known.
 */
export function commentPeriod(
  calendar: Calendar,
  publishedOn: CivilDate,
  closesOn: CivilDate,
  minimum: number,
): CommentPeriod {
  const days = daysBetween(publishedOn, closesOn);

  return {
    days,
    daysCountingFirst: days + 1,
    standing: standingOf(days, minimum),
    effectiveClose: nextWorkingDay(calendar, closesOn),
    earliestClose: nextWorkingDay(calendar, addDays(publishedOn, minimum)),
  };
}

/**
 * Order 713 art. 16, 「N日前」: the calendar days between delivery and hearing, the day of the hearing
 * not counted (CNT-5). Exactly N is enough, but worth a warning.
 */
export const daysBefore = (deliveredOn: CivilDate, heldOn: CivilDate): number =>
  daysBetween(deliveredOn, heldOn);
