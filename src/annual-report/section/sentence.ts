import type { EntryRef } from '../line.ts';
import type { Source } from '../acts/edits.ts';

/** What stands behind a sentence: the record, a document named by the writer, or nothing. */
export type Proof = 'record' | 'entered' | 'source' | 'none';

/** A sentence of the section with everything that it leads back to. */
export interface Sentence {
  /** Names the sentence in edits; the same from one reading to the next. */
  id: string;
  /** Empty where the writer struck it out. */
  text: string;
  proof: Proof;
  /** The figures it states; each leads to the entries it counted. */
  figures: readonly string[];
  /** The entries that it names itself. */
  entries: readonly EntryRef[];
  /** Present where the writer changed it: what stood here before, and who changed it when. */
  edited?: {
    generated?: string;
    by: { person: string; name: string };
    at: string;
    sequence: number;
    source?: Source;
    /** What is generated now differs from what the writer saw. */
    outdated: boolean;
  };
}

/** A heading with the sentences under it. */
export interface Part {
  /** Names the heading in acts. */
  id: string;
  /** 1 for 一、, 2 for （一）. */
  level: 1 | 2;
  title: string;
  sentences: readonly Sentence[];
}

/** A sentence as generated from the record. */
export const generated = (
  id: string,
  text: string,
  entries: readonly EntryRef[],
  figures: readonly string[] = [],
): Sentence => ({ id, text, proof: 'record', figures, entries });
