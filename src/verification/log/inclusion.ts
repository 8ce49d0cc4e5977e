import { fromBase64 } from '../../integrity/bytes.ts';
import { verifyInclusion, type Hash } from '../../integrity/merkle.ts';
import type { Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import { isRecord } from '../entries/entry.ts';
import { linesOf } from '../entries/lines.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';
import type { Text } from '../text.ts';
import { CHECKPOINT, type Signed } from './checkpoint.ts';

const FILE = 'data/log/proofs.ndjson';

interface Proof {
  leaf: number;
  hashes: Hash[];
}

/** Hashes of 32 bytes each in base64; undefined where one is none. */
export function hashesOf(value: unknown): Hash[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const hashes = value.map((one) => (typeof one === 'string' ? fromBase64(one) : undefined));
  return hashes.every((one) => one?.length === 32) ? (hashes as Hash[]) : undefined;
}

function proofOf(text: string): Proof | undefined {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || typeof value.leaf !== 'number') return undefined;
  const hashes = hashesOf(value.hashes);
  return hashes && { leaf: value.leaf, hashes };
}

interface Failed {
  place: Place;
  against: Place;
  leaf: number;
}

/** Every line, withheld ones included, is a leaf of the log under the checkpoint. */
export async function checkInclusion(
  bag: Bag,
  { leaves }: Entries,
  { root, size }: Signed,
  findings: Findings,
): Promise<void> {
  await findings.check('inclusion', async () => {
    const met = new Set<number>();
    const failed: Failed[] = [];
    await eachProof(bag, findings, ({ leaf, hashes }, line) => {
      const against = { file: FILE, line, leaf };
      const found = leaves.get(leaf);
      if (!found || met.has(leaf))
        return findings.fail('proof-stray', { place: against }, { leaf });
      met.add(leaf);
      if (!verifyInclusion({ leaf: found.hash, index: leaf, size, root, proof: hashes }))
        failed.push({ place: found.place, against, leaf });
    });
    blame(failed, met.size, findings);
    for (const [leaf, { place }] of leaves)
      if (!met.has(leaf))
        findings.fail('proof-missing', { place, against: { file: FILE } }, { leaf });
    return { entries: leaves.size, size };
  });
}

/** Where nothing at all leads to the checkpoint, it is the checkpoint that belongs to another log or time. */
function blame(failed: readonly Failed[], met: number, findings: Findings): void {
  if (failed.length === met && met > 1) {
    const where = { place: { file: CHECKPOINT }, against: { file: FILE } };
    return findings.fail('checkpoint-foreign', where);
  }
  for (const { place, against, leaf } of failed)
    findings.fail('not-in-log', { place, against }, { leaf });
}

async function eachProof(
  bag: Bag,
  findings: Findings,
  take: (proof: Proof, line: number) => void,
): Promise<void> {
  const unreadable = (reason: Text, line?: number) =>
    findings.fail('unreadable', { place: { file: FILE, ...(line && { line }) } }, { reason });
  try {
    for await (const { line, text } of linesOf(bag.read(FILE))) {
      let proof: Proof | undefined;
      try {
        proof = text === undefined ? undefined : proofOf(text);
      } catch {
        proof = undefined; // No JSON: said below, as any other line that is no proof.
      }
      if (proof) take(proof, line);
      else unreadable(because('no-proof'), line);
    }
  } catch (error) {
    unreadable(whyThrown(error));
  }
}
