import type { MatterYears } from '../src/annual-report/matter-years.ts';
import { withEntry } from '../src/annual-report/matter-years.ts';
import { rowFor } from '../src/annual-report/year-row.ts';
import { yearMattersTable } from '../src/engine/annual-report/tables.ts';
import { rowsWhere } from '../src/engine/annual-report/view.ts';
import type { Entry, Stores } from '../src/engine/ports/index.ts';
import { drawing } from './drawing.ts';
import { inFolder, withInstallation } from './installation.ts';
import { median, runs, secondsOf, whole, type Line } from './measure.ts';
import { SEED } from './table.ts';

const MATTERS = Number(process.env.BENCH_MATTERS ?? 100_000);
const BATCH = 1_000;
const AIM = 2;
const YEAR = '2026';

/** The matter after each entry of a record: matters at every stage. */
function mattersAlong(record: readonly Entry[]): MatterYears[] {
  let row: MatterYears | undefined;
  return record.map((entry) => (row = withEntry(row, 'M20260105-00000000', entry)));
}

async function fill({ views }: Stores, record: readonly Entry[], draw: (below: number) => number) {
  const templates = mattersAlong(record);
  for (let from = 0; from < MATTERS; from += BATCH)
    await Promise.all(
      Array.from({ length: Math.min(BATCH, MATTERS - from) }, async (_, offset) => {
        const matterId = `M20260105-${String(from + offset).padStart(8, 'X')}`;
        const row = rowFor({ ...templates[draw(templates.length)]!, matterId });
        await views.put(yearMattersTable.name, matterId, row);
      }),
    );
}

/** The report's section of a year with many matters, against reading the same rows and nothing else. */
export const yearReport = (record: readonly Entry[]): Promise<Line[]> =>
  inFolder((folder) =>
    withInstallation(folder, async ({ engine, stores }) => {
      await fill(stores, record, drawing(SEED));
      const where = { years: [YEAR, 'open'] };
      const rounds = await runs(async () => ({
        section: await secondsOf(() => engine.years.section(YEAR)),
        rows: await secondsOf(() =>
          Array.fromAsync(rowsWhere(stores, yearMattersTable.name, where)),
        ),
      }));
      const section = median(rounds.map((round) => round.section));
      const rows = median(rounds.map((round) => round.rows));
      return [
        {
          what: `The report's section of a year of ${whole(MATTERS)} matters, from the view`,
          measured: `${section.toFixed(2)} s`,
          floor: `${rows.toFixed(2)} s to read the same rows`,
          ratio: section / rows,
          aim: `at most ${AIM} s`,
          met: section <= AIM,
        },
      ];
    }),
  );
