import { parseCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import { isConsistent } from '../../integrity/merkle.ts';
import { isSignedBy, parseNote, type NoteKey } from '../../integrity/signed-note.ts';
import { isRecord } from '../entries/entry.ts';
import type { Findings } from '../report.ts';
import { hexOf } from './base64.ts';
import type { Signed } from './checkpoint.ts';

interface Old {
  checkpoint: Checkpoint;
  signed: boolean;
}

function oldOf(text: string, keys: readonly NoteKey[]): Old {
  const note = parseNote(text);
  const signed = keys.some((key) => isSignedBy(note, key));
  return { checkpoint: parseCheckpoint(note.text), signed };
}

/** Hashes of the proof that the API gives: `{from, to, hashes}`; undefined for anything else. */
function hashesOf(text: string, from: number, to: number): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.from !== from || value.to !== to) return undefined;
    const hashes = Array.isArray(value.hashes) ? value.hashes.map(hexOf) : [undefined];
    return hashes.some((one) => one === undefined) ? undefined : (hashes as string[]);
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
  given: { since?: string | undefined; consistency?: string | undefined; keys: readonly NoteKey[] },
  findings: Findings,
): Promise<boolean> {
  const { since, consistency, keys } = given;
  if (since === undefined) {
    findings.note('no-old-checkpoint');
    return false;
  }
  let size = 0;
  const agrees = await findings.check('consistent', () => {
    const fail = (reason: string) => findings.fail('old-checkpoint-unreadable', {}, { reason });
    let old: Old;
    try {
      old = oldOf(since, [...keys, signed.key]);
    } catch (error) {
      return void fail((error as Error).message);
    }
    const { checkpoint } = old;
    if (!old.signed) return void fail('无有效签名 · no valid signature');
    if (checkpoint.origin !== signed.origin)
      return void fail(`另一日志 · another log: ${checkpoint.origin}`);
    compare(checkpoint, signed, consistency, findings);
    size = checkpoint.size;
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
    if (from.root !== to.root) findings.fail('history-rewritten', where, sizes);
    return;
  }
  const hashes = consistency === undefined ? undefined : hashesOf(consistency, from.size, to.size);
  if (hashes === undefined || !isConsistent(from, to, hashes))
    findings.fail('consistency-unproven', where, sizes);
}
