import { describe, expect, it } from '@jest/globals';
import { transition } from 'xstate';
import { factOfEntry } from '../../src/engine/histories.ts';
import { matterChart, type Matter } from '../../src/machines/matter/chart.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import type { Fact, StepName } from '../../src/machines/matter/fact.ts';
import { judge } from '../../src/machines/matter/judge.ts';
import { openingsOf, rolesAwaited } from '../../src/machines/matter/open-steps.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { stages } from '../../src/machines/matter/regions.ts';
import { replay } from '../../src/machines/matter/replay.ts';
import type { Stage } from '../../src/machines/matter/stage.ts';
import type { Step } from '../../src/statute/step.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { recorded, recordedNames } from '../support/recorded.ts';

const stepFor = new Map(
  (Object.keys(steps) as StepName[]).map((step) => [steps[step].becomes as string, step]),
);

function rulingOn(fact: Fact, matter: ReturnType<typeof newMatter>) {
  const { type, at, by, warnings: _flagged, ...statement } = fact;
  return judge({ step: stepFor.get(type)!, at, by, statement }, matter, {
    calendar: bundledCalendar,
  });
}

const regions = Object.entries<Stage>(stages);
const heardIn = ({ states }: Stage) =>
  Object.values(states).flatMap(({ on = {} }) => Object.keys(on));
/** The states that no way leads out of, each with a fact that its region alone hears, in another state. */
const ends = regions.flatMap(([region, stage]) => {
  const elsewhere = regions.flatMap(([name, other]) => (name === region ? [] : heardIn(other)));
  const type = heardIn(stage).find((heard) => !elsewhere.includes(heard)) ?? '';
  return Object.entries(stage.states)
    .filter(([, { on }]) => on === undefined)
    .map(([state]) => ({ region, state, type }));
});

function standingAt(region: string, state: string): Matter {
  const { context } = newMatter();
  const standing = { ...context.standing, [region]: state };
  return matterChart.resolveState({ value: standing, context: { ...context, standing } });
}

const by = { person: 'lin', name: '林起草', role: 'drafter', unit: 'data-section' };
const told = (type: string) => ({ type, at: '2026-03-02T01:00:00.000Z', by }) as Fact;
const takenIn = [evolve, (matter: Matter, fact: Fact) => replay(matter, [fact])];

describe('what no region hears', () => {
  const everywhere = { region: 'procedure', state: 'unfiled', type: 'SomethingElse' };
  it.each([everywhere, ...ends])('is $type where $region stands at $state', (where) => {
    const { region, state, type } = where;
    const refusal = { code: 'history-diverges', message: expect.stringContaining(type) };
    for (const takeIn of takenIn)
      expect(() => takeIn(standingAt(region, state), told(type))).toThrow(
        expect.objectContaining(refusal),
      );
  });
});

it('a matter of which nothing more is told stays the very same', () => {
  const matter = newMatter();
  expect(replay(matter, [])).toBe(matter);
});

describe.each(recordedNames)('along the history %s', (name) => {
  const facts = recorded(name).record.entries.map(factOfEntry);
  /** The matter before each fact. */
  const walked = () => {
    const before = [newMatter()];
    for (const fact of facts.slice(0, -1)) before.push(evolve(before.at(-1)!, fact));
    return before;
  };

  it('the dossier says of every region where the chart has it', () => {
    for (const { value, context } of walked()) expect(context.standing).toEqual(value);
  });

  it('an office is awaited only where a step of its own is open and in order', () => {
    for (const matter of walked()) {
      const ready = openingsOf(matter).filter(({ unmet }) => unmet.length === 0);
      const offices = new Set(ready.flatMap(({ step }): readonly string[] => steps[step].by));
      expect([...offices]).toEqual(expect.arrayContaining(rolesAwaited(matter)));
      expect(rolesAwaited(matter)).not.toContain('system');
    }
  });

  it('whoever takes a step that is not at will was awaited before it', () => {
    const before = walked();
    for (const [index, { type, by }] of facts.entries()) {
      const step: Step = steps[stepFor.get(type)!];
      if (index === 0 || step.atWill || by.role === 'system') continue;
      expect([type, rolesAwaited(before[index]!)]).toEqual([
        type,
        expect.arrayContaining([by.role]),
      ]);
    }
  });

  it('the reused scope walks the chart as the public transition of XState does', () => {
    const before = walked();
    for (const [index, fact] of facts.entries()) {
      const [next] = transition(matterChart, before[index]!, fact);
      const own = evolve(before[index]!, fact);
      expect([own.value, own.context]).toEqual([next.value, next.context]);
    }
  });

  it('the tables fold any part of it to where the chart comes, which goes on from there', () => {
    const before = walked();
    for (const [index, fact] of facts.entries()) {
      const told = replay(
        before[Math.floor(index / 2)]!,
        facts.slice(Math.floor(index / 2), index),
      );
      expect([told.value, told.context]).toStrictEqual([
        before[index]!.value,
        before[index]!.context,
      ]);
      const [from, on] = [evolve(told, fact), evolve(before[index]!, fact)];
      expect([from.value, from.context, from.status]).toStrictEqual([
        on.value,
        on.context,
        on.status,
      ]);
    }
  });

  it('neither takes in a fact that no region hears there', () => {
    const [first] = facts;
    const refusal = { code: 'history-diverges', message: expect.stringContaining(first!.type) };
    const twice = [
      () => evolve(evolve(newMatter(), first!), first!),
      () => replay(newMatter(), [first!, first!]),
    ];
    for (const work of twice) expect(work).toThrow(expect.objectContaining(refusal));
  });

  it('a ruling leads to the matter that the recorded fact folds to, and leaves no law in it', () => {
    const before = walked();
    for (const [index, fact] of facts.entries()) {
      const ruling = rulingOn(fact, before[index]!);
      if (!ruling.lawful) throw new Error(JSON.stringify(ruling.breaches));
      const folded = evolve(before[index]!, fact);
      expect([ruling.next.value, ruling.next.context]).toStrictEqual([
        folded.value,
        folded.context,
      ]);
    }
  });
});
