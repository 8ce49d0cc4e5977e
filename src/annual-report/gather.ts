import type { Calendar } from '../statute/calendar/index.ts';
import type { ListedMatter } from './book-counts.ts';
import { chartCollector, spansData, type ChartData } from './charts/data.ts';
import { addTo } from './counts.ts';
import type { MatterYears } from './matter-years.ts';
import { refusalsData, type RefusalYears } from './refusals.ts';
import { LISTED } from './section/reading.ts';
import { measureIn, measureSpans } from './spans.ts';
import { digestIn, tallyNames, wholeOf, type YearDigest, type YearRow } from './year-row.ts';

/** Everything that a year's matters come to. */
export interface Gathered {
  totals: Record<string, number>;
  decided: MatterYears[];
  open: MatterYears[];
  /** Matters that a directory of the year names. */
  listed: ListedMatter[];
  charts: ChartData;
}

/** Keeps the first so many rows in the order of a day, without keeping all of them. */
function firstOf(most: number, dayOf: (row: YearRow) => string | undefined) {
  const before = (a: YearRow, b: YearRow) => {
    const [one = '', other = ''] = [dayOf(a), dayOf(b)];
    return one === other ? (a.matterId < b.matterId ? -1 : 1) : one < other ? -1 : 1;
  };
  let kept: YearRow[] = [];
  return {
    add(row: YearRow) {
      const last = kept.at(-1);
      if (kept.length === most && last && before(last, row) < 0) return;
      kept = [...kept, row].toSorted(before).slice(0, most);
    },
    rows: () => kept.map(wholeOf),
  };
}

/** Sums by the place of a tally, with what was added last kept for a look at one row. */
function sums() {
  const amounts = tallyNames.map(() => 0);
  return {
    add({ counts }: YearDigest) {
      for (let at = 0; at < counts.length; at += 2) {
        const place = counts[at] ?? 0;
        amounts[place] = (amounts[place] ?? 0) + (counts[at + 1] ?? 0);
      }
    },
    totals: () =>
      Object.fromEntries(
        tallyNames.flatMap((name, place) => (amounts[place] ? [[name, amounts[place]]] : [])),
      ) as Record<string, number>,
  };
}

const done = tallyNames.indexOf('matters-done');
const stillOpen = tallyNames.indexOf('matters-open');

/** Whether a digest has anything of a tally. */
function has({ counts }: YearDigest, place: number): boolean {
  for (let at = 0; at < counts.length; at += 2) if (counts[at] === place) return true;
  return false;
}

/** Adds up a year's rows in one pass. The same rows in any order give the same sums. */
export async function gather(
  year: string,
  calendar: Calendar,
  rows: AsyncIterable<YearRow> | Iterable<YearRow>,
  refusals: AsyncIterable<RefusalYears> | Iterable<RefusalYears>,
): Promise<Gathered> {
  const sum = sums();
  const lengths: Record<string, number> = {};
  const measure = measureIn(calendar);
  const add = (name: string, amount: number) => {
    lengths[name] = (lengths[name] ?? 0) + amount;
  };
  const charts = chartCollector();
  const decided = firstOf(LISTED, ({ issuedOn }) => issuedOn);
  const open = firstOf(LISTED, ({ initiatedOn }) => initiatedOn);
  const listed: ListedMatter[] = [];

  for await (const row of rows) {
    const digest = digestIn(row, year);
    if (!digest) continue;
    sum.add(digest);
    measureSpans(digest.spans, measure, add);
    charts.add(row, digest);
    if (has(digest, done)) decided.add(row);
    if (has(digest, stillOpen)) open.add(row);
    if (row.listedIn === year) listed.push(row);
  }
  const totals = { ...sum.totals(), ...lengths };
  const refused: Record<string, number> = {};
  for await (const row of refusals) addTo(refused, row.counts[year] ?? {});
  return {
    totals,
    decided: decided.rows(),
    open: open.rows(),
    listed,
    charts: {
      stages: charts.stages(),
      opinions: charts.opinions(),
      spans: spansData(totals),
      refusals: refusalsData(refused),
    },
  };
}
