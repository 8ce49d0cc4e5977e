import type { Matter } from '../machines/matter/chart.ts';
import type { Calendar } from '../statute/calendar/index.ts';
import type { Standing } from './histories.ts';
import { mattersTable, rowOf } from './matter-view.ts';
import type { Entry, Ledger, ListRow, Views } from './ports/index.ts';
import { isShown, isShownAlike, solicitationOf, solicitationsTable } from './solicitations.ts';

/** An act about to be recorded: the matter before it, its entry, and how the matter stands after it. */
export interface Acted {
  before: Matter;
  entry: Entry;
  after: Standing;
}

/** The rows that the lists show of a matter. They follow from its entries and never lead them. */
export interface Lists {
  /** The rows that an act changes, by the calendar it was judged by; none where they cannot be made now. */
  rowsAfter(matterId: string, acted: Acted, calendar: Calendar): Promise<ListRow[]>;
  /** Writes the rows of an act that its store has left out. A failure is reported and undoes nothing. */
  follow(matterId: string, acted: Acted, rows: readonly ListRow[]): Promise<void>;
  /** Writes the rows that a matter is worth. A failure is reported and never undoes an act. */
  refresh(matterId: string, standing: Standing): Promise<void>;
}

export interface ListsOptions {
  ledger: Ledger;
  views: Views;
  calendar(): Promise<Calendar>;
  /** Told of rows that could not be made or written: they are rebuilt from the ledger. */
  onStaleView(matterId: string, error: unknown): void;
}

export function openLists({ ledger, views, calendar, onStaleView }: ListsOptions): Lists {
  async function rowsOf(
    matterId: string,
    standing: Standing,
    by: Calendar,
    acted?: Acted,
  ): Promise<ListRow[]> {
    const unchanged = acted && isShownAlike(acted.before, standing.matter);
    const shown = unchanged
      ? undefined
      : await solicitationOf(ledger, matterId, standing, acted?.entry);
    const row = rowOf(matterId, standing, by);
    return [
      ...(shown ? [{ table: solicitationsTable.name, key: matterId, row: { ...shown } }] : []),
      // Last, since this row tells whether the others were written: see catch-up.ts.
      { table: mattersTable.name, key: matterId, row: { ...row } },
    ];
  }

  async function write(rows: readonly ListRow[]): Promise<void> {
    for (const { table, key, row } of rows) await views.follow(table, key, row);
  }

  return {
    async rowsAfter(matterId, acted, by) {
      try {
        return await rowsOf(matterId, acted.after, by, acted);
      } catch (error) {
        onStaleView(matterId, error);
        return [];
      }
    },
    async follow(matterId, { after }, rows) {
      // A public side that an earlier act failed to write is made up for by the next that writes any row.
      if (isShown(after.matter)) return this.refresh(matterId, after);
      try {
        await write(rows);
      } catch (error) {
        onStaleView(matterId, error);
      }
    },
    async refresh(matterId, standing) {
      try {
        await write(await rowsOf(matterId, standing, await calendar()));
      } catch (error) {
        onStaleView(matterId, error);
      }
    },
  };
}
