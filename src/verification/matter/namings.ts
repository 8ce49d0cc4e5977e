import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Place } from '../report.ts';

export const ENTRIES = 'data/entries.ndjson';

/** What a visible entry files as evidence. */
export interface Naming {
  item: Readonly<Record<string, unknown>> & { document: string; sha256: string };
  sequence: number;
  place: Place;
}

const isNamed = (item: unknown): item is Naming['item'] =>
  isRecord(item) && typeof item.sha256 === 'string' && typeof item.document === 'string';

/** Everything that the visible entries file as evidence, by digest, with all who name it in order. */
export function namingsIn(entries: Entries): Map<string, Naming[]> {
  const named = new Map<string, Naming[]>();
  for (const { entry, place } of entries.byFile.get(ENTRIES) ?? []) {
    const { evidence } = entry.fact;
    for (const item of Array.isArray(evidence) ? (evidence as unknown[]) : [])
      if (isNamed(item))
        named.set(item.sha256, [
          ...(named.get(item.sha256) ?? []),
          { item, sequence: entry.sequence, place },
        ]);
  }
  return named;
}
