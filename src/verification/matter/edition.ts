import type { Entry } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';

/** The matter's first entry, with which it was proposed; undefined where it is withheld. */
export function firstOf(entries: Entries): Entry | undefined {
  const [first] = entries.byFile.get('data/entries.ndjson') ?? [];
  return first?.entry.sequence === 1 ? first.entry : undefined;
}

/** The edition as the matter's first fact has it; undefined where that fact is withheld. */
export const editionOf = (entries: Entries): unknown => firstOf(entries)?.fact.edition;
