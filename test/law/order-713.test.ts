import { describe, expect, it } from '@jest/globals';
import { steps } from '../../src/statute/steps/index.ts';
import { given, type Act } from '../support/case.ts';
import { lawCases } from './cases/index.ts';
import type { LawCase } from './law-case.ts';

const becomes = ({ step }: Act): string => steps[step].becomes;

/** Lawful, and nothing about it is flagged under the provision. */
function isLawful(history: readonly Act[], act: Act, provision: string, flag = false): void {
  const outcome = given(...history).when(act);
  outcome.records(becomes(act));
  const flags = outcome.ruling.warnings.map((warning) => warning.provision);
  expect(flags.includes(provision)).toBe(flag);
}

function tryCase(row: LawCase): void {
  if ('show' in row) return row.show();
  const { given: history, when: act, provision } = row;
  if (row.kind === 'holds') return isLawful(history, act, provision);
  if (row.kind === 'exception') {
    given(...history)
      .when(act)
      .records(becomes(act));
    const lacking = 'when' in row.lacking ? row.lacking : { given: history, when: row.lacking };
    given(...lacking.given)
      .when(lacking.when)
      .isRefusedUnder(...row.under);
    return;
  }
  if ('flagged' in row) return isLawful(history, act, provision, true);
  given(...history)
    .when(act)
    .isRefusedUnder(...row.under);
}

describe('Order 713', () => {
  it.each(lawCases.map((row) => [row.provision, row.kind, row.says, row] as const))(
    '%s (%s) %s',
    (_provision, _kind, _says, row) => tryCase(row),
  );
});
