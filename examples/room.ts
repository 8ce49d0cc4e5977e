// Whether a demonstration still has time for a whole matter: its clock only moves forward.
import {
  addDays,
  bundledCalendar,
  civilDateOf,
  type CivilDate,
} from '../src/statute/calendar/index.ts';
import type { Desks } from './desk.ts';

/** From the proposal to the last day that is counted, terms in working days included. */
const DAYS = 130;

interface Changes {
  items: { confirmedAt?: string; change: { holidays?: { year: number } } }[];
}

/** Years whose holiday notice two administrators of law have entered in this installation. */
async function enteredYears(desks: Desks): Promise<number[]> {
  const { body } = await desks.get<Changes>('/law/changes', { by: 'auditor' });
  return body.items.flatMap(({ confirmedAt, change }) =>
    confirmedAt !== undefined && change.holidays ? [change.holidays.year] : [],
  );
}

/** Why a matter that begins on a day cannot be brought to its end here; undefined where it can. */
export async function whyNoRoom(desks: Desks, begins: CivilDate): Promise<string | undefined> {
  const ends = addDays(begins, DAYS);
  const year = Number(ends.slice(0, 4));
  const known = bundledCalendar.covers(year) || (await enteredYears(desks)).includes(year);
  if (known) return undefined;
  return [
    `示例时钟已到${begins},一件事项要办到${ends}左右,而${year}年的节假日安排尚未录入:没有依据,引擎不推算期限。`,
    `The clock stands at ${begins}; a matter takes until about ${ends}, and no holiday notice of ${year} is known: the engine does not guess terms.`,
  ].join('\n');
}

export const dayAfter = (now: string): CivilDate => addDays(civilDateOf(now), 1);
