import type { Breach } from '../../errors.ts';
import type { Role } from '../../statute/roles.ts';
import type { Step } from '../../statute/step.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Matter } from './chart.ts';
import type { Dossier } from './dossier.ts';
import type { StepName } from './fact.ts';
import { waysOf } from './judge.ts';
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

/**
 * The offices for which the matter waits: a step of theirs is open and its rules of order are met. What
 * may be done at any time keeps no matter waiting, and the engine's own officer is no office.
 */
export function rolesAwaited(matter: Matter): Role[] {
  const awaited = new Set<Role>();
  for (const [fact, rules] of waysOf(matter)) {
    const step = stepBecoming(fact);
    if (!isAwaited(step, matter.context) || !inOrder(rules, matter.context)) continue;
    for (const role of steps[step].by) awaited.add(role);
  }
  awaited.delete('system');
  return [...awaited].toSorted();
}
