import type { Dossier } from './dossier.ts';
import type { StepName } from './fact.ts';
import { stages, type RegionName } from './regions.ts';
import type { NamedRule } from './rule.ts';
import { shortOf, unmetOrder } from './ruling.ts';
import { hearingOf, type Passage } from './passages.ts';
import { liesBehind, waysTowards } from './ways.ts';

/** Steps of which any one is enough; each is open now and in order. */
export type Choice = readonly StepName[];

/** What bars the way: where a region stands, and the step of the way that it keeps from being taken. */
export interface Bar {
  region: RegionName;
  step: StepName;
}

/**
 * What comes first on the way to a step, each choice of it, and the regions that would have to go back
 * for it; or what bars every way there.
 */
export type WayThere = { first: readonly Choice[]; back: readonly RegionName[] } | { bar: Bar };

type Aims = readonly (readonly [RegionName, readonly string[]])[];

const nothing: WayThere = { first: [], back: [] };

/**
 * From where the matter stands: the first steps, open now, on the way to a step that no state hears.
 * Where a step of the way still waits for other regions, the way goes through these.
 */
export function wayTo(step: StepName, dossier: Dossier): WayThere {
  const { region, states } = hearingOf(step);
  const within = waysTowards(region, standingOf(region, dossier), [...states.keys()]);
  if (within.passages.length === 0) return { bar: { region, step } };
  // A state that would hear it is no aim where the step could not be taken there any more.
  const ahead = [...states].map(([state, rules]) => ({
    state,
    way: throughOrder(rules, step, dossier, new Set()),
  }));
  const aims = ahead.flatMap(({ state, way }) => ('first' in way ? [state] : []));
  const barred = ahead.map(({ way }) => way).find((way) => 'bar' in way);
  return aims.length === 0 && barred ? barred : towards(region, aims, step, dossier, new Set());
}

/** What comes first for a region to come into any of these states, as a step needs it to. */
export const wayInto = (
  region: RegionName,
  aims: readonly string[],
  step: StepName,
  dossier: Dossier,
): WayThere => towards(region, aims, step, dossier, new Set());

/** The state in which a region stands. */
export const standingOf = (region: RegionName, { standing }: Dossier): string =>
  standing[region] ?? stages[region].initial;

function towards(
  region: RegionName,
  aims: readonly string[],
  step: StepName,
  dossier: Dossier,
  asked: ReadonlySet<string>,
): WayThere {
  const question = `${region} ${aims.join()}`;
  if (asked.has(question)) return nothing;
  const state = standingOf(region, dossier);
  const { passages, back } = waysTowards(region, state, aims);
  if (passages.length === 0) return { bar: { region, step } };
  const returning = back && liesBehind(region, state, aims) ? [region] : [];
  return together([
    { first: [], back: returning },
    through(passages, dossier, new Set([...asked, question])),
  ]);
}

/**
 * Any one of the passages is enough. The chart names the rule before its exceptions: while the first
 * passage still waits, what it waits for stands beside those that are open, lest only "not needed" be told.
 */
function through(
  passages: readonly Passage[],
  dossier: Dossier,
  asked: ReadonlySet<string>,
): WayThere {
  const [rule, ...others] = passages.map(({ under, step }) => ({
    step,
    way: throughOrder(under, step, dossier, asked),
    isOpen: unmetOrder(under, dossier).length === 0,
  }));
  if (!rule) return nothing;
  const open = [rule, ...others].filter(({ isOpen }) => isOpen).map(({ step }) => step);
  if (open.length === 0) return firstPassable([rule.way, ...others.map(({ way }) => way)]);
  const [awaited = []] = 'first' in rule.way ? rule.way.first : [];
  return { first: [[...new Set([...awaited, ...open])]], back: [] };
}

/** Of ways that all still wait for something, the first that can be gone. */
const firstPassable = (ways: readonly WayThere[]): WayThere =>
  ways.find((way) => 'first' in way) ?? ways[0] ?? nothing;

/** What has to come about before the rules of order let a step pass: all of it. */
function throughOrder(
  rules: readonly NamedRule[],
  step: StepName,
  dossier: Dossier,
  asked: ReadonlySet<string>,
): WayThere {
  const ways = unmetOrder(rules, dossier).map((rule) => {
    const alternatives = (rule.needs ?? []).map((needed) =>
      allOf(shortOf(needed, dossier.standing), step, dossier, asked),
    );
    return firstPassable(alternatives);
  });
  return together(ways);
}

const allOf = (
  aims: Aims,
  step: StepName,
  dossier: Dossier,
  asked: ReadonlySet<string>,
): WayThere =>
  together(aims.map(([region, states]) => towards(region, states, step, dossier, asked)));

/** Several ways that must all be gone: barred where one of them is. */
function together(ways: readonly WayThere[]): WayThere {
  const barred = ways.find((way) => 'bar' in way);
  if (barred) return barred;
  const gone = ways.filter((way) => 'first' in way);
  const choices = gone.flatMap(({ first }) => first);
  const named = new Map(choices.map((choice) => [choice.join(), choice]));
  return {
    first: [...named.values()],
    back: [...new Set(gone.flatMap(({ back }) => back))],
  };
}
