import type { Fact } from '../../../machines/matter/fact.ts';
import type { Edition } from '../../../statute/edition.ts';
import type { Installation } from '../../installation.ts';
import { factOfEntry } from '../../histories.ts';
import type { Entry, StreamHead } from '../../ports/index.ts';
import type { GroundName } from '../grounds.ts';
import type { LawText } from '../law-texts.ts';
import type { Profile } from '../profiles.ts';
import type { Names } from './describe.ts';
import type { Replayed } from './replay.ts';

/** An entry, and why it is not shown where it is not. */
export interface Seen {
  entry: Entry;
  ground?: GroundName;
}

/** A file that the matter's entries name. */
export interface FileSeen {
  document: string;
  sha256: string;
  sm3: string;
  bytes: number;
  mediaType: string;
  name: string;
  /** The entries that name it. */
  entries: number[];
  ground?: GroundName;
}

/** Everything that the readable record is made from. */
export interface RecordSource {
  matterId: string;
  profile: Profile;
  installation: Installation;
  head: StreamHead;
  edition: Edition;
  /** The texts of that edition, as far as this software has them. */
  law: readonly LawText[];
  /** Origin, size and root of the log's checkpoint, and the short code that stands for it. */
  checkpoint: { origin: string; size: number; root: string; code?: string };
  /** The public's title; undefined where nothing public names the matter. */
  title?: string;
  entries: readonly Seen[];
  refusals: readonly Seen[];
  erasures: readonly Seen[];
  counts: { opinions: number; accesses: number };
  files: readonly FileSeen[];
  names: Names;
  replayed: Replayed;
}

/** An act that may be shown, with its fact. */
export interface Act {
  entry: Entry;
  fact: Fact;
}

/** The acts that the profile shows. */
export const shownActs = ({ entries }: Pick<RecordSource, 'entries'>): Act[] =>
  entries.flatMap(({ entry, ground }) =>
    ground === undefined ? [{ entry, fact: factOfEntry(entry) }] : [],
  );

/** Whether entries of the matter are withheld: then nothing may be told of all of them, nor when. */
export const withholds = ({ entries }: Pick<RecordSource, 'entries'>): boolean =>
  entries.some(({ ground }) => ground !== undefined);

/** When the first and the last of the acts shown were recorded; undefined where none is. */
export function shownSpan(source: Pick<RecordSource, 'entries'>) {
  const acts = shownActs(source);
  const [first, last] = [acts.at(0), acts.at(-1)];
  return first && last && { from: first.entry.recordedAt, to: last.entry.recordedAt };
}

/** The numbers of the entries that the profile shows. */
export const shownNumbers = ({ entries }: Pick<RecordSource, 'entries'>): ReadonlySet<number> =>
  new Set(entries.flatMap(({ entry, ground }) => (ground === undefined ? [entry.sequence] : [])));
