import { nextWorkingDay, type CivilDate } from '../../statute/calendar/index.ts';
import type { Fact } from './fact.ts';
import type { Law } from './rule.ts';

/** What counting adds to a fact, on the record for good: a later calendar cannot move it. */
export interface Counted {
  /** The last day on which comments are taken: the announced one, or the working day after it. */
  effectiveClose?: CivilDate;
}

const announcedClose = (fact: Fact): CivilDate | undefined => {
  if (fact.type === 'CommentPeriodOpened') return fact.notice?.closesOn;
  return fact.type === 'CommentPeriodExtended' ? fact.closesOn : undefined;
};

/**
 * The fact with the days that the law counts from it. History is folded without a calendar, so
 * whatever needs one is counted when the fact is judged.
 *
 * @throws EngineError `calendar-missing` where it reaches into a year without a notice
 */
export function counted(fact: Fact, { calendar }: Law): Fact {
  const closesOn = announcedClose(fact);
  return closesOn === undefined
    ? fact
    : ({ ...fact, effectiveClose: nextWorkingDay(calendar, closesOn) } as Fact);
}
