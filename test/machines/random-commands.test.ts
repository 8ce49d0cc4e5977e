import { afterAll, describe, expect, it } from '@jest/globals';
import { EngineError } from '../../src/errors.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import type { Command, Fact, StepName } from '../../src/machines/matter/fact.ts';
import { factOf, judge } from '../../src/machines/matter/judge.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { replay } from '../../src/machines/matter/replay.ts';
import { provisionOf } from '../../src/statute/provisions.ts';
import { steps } from '../../src/statute/steps/index.ts';
import * as aftermath from '../support/acts/aftermath.ts';
import { deliberatedWith, reformTabled } from '../support/acts/deliberation.ts';
import { foundUnlawful, itemsConfirmed } from '../support/acts/legality-review.ts';
import { materialsDelivered } from '../support/acts/participation.ts';
import { drafted } from '../support/acts/drafting.ts';
import { promulgated } from '../support/acts/resolution.ts';
import { asNormative, checked, inGovernment } from '../support/acts/tracks.ts';
import { act, commandOf, type Act } from '../support/case.ts';
import { generator } from '../support/chance.ts';
import { brokenBy, isOf } from '../support/principles.ts';
import { inContract, oneOf, strayFrom, type Draw } from '../support/strays.ts';

const SEED = Number(process.env.DUECOURSE_TEST_SEED ?? 20_190_901);
const COMMANDS = 24_000;
const START = '2026-03-02T01:00:00.000Z';
const MINUTE = 60_000;
const law = { calendar: bundledCalendar };

/** Lawful histories that walks follow, and stray from. */
const histories: readonly (readonly Act[])[] = [
  aftermath.archived,
  aftermath.suspended,
  aftermath.evaluationOrdered,
  checked(asNormative(aftermath.archived)),
  inGovernment(aftermath.archived),
  itemsConfirmed,
  foundUnlawful,
  reformTabled,
  deliberatedWith('disagree', 'disagree'),
  [...drafted, ...materialsDelivered],
];
/** What a stray may be like: the acts of all histories, every step with next to nothing said. */
const everyAct: readonly Act[] = [
  ...histories.flat(),
  ...(Object.keys(steps) as StepName[]).flatMap((step) => [
    act(step),
    act(step, { reason: '理由' }),
  ]),
].filter((each) => inContract(commandOf(each, START)));

const seen = { commands: 0, lawful: 0, refused: 0, beyondCalendar: 0, walks: 0 };
const reached = new Set<string>();

afterAll(() => {
  expect(seen.commands).toBe(seen.lawful + seen.refused + seen.beyondCalendar);
});

/** What the law says; undefined where it would have to count into a year without a notice. */
function ruled(command: Command, matter: ReturnType<typeof newMatter>) {
  try {
    return judge(command, matter, law);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-missing') return undefined;
    throw new Error(`${JSON.stringify(command)} was not ruled on`, { cause: error });
  }
}

/** One matter, through acts of a lawful history and strays from it. */
class Walk {
  matter = newMatter();
  facts: Fact[] = [];
  now = START;

  /** Says whether the command was lawful; what the statute asks must hold either way. */
  take(command: Command): boolean {
    const before = JSON.stringify([this.matter.value, this.matter.context]);
    const ruling = ruled(command, this.matter);
    seen.commands += 1;
    expect(JSON.stringify([this.matter.value, this.matter.context])).toBe(before);
    if (!ruling?.lawful) {
      seen[ruling ? 'refused' : 'beyondCalendar'] += 1;
      for (const { provision, article } of ruling?.breaches ?? [])
        expect(article).toBe(provisionOf(provision).citation);
      if (ruling) expect(ruling.breaches.length).toBeGreaterThan(0);
      return false;
    }
    seen.lawful += 1;
    this.record(ruling.fact, command);
    return true;
  }

  record(fact: Fact, command: Command): void {
    expect(isOf(fact, command)).toBe(true);
    const broken = brokenBy(fact, this.facts);
    expect(broken.length === 0 ? [] : [broken, this.story()]).toEqual([]);
    this.matter = evolve(this.matter, fact);
    this.facts.push(fact);
    this.now = new Date(Date.parse(fact.at) + MINUTE).toISOString();
    reached.add(this.matter.context.standing.procedure ?? '');
  }

  /** Kept for the report of a failure: with the seed, enough to walk the same way again. */
  story = () => this.facts.map(({ type }) => type);

  commandOf(act: Act): Command {
    const command = commandOf(act, this.now);
    return command.at < this.now ? { ...command, at: this.now } : command;
  }
}

/** A stray is like the next act, like any other act, or comes some days later. */
function strayAt(walk: Walk, next: Act | undefined, draw: Draw): Command {
  const act = next && draw(2) === 0 ? next : oneOf(draw, everyAct);
  const command = strayFrom(walk.commandOf(act), draw);
  const later = draw(10) === 0 ? draw(40) * 24 * 60 * MINUTE : 0;
  return { ...command, at: new Date(Date.parse(command.at) + later).toISOString() };
}

function walkOnce(draw: Draw): void {
  const walk = new Walk();
  // Some walks keep close to the law and come far; others stray at every turn.
  const [strays, outOf] = oneOf(draw, [
    [1, 3],
    [1, 2],
    [3, 4],
  ] as const);
  const history = oneOf(draw, histories);
  let stuck = 0;
  for (let at = 0; at < history.length && stuck < 12 && seen.commands < COMMANDS;) {
    while (draw(outOf) < strays) walk.take(strayAt(walk, history[at], draw));
    const command = walk.commandOf(history[at]!);
    // A refused act of the history is skipped: a stray may have done it already.
    stuck = walk.take(command) ? 0 : stuck + 1;
    at += 1;
  }
  seen.walks += 1;
  const told = replay(newMatter(), walk.facts);
  expect([told.value, told.context]).toStrictEqual([walk.matter.value, walk.matter.context]);
}

describe('the principles that the walks are held to', () => {
  const issue = 'DecisionIssued';
  const facts = promulgated.map((each) => factOf(commandOf(each, START)));
  const at = facts.findIndex(({ type }) => type === issue);
  const brokenWithout = (type: string) =>
    brokenBy(
      facts[at]!,
      facts.slice(0, at).filter((fact) => fact.type !== type),
    ).length;

  it('are kept by a lawful history, and notice what is taken out of it', () => {
    const types = [
      'none',
      'LawfulOpinionIssued',
      'DeliberationRecorded',
      'PartyReportMade',
      'DraftAdopted',
    ];
    expect(types.map((type) => brokenWithout(type) > 0)).toEqual([false, true, true, true, true]);
  });
});

describe(`random commands against matters as they go on (seed ${SEED})`, () => {
  it(`keep every principle of the statute, ${COMMANDS} times`, () => {
    const draw = generator(SEED);
    while (seen.commands < COMMANDS) walkOnce(draw);
    expect(seen.commands).toBeGreaterThanOrEqual(20_000);
  }, 120_000);

  it('go deep: decisions are issued and promulgated, drafts are found unlawful', () => {
    const deep = ['underReview', 'foundUnlawful', 'itemsOpen', 'adopted', 'issued', 'promulgated'];
    expect([...reached]).toEqual(expect.arrayContaining(deep));
    expect(seen.lawful).toBeGreaterThan(3_000);
    expect(seen.refused).toBeGreaterThan(5_000);
  });
});
