import { EngineError, type Breach, type Missing } from '../errors.ts';
import type { Dossier } from '../machines/matter/dossier.ts';
import type { StepName } from '../machines/matter/fact.ts';
import type { Ruling } from '../machines/matter/judge.ts';
import { outright } from '../machines/matter/ruling.ts';
import type { Histories } from './histories.ts';

const changing: ReadonlySet<StepName> = new Set<StepName>(['AdjustDecision', 'TerminateDecision']);

/** Where the procedure of a matter stands whose decision was issued. */
const decided: readonly (string | undefined)[] = ['issued', 'promulgated'];

interface Change {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
}

/** Looks another matter up; undefined where there is none. */
export type LookUp = (matterId: string) => Promise<Dossier | undefined>;

async function known(histories: Histories, matterId: string): Promise<Dossier | undefined> {
  try {
    return (await histories.current(matterId)).matter.context;
  } catch (error) {
    if (error instanceof EngineError && error.code === 'not-found') return undefined;
    throw error;
  }
}

const breach = (rule: string, requires: Breach['requires'], missing: Missing): Breach => ({
  ...outright(rule, 'A-CHG-1', ['chief', 'secretary'], requires),
  missing: [{ ...missing, field: '/newMatter' }],
});

const undecided = breach(
  'change-was-decided-in-the-matter-it-names',
  {
    zh: '调整、停止执行的决定须在所写明的另一事项中依法作出并已印发。',
    en: 'The change was decided and issued in the procedure of the other matter that is named.',
  },
  {
    zh: '没有编号如此、决定已经印发的其他事项',
    en: 'There is no other matter of this number whose decision was issued',
  },
);

const unlinked = breach(
  'matter-says-what-it-changes',
  {
    zh: '作出调整决定的事项在提出时写明所调整的决策。',
    en: 'The matter that decides the change says in its proposal which decision it changes.',
  },
  {
    zh: '该事项提出时未写明所调整的是本决策',
    en: 'Its proposal does not say that it changes this decision',
  },
);

/**
 * The ruling on a step, with what the chart cannot see: it knows one matter, and article 37 asks
 * whether another one was decided. Of a matter that is not there no more is said than of one that is
 * not yet decided.
 *
 * @throws what the look-up throws
 */
export async function besideOthers(
  lookUp: LookUp,
  { matterId, step, statement: { newMatter } }: Change,
  ruling: Ruling,
): Promise<Ruling> {
  if (!changing.has(step) || typeof newMatter !== 'string') return ruling;
  const successor = newMatter === matterId ? undefined : await lookUp(newMatter);
  if (!successor || !decided.includes(successor.standing.procedure)) {
    const before = ruling.lawful ? [] : ruling.breaches;
    return { lawful: false, breaches: [...before, undecided], warnings: ruling.warnings };
  }
  return successor.proposal?.adjusts === matterId
    ? ruling
    : { ...ruling, warnings: [...ruling.warnings, unlinked] };
}

/**
 * The same as the other matter stands now.
 *
 * @throws what reading the other matter throws, but for its not being there
 */
export const withSuccessor = (
  histories: Histories,
  change: Change,
  ruling: Ruling,
): Promise<Ruling> => besideOthers((matterId) => known(histories, matterId), change, ruling);
