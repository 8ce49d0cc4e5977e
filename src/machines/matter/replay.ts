import { EngineError } from '../../errors.ts';
import { matterChart, recordedIn, type Matter, type Move } from './chart.ts';
import type { Dossier } from './dossier.ts';
import type { Fact } from './fact.ts';
import { stages, type RegionName } from './regions.ts';
import type { Stage, StageState } from './stage.ts';

interface Region {
  name: RegionName;
  states: Record<string, StageState>;
}

const hears = ({ states }: Region): string[] =>
  Object.values(states).flatMap(({ on = {} }) => Object.keys(on));

/** Of each fact, the regions that hear it in one of their states. */
const hearing = new Map<string, Region[]>();
for (const [name, { states }] of Object.entries(stages) as [RegionName, Stage][]) {
  const region = { name, states };
  for (const type of new Set(hears(region)))
    hearing.set(type, [...(hearing.get(type) ?? []), region]);
}

/** Where a fact leads from where the regions stand. */
function movesOn({ standing }: Dossier, { type }: Fact): Move[] {
  return (hearing.get(type) ?? []).flatMap(({ name, states }) => {
    const way = states[standing[name] ?? '']?.on?.[type];
    return way ? [{ region: name, to: way.to }] : [];
  });
}

function withFact(dossier: Dossier, fact: Fact): Dossier {
  const moves = movesOn(dossier, fact);
  if (moves.length === 0)
    throw new EngineError(
      'history-diverges',
      `${fact.type} does not fit ${JSON.stringify(dossier.standing)}`,
    );
  const known = { ...dossier };
  for (const move of moves) Object.assign(known, recordedIn(known, fact, move));
  return known;
}

/**
 * The matter after more facts that are on record, itself where there are none. The chart is made of tables, and a history is folded
 * along the same tables: to walk the chart itself costs many times as much a fact, and what is on
 * record was ruled on by the chart when it was recorded. Tests hold the two together, fact by fact.
 *
 * @throws EngineError `history-diverges` where no region hears a fact
 */
export function replay(matter: Matter, facts: readonly Fact[]): Matter {
  if (facts.length === 0) return matter;
  const context = facts.reduce(withFact, matter.context);
  return matterChart.resolveState({ value: context.standing, context });
}
