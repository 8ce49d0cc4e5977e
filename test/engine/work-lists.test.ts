import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MatterRow, MattersQuery } from '../../src/engine/engine.ts';
import { findMatters } from '../../src/engine/find-matters.ts';
import { factOfEntry } from '../../src/engine/histories.ts';
import { mattersTable, rowOf } from '../../src/engine/matter-view.ts';
import { visibleMatters } from '../../src/engine/policy/index.ts';
import { sees } from '../../src/engine/policy/grounds.ts';
import { engineTables } from '../../src/engine/tables.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import { Database } from '../../src/models/embedded/database.ts';
import { GroupCommit } from '../../src/models/embedded/group-commit.ts';
import { schema } from '../../src/models/embedded/tables.ts';
import { EmbeddedViews } from '../../src/models/embedded/views.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { roles, type Role } from '../../src/statute/roles.ts';
import { holding } from '../policy/cases.ts';
import { generator } from '../support/chance.ts';
import { temporaryFolder } from '../support/folder.ts';
import { recorded, recordedNames } from '../support/recorded.ts';

/** The database, which also keeps what it was asked. */
class Watched extends Database {
  asked: { text: string; values: Parameters<Database['all']>[1][] }[] = [];

  override all(text: string, ...values: Parameters<Database['all']>[1][]): unknown[] {
    this.asked.push({ text, values });
    return super.all(text, ...values);
  }

  /** How SQLite goes about each thing that was asked since the last time, step by step. */
  plans(): string[] {
    return this.asked
      .splice(0)
      .flatMap(({ text, values }) =>
        (super.all(`EXPLAIN QUERY PLAN ${text}`, ...values) as { detail: string }[]).map(
          ({ detail }) => detail,
        ),
      );
  }
}

const chance = generator(713);
const one = <T>(items: readonly T[]): T => items[chance(items.length)]!;
const held = (Object.keys(roles) as Role[])
  .map(holding)
  .filter((membership) => visibleMatters([membership]).length > 0);

/** Rows at every stage of the recorded histories, of several units and bodies. */
const rows: MatterRow[] = recordedNames.flatMap((name) => {
  let matter = newMatter();
  return recorded(name).record.entries.map((entry, at) => {
    matter = evolve(matter, factOfEntry(entry));
    const { sequence, seal, recordedAt: lastAt } = entry;
    const { proposal } = matter.context;
    const placed = {
      ...matter.context,
      proposal: {
        ...proposal!,
        // The last are so many that each two of them have no list of their own.
        sponsors: [
          [one(['mine', 'theirs']), one(['theirs', 'third'])],
          [one(['mine', 'theirs', 'third'])],
          ['a', 'b', 'c', 'd', one(['mine', 'e']), one(['theirs', 'f'])],
        ][chance(3)]!,
        authority: one(['mine', 'above', 'other']),
        reviewOffice: one(['mine', 'served', 'other']),
      },
    };
    const standing = { matter: { ...matter, context: placed }, head: { sequence, seal }, lastAt };
    return rowOf(`${name}-${at}`, standing, bundledCalendar);
  });
});

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let db: Watched;
let views: EmbeddedViews;

beforeAll(async () => {
  place = await temporaryFolder();
  db = new Watched(`${place.folder}/lists.sqlite`);
  db.exec(schema);
  views = new EmbeddedViews(db, new GroupCommit(db), engineTables).adopt();
  await Promise.all(rows.map((row) => views.put(mattersTable.name, row.matterId, { ...row })));
});
afterAll(async () => {
  db.close();
  await place.remove();
});

/** A whole list, read page by page. */
async function listed(query: Omit<MattersQuery, 'limit'>, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await findMatters(views, { ...query, limit, ...(cursor && { cursor }) });
    found.push(...page.rows.map(({ row }) => row.matterId));
    cursor = page.next;
    if (cursor === undefined) return found;
  }
}

const byDue = (a: MatterRow, b: MatterRow) => {
  const [due, other] = [a.nextDue ?? '~', b.nextDue ?? '~'];
  if (due !== other) return due < other ? -1 : 1;
  return a.matterId < b.matterId ? -1 : 1;
};

const byLatest = (field: 'updatedAt' | 'proposedAt') => (a: MatterRow, b: MatterRow) => {
  if (a[field] !== b[field]) return a[field] > b[field] ? -1 : 1;
  return a.matterId < b.matterId ? -1 : 1;
};

