import type { FactType, StepName } from './fact.ts';
import { stages, type RegionName } from './regions.ts';
import type { NamedRule } from './rule.ts';
import type { Way } from './stage.ts';
import { stepBecoming } from './step-becoming.ts';

/** A way of the chart that leads from one state of a region into another. */
export interface Passage {
  step: StepName;
  from: string;
  to: string;
  under: readonly NamedRule[];
}

/** Where a fact is heard: in one region, and there under the rules of each state that hears it. */
export interface Hearing {
  region: RegionName;
  states: ReadonlyMap<string, readonly NamedRule[]>;
}

/** A region as a graph: where it begins, and every passage between its states. */
export interface Region {
  initial: string;
  passages: readonly Passage[];
  /** How many steps at least lead from the region's beginning to a state. */
  depth: ReadonlyMap<string, number>;
}

/** Which passages count. */
export type Sieve = (passage: Passage) => boolean;

/** The passages out of a state that the sieve lets through. */
export const outOf = ({ passages }: Region, from: string, sieve: Sieve): Passage[] =>
  passages.filter((passage) => passage.from === from && sieve(passage));

/** How many steps lead from a state to each that can be reached by the passages that the sieve lets through. */
export function distances(region: Region, from: string, sieve: Sieve): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]]);
  // A map is walked in the order of insertion, and what is added on the way is walked too.
  for (const [state, steps] of found)
    for (const { to } of outOf(region, state, sieve)) if (!found.has(to)) found.set(to, steps + 1);
  return found;
}

const declared = (region: RegionName): [state: string, fact: FactType, way: Way][] =>
  Object.entries(stages[region].states).flatMap(([state, { on = {} }]) =>
    (Object.entries(on) as [FactType, Way][]).map(([fact, way]): [string, FactType, Way] => [
      state,
      fact,
      way,
    ]),
  );

function regionOf(name: RegionName): Region {
  const { initial } = stages[name];
  const passages = declared(name).flatMap(([from, fact, { to = from, under = [] }]) =>
    to === from ? [] : [{ step: stepBecoming(fact), from, to, under }],
  );
  const bare = { initial, passages, depth: new Map<string, number>() };
  return { ...bare, depth: distances(bare, initial, () => true) };
}

function hearingsIn(region: RegionName): [StepName, Hearing][] {
  const states = new Map<StepName, Map<string, readonly NamedRule[]>>();
  for (const [state, fact, { under = [] }] of declared(region)) {
    const step = stepBecoming(fact);
    states.set(step, (states.get(step) ?? new Map()).set(state, under));
  }
  return [...states].map(([step, heard]) => [step, { region, states: heard }]);
}

// The chart never changes: its graphs are read off it once.
const regionNames = Object.keys(stages) as RegionName[];
const regions = new Map(regionNames.map((name) => [name, regionOf(name)]));
const hearings = new Map(regionNames.flatMap(hearingsIn));

/** The graph of a region. */
export function graphOf(name: RegionName): Region {
  const region = regions.get(name);
  if (!region) throw new TypeError(`The chart has no region ${name}.`);
  return region;
}

/** The region and the states in which the fact of a step is heard. */
export function hearingOf(step: StepName): Hearing {
  const hearing = hearings.get(step);
  if (!hearing) throw new TypeError(`No region hears of ${step}.`);
  return hearing;
}
