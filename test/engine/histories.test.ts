import { describe, expect, it } from '@jest/globals';
import { factOfEntry } from '../../src/engine/histories.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import { recorded, recordedNames } from '../support/recorded.ts';

const folded = (entries: readonly Entry[]) => entries.map(factOfEntry).reduce(evolve, newMatter());

/** The same chain with one entry's fact said differently, its seal left as it was. */
const tampered = (entries: readonly Entry[], at: number): Entry[] =>
  entries.map((entry, index) =>
    index === at ? { ...entry, fact: { ...entry.fact, at: '2026-01-01T00:00:00.000Z' } } : entry,
  );

it('there are histories of whole matters and of matters under way', () => {
  expect(recordedNames).toEqual([
    'open-for-comments',
    'under-review',
    'whole-matter',
    'whole-operation',
  ]);
});

describe.each(recordedNames)('the history %s, recorded by an earlier release', (name) => {
  const { standing, record } = recorded(name);
  const { entries, refusals, opinions, head } = record;

  it('still carries its seals', () => {
    expect(firstBrokenSeal(entries, head)).toBeUndefined();
    expect(firstBrokenSeal(refusals)).toBeUndefined();
    expect(firstBrokenSeal(opinions)).toBeUndefined();
    expect(refusals.map(({ fact }) => fact.step)).toEqual(['IssueDecision', 'RecordResearch']);
  });

  it('still folds to where it stood', () => {
    // Regions that the law has gained since stand at their beginning; none may be lost.
    expect(folded(entries).context.standing).toMatchObject(standing);
  });

  it('does not pass where a word of it is changed, or its end is cut off', () => {
    const places = [0, Math.floor(entries.length / 2), entries.length - 1];
    for (const at of places) expect(firstBrokenSeal(tampered(entries, at), head)).toBe(at);
    expect(firstBrokenSeal(entries.slice(0, -1), head)).toBe(entries.length - 1);
  });
});
