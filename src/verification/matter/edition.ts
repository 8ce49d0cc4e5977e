import type { Entries } from '../entries/read.ts';

/** The edition as the matter's first fact has it; undefined where that fact is withheld. */
export function editionOf(entries: Entries): unknown {
  const [first] = entries.byFile.get('data/entries.ndjson') ?? [];
  return first?.entry.sequence === 1 ? first.entry.fact.edition : undefined;
}
