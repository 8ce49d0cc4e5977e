import { accountTables } from '../../src/engine/accounts/tables.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { createInstallation } from '../../src/engine/installation.ts';
import { engineTables } from '../../src/engine/tables.ts';
import { openTestStores, testStore } from './stores.ts';

const serverNow = () => new Date();

/** An engine over a demonstration of its own, in a real store; nothing in it is made up. */
export async function engineOf(startsAt = '2026-01-05T01:00:00.000Z', kind = testStore) {
  const { stores, place, removeFolder, remove } = await openTestStores(
    [...engineTables, ...accountTables],
    kind,
  );
  await createInstallation(stores.ledger, {
    mode: 'demonstration',
    name: '示例局',
    serverNow: serverNow(),
    startsAt,
  });
  const staleViews: unknown[] = [];
  const engine = await createEngine({
    stores,
    serverNow,
    holder: 'test',
    logSeed: new Uint8Array(32).fill(7),
    maxUploadBytes: 1_000_000,
    onStaleView: (_matterId, error) => staleViews.push(error),
  });
  return {
    engine,
    stores,
    folder: place,
    remove: removeFolder,
    ledger: stores.ledger,
    staleViews,
    /** Ends the store's work on its files; nothing can be asked of it afterwards. */
    flush: () => stores.close(),
    async close() {
      await remove();
    },
  };
}
