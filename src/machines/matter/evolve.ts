import { createActor, initialTransition, type AnyActorScope } from 'xstate';
import { EngineError } from '../../errors.ts';
import { matterChart, type Heard, type Matter } from './chart.ts';
import type { Fact } from './fact.ts';

// XState's own `transition()` builds a whole actor for each call; one inert scope serves them all.
// The chart has no actors, no delays and no emitted events, so nothing of the scope is ever used.
const actor = createActor(matterChart);
const scope = {
  self: actor,
  system: actor.system,
  id: '',
  sessionId: '',
  logger: () => undefined,
  defer: () => undefined,
  stopChild: () => undefined,
  emit: () => undefined,
  actionExecutor: () => undefined,
} as unknown as AnyActorScope;

const [unfiled] = initialTransition(matterChart);

/** A matter of which nothing is known yet. */
export const newMatter = (): Matter => unfiled;

/**
 * The matter with a fact on record, as the chart walks it. Undefined where no state hears the fact,
 * or where it carries the law it is judged by, and the rules on the way forbid it.
 */
export function walk(matter: Matter, heard: Heard): Matter | undefined {
  const next = matterChart.transition(matter, heard, scope as never);
  // XState drops an event it has no transition for, and returns the very same snapshot.
  return next === matter ? undefined : next;
}

/**
 * The matter after one more recorded fact. What is on record was ruled on when it was recorded, so
 * no rule is asked again.
 *
 * @throws EngineError `history-diverges` where no state of the chart hears the fact
 */
export function evolve(matter: Matter, fact: Fact): Matter {
  const next = walk(matter, fact);
  if (!next)
    throw new EngineError(
      'history-diverges',
      `${fact.type} does not fit ${JSON.stringify(matter.value)}`,
    );
  return next;
}
