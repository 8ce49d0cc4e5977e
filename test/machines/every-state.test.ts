import { describe, expect, it } from '@jest/globals';
import { matterChart } from '../../src/machines/matter/chart.ts';
import { chartDefinition } from '../../src/machines/matter/definition.ts';
import type { Stage } from '../../src/machines/matter/stage.ts';
import { stages } from '../../src/machines/matter/regions.ts';
import { abstractionOf, explore, isOpen, type Place } from '../support/state-space.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { generator } from '../support/chance.ts';
import { createActor } from 'xstate';

// The backbone is kept exact; in the other regions only what the rules of order tell apart, and
// whether something is still undetermined.
const abstraction = abstractionOf(['procedure'], ['undetermined']);
const { regions, classOf, statesOf, moves } = abstraction;
// What a path cannot do is shown on a coarser one still: it has more paths, and far fewer states.
const coarse = abstractionOf(['procedure'], []);
const at = (place: Place, region: string) =>
  statesOf[regions.indexOf(region)]![place[regions.indexOf(region)]!]!;
const stands = (place: Place, region: string, ...states: string[]) =>
  at(place, region).some((state) => states.includes(state));
const backbone = regions.indexOf('procedure');
const backboneOf = (place: Place) => coarse.statesOf[backbone]![place[backbone]!]![0]!;

/** Every place that can be reached in which the backbone stands in one of these states. */
function placesAt(...states: string[]): Place[] {
  const found: Place[] = [];
  explore(coarse, {
    visit: (place) => {
      if (states.includes(backboneOf(place))) found.push(place.slice());
    },
  });
  return found;
}

const reaches = (state: string, options: Parameters<typeof explore>[1]) => {
  let reached = false;
  explore(coarse, {
    ...options,
    visit: (place) => {
      reached ||= backboneOf(place) === state;
    },
  });
  return reached;
};

const opinions = ['LawfulOpinionIssued', 'ReviewItemsConfirmed', 'UnlawfulOpinionIssued'];
const afterReview = [
  'reviewed',
  'tabled',
  'convened',
  'deliberated',
  'adopted',
  'issued',
  'promulgated',
];
const owed = regions.filter((region) => 'undetermined' in classOf[regions.indexOf(region)]!);

describe('every reachable state of the chart', () => {
  it('is visited, and none of them has an undetermined duty at or after legality review', () => {
    const late: string[] = [];
    const beforeReview = owed.filter(
      (region) => !['partyReport', 'congressReport'].includes(region),
    );
    const size = explore(abstraction, {
      visit: (place) => {
        if (
          !stands(
            place,
            'procedure',
            'sent',
            'underReview',
            'itemsOpen',
            'foundUnlawful',
            ...afterReview,
          )
        )
          return;
        for (const region of beforeReview)
          if (stands(place, region, 'undetermined')) late.push(`${backboneOf(place)}: ${region}`);
      },
    });
    console.info(`${size.states} states, ${size.moves} transitions of the abstraction`);
    expect([...new Set(late)]).toEqual([]);
    expect(size.states).toBeGreaterThan(1000);
  });

  it('issues nothing without a legality opinion', () => {
    expect(reaches('issued', {})).toBe(true);
    expect(reaches('issued', { without: opinions })).toBe(false);
  });

  it('issues nothing without a new opinion once the draft is back in drafting', () => {
    expect(reaches('issued', { from: placesAt('drafting'), without: opinions })).toBe(false);
  });

  it('issues nothing without a meeting', () => {
    expect(reaches('issued', { without: ['DeliberationRecorded'] })).toBe(false);
    expect(reaches('issued', { without: ['MeetingConvened'] })).toBe(false);
  });

  it('issues nothing before the Party report is made or declared not needed', () => {
    expect(
      reaches('issued', { without: ['PartyReportMade', 'PartyReportDeclaredNotNeeded'] }),
    ).toBe(false);
  });

  it.each([
    ['G6', 'underReview', ['DraftSentToReview']],
    ['G7', 'tabled', opinions],
    ['G8', 'convened', ['DraftTabled', 'ExploratoryReformTabled']],
    ['G9', 'adopted', ['DeliberationRecorded']],
    ['G10', 'promulgated', ['DecisionIssued']],
  ])('%s is passed before %s', (_gate, state, without) => {
    expect(reaches(state, {})).toBe(true);
    expect(reaches(state, { without })).toBe(false);
  });
});

describe('the chart and the statute agree', () => {
  const ways = Object.entries(stages).flatMap(([region, stage]: [string, Stage]) =>
    Object.entries(stage.states).flatMap(([state, { on = {} }]) =>
      Object.entries(on).map(([fact, way]) => ({ region, state, fact, way })),
    ),
  );

  it('hears exactly the facts that the steps leave', () => {
    expect(new Set(ways.map(({ fact }) => fact))).toEqual(
      new Set(Object.values(steps).map(({ becomes }) => becomes)),
    );
  });

  it('hears each fact in one region only, and opens one way for it', () => {
    const heardIn = new Map<string, Set<string>>();
    for (const { fact, region } of ways)
      heardIn.set(fact, (heardIn.get(fact) ?? new Set()).add(region));
    expect([...heardIn].filter(([, where]) => where.size !== 1)).toEqual([]);
  });

  it('leads every way to a state that exists', () => {
    const lost = ways.filter(
      ({ region, way }) =>
        way.to !== undefined && !(way.to in stages[region as keyof typeof stages].states),
    );
    expect(lost).toEqual([]);
  });

  it('names only states that exist in its rules of order', () => {
    const unknown = ways.flatMap(({ way: { under = [] } }) =>
      under.flatMap(({ key, needs = [] }) =>
        needs.flatMap((alternative) =>
          Object.entries(alternative).flatMap(([region, states]) =>
            states
              .filter((state) => !(state in stages[region as keyof typeof stages].states))
              .map((state) => `${key}: ${region}.${state}`),
          ),
        ),
      ),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('gives every rule one key', () => {
    const named = new Map(
      ways.flatMap(({ way: { under = [] } }) => under.map((rule) => [rule, rule.key] as const)),
    );
    expect(new Set(named.values()).size).toBe(named.size);
  });

  it('is plain JSON, so that its digest can pin a matter', () => {
    expect(JSON.parse(JSON.stringify(chartDefinition))).toEqual(chartDefinition);
  });
});

describe('the abstraction and the chart agree', () => {
  it('stands where XState stands, over 20,000 random steps', () => {
    // Content is another matter: here the facts are bare, and only where they lead is compared.
    const bare = matterChart.provide({ actions: { record: () => undefined } });
    const next = generator(713);
    let actor = createActor(bare).start();
    let place: Place = abstraction.initial.slice();
    for (let taken = 0; taken < 20_000; taken += 1) {
      const open = moves.filter((move) => isOpen(move, place));
      const heard = open.filter(({ fact }) =>
        actor.getSnapshot().can({ type: fact, at: '' } as never),
      );
      if (heard.length === 0 || taken % 200 === 199) {
        actor = createActor(bare).start();
        place = abstraction.initial.slice();
        continue;
      }
      const move = heard[next(heard.length)]!;
      actor.send({ type: move.fact, at: '' } as never);
      const stood = actor.getSnapshot().value as Record<string, string>;
      place = Int8Array.from(regions.map((region, index) => classOf[index]![stood[region]!]!));
      expect(classOf[move.region]![stood[regions[move.region]!]!]).toBe(move.to);
    }
  });
});
