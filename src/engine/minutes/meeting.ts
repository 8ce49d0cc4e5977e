import type { Fact } from '../../machines/matter/fact.ts';
import { factOfEntry } from '../histories.ts';
import type { Entry } from '../ports/index.ts';

/** A fact of the matter and the entry that it is. */
export interface Told<T extends Fact['type']> {
  entry: Entry;
  fact: Fact<T>;
}

const OUTCOMES = [
  'DraftAdopted',
  'DraftAdoptedWithEditorialChange',
  'DraftAdoptedWithSubstantiveChange',
  'DraftDeferred',
  'DraftRejected',
] as const;
const ANSWERS = ['MinutesEntryConfirmed', 'MinutesEntryDeclined'] as const;

/** One meeting as the record has it: its notice, its minutes, what was decided, how members answered. */
export interface Meeting {
  notice?: Told<'MeetingConvened'>;
  minutes: Told<'DeliberationRecorded'>;
  outcome?: Told<(typeof OUTCOMES)[number]>;
  answers: Told<(typeof ANSWERS)[number]>[];
}

function told<T extends Fact['type']>(entry: Entry, types: readonly T[]): Told<T> | undefined {
  const fact = factOfEntry(entry);
  return (types as readonly string[]).includes(fact.type)
    ? { entry, fact: fact as Fact<T> }
    : undefined;
}

const all = <T extends Fact['type']>(entries: readonly Entry[], ...types: readonly T[]) =>
  entries.flatMap((entry) => told(entry, types) ?? []);

/**
 * The answers to the minutes that an entry is: each is to the newest minutes before it, or to the newest of the
 * day that it names.
 */
export function answersTo(
  entries: readonly Entry[],
  sequence: number,
): Told<(typeof ANSWERS)[number]>[] {
  const minutes = all(entries, 'DeliberationRecorded');
  return all(entries, ...ANSWERS).filter(({ entry, fact: { heldOn } }) => {
    const answered = minutes.findLast(
      (each) =>
        each.entry.sequence < entry.sequence &&
        (heldOn === undefined || each.fact.heldOn === heldOn),
    );
    return answered?.entry.sequence === sequence;
  });
}

/**
 * The meeting whose minutes an entry is; undefined where it is none. What was decided up to the next notice or
 * the next minutes belongs to it, and every answer to its minutes.
 */
export function meetingOf(entries: readonly Entry[], sequence: number): Meeting | undefined {
  const minutes = all(entries, 'DeliberationRecorded').find(
    ({ entry }) => entry.sequence === sequence,
  );
  if (!minutes) return undefined;
  const own = minutes.entry.sequence;
  const after = entries.filter((entry) => entry.sequence > own);
  const next = all(after, 'MeetingConvened', 'DeliberationRecorded')[0]?.entry.sequence;
  const within = after.filter((entry) => next === undefined || entry.sequence < next);
  const notice = all(entries.slice(0, own), 'MeetingConvened').at(-1);
  const outcome = all(within, ...OUTCOMES)[0];
  return {
    ...(notice && { notice }),
    minutes,
    ...(outcome && { outcome }),
    answers: answersTo(entries, own),
  };
}
