import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Dossier } from './dossier.ts';
import type { Fact, FactType, Officer } from './fact.ts';
import { stages, type RegionName } from './regions.ts';
import type { Law, NamedRule } from './rule.ts';
import { holds } from './ruling.ts';
import { isOnFile } from './stages/on-file.ts';
import type { Stage, StageState } from './stage.ts';

/**
 * The key under which a fact that is being judged carries the law it is judged by. A fact without
 * it is history: it was ruled on when it was recorded, and a later correction of a rule cannot
 * rewrite the past. A symbol, so that nothing that came as JSON can carry it.
 */
export const underLaw: unique symbol = Symbol('underLaw');

/** A fact as the chart hears it. */
export type Heard = Fact & { [underLaw]?: Law };

const declaredRules = Object.values(stages).flatMap((stage) =>
  Object.values(stage.states).flatMap(({ on = {} }) =>
    Object.values(on).flatMap(({ under = [] }) => under),
  ),
);

/** Every rule that a transition of the chart declares, by its key. */
export const rules: ReadonlyMap<string, NamedRule> = new Map(
  declaredRules.map((rule) => [rule.key, rule]),
);

/** Every rule is asked for by name: the chart's definition is data, and a refusal cites it. */
export function ruleNamed(key: string): NamedRule {
  const rule = rules.get(key);
  if (!rule) throw new TypeError(`The chart names no rule ${key}.`);
  return rule;
}

const folds = Object.assign({}, ...Object.values(stages).map((stage) => stage.folds)) as Record<
  FactType,
  ((dossier: Dossier, fact: Fact) => Partial<Dossier>) | undefined
>;

/** A region and the state that a fact brings it into; without one it stays where it stands. */
export interface Move {
  region: RegionName;
  to?: string | undefined;
}

/** What is known of a matter with one more fact, which a region heard. */
export const recordedIn = (
  dossier: Dossier,
  fact: Fact,
  { region, to }: Move,
): Partial<Dossier> => ({
  ...folds[fact.type]?.(dossier, fact),
  acted: actedAfter(dossier.acted, fact.by),
  ...filedAfter(dossier, fact.evidence),
  ...(to === undefined ? {} : movedTo(dossier, region, to, fact.at)),
});

function actedAfter(acted: Dossier['acted'], { person, role }: Officer): Dossier['acted'] {
  const before = acted[person] ?? [];
  return before.includes(role) ? acted : { ...acted, [person]: [...before, role] };
}

function filedAfter(
  { documents, files }: Dossier,
  evidence: Fact['evidence'],
): Pick<Dossier, 'documents' | 'files'> {
  if (!evidence?.length) return { documents, files };
  const counts = { ...documents };
  for (const { document } of evidence) counts[document] = (counts[document] ?? 0) + 1;
  const added = evidence
    .filter(({ document, sha256 }) => !isOnFile({ files }, document, sha256))
    .map(({ document, sha256 }) => ({ document, sha256 }));
  return { documents: counts, files: added.length === 0 ? files : [...files, ...added] };
}

const procedure = setup({
  types: { context: {} as Dossier, events: {} as Heard },
  guards: {
    lawful: ({ context, event }, { rules: keys }: { rules: string[] }) => {
      const law = event[underLaw];
      return law === undefined || keys.every((key) => holds(ruleNamed(key), context, event, law));
    },
  },
  actions: {
    // One action and no more: XState makes a whole snapshot for each.
    record: assign(({ context, event }, move: Move) => recordedIn(context, event, move)),
  },
});

const movedTo = (
  { standing, since }: Dossier,
  region: RegionName,
  to: string,
  at: string,
): Pick<Dossier, 'standing' | 'since'> => ({
  standing: { ...standing, [region]: to },
  since: { ...since, [region]: at },
});

const byRegion = <T>(valueOf: (stage: Stage) => T) =>
  Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, valueOf(stage)]));

/** What is known of a matter of which nothing is known: every region stands at its beginning. */
const beginning: Dossier = {
  standing: byRegion(({ initial }) => initial),
  since: byRegion(() => ''),
  acted: {},
  documents: {},
  files: [],
};

function stateOf(region: RegionName, { zh, en, on = {} }: StageState) {
  return {
    description: `${zh} / ${en}`,
    on: Object.fromEntries(
      Object.entries(on).map(([fact, { to, under = [] }]) => [
        fact,
        {
          ...(to === undefined ? {} : { target: to }),
          guard: { type: 'lawful' as const, params: { rules: under.map(({ key }) => key) } },
          actions: {
            type: 'record' as const,
            params: { region, ...(to === undefined ? {} : { to }) },
          },
        },
      ]),
    ),
  };
}

function regionOf(name: RegionName, { zh, en, law, initial, states }: Stage) {
  return {
    description: `${zh} / ${en} (${law})`,
    initial,
    states: Object.fromEntries(
      Object.entries(states).map(([state, config]) => [state, stateOf(name, config)]),
    ),
  };
}

/**
 * The procedure of a major administrative decision, as a chart over recorded facts: one region for
 * each section of the law, all walked side by side, their order held by rules that name each other.
 *
 * It has no `after`, no `invoke` and no actions but `assign`: time and I/O belong to the engine.
 */
export const matterChart = procedure.createMachine({
  id: 'matter',
  type: 'parallel',
  context: beginning,
  states: Object.fromEntries(
    Object.entries(stages).map(([name, stage]) => [name, regionOf(name as RegionName, stage)]),
  ),
});

export type Matter = SnapshotFrom<typeof matterChart>;
