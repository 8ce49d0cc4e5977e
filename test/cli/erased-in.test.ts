import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { erasedIn } from '../../src/engine/erased.ts';
import { opinionsTable } from '../../src/engine/opinions.ts';
import type { Stores } from '../../src/engine/ports/index.ts';
import { openStores } from '../../src/service.ts';
import { temporaryFolder } from '../support/folder.ts';
import { demonstrationIn, duecourse, environmentOf, withEngine } from '../support/shell.ts';
import { directions, freshDatabase, type Kind } from '../support/stores.ts';

// Each command is a process of its own; a busy machine takes its time.
jest.setTimeout(90_000);

const by = { person: 'p', name: '示例', role: 'unitHead', unit: 'service-section' } as const;

describe.each(directions)('duecourse restore --erased-in, of %s into %s', (from, to) => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let served: string;
  let matterId: string;

  const at = (name: string) => join(place.folder, name);
  const placeIn = (kind: Kind, name: string) => (kind === 'mongodb' ? freshDatabase() : at(name));
  const restore = (target: string, ...more: string[]) =>
    duecourse(environmentOf(served), 'restore', '--from', at('backup'), '--to', target, ...more);

  beforeAll(async () => {
    place = await temporaryFolder();
    served = placeIn(from, 'served');
    ({ matterId } = await demonstrationIn(served, 'OpenCommentPeriod'));
    await duecourse(environmentOf(served), 'backup', '--to', at('backup'));
    await withEngine(served, (engine) =>
      engine.eraseOpinion(
        { matterId, number: 1, ground: 'consent-withdrawn', reason: '本人要求' },
        by,
        'after-the-backup',
      ),
    );
  });
  afterAll(() => place.remove());

  async function inStores<T>(target: string, work: (stores: Stores) => Promise<T>): Promise<T> {
    const stores = await openStores(readConfig(environmentOf(target)));
    try {
      return await work(stores);
    } finally {
      await stores.close();
    }
  }

  const rowsOf = async ({ views }: Stores) =>
    (await views.find(opinionsTable.name, { limit: 100 })).rows;

  /** How many opinions a store's record says were erased, and how many have no text any more. */
  const erasedOf = (target: string) =>
    inStores(target, async (stores) => [
      (await erasedIn(stores.ledger)).size,
      (await rowsOf(stores)).filter(({ row }) => row.erasedAt !== undefined).length,
    ]);

  it('leaves out what was erased after the backup, and says what has to be recorded again', async () => {
    const target = placeIn(to, 'restored');
    const { code, said } = await restore(target, '--erased-in', served);
    expect(said).toContain(`  ${matterId} 1 consent-withdrawn `);
    expect(said).toContain('须逐一重新办理');
    expect([code, await erasedOf(target)]).toEqual([0, [0, 1]]);
  });

  it('is needed for that: the backup alone knows nothing of it', async () => {
    const target = placeIn(to, 'restored-alone');
    const { code, said } = await restore(target);
    expect(said).not.toContain('须逐一重新办理');
    expect([code, await erasedOf(target)]).toEqual([0, [0, 0]]);
  });

  it('is not needed to migrate: what the record says was erased stays behind, though its row has it', async () => {
    // As a copy of another day has it: the row is the one of before.
    const before = await inStores(at('backup'), rowsOf);
    await inStores(served, async ({ views }) => {
      for (const { key, row } of before) await views.put(opinionsTable.name, key, row);
    });
    expect(await erasedOf(served)).toEqual([1, 0]);
    const target = placeIn(to, 'migrated');
    const env = environmentOf(served);
    const { code } = await duecourse(env, 'migrate', '--from', served, '--to', target);
    expect([code, await erasedOf(target)]).toEqual([0, [1, 1]]);
  });

  it('is refused where that store is of another installation', async () => {
    const other = placeIn(from, 'other');
    await demonstrationIn(other, 'ProposeMatter');
    const { code, complained } = await restore(placeIn(to, 'refused'), '--erased-in', other);
    expect([code, complained]).toEqual([1, expect.stringContaining('does not continue this one')]);
  });
});
