import { civilDateOf } from '../../statute/calendar/index.ts';
import { breaches, unless, type YearAct } from './act.ts';
import type { Breach } from '../../errors.ts';

/** The days on which something is said to have been done; what is planned has other names. */
const days = ['on', 'publishedOn', 'reviewedOn'] as const;

/**
 * The breach of a statement that something was done on a day which had not come when it was recorded
 * (`at`, UTC; days are those of Asia/Shanghai): the year's report would count what nobody has done yet.
 */
export function notYetDone(
  { provision, by }: YearAct,
  stated: Readonly<Record<string, unknown>>,
  at: string,
): Breach[] {
  const today = civilDateOf(at);
  const missing = days.flatMap((field) => {
    const day = stated[field];
    return unless(
      typeof day !== 'string' || day <= today,
      `日期晚于记录当日(${today}):尚未办理的事不能记为已办`,
      `The day is after that of the record (${today}): what is yet to be done is not recorded as done`,
      `/${field}`,
    );
  });
  return breaches('what-is-recorded-was-done', provision, by, missing);
}
