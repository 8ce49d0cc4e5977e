import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { catchUp, progressTable } from '../../src/engine/catch-up.ts';
import type { MatterRow } from '../../src/engine/engine.ts';
import { createHistories, factOfEntry, type Standing } from '../../src/engine/histories.ts';
import { openLists, type Lists } from '../../src/engine/lists.ts';
import { mattersTable, rowOf } from '../../src/engine/matter-view.ts';
import type { Stores } from '../../src/engine/ports/index.ts';
import { solicitationOf, solicitationsTable } from '../../src/engine/solicitations.ts';
import { engineTables } from '../../src/engine/tables.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { engineOf } from '../support/engine.ts';
import { recorded, recordedNames } from '../support/recorded.ts';
import { openTestStores, testStore, type Place } from '../support/stores.ts';

let place: Place;
let stores: Stores;
let lists: Lists;
let stale: unknown[];

beforeEach(async () => {
  place = await openTestStores(engineTables);
  ({ stores } = place);
  stale = [];
  lists = openLists({
    ...stores,
    calendar: async () => bundledCalendar,
    onStaleView: (_matterId, error) => stale.push(error),
  });
});
afterEach(async () => {
  await place.remove();
});

/** Where nothing that is shown has changed the row still names the entry that it was made after. */
function publicSideOf(row: Record<string, unknown> | undefined) {
  if (row === undefined) return undefined;
  const { sequence: _madeAfter, ...shown } = row;
  return shown;
}

const shownOf = async (matterId: string) => ({
  listed: (await stores.views.get(mattersTable.name, matterId))?.row,
  shown: publicSideOf((await stores.views.get(solicitationsTable.name, matterId))?.row),
});

/** What the ledger, read from its beginning, says that the lists should show. */
const dueOf = async (matterId: string, standing: Standing) => ({
  listed: rowOf(matterId, standing, bundledCalendar),
  shown: publicSideOf(await solicitationOf(stores.ledger, matterId, standing)),
});

describe.each(recordedNames)('along the history %s', (name) => {
  const { matterId, entries } = recorded(name).record;

  it('each act brings with it the rows that its entry calls for', async () => {
    let matter = newMatter();
    for (const entry of entries) {
      const before = matter;
      matter = evolve(before, factOfEntry(entry));
      const { sequence, seal, recordedAt } = entry;
      const after = { matter, head: { sequence, seal }, lastAt: recordedAt };
      const acted = { before, entry, after };
      const rows = await lists.rowsAfter(matterId, acted, bundledCalendar);
      // One document at a time is what MongoDB promises: there the rows follow the entry.
      const together = await stores.ledger.append(entry, rows);
      expect(together).toBe(testStore === 'embedded');
      if (!together) await lists.follow(matterId, acted, rows);
      expect(await shownOf(matterId)).toEqual(await dueOf(matterId, after));
    }
    expect(stale).toEqual([]);
  });

  it('a matter whose rows were not written is listed once the engine opens', async () => {
    for (const entry of entries) await stores.ledger.append(entry);
    expect(await shownOf(matterId)).toEqual({});
    const histories = createHistories(stores.ledger);
    await catchUp({ ...stores, histories, refresh: lists.refresh });
    const { listed, shown } = await shownOf(matterId);
    expect(listed?.sequence).toBe(entries.length);
    expect({ listed, shown }).toEqual(await dueOf(matterId, await histories.current(matterId)));
  });
});

it('rows that were made to be found by other fields are made again once the engine opens', async () => {
  const { matterId, entries } = recorded('whole-matter').record;
  for (const entry of entries) await stores.ledger.append(entry);
  await stores.views.put(mattersTable.name, matterId, { matterId, sequence: entries.length });
  const [last] = await stores.ledger.readAll({ limit: 1 });
  const { position } = last!;
  await stores.views.put(progressTable.name, mattersTable.name, { position, shape: 'another' });
  const histories = createHistories(stores.ledger);
  await catchUp({ ...stores, histories, refresh: lists.refresh });
  expect(await shownOf(matterId)).toEqual(await dueOf(matterId, await histories.current(matterId)));
});

it('a list that another process has emptied meanwhile, and died, is not taken to be whole', async () => {
  const { matterId, entries } = recorded('whole-matter').record;
  for (const entry of entries) await stores.ledger.append(entry);
  const dying = async (): Promise<never> => {
    throw new Error('killed');
  };
  const histories = createHistories(stores.ledger);
  const sources = { ...stores, histories };
  const refresh: Lists['refresh'] = async (...given) => {
    await lists.refresh(...given);
    await expect(catchUp({ ...sources, refresh: dying })).rejects.toThrow('killed');
  };
  await catchUp({ ...sources, refresh });
  expect(await shownOf(matterId)).toMatchObject({ listed: undefined });
  await catchUp({ ...sources, refresh: lists.refresh });
  expect(await shownOf(matterId)).toEqual(await dueOf(matterId, await histories.current(matterId)));
});

it('rows that cannot be made are reported, and keep no act from being recorded', async () => {
  const [entry] = recorded('whole-matter').record.entries;
  const { sequence, seal, recordedAt } = entry!;
  const head = { sequence, seal };
  const after = { matter: newMatter(), head, lastAt: recordedAt };
  const acted = { before: newMatter(), entry: entry!, after };
  const rows = await lists.rowsAfter('M1', acted, bundledCalendar);
  expect([rows, stale]).toEqual([[], [expect.any(TypeError)]]);
  await stores.ledger.append(entry!, rows);
  expect(await stores.views.get<MatterRow>(mattersTable.name, 'M1')).toBeUndefined();
});

describe('a matter whose row could not be written', () => {
  it('is read from its entries, and is back in the lists with the next sweep', async () => {
    const { engine, stores: own, close } = await engineOf();
    const [first] = recorded(recordedNames[0]!).record.entries;
    await own.ledger.append(first!);
    const matterId = first!.stream.slice('matter:'.length);
    expect(await engine.matterRow(matterId)).toMatchObject({ matterId, sequence: 1 });
    await own.views.remove(mattersTable.name, matterId);
    await engine.sweep();
    expect((await own.views.get(mattersTable.name, matterId))?.row).toMatchObject({ sequence: 1 });
    expect(await engine.matterRow('no-such-matter')).toBeUndefined();
    await close();
  });
});
