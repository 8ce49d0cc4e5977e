import { EngineError, Refused } from '../errors.ts';
import { deadlinesOf, isSwept, type Due } from '../machines/matter/deadlines.ts';
import type { StepName } from '../machines/matter/fact.ts';
import type { MatterRow } from './matter-row.ts';
import type { Standing } from './histories.ts';
import { mattersTable } from './matter-view.ts';
import { closeOpinions } from './opinions.ts';
import { perform, type Performing } from './perform.ts';
import { opinionsStream } from './comment-periods.ts';
import { systemOfficer } from './system-officer.ts';

export { systemOfficer };

const LEASE = 'sweep';
const PAGE = 100;

/**
 * Turns every date that has passed into an ordinary command of the officer `system`. Safe from
 * several processes at once: a lease lets one sweep. A holder that was frozen and wakes up late stops
 * at its token; the one act that it may have been about to record meets the stream's next sequence
 * taken, or its own commandId, and is not recorded twice.
 *
 * @returns how many facts were recorded
 */
export async function sweepDeadlines(engine: Performing, holder: string): Promise<number> {
  const { leases, views } = engine.stores;
  // The lease is between processes: it lives on the server's clock, never the demonstration's.
  const leased = () => leases.take(LEASE, holder, engine.leaseMilliseconds, engine.serverNow());
  const token = await leased();
  if (token === undefined) return 0;
  try {
    const now = (await engine.now()).toISOString();
    let recorded = 0;
    for (let cursor: string | undefined; ;) {
      const page = await views.find<MatterRow>(mattersTable.name, {
        range: { field: 'sweepDue', to: now },
        sort: { field: 'sweepDue' },
        limit: PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { row } of page.rows) {
        // A sweep that was frozen past its lease has a successor by now, and leaves the rest to it.
        if ((await leased()) !== token) return recorded;
        recorded += await sweepMatter(engine, row.matterId, now);
      }
      if (page.next === undefined) return recorded;
      cursor = page.next;
    }
  } finally {
    await leases.release(LEASE, holder);
  }
}

async function sweepMatter(engine: Performing, matterId: string, now: string): Promise<number> {
  const standing = await engine.histories.current(matterId);
  const calendar = await engine.calendar();
  const passed = deadlinesOf(standing.matter.context, { calendar }).filter(
    ({ at, pending }) => pending && at <= now,
  );
  let recorded = 0;
  for (const due of passed) recorded += await recordPassed(engine, matterId, due);
  if (recorded === 0) await engine.lists.refresh(matterId, standing);
  return recorded;
}

/** The fact that a passed deadline calls for; what merely protects somebody calls for none. */
async function recordPassed(engine: Performing, matterId: string, due: Due): Promise<number> {
  if (!isSwept(due)) return 0;
  const { head, matter } = await engine.histories.current(matterId);
  const [step, statement] =
    due.kind === 'duty'
      ? (['NoteMissedDeadline', { name: due.name, due: due.due }] as const)
      : (['CloseCommentPeriod', await closing(engine, matterId, matter)] as const);
  return attempt(engine, {
    matterId,
    step,
    statement,
    expected: head.sequence,
    key: `${due.name}-${due.due}`,
  });
}

async function closing(engine: Performing, matterId: string, { context }: Standing['matter']) {
  const { opensAt } = context.solicitation ?? {};
  if (opensAt === undefined)
    throw new EngineError('history-diverges', `${matterId} is not soliciting.`);
  const at = (await engine.now()).toISOString();
  return closeOpinions(engine.stores.ledger, opinionsStream(matterId, opensAt), at);
}

interface Attempt {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
  expected: number;
  key: string;
}

/** Another act may have come in between: the next sweep looks again. */
async function attempt(engine: Performing, { matterId, step, statement, expected, key }: Attempt) {
  try {
    await perform(engine, {
      matterId,
      step,
      statement,
      officer: systemOfficer,
      commandId: `system-${key}`,
      expected,
    });
    return 1;
  } catch (error) {
    const another =
      error instanceof Refused ||
      (error instanceof EngineError && ['stale-page', 'concurrent-act'].includes(error.code));
    if (!another) throw error;
    return 0;
  }
}
