import { rootFromInclusion } from '../../integrity/merkle.ts';
import type { Bag } from '../bag/bag.ts';
import { isRecord } from '../entries/entry.ts';
import { linesOf } from '../entries/lines.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import type { Signed } from './checkpoint.ts';
import { hexOf } from './base64.ts';

const FILE = 'data/log/proofs.ndjson';

interface Proof {
  leaf: number;
  hashes: string[];
}

function proofOf(text: string): Proof | undefined {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || !Number.isSafeInteger(value.leaf) || !Array.isArray(value.hashes))
    return undefined;
  const hashes = value.hashes.map(hexOf);
  if (hashes.some((one) => one === undefined)) return undefined;
  return { leaf: value.leaf as number, hashes: hashes as string[] };
}

/** Every line, withheld ones included, is a leaf of the log under the checkpoint. */
export async function checkInclusion(
  bag: Bag,
  { leaves }: Entries,
  { root, size }: Signed,
  findings: Findings,
): Promise<void> {
  await findings.check('inclusion', async () => {
    const proven = new Set<number>();
    await eachProof(bag, findings, ({ leaf, hashes }, line) => {
      const against = { file: FILE, line, leaf };
      const found = leaves.get(leaf);
      if (!found || proven.has(leaf))
        return findings.fail('proof-stray', { place: against }, { leaf });
      proven.add(leaf);
      if (rootFromInclusion(found.hash, leaf, size, hashes) !== root)
        findings.fail('not-in-log', { place: found.place, against }, { leaf });
    });
    for (const [leaf, { place }] of leaves)
      if (!proven.has(leaf))
        findings.fail('proof-missing', { place, against: { file: FILE } }, { leaf });
    return { entries: leaves.size, size };
  });
}

async function eachProof(
  bag: Bag,
  findings: Findings,
  take: (proof: Proof, line: number) => void,
): Promise<void> {
  const unreadable = (reason: string, line?: number) =>
    findings.fail('unreadable', { place: { file: FILE, ...(line && { line }) } }, { reason });
  try {
    for await (const { line, text } of linesOf(bag.read(FILE))) {
      let proof: Proof | undefined;
      try {
        proof = proofOf(text);
      } catch {
        proof = undefined; // No JSON: said below, as any other line that is no proof.
      }
      if (proof) take(proof, line);
      else unreadable('not a proof', line);
    }
  } catch (error) {
    unreadable((error as Error).message);
  }
}
