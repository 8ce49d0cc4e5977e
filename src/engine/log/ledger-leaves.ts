import { isSurelyCanonical } from '../../integrity/canonical-scan.ts';
import { canonical } from '../../integrity/canonical.ts';
import { leafHash, type Hash } from '../../integrity/merkle.ts';
import type { PositionedText, Source } from '../ports/index.ts';

/** An entry as a leaf of the log: SHA-256(0x00 || RFC 8785 form of the entry, its seal included). */
export interface LedgerLeaf extends Omit<PositionedText, 'text'> {
  hash: Hash;
}

/**
 * The leaves that stand behind a position of the ledger, computed anew from what is on record.
 *
 * @param after '' for the beginning
 */
export async function readLeaves(
  ledger: Pick<Source['ledger'], 'readAll' | 'readTexts'>,
  after: string,
  limit: number,
): Promise<LedgerLeaf[]> {
  const behind = (position: string) => (position === '' ? {} : { after: position });
  const leaves: LedgerLeaf[] = [];
  const texts = await ledger.readTexts({ limit, ...behind(after) });
  for (const { position, stream, sequence, text } of texts) {
    if (isSurelyCanonical(text)) leaves.push({ position, stream, sequence, hash: leafHash(text) });
    else {
      const before = leaves.at(-1)?.position ?? after;
      for (const { entry } of await ledger.readAll({ limit: 1, ...behind(before) }))
        leaves.push({ position, stream, sequence, hash: leafHash(canonical(entry)) });
    }
  }
  return leaves;
}
