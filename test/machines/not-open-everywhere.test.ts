import { describe, expect, it } from '@jest/globals';
import type { Breach } from '../../src/errors.ts';
import { factOfEntry } from '../../src/engine/histories.ts';
import { ruleNamed, type Matter } from '../../src/machines/matter/chart.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import type { StepName } from '../../src/machines/matter/fact.ts';
import { judge } from '../../src/machines/matter/judge.ts';
import { openingsOf } from '../../src/machines/matter/open-steps.ts';
import { withWays } from '../../src/machines/matter/way-words.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { act, after, commandOf } from '../support/case.ts';
import { recorded, recordedNames } from '../support/recorded.ts';
import { archived, suspended } from '../support/acts/aftermath.ts';
import { deliberatedWith, reformTabled } from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import { foundUnlawful, itemsConfirmed, sent } from '../support/acts/legality-review.ts';
import { hearingHeld } from '../support/acts/participation.ts';
import { issued } from '../support/acts/resolution.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';

const histories: Record<string, readonly Matter[]> = {
  ...Object.fromEntries(recordedNames.map((name) => [name, mattersOf(recorded(name))])),
  ...Object.fromEntries(
    Object.entries({
      archived,
      suspended,
      foundUnlawful,
      reformTabled,
      itemsConfirmed,
      hearingHeld: [...drafted, ...hearingHeld],
      withdrawn: [...sent, act('WithdrawMatter', { reason: '条件不成熟' })],
      rejected: [...deliberatedWith('disagree', 'disagree'), act('RejectDraft', {})],
      normative: checked(asNormative(issued)),
    }).map(([name, acts]) => [
      name,
      acts.map((_, index) => after(acts.slice(0, index + 1)).matter),
    ]),
  ),
};

function mattersOf({ record }: ReturnType<typeof recorded>): Matter[] {
  const matters: Matter[] = [];
  for (const entry of record.entries)
    matters.push(evolve(matters.at(-1) ?? newMatter(), factOfEntry(entry)));
  return matters;
}

const everyStep = Object.keys(steps) as StepName[];
const zhOf = (step: StepName): string => steps[step].zh;
const now = '2027-01-04T02:00:00.000Z';

/** A step is named with its offices; where a step is told to be impossible, without them. */
const namedIn = (zh: string): string[] =>
  [...zh.matchAll(/“([^”]+)”\(/g)].map(([, each]) => each ?? '');

/** The breaches of a step, taken by an office that may and with nothing said. */
function breachesOf(step: StepName, matter: Matter): Breach[] {
  const ruling = judge(commandOf(act(step), now), matter, { calendar: bundledCalendar });
  if (ruling.lawful) throw new Error(`${step} was lawful.`);
  return ruling.breaches;
}

const openIn = (matter: Matter): ReadonlySet<string> =>
  new Set(
    openingsOf(matter)
      .filter(({ unmet }) => unmet.length === 0)
      .map(({ step }) => zhOf(step)),
  );

describe.each(Object.entries(histories))('along the history %s', (_name, matters) => {
  /** Every step that no state hears, at each place of the history, with its refusal. */
  const refusals = matters.flatMap((matter, place) => {
    const heard = new Set(openingsOf(matter).map(({ step }) => step));
    const open = openIn(matter);
    return everyStep
      .filter((step) => !heard.has(step))
      .map((step) => {
        const [breach] = breachesOf(step, matter);
        const said = breach!.missing.map(({ zh }) => zh);
        return { place, step, said, named: said.flatMap(namedIn), open, breach: breach! };
      });
  });

  /** Every step that a state hears and the order still holds back, with what it is told of the order. */
  const waiting = matters.flatMap((matter, place) => {
    const open = openIn(matter);
    return openingsOf(matter).flatMap(({ step, unmet }) =>
      unmet
        .flatMap(
          ({ rule, missing }) => withWays(ruleNamed(rule), missing, step, matter.context).missing,
        )
        .map(({ zh }) => ({ place, step, zh, named: namedIn(zh), open })),
    );
  });

  // One expectation a history: there are thousands of refusals along each.
  it('each names steps that are open and those who take them, or says why none leads there', () => {
    const wrong = refusals.filter(({ said, named, open, breach }) => {
      const offices = everyStep
        .filter((each) => named.includes(zhOf(each)))
        .flatMap((each): readonly string[] => steps[each].by);
      const supplied = new Set<string>(breach.suppliedBy);
      const isFounded =
        named.length > 0 || /^该步骤已经办过|不能再办理:.+为“.+”$/.test(said.at(-1) ?? '');
      return !(
        breach.rule === 'step-not-open' &&
        isFounded &&
        named.every((each) => open.has(each)) &&
        supplied.symmetricDifference(new Set(offices)).size === 0
      );
    });
    expect(refusals.length).toBeGreaterThan(0);
    expect(wrong.map(({ place, step, said }) => [place, step, said])).toEqual([]);
  });

  it('each breach of the order names steps that are open, or says that its stage is over', () => {
    const wrong = waiting.filter(
      ({ zh, named, open }) =>
        !(named.length > 0 || /;(?:已过该阶段|决策程序已经终结)$/.test(zh)) ||
        named.some((each) => !open.has(each)),
    );
    expect(waiting.length).toBeGreaterThan(0);
    expect(wrong.map(({ place, step, zh }) => [place, step, zh])).toEqual([]);
  });

  it('no step that is in order later was told that its stage is over for good', () => {
    const laterOpen = matters.map(openIn);
    const wrong = waiting.filter(
      ({ place, step, named }) =>
        named.length === 0 && laterOpen.slice(place).some((open) => open.has(zhOf(step))),
    );
    expect(wrong.map(({ place, step, zh }) => [place, step, zh])).toEqual([]);
  });

  it('no step that a state hears later was told to be impossible', () => {
    const heardAt = matters.map((matter) => new Set(openingsOf(matter).map(({ step }) => step)));
    const wrong = refusals.filter(
      ({ place, step, named }) =>
        named.length === 0 && heardAt.slice(place).some((heard) => heard.has(step)),
    );
    expect(wrong.map(({ place, step, said }) => [place, step, said])).toEqual([]);
  });
});
