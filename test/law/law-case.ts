import type { Edition } from '../../src/statute/edition.ts';
import type { Act } from '../support/case.ts';

/** The three ways in which a rule is tried: it holds, it is breached, it yields. */
export type Kind = 'holds' | 'breached' | 'exception';

interface Named {
  provision: string;
  /** What the case shows; completes its title. */
  says: string;
}

/** A case of the law as data: what has been done, what somebody does now, what the law says to it. */
export type LawCase = Named &
  (
    | { kind: 'holds'; given: readonly Act[]; when: Act }
    /** Refused under exactly these provisions. */
    | { kind: 'breached'; given: readonly Act[]; when: Act; under: readonly string[] }
    /** Lawful, and flagged under the provision on the record for good. */
    | { kind: 'breached'; given: readonly Act[]; when: Act; flagged: true }
    /**
     * Of a row that is not confirmed: lawful, and the warning says how sure the row is; in a matter
     * whose edition confirms the row it is refused under exactly these provisions.
     */
    | { kind: 'breached'; given: readonly Act[]; when: Act; warned: readonly string[] }
    /** Lawful as it is; the same without what the exception itself requires is refused under `under`. */
    | {
        kind: 'exception';
        given: readonly Act[];
        when: Act;
        lacking: Lacking;
        under: readonly string[];
      }
    /** Held elsewhere than in the chart; `show` throws where it does not hold. */
    | { kind: Kind; show: () => void | Promise<void> }
  );

/** The same act short of something, or the same step after another history. */
export type Lacking = Act | { given: readonly Act[]; when: Act };

export const holds = (provision: string, says: string, given: readonly Act[], when: Act) =>
  ({ kind: 'holds', provision, says, given, when }) satisfies LawCase;

export const breached = (
  provision: string,
  says: string,
  given: readonly Act[],
  when: Act,
  under: readonly string[] = [provision],
) => ({ kind: 'breached', provision, says, given, when, under }) satisfies LawCase;

/** Where the law says 一般 or 可以: the breach does not stop the step, and the record shows it. */
export const flagged = (provision: string, says: string, given: readonly Act[], when: Act) =>
  ({ kind: 'breached', provision, says, given, when, flagged: true }) satisfies LawCase;

/** Where the row is unconfirmed: the breach is only shown, until two persons have confirmed it as law. */
export const warned = (
  provision: string,
  says: string,
  given: readonly Act[],
  when: Act,
  under: readonly string[] = [provision],
) => ({ kind: 'breached', provision, says, given, when, warned: under }) satisfies LawCase;

export const exception = (
  provision: string,
  says: string,
  given: readonly Act[],
  when: Act,
  lacking: Lacking,
  under: readonly string[] = [provision],
) => ({ kind: 'exception', provision, says, given, when, lacking, under }) satisfies LawCase;

/** For what the record, the offices or the deadlines hold: code of ours is asked, nothing is mocked. */
export const elsewhere = (
  kind: Kind,
  provision: string,
  says: string,
  show: () => void | Promise<void>,
) => ({ kind, provision, says, show }) satisfies LawCase;

/** The same act, said differently: `undefined` leaves a field out. */
export const but = (act: Act, statement: Record<string, unknown>): Act => ({
  ...act,
  statement: { ...act.statement, ...statement },
});

/** The same matter, filed under an edition that says so of itself. */
export const underEdition = (acts: readonly Act[], of: Partial<Edition>): Act[] =>
  acts.map((each) =>
    each.step === 'ProposeMatter'
      ? but(each, { edition: { ...(each.statement.edition as Edition), ...of } })
      : each,
  );

/** The same matter, filed after these rows were confirmed as law. */
export const confirming = (acts: readonly Act[], ...confirmed: string[]): Act[] =>
  underEdition(acts, { confirmed });

/** The last act of a history, and what went before it. */
export function lastOf(history: readonly Act[]): { before: readonly Act[]; last: Act } {
  const last = history.at(-1);
  if (!last) throw new TypeError('The history is empty');
  return { before: history.slice(0, -1), last };
}

/** A history without the steps named: what was never done. */
export const without = (history: readonly Act[], ...steps: readonly Act['step'][]): Act[] =>
  history.filter(({ step }) => !steps.includes(step));
