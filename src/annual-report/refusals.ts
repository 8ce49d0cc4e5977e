import type { Breach } from '../errors.ts';
import { civilDateOf } from '../statute/calendar/index.ts';
import { provisionOf } from '../statute/provisions.ts';
import type { RefusalsData } from './charts/data.ts';
import { counted, type Counts } from './counts.ts';
import type { Line, Year } from './line.ts';

/** How often each rule held somebody back in one matter, year by year. */
export interface RefusalYears extends Record<string, unknown> {
  matterId: string;
  sequence: number;
  years: string[];
  /** By `provision rule`. */
  counts: Readonly<Record<Year, Counts>>;
}

/** The row of a matter's refusals with one more. Folding an entry twice changes nothing. */
export function withRefusal(
  known: RefusalYears | undefined,
  matterId: string,
  { sequence, recordedAt, fact }: Line,
): RefusalYears {
  if (known && sequence <= known.sequence) return known;
  const year = civilDateOf(recordedAt).slice(0, 4);
  // What is on record was sealed as it was shown to the officer.
  const breaches = (fact.breaches ?? []) as Breach[];
  const counts = breaches.reduce(
    (sum, { provision, rule }) => counted(sum, `${provision} ${rule}`, 1, sequence),
    known?.counts[year] ?? {},
  );
  const years = [...new Set([...(known?.years ?? []), year])];
  return { matterId, sequence, years, counts: { ...known?.counts, [year]: counts } };
}

const MOST = 12;

/** The provisions that held people back most often, the most frequent first, with their rules. */
export function refusalsData(sums: Readonly<Record<string, number>>): RefusalsData {
  const byProvision = Map.groupBy(Object.entries(sums), ([name]) => name.split(' ')[0] ?? '');
  const rows = [...byProvision].map(([provision, counts]) => ({
    provision,
    article: provisionOf(provision).citation,
    count: counts.reduce((sum, [, count]) => sum + count, 0),
    rules: Object.fromEntries(
      counts
        .map(([name, count]) => [name.slice(provision.length + 1), count] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ) as Record<string, number>,
  }));
  return {
    rows: rows
      .toSorted((a, b) => b.count - a.count || (a.provision < b.provision ? -1 : 1))
      .slice(0, MOST),
  };
}
