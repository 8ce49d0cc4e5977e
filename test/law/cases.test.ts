import { describe, expect, it } from '@jest/globals';
import { bindsByMark } from '../../src/statute/editions.ts';
import { provisionOf } from '../../src/statute/provisions.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { given, type Act } from '../support/case.ts';
import { lawCases } from './cases/index.ts';
import { confirming, type LawCase } from './law-case.ts';

const becomes = ({ step }: Act): string => steps[step].becomes;

/** Lawful, and nothing about it is flagged under the provision. */
function isLawful(history: readonly Act[], act: Act, provision: string, flag = false): void {
  const outcome = given(...history).when(act);
  outcome.records(becomes(act));
  const flags = outcome.ruling.warnings.map((warning) => warning.provision);
  expect(flags.includes(provision)).toBe(flag);
}

type Warned = Extract<LawCase, { warned: readonly string[] }>;

/** An unconfirmed row warns, and says that it is unconfirmed; confirmed as law it refuses. */
function warnsUntilConfirmed({ given: history, when: act, provision, warned }: Warned): void {
  const outcome = given(...history).when(act);
  outcome.records(becomes(act));
  const warning = outcome.ruling.warnings.find((each) => each.provision === provision);
  expect(warning?.mark).toBe(provisionOf(provision).mark);
  expect(bindsByMark(provisionOf(provision).mark)).toBe(false);
  const [filed] = confirming([...history, act], provision).slice(-1);
  given(...confirming(history, provision))
    .when(filed ?? act)
    .isRefusedUnder(...warned);
}

function tryCase(row: LawCase): void | Promise<void> {
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
  if ('warned' in row) return warnsUntilConfirmed(row);
  given(...history)
    .when(act)
    .isRefusedUnder(...row.under);
}

describe('the law', () => {
  it.each(lawCases.map((row) => [row.provision, row.kind, row.says, row] as const))(
    '%s (%s) %s',
    (_provision, _kind, _says, row) => tryCase(row),
  );
});
