import { play } from '../src/demonstration/play.ts';
import { storyOf } from '../src/demonstration/plot/index.ts';
import type { Entry } from '../src/engine/ports/index.ts';
import { streamOf } from '../src/engine/stream.ts';
import { inFolder, story, withInstallation } from './installation.ts';

const operation = storyOf('示例:性能测量用授权运营事项', 'data-section', {
  operation: true,
  begins: '2026-07-06',
});

/** The records of two whole lawful matters, from the proposal to the archive: one a plain matter, one an operation. */
export const playedRecords = (): Promise<Entry[][]> =>
  inFolder((folder) =>
    withInstallation(folder, async ({ engine, stores }) => {
      const records: Entry[][] = [];
      for (const each of [story, operation])
        records.push(await stores.ledger.read(streamOf.matter(await play(engine, each))));
      return records;
    }),
  );
