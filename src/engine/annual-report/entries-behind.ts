import { refsOf } from '../../annual-report/counts.ts';
import type { EntryRef } from '../../annual-report/line.ts';
import { LASTING } from '../../annual-report/matter-years.ts';
import { wholeOf, type YearRow } from '../../annual-report/year-row.ts';
import { figureOf, talliesOf } from '../../annual-report/metrics/index.ts';
import { measureIn } from '../../annual-report/spans.ts';
import { countsIn } from '../../annual-report/year-end.ts';
import { EngineError } from '../../errors.ts';
import { bookStream } from './books.ts';
import { readYear, type ReadingParts } from './read-year.ts';
import { yearMattersTable } from './tables.ts';

interface Asked {
  year: string;
  figure: string;
  /** The cursor of an earlier page. */
  after: string | undefined;
  /** How many matters are looked at for a page; a page may hold more entries than that, or none. */
  limit: number;
}

/** What a year's books and the writer's own figures lead back to; they come with the first page. */
async function fromBooks(
  parts: ReadingParts,
  year: string,
  figure: string,
  tallies: readonly string[],
) {
  const { bookCounts, register } = await readYear(parts, year);
  const entered = register.entered[figure];
  return [
    ...tallies.flatMap((name) => bookCounts[name]?.refs ?? []),
    ...(entered ? [{ stream: bookStream('register', year), sequence: entered.sequence }] : []),
  ];
}

/**
 * A page of the entries that a figure counted: first those of the year's books, then matter by matter.
 *
 * @throws EngineError `not-found` where there is no such figure, `invalid-request` for a foreign cursor
 */
export async function entriesBehind(
  parts: ReadingParts,
  { year, figure, after, limit }: Asked,
): Promise<{ items: EntryRef[]; next?: string }> {
  const known = figureOf(figure);
  if (!known) throw new EngineError('not-found', `There is no figure ${figure}.`);
  const tallies = talliesOf(known);
  const books = after === undefined ? await fromBooks(parts, year, figure, tallies) : [];
  const measure = measureIn(await parts.calendar());
  const page = await parts.stores.views.find<YearRow>(yearMattersTable.name, {
    where: { years: [year, ...LASTING] },
    limit,
    ...(after === undefined ? {} : { cursor: after }),
  });
  const matters = page.rows
    .map(({ row }) => wholeOf(row))
    .filter(({ story }) => story.proposed.on.slice(0, 4) <= year)
    .flatMap((row) => {
      const counts = countsIn(row, year, measure);
      return tallies.flatMap((name) => {
        const count = counts[name];
        return count ? refsOf(`matter:${row.matterId}`, count) : [];
      });
    });
  const items = [...books, ...unique(matters)];
  return page.next === undefined ? { items } : { items, next: page.next };
}

/** An entry that two tallies count is named once. */
function unique(refs: readonly EntryRef[]): EntryRef[] {
  const seen = new Map(refs.map((ref) => [`${ref.stream}#${ref.sequence}`, ref]));
  return [...seen.values()];
}
