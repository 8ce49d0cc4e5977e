import {
  differences,
  faultsOf,
  readSignature,
  statedIn,
  withKeyFact,
  type KeyFact,
  type Keys,
  type ProofFault,
} from '../../integrity/signatures/index.ts';
import type { SignatureFindings } from '../../machines/matter/rule.ts';
import { civilDateOf } from '../../statute/calendar/index.ts';
import type { Entry } from '../ports/index.ts';
import { findingsOf, unreadable } from './findings.ts';

const keyFacts = ['SigningKeyProposed', 'SigningKeyApproved', 'SigningKeyRevoked'];

/** The keys as the stream `accounts` has them up to some entry. */
export const keysIn = (accounts: readonly Entry[]): Keys =>
  accounts
    .filter(({ fact }) => keyFacts.includes(String(fact.type)))
    // Only accounts/stream.ts writes to this stream.
    .reduce<Keys>((keys, { fact }) => withKeyFact(keys, fact as unknown as KeyFact), new Map());

/**
 * What is found of every signature on record when it is checked once more, by entry: against the key
 * as it stood when the entry was recorded, and against what the entry states.
 */
export async function recheck(
  entries: readonly Entry[],
  keys: Keys,
): Promise<ReadonlyMap<number, SignatureFindings>> {
  const found = new Map<number, SignatureFindings>();
  for (const entry of entries)
    if (entry.fact.signature !== undefined)
      found.set(entry.sequence, await recheckOne(entry, keys));
  return found;
}

async function recheckOne({ fact, recordedAt }: Entry, keys: Keys): Promise<SignatureFindings> {
  const signature = readSignature(fact.signature);
  if (!signature) return unreadable;
  const person = String((fact.by as { person?: unknown } | undefined)?.person);
  const faults = await faultsOf({
    signature,
    key: keys.get(signature.thumbprint),
    person,
    moment: { at: recordedAt, day: civilDateOf(recordedAt) },
  });
  const otherwise = differences(signature.statement.stated, statedIn(fact)).map(
    (at): ProofFault => ({ part: 'statement', code: 'differs', at: `/statement/stated${at}` }),
  );
  return findingsOf([...faults, ...otherwise]);
}
