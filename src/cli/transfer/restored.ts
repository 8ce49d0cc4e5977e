import { checkpointsTable } from '../../engine/log/tables.ts';
import { openLog, publishedLogKeys } from '../../engine/log/index.ts';
import { tileReader } from '../../engine/log/tiles.ts';
import type { Stores } from '../../engine/ports/index.ts';
import { allRows } from '../../engine/transfer/index.ts';
import { fromBase64 } from '../../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import { rootOf, verifyConsistency } from '../../integrity/merkle.ts';
import { parseVkey, vkeyLine } from '../../integrity/signed-note.ts';
import type { Report } from '../../verification/report.ts';
import { verifiedInThreads } from '../threads/verified.ts';

interface Outside {
  /** Signed heads that were kept outside the store: texts of notes. */
  since: readonly string[];
  /** Verifier keys; none: those that the record itself names. */
  trust: readonly string[];
}

/**
 * Proves a restored store: every seal and chain; every head in its table and from outside; and a
 * consistency proof (RFC 6962 section 2.1.2) from the newest head outside to the tree there is now.
 */
export async function proveRestored(
  stores: Stores,
  { since, trust }: Outside,
): Promise<{ report: Report; proof?: string }> {
  const keys = trust.length > 0 ? trust : (await publishedLogKeys(stores.ledger)).map(vkeyLine);
  const checkpoints = [...since];
  for await (const { row } of allRows(stores, checkpointsTable)) checkpoints.push(String(row.note));
  const report = await verifiedInThreads(stores.ledger, { keys, checkpoints });
  if (report.fails.length > 0 || since.length === 0) return { report };
  const heads = since.map((note) => openCheckpoint(note, keys.map(parseVkey)));
  const newest = heads.toSorted((a, b) => a.size - b.size).at(-1)!;
  return { report, proof: await consistencyFrom(newest, stores) };
}

/** @throws Error where the tree is no continuation of the head */
async function consistencyFrom(older: Checkpoint, stores: Stores): Promise<string> {
  const serverNow = () => new Date();
  const now = async () => serverNow();
  const log = await openLog({ stores, holder: `restore-${process.pid}`, serverNow, now });
  const { size } = await log.sequence();
  const hashes = await log.consistency(older.size, size);
  const newer = { size, root: await rootOf(size, tileReader(stores.views)) };
  const proof = hashes.flatMap((hash) => fromBase64(hash) ?? []);
  if (!verifyConsistency({ older, newer, proof }))
    throw new Error(
      '恢复后的日志不是所留日志头的延续 · The log does not continue the head kept outside.',
    );
  const short = hashes.length === 0 ? '—' : hashes.join('\n  ');
  return (
    `一致性证明成立:外部日志头的 ${older.size} 条是现有 ${size} 条的开头 · ` +
    `The ${older.size} leaves of the head kept outside are the beginning of the ${size} there are. Proof:\n  ${short}`
  );
}
