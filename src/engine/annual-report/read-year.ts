import { gather, type Gathered } from '../../annual-report/gather.ts';
import { LASTING } from '../../annual-report/matter-years.ts';
import type { YearRow } from '../../annual-report/year-row.ts';
import type { RefusalYears } from '../../annual-report/refusals.ts';
import { wholeYear, type WholeYear } from '../../annual-report/whole-year.ts';
import { EngineError } from '../../errors.ts';
import { civilDateOf, type Calendar, type CivilDate } from '../../statute/calendar/index.ts';
import type { Installation } from '../installation.ts';
import type { Stores } from '../ports/index.ts';
import { directoryOf, editsOf, registerOf } from './books.ts';
import { yearMattersTable, yearRefusalsTable } from './tables.ts';
import type { UnitNames } from './unit-names.ts';
import { catchUpYears, rowsWhere } from './view.ts';

/** The head of the log that a report is read up to. */
export interface LogHead {
  size: number;
  code: string;
  /** The ledger's position of the last entry under it. */
  position: string;
}

export interface ReadingParts {
  stores: Stores;
  installation: Installation;
  calendar(): Promise<Calendar>;
  unitNames(): Promise<UnitNames>;
  /** Sequences what is recorded, and gives the head that covers it. */
  logHead(): Promise<LogHead>;
}

const TRIES = 10;

/**
 * Brings the view to the newest head and adds it up. Where another process takes the view further in
 * the meantime the newer head is read instead: a report never mixes two heads.
 *
 * @throws EngineError `concurrent-act` where the record does not hold still long enough
 */
export async function readYear(parts: ReadingParts, year: string): Promise<WholeYear> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const head = await parts.logHead();
    const reached = await catchUpYears(parts.stores, head.position);
    if (reached?.position !== head.position) continue;
    const whole = await readAt(parts, year, head, civilDateOf(reached.lastAt));
    const after = await catchUpYears(parts.stores, head.position);
    if (after?.position === head.position) return whole;
  }
  throw new EngineError(
    'concurrent-act',
    'The record grows faster than it can be read; try again.',
  );
}

async function readAt(
  { stores, installation, calendar, unitNames }: ReadingParts,
  year: string,
  { size, code, position }: LogHead,
  recordedOn: CivilDate,
): Promise<WholeYear> {
  const { ledger } = stores;
  const [names, directory, register, lastRegister, edits, gathered] = await Promise.all([
    unitNames(),
    directoryOf(ledger, year, position),
    registerOf(ledger, year, position),
    registerOf(ledger, String(Number(year) - 1), position),
    editsOf(ledger, year, position),
    gatherYear(stores, year, await calendar()),
  ]);
  return wholeYear({
    year,
    authority: installation.name,
    demonstration: installation.mode === 'demonstration',
    unitNames: names,
    head: { size, code },
    recordedOn,
    gathered,
    directory,
    register,
    lastRegister,
    edits,
  });
}

/** A year's sums from the view. */
export const gatherYear = (
  stores: Pick<Stores, 'views'>,
  year: string,
  calendar: Calendar,
): Promise<Gathered> =>
  gather(
    year,
    calendar,
    rowsWhere<YearRow>(stores, yearMattersTable.name, { years: [year, ...LASTING] }),
    rowsWhere<RefusalYears>(stores, yearRefusalsTable.name, { years: [year] }),
  );
