import { foundBy } from '../src/engine/find-matters.ts';
import type { MatterRow } from '../src/engine/engine.ts';
import { factOfEntry } from '../src/engine/histories.ts';
import { mattersTable, rowOf } from '../src/engine/matter-view.ts';
import type { Entry, Stores, StreamHead } from '../src/engine/ports/index.ts';
import { entryAfter, streamOf } from '../src/engine/stream.ts';
import { evolve, newMatter } from '../src/machines/matter/evolve.ts';
import { bundledCalendar } from '../src/statute/calendar/index.ts';

const UNITS = 50;
const BATCH = 1_000;
const MINUTE = 60_000;

/** Who sponsors the matters that have a history: their drafter reads them. */
const home = 'data-section';
const unitOf = (number: number): string => (number % UNITS === 0 ? home : `unit-${number % UNITS}`);

const numberOf = (index: number) => `M20260105-${String(index).padStart(8, 'X')}`;

/** The list row after each entry of a record: matters at every stage. */
function rowsAlong(record: readonly Entry[]): MatterRow[] {
  let matter = newMatter();
  return record.map((entry) => {
    matter = evolve(matter, factOfEntry(entry));
    const { sequence, seal, recordedAt } = entry;
    return rowOf('', { matter, head: { sequence, seal }, lastAt: recordedAt }, bundledCalendar);
  });
}

/** The template's row as another matter's, changed at another minute by another unit. */
function rowFor(template: MatterRow, index: number, draw: (below: number) => number): MatterRow {
  const drawn = (instant: string) =>
    new Date(Date.parse(instant) + draw(200 * 24 * 60) * MINUTE).toISOString();
  const unit = unitOf(index);
  const row: MatterRow = {
    ...template,
    matterId: numberOf(index),
    title: `示例:第${index}号事项`,
    sponsors: [unit],
    leadSponsor: unit,
    updatedAt: drawn(template.updatedAt),
    ...(template.nextDue === undefined ? {} : { nextDue: drawn(template.nextDue) }),
  };
  return { ...row, ...foundBy(row) };
}

/** A record's beginning, sealed anew as another matter's. */
async function rewrite({ ledger }: Stores, record: readonly Entry[], matterId: string) {
  let head: StreamHead | undefined;
  const written: Promise<unknown>[] = [];
  for (const { commandId, recordedAt, fact } of record) {
    const stream = streamOf.matter(matterId);
    const entry = entryAfter(head, { stream, commandId, request: {}, recordedAt, fact });
    head = entry;
    written.push(ledger.append(entry));
  }
  await Promise.all(written);
  return head!;
}

export interface Filling {
  count: number;
  draw: (below: number) => number;
  /** At most so many have a history; as many as the drafter's unit sponsors where not given. */
  histories?: number;
  /** Writes a batch of rows; one by one through the port where not given. */
  write?: (rows: readonly MatterRow[]) => Promise<unknown>;
}

/**
 * Fills the list with matters at every stage of a record; the drafter's own unit's have their entries
 * in the ledger as well, so that they can be read. Returns the numbers of those.
 */
export async function fillMatters(
  stores: Stores,
  record: readonly Entry[],
  { count, draw, histories = count, write = oneByOne(stores) }: Filling,
): Promise<string[]> {
  const templates = rowsAlong(record);
  const readable: string[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, async (_, offset) => {
      const index = from + offset;
      const reached = draw(templates.length);
      const row = rowFor(templates[reached]!, index, draw);
      if (unitOf(index) === home && index / UNITS < histories) {
        const { seal } = await rewrite(stores, record.slice(0, reached + 1), row.matterId);
        row.seal = seal;
        readable.push(row.matterId);
      }
      return row;
    });
    await write(await Promise.all(batch));
  }
  return readable;
}

const oneByOne =
  ({ views }: Stores) =>
  (rows: readonly MatterRow[]) =>
    Promise.all(rows.map((row) => views.put(mattersTable.name, row.matterId, row)));
