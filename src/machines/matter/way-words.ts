import type { Missing } from '../../errors.ts';
import type { Text } from '../../statute/provision.ts';
import { roles, type Role } from '../../statute/roles.ts';
import type { Step } from '../../statute/step.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Dossier } from './dossier.ts';
import type { StepName } from './fact.ts';
import { stages, type RegionName } from './regions.ts';
import type { NamedRule } from './rule.ts';
import { shortOf } from './ruling.ts';
import { standingOf, wayInto, type Choice, type WayThere } from './way-there.ts';

/** What leads to a step. What is at will, or would undo what was done, nobody is told to take. */
export function comesFirst(choice: Choice, again: boolean): Missing {
  const zh = choice.map((step) => `“${steps[step].zh}”(${offices(step, 'zh', '、')})`).join('或');
  const en = choice
    .map((step) => `"${steps[step].en}" (${offices(step, 'en', ', ')})`)
    .join(' or ');
  if (again || choice.every(isAtWill))
    return { zh: `在${zh}之后才能办理`, en: `It can only be taken after ${en}` };
  return choice.every(isOfTheSystem)
    ? { zh: `须待期满由系统办理${zh}`, en: `When its day has come, first is recorded ${en}` }
    : { zh: `须先办理${zh}`, en: `First comes ${en}` };
}

/** Whether a region is the procedure, and the procedure is at an end. */
export function hasEnded(region: RegionName, dossier: Dossier): boolean {
  const { on = {} } = stages[region].states[standingOf(region, dossier)] ?? {};
  return region === 'procedure' && Object.keys(on).length === 0;
}

/**
 * What a rule misses for a step; of its order, beside where each region stands, what leads on from
 * there. Where nothing else is missing, those who can take what leads on can supply it.
 */
export function withWays(
  { needs: [needed = {}] = [], suppliedBy }: NamedRule,
  missing: readonly Missing[],
  step: StepName,
  dossier: Dossier,
): { missing: Missing[]; suppliedBy: readonly Role[] } {
  // What is short of the order comes first among what a rule misses, a region each.
  const ways = shortOf(needed, dossier.standing).map(([region, states]) => ({
    region,
    way: wayInto(region, states, step, dossier),
  }));
  const leading = ways.flatMap(({ way }) => ('first' in way ? way.first.flat() : []));
  return {
    missing: missing.map((said, index) => {
      const next = ways[index];
      if (!next) return said;
      const on = leadingOn(next.region, next.way, dossier);
      return { ...said, zh: `${said.zh};${on.zh}`, en: `${said.en}. ${on.en}` };
    }),
    suppliedBy: ways.length === missing.length ? officesOf(leading) : suppliedBy,
  };
}

function leadingOn(region: RegionName, way: WayThere, dossier: Dossier): Text {
  if ('bar' in way)
    return hasEnded(way.bar.region, dossier)
      ? { zh: '决策程序已经终结', en: 'The procedure has ended' }
      : { zh: '已过该阶段', en: 'The stage is over' };
  const isBack = way.back.includes(region);
  const over = isBack ? [{ zh: '已过该阶段', en: 'The stage is over' }] : [];
  const said = [...over, ...way.first.map((choice) => comesFirst(choice, isBack))];
  return {
    zh: said.map(({ zh }) => zh).join(';'),
    en: said.map(({ en }) => en).join('. '),
  };
}

/** The offices that take any of these steps. */
export const officesOf = (taken: readonly StepName[]): Role[] => [
  ...new Set(taken.flatMap((step): readonly Role[] => steps[step].by)),
];

const offices = (step: StepName, language: keyof Text, joint: string): string =>
  steps[step].by.map((role: Role) => roles[role][language]).join(joint);

const isOfTheSystem = (step: StepName): boolean => {
  const { by }: Step = steps[step];
  return by.every((role) => role === 'system');
};

const isAtWill = (step: StepName): boolean => {
  const { atWill }: Step = steps[step];
  return atWill === true;
};
