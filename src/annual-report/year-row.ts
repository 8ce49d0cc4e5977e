import type { MatterYears } from './matter-years.ts';
import { milestones, type Milestone } from './milestones.ts';
import { figures, metrics, talliesOf } from './metrics/index.ts';
import type { Year } from './line.ts';
import type { Spans } from './spans.ts';
import { countedIn } from './year-end.ts';

/** The tallies that figures are made of; a digest names each by its place in this list. */
export const tallyNames: readonly string[] = [...new Set(figures.flatMap(talliesOf))].toSorted();
const placeOf = new Map(tallyNames.map((name, place) => [name, place]));

/** The steps that a chart counts month by month, named by their place. */
export const milestoneNames = Object.keys(milestones) as Milestone[];

/** Rows that were folded under another version of the metrics are folded anew. */
export const foldVersion: string = [
  2,
  ...metrics.map(({ id, version }) => `${id}.${version}`),
  ...tallyNames,
].join(' ');

/** What one matter adds to one year's sums: flat, because a hundred thousand are read at once. */
export interface YearDigest {
  /** Place of the tally and its amount, in turns. */
  counts: number[];
  /** Place of the step and the month (1 to 12) of its entry, in turns. */
  stages: number[];
  spans: Spans;
}

/** A matter as the view keeps it: its sums of each year, and itself as text for who needs all of it. */
export interface YearRow extends Record<string, unknown> {
  matterId: string;
  sequence: number;
  years: string[];
  /** The year in whose directory the matter is listed, and under which number. */
  listedIn?: Year;
  listedAs?: string;
  title: string;
  /** Civil days (Asia/Shanghai) of what orders the matters of a section and shows their progress. */
  proposedOn: string;
  initiatedOn?: string;
  issuedOn?: string;
  endedOn?: string;
  digests: Readonly<Record<Year, YearDigest>>;
  /** The `MatterYears`, as JSON. */
  whole: string;
}

function stagesIn({ story: { done } }: MatterYears, year: Year): number[] {
  return milestoneNames.flatMap((name, place) => {
    const on = done[name]?.on;
    return on?.startsWith(year) ? [place, Number(on.slice(5, 7))] : [];
  });
}

/** What a matter adds to a year's sums. */
export function digestOf(row: MatterYears, year: Year): YearDigest {
  const counts = Object.entries(countedIn(row, year)).flatMap(([name, [amount]]) => {
    const place = placeOf.get(name);
    return place === undefined ? [] : [place, amount];
  });
  return { counts, stages: stagesIn(row, year), spans: row.spans[year] ?? {} };
}

const isYear = (text: string) => /^\d{4}$/.test(text);

/** A matter as the view keeps it. */
export function rowFor(row: MatterYears): YearRow {
  const { matterId, sequence, years, story } = row;
  const { title, listed, proposed, initiated, issued, ended } = story;
  return {
    matterId,
    sequence,
    years,
    ...(listed ? { listedIn: String(listed.year) } : {}),
    ...(listed?.number === undefined ? {} : { listedAs: listed.number }),
    title,
    proposedOn: proposed.on,
    ...(initiated ? { initiatedOn: initiated.on } : {}),
    ...(issued ? { issuedOn: issued.on } : {}),
    ...(ended ? { endedOn: ended.on } : {}),
    digests: Object.fromEntries(years.filter(isYear).map((year) => [year, digestOf(row, year)])),
    whole: JSON.stringify(row),
  };
}

/** The matter that a row was made of. What is read here was written by `rowFor`. */
export const wholeOf = ({ whole }: YearRow): MatterYears => JSON.parse(whole) as MatterYears;

/** What a row adds to a year; undefined where it has nothing to do with it. */
export function digestIn(row: YearRow, year: Year): YearDigest | undefined {
  const known = row.digests[year];
  if (known) return known;
  const lasts = row.years.some((mark) => !isYear(mark));
  return lasts && row.proposedOn.slice(0, 4) <= year ? digestOf(wholeOf(row), year) : undefined;
}
