import { stages } from './regions.ts';

/**
 * The chart as plain JSON: regions, states, the facts each hears, where they lead, and the rules on
 * the way. Its digest is part of every matter's edition, and diagrams are drawn from it.
 */
export const chartDefinition = Object.entries(stages).map(([region, stage]) => ({
  region,
  zh: stage.zh,
  en: stage.en,
  law: stage.law,
  initial: stage.initial,
  states: Object.entries(stage.states).map(([state, { zh, en, on = {} }]) => ({
    state,
    zh,
    en,
    ways: Object.entries(on).map(([fact, { to, under = [] }]) => ({
      fact,
      to: to ?? state,
      rules: under.map(({ key, provision }) => ({ key, provision })),
    })),
  })),
}));
