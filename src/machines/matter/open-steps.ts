import type { Breach } from '../../errors.ts';
import type { Role } from '../../statute/roles.ts';
import type { Step } from '../../statute/step.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Matter } from './chart.ts';
import type { Dossier } from './dossier.ts';
import type { StepName } from './fact.ts';
import { waysFrom, waysOf, type StateNode } from './judge.ts';
import type { NamedRule } from './rule.ts';
import { inOrder, orderBreachesOf } from './ruling.ts';
import { someAreUnanswered } from './stages/minutes-confirmation.ts';
import { stepBecoming } from './step-becoming.ts';

/** A step that the chart hears where the matter stands, and the rules of order it still breaches. */
export interface Opening {
  step: StepName;
  unmet: Breach[];
}

const placeOf = new Map(Object.keys(steps).map((step, place) => [step, place]));

/**
 * What can be done now: every step that some region hears, in the order of the statute. Rules of
 * order are judged here; what a statement has to contain is judged when somebody makes it.
 */
export function openingsOf(matter: Matter): Opening[] {
  return waysOf(matter)
    .map(([fact, rules]) => ({
      step: stepBecoming(fact),
      unmet: orderBreachesOf(rules, matter.context),
    }))
    .toSorted((a, b) => (placeOf.get(a.step) ?? 0) - (placeOf.get(b.step) ?? 0));
}

/** When something waits for a step that is otherwise taken at will. */
const waitsFor: Partial<Record<StepName, (dossier: Dossier) => boolean>> = {
  ConfirmMinutesEntry: someAreUnanswered,
  DeclineMinutesEntry: someAreUnanswered,
};

function isAwaited(step: StepName, dossier: Dossier): boolean {
  const { atWill }: Step = steps[step];
  return atWill ? waitsFor[step]?.(dossier) === true : true;
}

/** What a state may wait for: a step, the officers who take it, the rules of its order. */
interface Waiting {
  step: StepName;
  roles: readonly Role[];
  order: readonly NamedRule[];
}

const waitings = new WeakMap<StateNode, readonly Waiting[]>();

/** Asked of every state of every row of a list, and always the same: it is read off the chart once. */
function waitingsAt(node: StateNode): readonly Waiting[] {
  const known = waitings.get(node);
  if (known) return known;
  const fresh = [...waysFrom(node)].map(([fact, rules]): Waiting => {
    const step = stepBecoming(fact);
    // The engine's own officer is no office.
    const roles = (steps[step].by as readonly Role[]).filter((role) => role !== 'system');
    return { step, roles, order: rules.filter(({ needs }) => needs !== undefined) };
  });
  waitings.set(node, fresh);
  return fresh;
}

/**
 * The offices for which the matter waits: a step of theirs is open and its rules of order are met. What
 * may be done at any time keeps no matter waiting.
 */
export function rolesAwaited({ _nodes: nodes, context }: Matter): Role[] {
  const awaited = new Set<Role>();
  for (const { step, roles, order } of nodes.flatMap(waitingsAt)) {
    if (roles.every((role) => awaited.has(role))) continue;
    if (!isAwaited(step, context) || !inOrder(order, context)) continue;
    for (const role of roles) awaited.add(role);
  }
  return [...awaited].toSorted();
}
