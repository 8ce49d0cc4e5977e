import type { Breach, Missing } from '../../errors.ts';
import { civilDateOf } from '../../statute/calendar/index.ts';
import type { Text } from '../../statute/provision.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Dossier } from './dossier.ts';
import type { StepName } from './fact.ts';
import { stages, type RegionName } from './regions.ts';
import { outright } from './ruling.ts';
import { standingOf, wayTo, type Bar, type WayThere } from './way-there.ts';
import { comesFirst, hasEnded, officesOf } from './way-words.ts';
import { hearingOf } from './passages.ts';
import { liesBehind, mustHaveTaken } from './ways.ts';

/**
 * The refusal of a step that no state hears where the matter stands. What is missing are the steps
 * that come first, each open now, and those who take them can supply it; or it says that the step was
 * taken already, lies behind, or can no longer come. `since` is when its own region came to stand there.
 */
export function notOpen(step: StepName, dossier: Dossier): Breach {
  const { region } = hearingOf(step);
  const way = wayTo(step, dossier);
  const since = dossier.since[region];
  const stage = standingIn('procedure', dossier);
  const first = 'first' in way ? way.first.flat() : [];
  return {
    ...outright('step-not-open', steps[step].provision, officesOf(first), {
      zh: `当前阶段(${stage.zh})不能办理该步骤。`,
      en: `The step is not open at this stage (${stage.en}).`,
    }),
    missing:
      'first' in way ? stillPossible(step, dossier, way) : impossible(step, dossier, way.bar),
    ...(since ? { since } : {}),
  };
}

type Passable = Extract<WayThere, { first: unknown }>;

/** What comes first; and before it, where the step was taken or passed, that it was. */
function stillPossible(step: StepName, dossier: Dossier, { first, back }: Passable): Missing[] {
  const { region } = hearingOf(step);
  const before = pastIn(region, step, dossier);
  const stages = back.filter((each) => each !== region).map((each) => overIn(each, dossier));
  const behind = before ? [before] : stages;
  return [...behind, ...first.map((choice) => comesFirst(choice, behind.length > 0))];
}

/** Why no way leads to the step any more. */
function impossible(step: StepName, dossier: Dossier, bar: Bar): Missing[] {
  const { region } = hearingOf(step);
  const taken = takenIn(region, step, dossier);
  if (!taken) return [barred(bar, step, dossier)];
  return bar.region === region ? [taken] : [taken, barred(bar, step, dossier)];
}

const standingIn = (region: RegionName, dossier: Dossier): Text => {
  const state = standingOf(region, dossier);
  return stages[region].states[state] ?? { zh: state, en: state };
};

/** Where a region stands, and since when: 决策程序自2026-03-05起为“已送审”. */
function whereabouts(region: RegionName, dossier: Dossier): Text {
  const { zh, en } = stages[region];
  const now = standingIn(region, dossier);
  const since = dossier.since[region];
  return since
    ? {
        zh: `${zh}自${civilDateOf(since)}起为“${now.zh}”`,
        en: `${en} has been "${now.en}" since ${civilDateOf(since)}`,
      }
    : { zh: `${zh}目前为“${now.zh}”`, en: `${en} is now "${now.en}"` };
}

function takenIn(region: RegionName, step: StepName, dossier: Dossier): Missing | undefined {
  if (!mustHaveTaken(region, standingOf(region, dossier), step)) return undefined;
  const { zh, en } = whereabouts(region, dossier);
  return { zh: `该步骤已经办过:${zh}`, en: `The step was taken already: ${en}` };
}

/** That the step was taken, or that its region has gone past it; nothing where it is still to come. */
function pastIn(region: RegionName, step: StepName, dossier: Dossier): Missing | undefined {
  const taken = takenIn(region, step, dossier);
  if (taken) return taken;
  const hearing = [...hearingOf(step).states.keys()];
  return liesBehind(region, standingOf(region, dossier), hearing)
    ? overIn(region, dossier)
    : undefined;
}

function overIn(region: RegionName, dossier: Dossier): Missing {
  const { zh, en } = whereabouts(region, dossier);
  return { zh: `已过该阶段:${zh}`, en: `The stage is over: ${en}` };
}

function barred(bar: Bar, refused: StepName, dossier: Dossier): Missing {
  const { zh, en } = whereabouts(bar.region, dossier);
  if (hasEnded(bar.region, dossier))
    return {
      zh: `决策程序已经终结,不能再办理:${zh}`,
      en: `The procedure has ended, and the step can no longer be taken: ${en}`,
    };
  return bar.step === refused
    ? { zh: `不能再办理:${zh}`, en: `It can no longer be taken: ${en}` }
    : {
        zh: `须先办理的“${steps[bar.step].zh}”不能再办理:${zh}`,
        en: `"${steps[bar.step].en}" would come first, and can no longer be taken: ${en}`,
      };
}
