import { steps } from '../../statute/steps/index.ts';
import type { StepName } from './fact.ts';

const byFact: ReadonlyMap<string, StepName> = new Map(
  (Object.keys(steps) as StepName[]).map((step) => [steps[step].becomes, step]),
);

/**
 * The step that leaves a fact on record: each fact comes of one.
 *
 * @throws TypeError where no step does
 */
export function stepBecoming(fact: string): StepName {
  const step = byFact.get(fact);
  if (!step) throw new TypeError(`No step becomes ${fact}.`);
  return step;
}
