import { EngineError } from '../../errors.ts';
import { parseCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import { parseNote } from '../../integrity/signed-note.ts';
import type { Fact } from '../../machines/matter/fact.ts';
import { factOfEntry } from '../histories.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { accessesStream } from '../log/accesses.ts';
import { erasuresStream } from '../erasure.ts';
import { opinionsStream } from '../comment-periods.ts';
import { entriesOf, streamOf } from '../stream.ts';
import type { History } from './profiles.ts';

/** What a package needs of the installation's log. Hashes are base64. */
export interface PackageLog {
  /** The first checkpoint that covers an entry, made now where there is none yet: a signed note. */
  covering(stream: string, sequence: number): Promise<string>;
  leafIndex(stream: string, sequence: number): Promise<number>;
  inclusion(leaf: number, size: number): Promise<string[]>;
  /** Verifier keys, the newest last. */
  vkeys(): Promise<string[]>;
  /** A signed note over a text, by the log's key. */
  signPackage(text: string): Promise<string>;
}

/** A history as far as the package's checkpoint covers it. */
export interface CoveredHistory {
  history: History;
  /** Its file: data/entries.ndjson. */
  path: string;
  stream: string;
  /** The last entry that the checkpoint covers; 0 where it covers none. */
  last: number;
}

export interface Covered {
  /** The signed note. */
  note: string;
  checkpoint: Checkpoint;
  histories: CoveredHistory[];
}

type Sources = { ledger: Ledger; log: PackageLog };

const checkpointIn = (note: string): Checkpoint => parseCheckpoint(parseNote(note).text);

/**
 * The first checkpoint that covers all that happened in the matter — its acts, refused attempts,
 * opinions and their erasures — and every history up to it. It follows from the matter's heads alone: whoever exports
 * it, and whenever, gets the same entries, and the export's own trace comes after them.
 */
export async function coveredBy(sources: Sources, matterId: string): Promise<Covered> {
  const { ledger, log } = sources;
  const own = await ownHistories(ledger, matterId);
  let found: Omit<Covered, 'histories'> | undefined;
  for (const { stream } of own) {
    const head = await ledger.head(stream);
    if (!head) continue;
    const note = await log.covering(stream, head.sequence);
    const checkpoint = checkpointIn(note);
    if (!found || checkpoint.size > found.checkpoint.size) found = { note, checkpoint };
  }
  if (!found) throw new EngineError('not-found', `There is no matter ${matterId}.`);
  const histories: CoveredHistory[] = [];
  for (const one of [...own, ...commonHistories(matterId)])
    histories.push({ ...one, last: await lastUnder(sources, one.stream, found.checkpoint.size) });
  return { ...found, histories: histories.filter(({ last }) => last > 0) };
}

type Named = Omit<CoveredHistory, 'last'>;

async function ownHistories(ledger: Ledger, matterId: string): Promise<Named[]> {
  const opened: string[] = [];
  for await (const entry of entriesOf(ledger, streamOf.matter(matterId))) {
    const fact: Fact = factOfEntry(entry);
    if (fact.type === 'CommentPeriodOpened') opened.push(fact.at);
  }
  return [
    { history: 'entries', path: 'data/entries.ndjson', stream: streamOf.matter(matterId) },
    { history: 'refusals', path: 'data/refusals.ndjson', stream: streamOf.refusals(matterId) },
    ...opened.map((at, index) => ({
      history: 'opinions' as const,
      path: `data/opinions-${index + 1}.ndjson`,
      stream: opinionsStream(matterId, at),
    })),
    { history: 'erasures', path: 'data/erasures.ndjson', stream: erasuresStream(matterId) },
  ];
}

const commonHistories = (matterId: string): Named[] => [
  { history: 'accesses', path: 'data/accesses.ndjson', stream: accessesStream(matterId) },
  { history: 'installation', path: 'data/installation.ndjson', stream: streamOf.installation },
  { history: 'accounts', path: 'data/accounts.ndjson', stream: 'accounts' },
  { history: 'law', path: 'data/law.ndjson', stream: streamOf.law },
];

/** A stream's entries stand in the log in their own order, so the last one is found by halving. */
async function lastUnder({ ledger, log }: Sources, stream: string, size: number): Promise<number> {
  let low = 0;
  let high = (await ledger.head(stream))?.sequence ?? 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const leaf = await log.leafIndex(stream, middle);
    if (leaf < size) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The covered entries of a history, in sequence. */
export async function* coveredEntries(
  ledger: Ledger,
  { stream, last }: Pick<CoveredHistory, 'stream' | 'last'>,
): AsyncGenerator<Entry> {
  for await (const entry of entriesOf(ledger, stream)) {
    if (entry.sequence > last) return;
    yield entry;
    if (entry.sequence === last) return;
  }
}
