import { EngineError } from '../../errors.ts';
import { erasedIn, type Erased, type ErasedOpinions } from '../erased.ts';
import type { Source } from '../ports/index.ts';
import { allEntries, sameEntry } from './digests.ts';

/**
 * Opinions that a newer ledger of the same installation says were erased, and an older one does not.
 * What was erased after a backup stands only in the newer record; a restored backup must not bring it
 * back.
 *
 * @throws EngineError `history-diverges` where the older ledger is no beginning of the newer one
 */
export async function erasedSince(
  older: Source['ledger'],
  newer: Source['ledger'],
): Promise<ErasedOpinions> {
  const there = allEntries(newer);
  for await (const entry of allEntries(older)) {
    const held = await there.next();
    if (held.done === true || !sameEntry(held.value, entry))
      throw new EngineError(
        'history-diverges',
        `The ledger that tells of erasures does not continue this one: ${entry.stream} ${entry.sequence}.`,
      );
  }
  return erasedBeyond(older, newer);
}

/** The same of two ledgers of which one is known to continue the other: a copy and what it is made from. */
export async function erasedBeyond(
  older: Source['ledger'],
  newer: Source['ledger'],
): Promise<ErasedOpinions> {
  const known = await erasedIn(older);
  const since = new Map<string, Erased>();
  for (const [code, act] of await erasedIn(newer)) if (!known.has(code)) since.set(code, act);
  return since;
}