describe.each(held.map((membership) => [membership.role, membership] as const))(
  'the work list of %s',
  (role, membership) => {
    const visible = visibleMatters([membership]);

    it.each([undefined, role, 'drafter'] as const)(
      'is what is seen and awaits %s',
      async (awaits) => {
        const due = rows
          .filter((row) => sees(membership, row) && (!awaits || row.awaits.includes(awaits)))
          .toSorted(byDue)
          .map(({ matterId }) => matterId);
        const query = { visible, sort: 'nextDue' as const, ...(awaits && { awaits }) };
        expect(await listed(query, 7)).toEqual(due);
        const dueBefore = rows.find(({ nextDue }) => nextDue !== undefined)!.nextDue!;
        const early = new Set(
          rows.filter(({ nextDue = '~' }) => nextDue <= dueBefore).map((r) => r.matterId),
        );
        expect(await listed({ ...query, dueBefore }, 7)).toEqual(due.filter((id) => early.has(id)));
      },
    );

    it('reads no more than it gives: one stretch of one index for each value', async () => {
      db.plans();
      await listed({ visible, sort: 'nextDue', awaits: role }, 5);
      await listed({ visible, sort: 'nextDue' }, 5);
      const plans = db.plans();
      expect(plans.length).toBeGreaterThan(0);
      // Ties alone are put in order apart; whatever else were sorted would have to be read first.
      const along = /^SEARCH s USING PRIMARY KEY \(tbl=\? AND list=\? AND value=\? AND place[=>]/;
      const ties = /^USE TEMP B-TREE FOR (?:LAST TERM|RIGHT PART) OF ORDER BY$/;
      expect(plans.filter((step) => !along.test(step) && !ties.test(step))).toEqual([]);
    });
  },
);

const narrowing: Partial<MattersQuery>[] = [
  { unit: 'theirs' },
  { unit: 'mine' },
  { awaits: 'reviewOffice' },
  { awaits: 'drafter' },
  { unit: 'theirs', awaits: 'unitHead' },
];
const stage = ['drafting', 'underReview', 'tabled', 'deliberated', 'adopted'];
const dueBefore = '2026-07-01T00:00:00.000Z';

/** Each filter by itself and with each other. */
const filters = [{}, { stage }, { dueBefore }, { stage, dueBefore }].flatMap((beside) => [
  ...narrowing.map((filter) => ({ ...filter, ...beside })),
  beside,
]);
const sorts = ['nextDue', 'updatedAt', 'proposedAt'] as const;

/** Who holds one office, and who holds several that see on different grounds. */
const holders = [
  ...held.map((membership) => [membership]),
  [holding('drafter'), holding('secretary')],
  [holding('unitHead'), holding('member'), holding('outsideCounsel')],
];

/** What a filter lets through, told by the row itself. */
const passes = ({ unit, awaits, stage, dueBefore }: Partial<MattersQuery>, row: MatterRow) =>
  (unit === undefined || row.sponsors.includes(unit)) &&
  (awaits === undefined || row.awaits.includes(awaits)) &&
  (stage === undefined || stage.includes(row.stage)) &&
  (dueBefore === undefined || (row.nextDue ?? '~') <= dueBefore);

describe.each(filters)('a list that is narrowed: %j', (filter) => {
  it.each(sorts)('by %s, has what may be seen and passes, in order, once', async (sort) => {
    let given = 0;
    for (const memberships of holders) {
      const seen = rows.filter((row) => memberships.some((membership) => sees(membership, row)));
      const wanted = seen.filter((row) => passes(filter, row));
      const placed = sort === 'nextDue' ? byDue : byLatest(sort);
      const found = await listed({ visible: visibleMatters(memberships), ...filter, sort }, 9);
      expect(found).toEqual(wanted.toSorted(placed).map(({ matterId }) => matterId));
      given += found.length;
    }
    expect(given).toBeGreaterThan(0);
  });

  it.each(sorts)('by %s, is not read without an index', async (sort) => {
    db.plans();
    for (const memberships of holders)
      await listed({ visible: visibleMatters(memberships), ...filter, sort }, 25);
    const whole = db.plans().filter((step) => /^SCAN (?!json_each|h$)/.test(step));
    expect([...new Set(whole)]).toEqual([]);
  });
});
