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
  const open = passages.filter(({ under }) => unmetOrder(under, dossier).length === 0);
  const returning = back && liesBehind(region, state, aims) ? [region] : [];
  return together([
    { first: [], back: returning },
    open.length > 0
      ? { first: [open.map((passage) => passage.step)], back: [] }
      : firstPassable(passages, dossier, new Set([...asked, question])),
  ]);
}

/** Of passages that all still wait for something, what the first waits for that can come about. */
function firstPassable(
  passages: readonly Passage[],
  dossier: Dossier,
  asked: ReadonlySet<string>,
): WayThere {
  const ways = passages.map(({ under, step }) => throughOrder(under, step, dossier, asked));
  return ways.find((way) => 'first' in way) ?? ways[0] ?? nothing;
}

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
    return alternatives.find((way) => 'first' in way) ?? alternatives[0] ?? nothing;
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
