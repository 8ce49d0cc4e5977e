import { sameBytes } from '../../integrity/bytes.ts';
import { openCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import { verifyConsistency, type Hash } from '../../integrity/merkle.ts';
import type { VerifierKey } from '../../integrity/signed-note.ts';
import { because, whyThrown } from '../because.ts';
import { isRecord } from '../entries/entry.ts';
import type { Findings } from '../report.ts';
import type { Text } from '../text.ts';
import type { Signed } from './checkpoint.ts';
import { hashesOf } from './inclusion.ts';

/** The reader's checkpoint, or why it says nothing. */
function oldOf(text: string, keys: readonly VerifierKey[]): Checkpoint | { reason: Text } {
  try {
    return openCheckpoint(text, keys);
  } catch (error) {
    return { reason: whyThrown(error) };
  }
}

/** Hashes of the proof that the API gives: `{from, to, hashes}`; undefined for anything else. */
export function consistencyIn(text: string, from: number, to: number): Hash[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.from !== from || value.to !== to) return undefined;
    return hashesOf(value.hashes);
  } catch {
    return undefined;
  }
}

/**
 * The log that the package shows has only grown since a checkpoint that the reader kept; a package
 * older than that checkpoint is compared the other way round. True where the reader's checkpoint so
 * vouches for every leaf of the package.
 */
export async function checkSince(
  signed: Signed,
  given: {
    since?: string | undefined;
    consistency?: string | undefined;
    keys: readonly VerifierKey[];
  },
  findings: Findings,
): Promise<boolean> {
  const { since, consistency, keys } = given;
  if (since === undefined) {
    findings.note('no-old-checkpoint');
    return false;
  }
  let size = 0;
  const agrees = await findings.check('consistent', () => {
    const fail = (reason: Text) => findings.fail('old-checkpoint-unreadable', {}, { reason });
    const old = oldOf(since, [...keys, signed.key]);
    if ('reason' in old) fail(old.reason);
    else if (old.origin !== signed.origin) fail(because('another-log', { origin: old.origin }));
    else compare(old, signed, consistency, findings);
    size = 'size' in old ? old.size : 0;
    return { old: size };
  });
  return agrees && size >= signed.size;
}

/** Two roots for one size are a rewritten log; a proof that leads elsewhere only fails to show that it is not. */
function compare(
  old: Checkpoint,
  signed: Signed,
  consistency: string | undefined,
  findings: Findings,
): void {
  const [from, to] = old.size <= signed.size ? [old, signed] : [signed, old];
  const where = { place: { file: 'data/log/checkpoint' } };
  const sizes = { old: old.size, size: signed.size };
  if (from.size === to.size) {
    if (!sameBytes(from.root, to.root)) findings.fail('history-rewritten', where, sizes);
    return;
  }
  const proof =
    consistency === undefined ? undefined : consistencyIn(consistency, from.size, to.size);
  if (proof === undefined || !verifyConsistency({ older: from, newer: to, proof }))
    findings.fail('consistency-unproven', where, sizes);
}
