import type { Step } from '../../statute/step.ts';
import { steps } from '../../statute/steps/index.ts';
import type { StepName } from './fact.ts';
import { distances, graphOf, outOf, type Passage, type Region, type Sieve } from './passages.ts';
import type { RegionName } from './regions.ts';

// The chart never changes: what was found of it once is not looked for again.
const answers = new Map<string, unknown>();

/** The ways out of a state, and whether they lead back first. */
export interface WaysOut {
  passages: readonly Passage[];
  back: boolean;
}

/**
 * The ways by which a region is to be left for any of these states; none where no way leads there.
 * Onwards if possible, and then every way onwards: a review ends in one of three opinions. Else the
 * shortest, by one step back and onwards from there sooner than past the aim and back to it.
 */
export function waysTowards(name: RegionName, from: string, aims: readonly string[]): WaysOut {
  return once(`towards ${name} ${from} ${aims.join()}`, () => {
    const region = graphOf(name);
    const onwards = isOnwardsIn(region);
    const owed: Sieve = (passage) => onwards(passage) && !isAtWill(passage);
    for (const sieve of [owed, onwards]) {
      const passages = everyWay(region, from, aims, sieve);
      if (passages.length > 0) return { passages, back: false };
    }
    const back = shortest(region, from, aims, onwards);
    return {
      passages: back.length > 0 ? back : shortest(region, from, aims, () => true),
      back: true,
    };
  });
}

/** Whether a region cannot stand in a state without that a step was taken. */
export function mustHaveTaken(name: RegionName, state: string, step: StepName): boolean {
  return once(`taken ${name} ${state} ${step}`, () => {
    const region = graphOf(name);
    return !leads(region, region.initial, [state], (passage) => passage.step !== step);
  });
}

/** Whether a region that stands in a state may have come there past one of these. */
export function liesBehind(name: RegionName, state: string, before: readonly string[]): boolean {
  return once(`behind ${name} ${state} ${before.join()}`, () => {
    const region = graphOf(name);
    const onwards = isOnwardsIn(region);
    return before.some((each) => leads(region, each, [state], onwards));
  });
}

function once<T>(question: string, find: () => T): T {
  if (!answers.has(question)) answers.set(question, find());
  return answers.get(question) as T;
}

function isAtWill({ step }: Passage): boolean {
  const { atWill }: Step = steps[step];
  return atWill === true;
}

const isOnwardsIn =
  ({ depth }: Region): Sieve =>
  ({ from, to }) =>
    (depth.get(to) ?? 0) >= (depth.get(from) ?? 0);

const leads = (region: Region, from: string, aims: readonly string[], sieve: Sieve): boolean =>
  distance(region, from, aims, sieve) < Infinity;

function distance(region: Region, from: string, aims: readonly string[], sieve: Sieve): number {
  const found = distances(region, from, sieve);
  return Math.min(...aims.map((aim) => found.get(aim) ?? Infinity));
}

/** Every passage out of a state that leads to an aim, but none that only puts off another of them. */
function everyWay(region: Region, from: string, aims: readonly string[], sieve: Sieve): Passage[] {
  const ways = outOf(region, from, sieve);
  const now = new Set(ways.map(({ step }) => step));
  const later: Sieve = (passage) => sieve(passage) && !now.has(passage.step);
  return ways.filter(({ to }) => leads(region, to, aims, later));
}

/** Of all passages out of a state, those from whose end the aim is nearest. */
function shortest(region: Region, from: string, aims: readonly string[], then: Sieve): Passage[] {
  const ways = outOf(region, from, () => true).map((passage) => ({
    passage,
    length: distance(region, passage.to, aims, then),
  }));
  const least = Math.min(...ways.map(({ length }) => length));
  return ways
    .filter(({ length }) => length === least && length < Infinity)
    .map(({ passage }) => passage);
}
