import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { erasedIn } from '../../src/engine/erased.ts';
import { opinionsTable } from '../../src/engine/opinions.ts';
import { openStores } from '../../src/service.ts';
import { temporaryFolder } from '../support/folder.ts';
import { demonstrationIn, duecourse, environmentOf, withEngine } from '../support/shell.ts';

// Each command is a process of its own; a busy machine takes its time.
jest.setTimeout(90_000);

const by = { person: 'p', name: '示例', role: 'unitHead', unit: 'service-section' } as const;
let place: Awaited<ReturnType<typeof temporaryFolder>>;
let matterId: string;

const at = (name: string) => join(place.folder, name);
const env = () => environmentOf(at('served'));
const restore = (to: string, ...more: string[]) =>
  duecourse(env(), 'restore', '--from', at('backup'), '--to', at(to), ...more);

beforeAll(async () => {
  place = await temporaryFolder();
  ({ matterId } = await demonstrationIn(at('served'), 'OpenCommentPeriod'));
  await duecourse(env(), 'backup', '--to', at('backup'));
  await withEngine(at('served'), (engine) =>
    engine.eraseOpinion(
      { matterId, number: 1, ground: 'consent-withdrawn', reason: '本人要求' },
      by,
      'after-the-backup',
    ),
  );
});
afterAll(() => place.remove());

/** How many opinions of a folder's store have no text any more. */
async function erasedRows(folder: string): Promise<number> {
  const stores = await openStores(readConfig(environmentOf(at(folder))));
  try {
    expect((await erasedIn(stores.ledger)).size).toBe(0);
    const { rows } = await stores.views.find(opinionsTable.name, { limit: 100 });
    return rows.filter(({ row }) => row.erasedAt !== undefined).length;
  } finally {
    await stores.close();
  }
}

describe('duecourse restore --erased-in', () => {
  it('leaves out what was erased after the backup, and says what has to be recorded again', async () => {
    const { code, said } = await restore('restored', '--erased-in', at('served'));
    expect(said).toContain(`  ${matterId} 1 consent-withdrawn `);
    expect(said).toContain('须逐一重新办理');
    expect([code, await erasedRows('restored')]).toEqual([0, 1]);
  });

  it('is needed for that: the backup alone knows nothing of it', async () => {
    const { code, said } = await restore('restored-alone');
    expect(said).not.toContain('须逐一重新办理');
    expect([code, await erasedRows('restored-alone')]).toEqual([0, 0]);
  });

  it('is refused where that store is of another installation', async () => {
    await demonstrationIn(at('other'), 'ProposeMatter');
    const { code, complained } = await restore('restored-other', '--erased-in', at('other'));
    expect([code, complained]).toEqual([1, expect.stringContaining('does not continue this one')]);
  });
});
