import { hexOf } from '../../integrity/bytes.ts';
import { canonical } from '../../integrity/canonical.ts';
import { leafHash } from '../../integrity/merkle.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { coveredEntries, type CoveredHistory, type PackageLog } from './covered.ts';
import { grounds, type GroundName } from './grounds.ts';

const leafHashOf = (entry: Entry): string => hexOf(leafHash(canonical(entry)));

/** On which ground an entry is not given out; undefined where it is. */
export type Withholding = (entry: Entry) => GroundName | undefined;

/** A line of a history: the entry, or its place in the chain and the log and why no more is said. */
export function lineOf(entry: Entry, leaf: number, ground: GroundName | undefined): string {
  if (ground === undefined) return canonical({ leaf, entry });
  const { stream, sequence, previous, seal } = entry;
  const { zh, article } = grounds[ground];
  const withheld = { code: ground, ground: zh, provision: article };
  return canonical({
    leaf,
    leafHash: leafHashOf(entry),
    stream,
    sequence,
    previous,
    seal,
    withheld,
  });
}

/** The lines of one history, in sequence. */
export async function* linesOf(
  { ledger, log }: { ledger: Ledger; log: PackageLog },
  history: CoveredHistory,
  withholding: Withholding,
): AsyncGenerator<string> {
  for await (const entry of coveredEntries(ledger, history))
    yield lineOf(entry, await log.leafIndex(history.stream, entry.sequence), withholding(entry));
}

/** One proof a line of all histories, in the order of the log. */
export async function* proofLines(
  log: PackageLog,
  leaves: readonly number[],
  size: number,
): AsyncGenerator<string> {
  for (const leaf of leaves) yield canonical({ leaf, hashes: await log.inclusion(leaf, size) });
}

/** The place in the log of every covered entry, ascending. */
export async function leavesOf(
  log: PackageLog,
  histories: readonly CoveredHistory[],
): Promise<number[]> {
  const leaves: number[] = [];
  for (const { stream, last } of histories)
    for (let sequence = 1; sequence <= last; sequence += 1)
      leaves.push(await log.leafIndex(stream, sequence));
  return leaves.toSorted((a, b) => a - b);
}
