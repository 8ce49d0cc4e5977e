import { ACCOUNTS } from '../accounts/stream.ts';
import type { AccountFact } from '../accounts/facts.ts';
import type { Ledger } from '../ports/index.ts';
import { entriesOf } from '../stream.ts';

/** The names under which units were registered, by their ids. */
export async function unitNamesOf(ledger: Ledger): Promise<Readonly<Record<string, string>>> {
  const names: Record<string, string> = {};
  for await (const { fact } of entriesOf(ledger, ACCOUNTS)) {
    // What is on record was validated before it was sealed.
    const stated = fact as unknown as AccountFact;
    if (stated.type === 'UnitRegistered') names[stated.unit] = stated.name;
  }
  return names;
}
