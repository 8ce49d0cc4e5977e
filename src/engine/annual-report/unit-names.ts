import { ACCOUNTS } from '../accounts/stream.ts';
import type { AccountFact } from '../accounts/facts.ts';
import type { Ledger } from '../ports/index.ts';
import { entriesOf } from '../stream.ts';

export type UnitNames = Readonly<Record<string, string>>;

/** The names under which units were registered, by their ids: read on from where it last stopped. */
export function openUnitNames(ledger: Ledger): () => Promise<UnitNames> {
  const names: Record<string, string> = {};
  let seen = 0;
  return async () => {
    for await (const { sequence, fact } of entriesOf(ledger, ACCOUNTS, seen)) {
      // What is on record was validated before it was sealed.
      const stated = fact as unknown as AccountFact;
      if (stated.type === 'UnitRegistered') names[stated.unit] = stated.name;
      seen = Math.max(seen, sequence);
    }
    return { ...names };
  };
}
