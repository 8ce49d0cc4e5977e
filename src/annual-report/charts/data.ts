import { milestones, type Milestone } from '../milestones.ts';
import type { Totals } from '../counts.ts';
import { limitOf, spanRows, type SpanName } from '../spans.ts';
import { milestoneNames, tallyNames, type YearDigest, type YearRow } from '../year-row.ts';

/** How many matters reached each step in each month of the year. */
export interface StagesData {
  rows: { milestone: Milestone; zh: string; months: number[] }[];
}

/** How long a stage took on average, against what the law sets. */
export interface SpansData {
  rows: {
    span: SpanName;
    zh: string;
    unit: 'day' | 'working-day';
    count: number;
    mean: number | null;
    limit?: { value: number; bound: 'at-least' | 'at-most'; provision: string; mark: string };
  }[];
}

export interface RefusalsData {
  rows: {
    provision: string;
    article: string;
    count: number;
    /** The chart's rules under the provision. */
    rules: Record<string, number>;
  }[];
}

/** What the public said and what came of it, for the matters with the most opinions. */
export interface OpinionsData {
  rows: {
    matterId: string;
    title: string;
    received: number;
    adopted: number;
    partly: number;
    notAdopted: number;
    /** Of periods that have closed, and not answered when the year ended. */
    pending: number;
  }[];
}

export interface ChartData {
  stages: StagesData;
  spans: SpansData;
  refusals: RefusalsData;
  opinions: OpinionsData;
}

export type ChartName = keyof ChartData;

const outcomes = [
  'opinions-received',
  'opinions-adopted',
  'opinions-partly',
  'opinions-not-adopted',
  'opinions-pending',
];
const places = outcomes.map((name) => tallyNames.indexOf(name));

/** Gathers the two charts that look at every matter, one matter at a time. */
export function chartCollector() {
  const stages = milestoneNames.map(() => Array.from({ length: 12 }, () => 0));
  let opinions: OpinionsData['rows'] = [];
  const MOST = 10;

  function addOpinions({ matterId, title }: YearRow, { counts }: YearDigest) {
    const amounts = places.map(() => 0);
    for (let at = 0; at < counts.length; at += 2) {
      const outcome = places.indexOf(counts[at] ?? -1);
      if (outcome >= 0) amounts[outcome] = counts[at + 1] ?? 0;
    }
    const [received = 0, adopted = 0, partly = 0, notAdopted = 0, pending = 0] = amounts;
    if (received + adopted + partly + notAdopted + pending === 0) return;
    const least = opinions.at(-1);
    if (opinions.length === MOST && least && received < least.received) return;
    opinions = [...opinions, { matterId, title, received, adopted, partly, notAdopted, pending }]
      .toSorted((a, b) => b.received - a.received || (a.matterId < b.matterId ? -1 : 1))
      .slice(0, MOST);
  }

  return {
    add(row: YearRow, digest: YearDigest) {
      for (let at = 0; at < digest.stages.length; at += 2) {
        const months = stages[digest.stages[at] ?? 0];
        const month = (digest.stages[at + 1] ?? 1) - 1;
        if (months) months[month] = (months[month] ?? 0) + 1;
      }
      addOpinions(row, digest);
    },
    stages: (): StagesData => ({
      rows: milestoneNames.map((milestone, place) => ({
        milestone,
        zh: milestones[milestone].zh,
        months: stages[place] ?? [],
      })),
    }),
    opinions: (): OpinionsData => ({ rows: opinions }),
  };
}

/** The mean of each stage's days, from the year's totals. */
export function spansData(totals: Totals): SpansData {
  return {
    rows: (Object.keys(spanRows) as SpanName[]).map((span) => {
      const { zh, unit } = spanRows[span];
      const count = totals[`${span}-spans`] ?? 0;
      const limit = limitOf(spanRows[span]);
      return {
        span,
        zh,
        unit,
        count,
        mean: count === 0 ? null : Number(((totals[`${span}-days`] ?? 0) / count).toFixed(1)),
        ...(limit ? { limit } : {}),
      };
    }),
  };
}
