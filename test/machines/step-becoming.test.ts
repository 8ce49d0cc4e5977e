import { describe, expect, it } from '@jest/globals';
import { stepBecoming } from '../../src/machines/matter/step-becoming.ts';
import { steps } from '../../src/statute/steps/index.ts';

describe('the step that a fact comes of', () => {
  it.each(Object.entries(steps))('is %s of its own fact', (step, { becomes }) => {
    expect(stepBecoming(becomes)).toBe(step);
  });

  it('is none of a fact that no step leaves', () => {
    expect(() => stepBecoming('SomethingElse')).toThrow(
      new TypeError('No step becomes SomethingElse.'),
    );
  });
});
