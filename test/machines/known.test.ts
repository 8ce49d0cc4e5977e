import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { factOfEntry } from '../../src/engine/histories.ts';
import { evolve, newMatter } from '../../src/machines/matter/evolve.ts';
import { after, type Act } from '../support/case.ts';
import { recorded, recordedNames } from '../support/recorded.ts';
import { archived, evaluationOrdered, suspended } from '../support/acts/aftermath.ts';
import { reformTabled } from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import { itemsConfirmed } from '../support/acts/legality-review.ts';
import { hearingHeld, solicitationOpen } from '../support/acts/participation.ts';
import { promulgated } from '../support/acts/resolution.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';

const golden = JSON.parse(
  readFileSync(new URL('../golden/known.json', import.meta.url), 'utf8'),
) as Record<string, object>;

/** Histories of cases, beside those that earlier releases recorded. */
const cases: Record<string, readonly Act[]> = {
  'a solicitation under way': [...drafted, ...solicitationOpen],
  'a hearing held': [...drafted, ...hearingHeld],
  'a review with items closed': itemsConfirmed,
  'a reform without a rule, tabled': reformTabled,
  'a normative document': checked(asNormative(promulgated)),
  'a case archived': archived,
  'a suspension': suspended,
  'an evaluation ordered': evaluationOrdered,
};

// A later release may know more of a matter, never something else: rules of later steps rest on it.
describe('what is known of a matter is what was known on the day it was written down', () => {
  it.each(recordedNames)('of the recorded history %s', (name) => {
    const { context } = recorded(name).record.entries.map(factOfEntry).reduce(evolve, newMatter());
    expect(context).toMatchObject(golden[name]!);
  });

  it.each(Object.entries(cases))('of %s', (name, acts) => {
    expect(after(acts).matter.context).toMatchObject(golden[name]!);
  });

  it('of nothing else', () => {
    expect(Object.keys(golden)).toEqual([...recordedNames, ...Object.keys(cases)]);
  });
});
