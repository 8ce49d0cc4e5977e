import type { Breach } from '../../errors.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Matter } from './chart.ts';
import type { StepName } from './fact.ts';
import { rulesOn } from './judge.ts';
import { orderBreachesOf } from './ruling.ts';

/** A step that the chart hears where the matter stands, and the rules of order it still breaches. */
export interface Opening {
  step: StepName;
  unmet: Breach[];
}

const stepNames = Object.keys(steps) as StepName[];

/**
 * What can be done now: every step that some region hears. Rules of order are judged here; what a
 * statement has to contain is judged when somebody makes it.
 */
export function openingsOf(matter: Matter): Opening[] {
  return stepNames.flatMap((step) => {
    const rules = rulesOn(matter, steps[step].becomes);
    if (!rules) return [];
    return [{ step, unmet: orderBreachesOf(rules, matter.context) }];
  });
}
