import { parseTlogProof } from '../../integrity/tlog-proof.ts';
import { verifyInclusion } from '../../integrity/merkle.ts';
import type { Bag } from '../bag/bag.ts';
import type { Entries, Leaf } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';
import type { Signed } from './checkpoint.ts';

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
      const reason = await faultOf(
        bag,
        file,
        { stream, sequence: Number(sequence) },
        entries,
        signed,
      );
      if (reason !== undefined) findings.fail('proof-differs', { place: { file } }, { reason });
    }
    return proofs > 0 ? { proofs } : undefined;
  });
}

async function faultOf(
  bag: Bag,
  file: string,
  of: { stream: string; sequence: number },
  { leaves }: Entries,
  { note, root, size }: Signed,
): Promise<string | undefined> {
  try {
    const { index, hashes, checkpoint } = parseTlogProof(await textOf(bag, file));
    if (checkpoint !== note) return '另一检查点 · another checkpoint';
    const leaf = leaves.get(index);
    if (!leaf || !isOf(leaf, of)) return '另一条记录 · another entry';
    const proven = verifyInclusion({ leaf: leaf.hash, index, size, root, proof: hashes });
    return proven ? undefined : '证明不成立 · the proof does not lead there';
  } catch (error) {
    return (error as Error).message;
  }
}

const isOf = ({ place }: Leaf, { stream, sequence }: { stream: string; sequence: number }) =>
  place.stream !== undefined && named(place.stream) === stream && place.sequence === sequence;
