import type { Fact } from '../machines/matter/fact.ts';
import { counted, type Counts } from './counts.ts';
import type { Line, Year } from './line.ts';
import { spansOf, type Spans } from './spans.ts';
import { beginning, markOf, told, type Story } from './story.ts';
import { tally } from './tallies/index.ts';

/** What a matter brings to the years that it runs through. */
export interface MatterYears extends Record<string, unknown> {
  matterId: string;
  /** The last entry that was folded in. */
  sequence: number;
  /** Every year from the first entry to the last, and what lasts beyond: see `LASTING`. */
  years: string[];
  story: Story;
  /** What was counted in each year, each entry in the year (Asia/Shanghai) in which it was recorded. */
  counts: Readonly<Record<Year, Counts>>;
  /** Stretches of time that ended in each year. */
  spans: Readonly<Record<Year, Spans>>;
}

/**
 * The row of a matter with one entry more. Folding an entry twice changes nothing; entries come in
 * the order of their stream.
 *
 * @throws RangeError where an entry is missing in between
 */
export function withEntry(
  known: MatterYears | undefined,
  matterId: string,
  line: Line,
): MatterYears {
  const { sequence } = line;
  if (known && sequence <= known.sequence) return known;
  if (sequence !== (known?.sequence ?? 0) + 1)
    throw new RangeError(`${matterId}: entry ${sequence} does not follow ${known?.sequence ?? 0}.`);
  // What is on record was validated and judged before it was sealed; here it becomes a fact again.
  const fact = line.fact as unknown as Fact;
  const mark = markOf(line);
  const before = known?.story ?? beginning(fact as Fact<'MatterProposed'>, mark);
  const story = told(before, fact, mark);
  const year = mark.on.slice(0, 4);
  const counts = Object.entries(tally(fact, before)).reduce(
    (sum, [name, amount]) => counted(sum, name, amount, sequence),
    known?.counts[year] ?? {},
  );
  return {
    matterId,
    sequence,
    years: yearsOf(story, year),
    story,
    counts: { ...known?.counts, [year]: counts },
    spans: { ...known?.spans, [year]: spansOf(known?.spans[year] ?? {}, fact.type, before, mark) },
  };
}

/** Marks of a row that is looked at in every later year too. */
export const LASTING = ['open', 'in-force'] as const;

/**
 * The years that a matter belongs to, so that a year finds the matters that merely stood open in it,
 * and the normative documents that merely stayed in force.
 */
function yearsOf({ proposed, issued, ended, outOfScope, normative }: Story, last: Year): string[] {
  const first = Number(proposed.on.slice(0, 4));
  const years = Array.from({ length: Number(last) - first + 1 }, (_, n) => String(first + n));
  if (!(issued ?? ended ?? outOfScope)) years.push('open');
  if (normative && issued && !ended) years.push('in-force');
  return years;
}
