import { readdirSync, readFileSync } from 'node:fs';
import type { Entry, StreamHead } from '../../src/engine/ports/index.ts';

/** A matter's whole record as it was once exported, and where its regions stood on that day. */
export interface Recorded {
  standing: Record<string, string>;
  record: {
    matterId: string;
    head: StreamHead;
    entries: Entry[];
    refusals: Entry[];
    opinions: Entry[];
  };
}

const folder = new URL('../histories/', import.meta.url);

/** The names of the recorded histories. They were written once and are never written again. */
export const recordedNames = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .toSorted();

/** A history as it was recorded, by its name. */
export const recorded = (name: string): Recorded =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Recorded;
