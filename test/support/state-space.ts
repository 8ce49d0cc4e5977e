import { stages } from '../../src/machines/matter/regions.ts';
import type { NamedRule, Standing } from '../../src/machines/matter/rule.ts';
import type { Stage } from '../../src/machines/matter/stage.ts';
import { provisionOf } from '../../src/statute/provisions.ts';

// Asked for hundreds of millions of times: within a test, each look at a global is a detour.
const { floor, imul } = Math;

/** Where each region stands, by class: the abstraction of a matter. */
export type Place = Int8Array;

/** A way of the chart, between classes of states, with the places in which its rules of order hold. */
export interface Move {
  fact: string;
  region: number;
  from: number;
  to: number;
  /**
   * Every conjunct must have an alternative whose every region stands in one of its classes. An
   * alternative is flat: region, then the bits of its classes, and so on.
   */
  needs: number[][][];
}

export interface Abstraction {
  regions: string[];
  /** For each region, the class of each of its states, and the states of each class. */
  classOf: Record<string, number>[];
  statesOf: string[][][];
  initial: Place;
  moves: Move[];
}

const marksThatBind = ['READ', 'design'];

/** The rules of order that bind: those of unconfirmed provisions only warn, so they forbid nothing. */
const orderOf = (rules: readonly NamedRule[]): (readonly Standing[])[] =>
  rules
    .filter(({ provision }) => marksThatBind.includes(provisionOf(provision).mark))
    .flatMap(({ needs }) => (needs ? [needs] : []));

const everyNeed = Object.values(stages).flatMap((stage: Stage) =>
  Object.values(stage.states).flatMap(({ on = {} }) =>
    Object.values(on).flatMap(({ under = [] }) => orderOf(under)),
  ),
);

/**
 * States of a region that no rule of order tells apart are one class, but for those that a property
 * asks for by name. Merging states only adds paths, so what no path of the abstraction does, no path
 * of the chart does. Rules of content are taken as able to hold: that adds paths too.
 */
function signature(region: string, state: string, kept: readonly string[]): string {
  const mentions = everyNeed.flatMap((need) =>
    need.map((alternative) => {
      const states = (alternative as Record<string, readonly string[]>)[region];
      return states ? Number(states.includes(state)) : '-';
    }),
  );
  return `${kept.includes(state) ? state : ''}|${mentions.join('')}`;
}

/** The chart's abstraction. `exact` regions keep every state; `kept` states are never merged. */
export function abstractionOf(exact: readonly string[], kept: readonly string[]): Abstraction {
  const regions = Object.keys(stages);
  const classOf = regions.map((region) => {
    const stage: Stage = stages[region as keyof typeof stages];
    const states = Object.keys(stage.states);
    const signs = states.map((state) =>
      exact.includes(region) ? state : signature(region, state, kept),
    );
    const distinct = [...new Set(signs)];
    return Object.fromEntries(states.map((state, at) => [state, distinct.indexOf(signs[at]!)]));
  });
  const statesOf = classOf.map((classes) => {
    const size = Math.max(...Object.values(classes)) + 1;
    return Array.from({ length: size }, (_, at) =>
      Object.keys(classes).filter((state) => classes[state] === at),
    );
  });
  const initial = Int8Array.from(
    regions.map((region, at) => classOf[at]![stages[region as keyof typeof stages].initial]!),
  );
  return { regions, classOf, statesOf, initial, moves: movesOf(regions, classOf, statesOf) };
}

function movesOf(
  regions: readonly string[],
  classOf: Abstraction['classOf'],
  statesOf: Abstraction['statesOf'],
): Move[] {
  const compile = (need: readonly Standing[]) =>
    need.map((alternative) =>
      Object.entries(alternative).flatMap(([region, states]) => {
        const at = regions.indexOf(region);
        const bits = statesOf[at]!.map((members, index) =>
          members.some((state) => states.includes(state)) ? 1 << index : 0,
        );
        return [at, bits.reduce((all, bit) => all | bit, 0)];
      }),
    );
  const seen = new Set<string>();
  return regions.flatMap((name, region) => {
    const stage: Stage = stages[name as keyof typeof stages];
    return Object.entries(stage.states).flatMap(([state, { on = {} }]) =>
      Object.entries(on).flatMap(([fact, { to = state, under = [] }]) => {
        const from = classOf[region]![state]!;
        const target = classOf[region]![to]!;
        const needs = orderOf(under).map(compile);
        const key = JSON.stringify([fact, region, from, target, needs]);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ fact, region, from, to: target, needs }];
      }),
    );
  });
}

