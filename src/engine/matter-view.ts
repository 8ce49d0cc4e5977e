import { deadlinesOf, isSwept, type Due } from '../machines/matter/deadlines.ts';
import { rolesAwaited } from '../machines/matter/open-steps.ts';
import type { Calendar, Instant } from '../statute/calendar/index.ts';
import type { MatterRow } from './matter-row.ts';
import type { Matter } from '../machines/matter/chart.ts';
import { foundBy } from './find-matters.ts';
import { createHistories, type Standing } from './histories.ts';
import type { MatterRelations } from './policy/index.ts';
import type { Ledger, TableShape, Views } from './ports/index.ts';

/** What a narrowed list is seen by stands beside its words: they do not have it. */
const within = ['authority', 'reviewOffice'];

/** The list of matters: dropped and rebuilt from the ledger at will. */
export const mattersTable: TableShape = {
  name: 'matters',
  indexes: [
    'sponsors',
    'authority',
    'reviewOffice',
    'stage',
    'nextDue',
    'sweepDue',
    'updatedAt',
    'proposedAt',
    'seenOn',
    'workLists',
    'narrowed',
  ],
  sorted: [
    { by: 'workLists', sort: 'nextDue' },
    { by: 'seenOn', sort: 'nextDue' },
    { by: 'narrowed', sort: 'nextDue', along: within },
  ],
  orders: [
    ...['workLists', 'seenOn'].flatMap((by) =>
      ['updatedAt', 'proposedAt'].map((sort) => ({ by, sort, descending: true })),
    ),
    ...['updatedAt', 'proposedAt'].map((sort) => ({
      by: 'narrowed',
      sort,
      descending: true,
      along: within,
    })),
    { sort: 'sweepDue' },
  ],
  along: ['stage', 'nextDue'],
  rebuildable: true,
};

/** The list row that a matter is worth. */
export function rowOf(matterId: string, standing: Standing, calendar: Calendar): MatterRow {
  const { matter, head, lastAt } = standing;
  const { proposal, standing: stands, demonstration = false } = matter.context;
  if (!proposal) throw new TypeError(`${matterId} has no first fact.`);
  const { title, mode, authority, reviewOffice, sponsors, leadSponsor, proposedAt } = proposal;
  const pending = deadlinesOf(matter.context, { calendar }).filter((due) => due.pending);
  const nextDue = nearest(pending);
  const sweepDue = nearest(pending.filter(isSwept));
  const row: MatterRow = {
    matterId,
    title,
    mode,
    authority,
    ...(reviewOffice === undefined ? {} : { reviewOffice }),
    sponsors: [...sponsors],
    ...(leadSponsor === undefined ? {} : { leadSponsor }),
    stage: stands.procedure ?? '',
    proposedAt,
    updatedAt: lastAt,
    sequence: head.sequence,
    seal: head.seal,
    ...(nextDue === undefined ? {} : { nextDue }),
    ...(sweepDue === undefined ? {} : { sweepDue }),
    awaits: rolesAwaited(matter),
    soliciting: stands.solicitation === 'open' ? 'yes' : 'no',
    demonstration,
    seenOn: [],
    workLists: [],
    narrowed: [],
  };
  return { ...row, ...foundBy(row) };
}

/** What of a matter decides who may see it, from its entries themselves. */
export function relationsOf({ context: { proposal, standing } }: Matter): MatterRelations {
  if (!proposal) throw new TypeError('A matter has no first fact.');
  const { sponsors, authority, reviewOffice } = proposal;
  const stage = standing.procedure ?? '';
  return { sponsors, authority, stage, ...(reviewOffice === undefined ? {} : { reviewOffice }) };
}

const nearest = (deadlines: readonly Due[]): Instant | undefined =>
  deadlines
    .map(({ at }) => at)
    .toSorted()
    .at(0);

/** Empties the list and fills it again from every matter's entries. */
export async function rebuildMatters(
  ledger: Ledger,
  views: Views,
  refresh: (matterId: string, standing: Standing) => Promise<void>,
  progress: (done: number) => void,
): Promise<number> {
  await views.clear(mattersTable.name);
  const histories = createHistories(ledger, 1);
  let done = 0;
  for await (const matterId of matterIds(ledger)) {
    await refresh(matterId, await histories.current(matterId));
    done += 1;
    progress(done);
  }
  return done;
}

/** Every matter of the ledger, in the order in which they were filed. */
export async function* matterIds(ledger: Ledger): AsyncGenerator<string> {
  const PAGE = 500;
  const prefix = 'matter:';
  for (let after: string | undefined; ;) {
    const page = await ledger.readAll({
      limit: PAGE,
      prefix,
      ...(after === undefined ? {} : { after }),
    });
    for (const { entry } of page) if (entry.sequence === 1) yield entry.stream.slice(prefix.length);
    if (page.length < PAGE) return;
    after = page.at(-1)!.position;
  }
}
