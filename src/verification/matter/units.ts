import type { Entries } from '../entries/read.ts';

export const ACCOUNTS = 'data/accounts.ndjson';

/** What units are called; undefined where the package does not show their registration. */
export type UnitNames = (unit: string) => string | undefined;

/**
 * Names of units as the accounts in the package register them, the latest counting. A unit that was
 * never registered goes by its number. Where the profile withholds the accounts (`shown` false), or they
 * are not here, nothing is known of any.
 */
export function unitNamesIn({ byFile }: Entries, shown: boolean): UnitNames {
  if (!shown || !byFile.has(ACCOUNTS)) return () => undefined;
  const names = new Map<string, string>();
  for (const { entry } of byFile.get(ACCOUNTS) ?? []) {
    const { type, unit, name } = entry.fact;
    if (type === 'UnitRegistered') names.set(String(unit), String(name));
  }
  return (unit) => names.get(unit) ?? unit;
}
