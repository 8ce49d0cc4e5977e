import type { Entry } from '../src/engine/ports/index.ts';
import { drawing } from './drawing.ts';
import {
  beginning,
  inFolder,
  intoDrafting,
  uploadFiles,
  withInstallation,
} from './installation.ts';
import { measuredReads } from './list-reads.ts';
import { fillMatters } from './many-matters.ts';
import { secondsOf, whole, type Line } from './measure.ts';
import { SEED } from './table.ts';

/** Fewer on a machine that takes too long to fill the list; the result says how many there were. */
const MATTERS = Number(process.env.BENCH_MATTERS ?? 100_000);

/** The work list and one matter, with many matters in the store. */
export const readingMany = (record: readonly Entry[]): Promise<Line[]> =>
  inFolder(async (folder) => {
    const draw = drawing(SEED);
    let readable: string[] = [];
    const filling = await secondsOf(() =>
      withInstallation(folder, async ({ engine, stores }) => {
        // From now on the engine knows how far its lists are whole, and makes none of them anew.
        await uploadFiles(engine, beginning);
        await intoDrafting(engine);
        await engine.sweep();
        readable = await fillMatters(stores, record, { count: MATTERS, draw });
        // As it would be where they had come one by one: nothing is left over for the first readers.
        await engine.log.checkpoint();
      }),
    );
    const scale = `${whole(MATTERS)} matters (filled in ${Math.round(filling)} s)`;
    return measuredReads({ folder, readable, draw, scale });
  });
