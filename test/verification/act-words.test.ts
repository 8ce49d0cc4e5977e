import { expect, it } from '@jest/globals';
import { steps } from '../../src/statute/steps/index.ts';
import { actWords } from '../../src/verification/matter/act-words.ts';

it('calls every act what the statute calls the step that it is of, under the same provision', () => {
  const expected = Object.values(steps).map(({ becomes, zh, provision }) => [
    becomes,
    [zh, provision],
  ]);
  expect(actWords).toEqual(Object.fromEntries(expected));
});

it('calls no two acts the same, so that one name says which it is', () => {
  const labels = Object.values(actWords).map(([label]) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