/** Whether a move is open at a place. */
export const isOpen = ({ region, from, needs }: Move, place: Place): boolean =>
  place[region] === from && orderHolds(needs, place);

// Asked tens of millions of times: loops, and no closure.
function orderHolds(needs: Move['needs'], place: Place): boolean {
  for (const conjunct of needs) {
    let met = false;
    for (let at = 0; at < conjunct.length && !met; at += 1)
      met = alternativeHolds(conjunct[at]!, place);
    if (!met) return false;
  }
  return true;
}

function alternativeHolds(alternative: readonly number[], place: Place): boolean {
  for (let at = 0; at < alternative.length; at += 2)
    if (((alternative[at + 1]! >> place[alternative[at]!]!) & 1) === 0) return false;
  return true;
}

/** A set of numbers below 2^53 that holds tens of millions: open addressing over one typed array. */
class NumberSet {
  size = 0;
  #slots = new Float64Array(1 << 22).fill(-1);

  add(value: number): boolean {
    if (this.size * 2 > this.#slots.length) this.#grow();
    const at = this.#find(value);
    if (this.#slots[at] === value) return false;
    this.#slots[at] = value;
    this.size += 1;
    return true;
  }

  #find(value: number): number {
    const mask = this.#slots.length - 1;
    let at = (imul(value | 0, 0x9e3779b1) ^ imul((value / 4294967296) | 0, 0x85ebca6b)) & mask;
    while (this.#slots[at] !== -1 && this.#slots[at] !== value) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2).fill(-1);
    for (const value of before) if (value !== -1) this.#slots[this.#find(value)] = value;
  }
}

export interface Exploration {
  states: number;
  moves: number;
}

/**
 * Visits every place that can be reached, each once, never taking the facts of `without`.
 *
 * @throws whatever `visit` throws
 */
export function explore(
  { initial, moves, statesOf }: Abstraction,
  options: {
    without?: readonly string[];
    from?: readonly Place[];
    visit?: (place: Place) => void;
  } = {},
): Exploration {
  const { without = [], from = [initial], visit } = options;
  // What leads back to where it began adds no place.
  const allowed = moves.filter(
    ({ fact, from: here, to }) => here !== to && !without.includes(fact),
  );
  const byClass = statesOf.map((classes, region) =>
    classes.map((_, at) => allowed.filter((move) => move.region === region && move.from === at)),
  );
  const weights = weightsOf(statesOf);
  const seen = new NumberSet();
  const pending: number[] = [];
  const indexOf = (place: Place) =>
    place.reduce((sum, at, region) => sum + at * weights[region]!, 0);
  for (const place of from) if (seen.add(indexOf(place))) pending.push(indexOf(place));

  const place = new Int8Array(statesOf.length);
  let taken = 0;
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    decode(index, weights, place);
    visit?.(place);
    for (let region = 0; region < byClass.length; region += 1) {
      for (const move of byClass[region]![place[region]!]!) {
        if (!orderHolds(move.needs, place)) continue;
        taken += 1;
        const next = index + (move.to - move.from) * weights[region]!;
        if (seen.add(next)) pending.push(next);
      }
    }
  }
  return { states: seen.size, moves: taken };
}

function weightsOf(statesOf: Abstraction['statesOf']): number[] {
  let weight = 1;
  const weights = statesOf.map(({ length }) => {
    const own = weight;
    weight *= length;
    return own;
  });
  if (!Number.isSafeInteger(weight))
    throw new RangeError('The abstraction is too large to number.');
  return weights;
}

function decode(index: number, weights: readonly number[], place: Place): void {
  let rest = index;
  for (let region = weights.length - 1; region >= 0; region -= 1) {
    const weight = weights[region]!;
    const at = floor(rest / weight);
    place[region] = at;
    rest -= at * weight;
  }
}
