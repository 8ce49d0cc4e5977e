import { EngineError, type Breach, type Missing } from '../errors.ts';
import type { Dossier } from '../machines/matter/dossier.ts';
import type { StepName } from '../machines/matter/fact.ts';
import type { Ruling } from '../machines/matter/judge.ts';
import { outright } from '../machines/matter/ruling.ts';
import { civilDateOf } from '../statute/calendar/index.ts';
import type { Histories } from './histories.ts';

const changing: ReadonlySet<StepName> = new Set<StepName>(['AdjustDecision', 'TerminateDecision']);

/** Where the procedure of a matter stands whose decision was issued. */
const decided: readonly (string | undefined)[] = ['issued', 'promulgated'];
const ended: readonly (string | undefined)[] = ['adjusted', 'terminated'];

interface Change {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
  /** What is known of the matter whose decision is changed. */
  dossier: Dossier;
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

const older = breach(
  'change-was-decided-after-what-it-changes',
  {
    zh: '调整、停止执行的决定在原决策印发之后、按新的程序作出。',
    en: 'A decision is changed by one that was made after it, in a new procedure.',
  },
  {
    zh: '该事项的决定在本决策印发之前已经印发',
    en: 'The decision of that matter was issued before this one',
  },
);

const overtaken = breach(
  'change-rests-on-a-decision-in-force',
  {
    zh: '作出调整决定的事项,其决定本身已被调整或者停止执行的,予以标明。',
    en: 'Where the decision that makes the change was itself changed or ended, that is shown.',
  },
  {
    zh: '该事项的决定本身已被调整或者停止执行',
    en: 'The decision of that matter was itself changed or ended',
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
  { matterId, step, statement: { newMatter }, dossier }: Change,
  ruling: Ruling,
): Promise<Ruling> {
  if (!changing.has(step) || typeof newMatter !== 'string') return ruling;
  const successor = newMatter === matterId ? undefined : await lookUp(newMatter);
  if (!successor || !decided.includes(successor.standing.procedure))
    return refused(ruling, undecided);
  if (dayOfIssue(successor) < dayOfIssue(dossier)) return refused(ruling, older);
  const shown = [
    ...(successor.proposal?.adjusts === matterId ? [] : [unlinked]),
    ...(ended.includes(successor.standing.force) ? [overtaken] : []),
  ];
  return shown.length === 0 ? ruling : { ...ruling, warnings: [...ruling.warnings, ...shown] };
}

/** As it was stated: what is done late is recorded late. */
const dayOfIssue = ({ resolution }: Dossier): string =>
  resolution ? (resolution.issuedOn ?? civilDateOf(resolution.issuedAt)) : '';

const refused = (ruling: Ruling, found: Breach): Ruling => ({
  lawful: false,
  breaches: [...(ruling.lawful ? [] : ruling.breaches), found],
  warnings: ruling.warnings,
});

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
