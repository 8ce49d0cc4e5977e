import type { CivilDate } from '../statute/calendar/index.ts';
import { provisionOf } from '../statute/provisions.ts';
import { lastDayOf, yearlyDates } from '../statute/yearly-dates.ts';
import type { Directory } from './acts/directory.ts';
import type { Register } from './acts/register.ts';

/** A yearly duty in one calendar year: by when, to whom, and whether the record shows it done. */
export interface DutyDate {
  provision: string;
  article: string;
  /** How sure the wording is; what is not READ says so. */
  mark: string;
  zh: string;
  en: string;
  to: { zh: string; en: string };
  /** The last civil day (Asia/Shanghai) on which it is in time. */
  due: CivilDate;
  state: 'done' | 'done-late' | 'pending' | 'overdue';
  doneOn?: CivilDate;
  /** The entry that shows it. */
  shownBy?: { stream: string; sequence: number };
}

interface Books {
  directory: Directory;
  register: Register;
}

/** What the year's record shows of a duty. */
function doneBy(provision: string, year: number, { directory, register }: Books) {
  const duty = register.duties.findLast((done) => done.duty === provision);
  if (duty) return { on: duty.on, stream: `register:${year}`, sequence: duty.sequence };
  const first = provision === 'SZ-DIR-1' ? directory.publications[0] : undefined;
  return first && { on: first.publishedOn, stream: `directory:${year}`, sequence: first.sequence };
}

/** The yearly duties of a calendar year, in the order of their days, as of a civil day. */
export function dutiesOf(year: number, books: Books, today: CivilDate): DutyDate[] {
  return yearlyDates
    .map(({ provision, before, zh, en, to }) => {
      const { citation, mark } = provisionOf(provision);
      const due = lastDayOf({ before }, year);
      const done = doneBy(provision, year, books);
      const late = done ? done.on > due : today > due;
      return {
        provision,
        article: citation,
        mark,
        zh,
        en,
        to,
        due,
        state: done ? (late ? 'done-late' : 'done') : late ? 'overdue' : 'pending',
        ...(done
          ? { doneOn: done.on, shownBy: { stream: done.stream, sequence: done.sequence } }
          : {}),
      } satisfies DutyDate;
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
}
