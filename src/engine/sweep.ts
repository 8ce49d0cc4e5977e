import { EngineError, Refused } from '../errors.ts';
import type { Calendar, Instant } from '../statute/calendar/index.ts';
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
 * Turns every date that has passed into an ordinary command of the officer `system`. Safe beside a sweep
 * of another process: the act that both are about to record meets the stream's next sequence taken, or
 * its own commandId, and is not recorded twice.
 *
 * @param goesOn asked before each matter; what is left once it says no is left to somebody else
 * @returns how many facts were recorded
 */
export async function sweepDeadlines(
  engine: Performing,
  goesOn: () => Promise<boolean> = async () => true,
): Promise<number> {
  const { views } = engine.stores;
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
      if (!(await goesOn())) return recorded;
      recorded += await sweepMatter(engine, row.matterId, now);
    }
    if (page.next === undefined) return recorded;
    cursor = page.next;
  }
}

/**
 * The same, unless another process is at it: of several that sweep now and then, one does the work. A
 * holder that was frozen and wakes up late stops at its token. Not to be called again by the same holder
 * before it has ended.
 *
 * @returns how many facts were recorded; none where another holder has the lease
 */
export async function sweepInTurn(engine: Performing, holder: string): Promise<number> {
  const { leases } = engine.stores;
  // The lease is between processes: it lives on the server's clock, never the demonstration's.
  const leased = () => leases.take(LEASE, holder, engine.leaseMilliseconds, engine.serverNow());
  const token = await leased();
  if (token === undefined) return 0;
  try {
    return await sweepDeadlines(engine, async () => (await leased()) === token);
  } finally {
    await leases.release(LEASE, holder);
  }
}

async function sweepMatter(engine: Performing, matterId: string, now: string): Promise<number> {
  const calendar = await engine.calendar();
  const standing = () => engine.histories.current(matterId);
  let recorded = 0;
  for (const due of passedBy(now, await standing(), calendar)) {
    const still = passedBy(now, await standing(), calendar);
    // Another sweep may have come first: what is on record already is not tried, and not refused.
    if (still.some(({ name, at }) => name === due.name && at === due.at))
      recorded += await recordPassed(engine, matterId, due);
  }
  if (recorded === 0) await engine.lists.refresh(matterId, await standing());
  return recorded;
}

const passedBy = (now: Instant, { matter }: Standing, calendar: Calendar): Due[] =>
  deadlinesOf(matter.context, { calendar }).filter(({ at, pending }) => pending && at <= now);

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
