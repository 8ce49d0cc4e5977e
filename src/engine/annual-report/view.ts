import type { Line } from '../../annual-report/line.ts';
import { withEntry, type MatterYears } from '../../annual-report/matter-years.ts';
import { foldVersion, rowFor, wholeOf, type YearRow } from '../../annual-report/year-row.ts';
import { withRefusal, type RefusalYears } from '../../annual-report/refusals.ts';
import { EngineError } from '../../errors.ts';
import { progressTable } from '../catch-up.ts';
import type { Entry, Positioned, Row, Stores, Versioned } from '../ports/index.ts';
import { annualReportTables, yearMattersTable, yearRefusalsTable } from './tables.ts';

const PAGE = 1000;
/** Rows of a year are read in larger pages: each page finds its place anew. */
const ROWS = 2_000;
const PROGRESS = 'annual-report';

type Ports = Pick<Stores, 'ledger' | 'views'>;

/** A kind of stream that the view folds, one row a matter. */
interface Folding<R extends Row & { sequence: number }> {
  prefix: string;
  table: string;
  fold: (known: R | undefined, matterId: string, lines: readonly Line[]) => R | undefined;
}

const matters: Folding<YearRow> = {
  prefix: 'matter:',
  table: yearMattersTable.name,
  fold(known, matterId, lines) {
    const before = known && wholeOf(known);
    const row = lines.reduce<MatterYears | undefined>(
      (sum, line) => withEntry(sum, matterId, line),
      before,
    );
    return row && row !== before ? rowFor(row) : known;
  },
};
const refusals: Folding<RefusalYears> = {
  prefix: 'refusals:',
  table: yearRefusalsTable.name,
  fold: (known, matterId, lines) =>
    lines.reduce<RefusalYears | undefined>((sum, line) => withRefusal(sum, matterId, line), known),
};

/** Folds the entries of one matter into its row. Another process may do the same at the same time. */
async function foldInto<R extends Row & { sequence: number }>(
  { views }: Ports,
  { table, fold }: Folding<R>,
  matterId: string,
  entries: readonly Entry[],
): Promise<void> {
  for (;;) {
    const kept: Versioned<R> | undefined = await views.get<R>(table, matterId);
    const row = fold(kept?.row, matterId, entries);
    if (!row || row.sequence === kept?.row.sequence) return;
    try {
      await views.put(table, matterId, row, kept?.version ?? 0);
      return;
    } catch (error) {
      if (!(error instanceof EngineError && error.code === 'concurrent-act')) throw error;
    }
  }
}

/** The entries of one kind of stream, folded matter by matter. */
function foldOwn<R extends Row & { sequence: number }>(
  ports: Ports,
  folding: Folding<R>,
  page: readonly Positioned[],
): Promise<void>[] {
  const { prefix } = folding;
  const own = page.map(({ entry }) => entry).filter(({ stream }) => stream.startsWith(prefix));
  const byMatter = Map.groupBy(own, ({ stream }) => stream.slice(prefix.length));
  return [...byMatter].map(([matterId, entries]) => foldInto(ports, folding, matterId, entries));
}

const foldPage = (ports: Ports, page: readonly Positioned[]): Promise<void[]> =>
  Promise.all([...foldOwn(ports, matters, page), ...foldOwn(ports, refusals, page)]);

/** How far the view has come. */
export type Reached = {
  /** A position of the ledger, opaque. */
  position: string;
  /** When the last entry of them was recorded: an instant, UTC. */
  lastAt: string;
  /** Under which version of the metrics the rows were folded. */
  version: string;
};

/** What was counted under another version of the metrics is dropped and counted anew. */
async function reached(ports: Ports): Promise<Reached | undefined> {
  const known = (await ports.views.get<Reached>(progressTable.name, PROGRESS))?.row;
  if (!known || known.version === foldVersion) return known;
  await dropYears(ports);
  return undefined;
}

/**
 * Folds what was recorded since it was last asked, up to a position of the ledger (inclusive), or to
 * its end. Not a part of any act: a report that is asked for pays for its own view.
 *
 * @returns how far the view has come, undefined for an empty ledger
 */
export async function catchUpYears(ports: Ports, upTo?: string): Promise<Reached | undefined> {
  let known = await reached(ports);
  for (;;) {
    const after = known?.position;
    const page = await ports.ledger.readAll({
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    const wanted = page.filter(({ position }) => upTo === undefined || position <= upTo);
    await foldPage(ports, wanted);
    const last = wanted.at(-1);
    if (last) {
      known = { position: last.position, lastAt: last.entry.recordedAt, version: foldVersion };
      // Kept page by page: a first reading of a large ledger that is cut off goes on from there.
      await ports.views.put(progressTable.name, PROGRESS, known);
    }
    if (wanted.length < PAGE) return known;
  }
}

/** Empties the view; the next report folds the ledger anew. */
export async function dropYears({ views }: Ports): Promise<void> {
  for (const { name } of annualReportTables) await views.clear(name);
  await views.remove(progressTable.name, PROGRESS);
}

/** All rows with one of the values in an indexed field, a page at a time. */
export async function* rowsWhere<R extends Row>(
  { views }: Pick<Ports, 'views'>,
  table: string,
  where: Record<string, readonly string[]>,
): AsyncGenerator<R> {
  for (let cursor: string | undefined; ;) {
    const page = await views.find<R>(table, {
      where,
      limit: ROWS,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { row } of page.rows) yield row;
    if (page.next === undefined) return;
    cursor = page.next;
  }
}
