import type { CivilDate } from '../statute/calendar/index.ts';
import { standing, type Directory, type ListedItem } from './acts/directory.ts';
import type { LegalWork, Register } from './acts/register.ts';
import type { EntryRef, Year } from './line.ts';
import type { YearRow } from './year-row.ts';

/** A matter as the directory looks at it; days are civil days in Asia/Shanghai. */
export type ListedMatter = Pick<
  YearRow,
  'matterId' | 'title' | 'listedIn' | 'listedAs' | 'initiatedOn' | 'issuedOn' | 'endedOn'
>;

/** An item of the directory and how far it has come. */
export interface ItemProgress extends ListedItem {
  matters: { matterId: string; title: string }[];
  progress: 'not-started' | 'running' | 'done' | 'ended';
  doneOn?: CivilDate;
  /** Nothing was started by the planned day. */
  notStartedInTime: boolean;
  /** It was started and not decided by the planned day. */
  overdue: boolean;
}

/** How far the items have come by a civil day (Asia/Shanghai). */
export function progressOf(
  year: Year,
  directory: Directory,
  matters: readonly ListedMatter[],
  asOf: CivilDate,
): ItemProgress[] {
  const by = (day: CivilDate | undefined) => day !== undefined && day <= asOf;
  return standing(directory).map((item) => {
    const own = matters.filter(
      ({ listedIn, listedAs }) => listedIn === year && listedAs === item.number,
    );
    const started = own.filter(({ initiatedOn }) => by(initiatedOn));
    const doneOn = started.flatMap(({ issuedOn }) => (by(issuedOn) ? [issuedOn] : [])).at(0);
    const ended = started.length > 0 && started.every(({ endedOn }) => by(endedOn));
    const passed = item.plannedFor < asOf;
    const startedInTime = started.some(({ initiatedOn = '9' }) => initiatedOn <= item.plannedFor);
    return {
      ...item,
      matters: own.map(({ matterId, title }) => ({ matterId, title })),
      progress: doneOn ? 'done' : ended ? 'ended' : started.length > 0 ? 'running' : 'not-started',
      ...(doneOn ? { doneOn } : {}),
      notStartedInTime: passed && !startedInTime,
      overdue:
        passed && startedInTime && !ended && (doneOn === undefined || doneOn > item.plannedFor),
    };
  });
}

/** What was counted in a year's books, and the entries behind it. */
export type BookCounts = Readonly<Record<string, { amount: number; refs: EntryRef[] }>>;

function collector() {
  const counts: Record<string, { amount: number; refs: EntryRef[] }> = {};
  return {
    counts,
    add(name: string, amount: number, stream: string, sequence: number) {
      if (amount === 0) return;
      const { amount: before, refs } = counts[name] ?? { amount: 0, refs: [] };
      counts[name] = { amount: before + amount, refs: [...refs, { stream, sequence }] };
    },
  };
}

/** The counts of a year's directory. */
export function directoryCounts(
  stream: string,
  directory: Directory,
  progress: readonly ItemProgress[],
): BookCounts {
  const { counts, add } = collector();
  for (const item of progress) {
    const { sequence, hearing, doneOn = '9', plannedFor } = item;
    add('directory-items', 1, stream, sequence);
    add('directory-hearings', hearing ? 1 : 0, stream, sequence);
    add('directory-done', item.progress === 'done' ? 1 : 0, stream, sequence);
    add('directory-in-time', doneOn <= plannedFor ? 1 : 0, stream, sequence);
    add('directory-not-started', item.notStartedInTime ? 1 : 0, stream, sequence);
    add('directory-overdue', item.overdue ? 1 : 0, stream, sequence);
  }
  for (const { adjustedIn, removed, adjustments, sequence } of directory.items) {
    add('directory-in', adjustedIn ? 1 : 0, stream, sequence);
    add('directory-out', removed ? 1 : 0, stream, removed?.sequence ?? 0);
    add(
      'directory-adjusted',
      adjustments.length > 0 ? 1 : 0,
      stream,
      adjustments[0]?.sequence ?? 0,
    );
  }
  return counts;
}

/** The counts of a year's register of legal work. */
export function registerCounts(stream: string, { works }: Pick<Register, 'works'>): BookCounts {
  const { counts, add } = collector();
  for (const { kind, opinions, adopted, sequence } of works satisfies LegalWork[]) {
    add(`works-${kind}`, 1, stream, sequence);
    add(`works-${kind}-opinions`, opinions, stream, sequence);
    add(`works-${kind}-adopted`, adopted, stream, sequence);
  }
  return counts;
}
