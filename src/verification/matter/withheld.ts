import type { Entries } from '../entries/read.ts';

const ENTRIES = 'data/entries.ndjson';

/** How many of the matter's own entries are withheld, and on which grounds, in their own words. */
export function withheldOf({ grounds, counts }: Entries): { entries: number; grounds: string } {
  const words = [...(grounds.get(ENTRIES) ?? [])].toSorted(([, a], [, b]) => b - a);
  return {
    entries: counts.get(ENTRIES)?.withheld ?? 0,
    grounds: words.map(([ground, count]) => `${ground}:${count}`).join('; '),
  };
}
