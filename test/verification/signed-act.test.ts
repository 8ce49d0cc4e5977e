import { expect, it } from '@jest/globals';
import { signedActs } from '../../src/integrity/signatures/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { becomes } from '../../src/verification/matter/signed-act.ts';

it('knows every act that is signed, by the fact that the statute says it becomes', () => {
  const table = new Map(Object.entries(steps));
  const expected = Object.keys(signedActs).map((act) => [act, table.get(act)?.becomes]);
  expect(becomes).toEqual(Object.fromEntries(expected));
});
