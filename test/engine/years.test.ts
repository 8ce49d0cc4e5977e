import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDirectory } from '../../src/annual-report/acts/directory.ts';
import { noEdits } from '../../src/annual-report/acts/edits.ts';
import { emptyRegister } from '../../src/annual-report/acts/register.ts';
import { gather } from '../../src/annual-report/gather.ts';
import { rowFor } from '../../src/annual-report/year-row.ts';
import { wholeYear } from '../../src/annual-report/whole-year.ts';
import { catchUpYears } from '../../src/engine/annual-report/view.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { entryAfter } from '../../src/engine/stream.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { generator } from '../support/chance.ts';
import { engineOf } from '../support/engine.ts';
import { rowOf } from '../support/made-up-years.ts';
import { recorded, recordedNames } from '../support/recorded.ts';

const MATTERS = 250;
const histories = recordedNames.map((name) => recorded(name).record.entries);

let world: Awaited<ReturnType<typeof engineOf>>;
const matters: Entry[][] = [];

/** Many matters at every stage, their entries in the ledger mixed as many hands would mix them. */
beforeAll(async () => {
  world = await engineOf();
  const draw = generator(7);
  const waiting = Array.from({ length: MATTERS }, (_, number) => {
    const history = histories[draw(histories.length)] ?? [];
    const entries: Entry[] = [];
    for (const { commandId, recordedAt, fact } of history.slice(0, 1 + draw(history.length)))
      entries.push(
        entryAfter(entries.at(-1), {
          stream: `matter:M20260105-${String(number).padStart(8, '0')}`,
          commandId,
          request: {},
          recordedAt,
          fact,
        }),
      );
    matters.push(entries);
    return [...entries];
  });
  const appended: Promise<unknown>[] = [];
  while (waiting.some((entries) => entries.length > 0)) {
    const next = waiting[draw(waiting.length)]?.shift();
    if (next) appended.push(world.ledger.append(next));
  }
  await Promise.all(appended);
}, 60_000);
afterAll(() => world.close());

/** The year from the entries alone, with no view in between. */
const fromTheLedger = async () =>
  wholeYear({
    year: '2026',
    authority: '示例局',
    demonstration: true,
    unitNames: {},
    head: { size: 0, code: '' },
    recordedOn: '2026-12-31',
    gathered: await gather(
      '2026',
      bundledCalendar,
      matters.map((entries) => rowFor(rowOf(entries))),
      [],
    ),
    directory: emptyDirectory,
    register: emptyRegister,
    lastRegister: emptyRegister,
    edits: noEdits,
  });

describe('the view of a year', () => {
  it('has the numbers of a full fold over the ledger', async () => {
    const { figures, decided, open, charts } = await world.engine.years.read('2026');
    const folded = await fromTheLedger();
    expect(figures).toEqual(folded.figures);
    expect([decided, open]).toEqual([folded.decided, folded.open]);
    expect(charts).toEqual(folded.charts);
    expect(figures['M02.running']?.value).toBeGreaterThan(20);
  });

  it('is the same when it is dropped and folded anew', async () => {
    const { figures } = await world.engine.years.read('2026');
    await world.engine.years.drop();
    expect((await world.engine.years.read('2026')).figures).toEqual(figures);
  });

  it('is the same when two processes fold it at the same time', async () => {
    const { figures } = await world.engine.years.read('2026');
    await world.engine.years.drop();
    await Promise.all([catchUpYears(world.stores), catchUpYears(world.stores)]);
    expect((await world.engine.years.read('2026')).figures).toEqual(figures);
  });

  it('leads a figure back to as many entries as it counts', async () => {
    const { figures } = await world.engine.years.read('2026');
    const entries = [];
    for (let after: string | undefined; ;) {
      const page = await world.engine.years.entriesOf('2026', 'M05.periods', after, 100);
      entries.push(...page.items);
      if (page.next === undefined) break;
      after = page.next;
    }
    expect(entries).toHaveLength(Number(figures['M05.periods']?.value));
  });

  it('knows no figure that is not in its table', async () => {
    await expect(
      world.engine.years.entriesOf('2026', 'M99.none', undefined, 10),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
