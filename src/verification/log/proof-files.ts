import { parseTlogProof } from '../../integrity/tlog-proof.ts';
import { verifyInclusion } from '../../integrity/merkle.ts';
import type { Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import type { Entries, Leaf } from '../entries/read.ts';
import type { Reason } from '../findings/index.ts';
import type { Findings, Place } from '../report.ts';
import type { Text } from '../text.ts';
import { textOf } from '../source.ts';
import { CHECKPOINT, type Signed } from './checkpoint.ts';

const PROOF = /^data\/log\/(.+)-(\d+)\.tlog-proof$/;

/** The name under which the proof of an entry lies in the package. */
const named = (stream: string) => stream.replaceAll(/[^A-Za-z0-9-]/g, '-');

/** The proof files, each to be handed on alone, prove the entries that their names say. */
export async function checkProofFiles(
  bag: Bag,
  entries: Entries,
  signed: Signed,
  findings: Findings,
): Promise<void> {
  await findings.check('proof-files', async () => {
    let proofs = 0;
    for (const file of bag.names()) {
      const [, stream, sequence] = PROOF.exec(file) ?? [];
      if (stream === undefined) continue;
      proofs += 1;
      const fault = await faultOf(
        bag,
        file,
        { stream, sequence: Number(sequence) },
        entries,
        signed,
      );
      if (fault) say(file, fault, findings);
    }
    return proofs > 0 ? { proofs } : undefined;
  });
}

function say(file: string, { reason, against }: Fault, findings: Findings): void {
  const where = { place: { file }, ...(against && { against }) };
  findings.fail('proof-differs', where, {
    reason: typeof reason === 'string' ? because(reason) : reason,
  });
}

type Fault = { reason: Reason | Text; against?: Place };

async function faultOf(
  bag: Bag,
  file: string,
  of: { stream: string; sequence: number },
  { leaves }: Entries,
  { note, root, size }: Signed,
): Promise<Fault | undefined> {
  try {
    const { index, hashes, checkpoint } = parseTlogProof(await textOf(bag, file));
    if (checkpoint !== note)
      return {
        reason: 'another-checkpoint',
        against: { file: CHECKPOINT },
      };
    const leaf = leaves.get(index);
    const against = leaf?.place ?? { file: 'data/entries.ndjson' };
    if (!leaf || !isOf(leaf, of)) return { reason: 'another-entry', against };
    const proven = verifyInclusion({ leaf: leaf.hash, index, size, root, proof: hashes });
    return proven ? undefined : { reason: 'leads-elsewhere', against };
  } catch (error) {
    return { reason: whyThrown(error) };
  }
}

const isOf = ({ place }: Leaf, { stream, sequence }: { stream: string; sequence: number }) =>
  place.stream !== undefined && named(place.stream) === stream && place.sequence === sequence;
