import { EngineError, type FieldFault } from '../../errors.ts';
import { MalformedProof } from '../../integrity/malformed-proof.ts';
import { parseVkey, vkeyLine, type VerifierKey } from '../../integrity/signed-note.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import { civilDateOf, type CivilDate, type Instant } from '../../statute/calendar/index.ts';
import type { Entry } from '../ports/index.ts';

/** The key of an outside witness: proposed by one administrator, good once another has approved it. */
export interface WitnessKey {
  /** The number of the proposing entry in the stream `witness`. */
  proposal: number;
  /** The key in one line, as a verifier is given it. */
  vkey: string;
  /** Who it is, in words. */
  organisation: string;
  proposedBy: string;
  proposedAt: Instant;
  approvedBy?: string;
  /** Since when it counts; absent while it awaits approval. */
  registeredAt?: Instant;
  revokedBy?: string;
  /** From when on nothing that it signs is recorded; what was recorded before stands. */
  revokedAt?: Instant;
  /** Since when it may have been in other hands, as whoever revoked it says. */
  revokedFrom?: CivilDate;
  reason?: string;
}

export interface KnownKey extends WitnessKey {
  key: VerifierKey;
}

export const invalid = (field: string, zh: string, en: string): EngineError => {
  const faults: FieldFault[] = [{ field, zh, en }];
  return new EngineError('invalid-request', en, { faults });
};

/** @throws EngineError `invalid-request` in the place of MalformedProof */
export function readProof<T>(field: string, zh: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof MalformedProof) throw invalid(field, zh, error.message);
    throw error;
  }
}

/** One key, one name: two proposals of the same key are of one witness. */
export const nameOfKey = ({ name, keyHash }: { name: string; keyHash: string }): string =>
  `${name}+${keyHash}`;

/**
 * The line of a key that may be proposed.
 *
 * @throws EngineError `invalid-request` where it is no vkey, one of the log's own name, or known already
 */
export function proposable(vkey: string, origin: string, known: readonly KnownKey[]): string {
  const key = readProof('/vkey', '不是有效的验证公钥', () => parseVkey(vkey));
  if (key.name === origin)
    throw invalid('/vkey', '见证方的名称不能与日志相同', 'A witness has a name of its own');
  const same = known.find((one) => nameOfKey(one.key) === nameOfKey(key));
  if (same?.revokedAt !== undefined)
    throw invalid('/vkey', '该公钥已经撤销,请该机构换一把新的', 'This key was revoked');
  if (same?.registeredAt !== undefined)
    throw invalid('/vkey', '该公钥已经登记过', 'This key was registered before');
  if (same !== undefined)
    throw invalid(
      '/vkey',
      `该公钥已经提出(第${same.proposal}号),待另一名管理员核准`,
      `This key was proposed before (${same.proposal}) and awaits another administrator`,
    );
  return vkeyLine(key);
}

/**
 * The key that a proposal is of, where this person may approve it.
 *
 * @throws EngineError `not-found`, `invalid-request` where the key is revoked, or `two-persons-needed`
 *   where whoever proposed the key approves it
 */
export function approvable(proposal: number, by: string, known: readonly KnownKey[]): KnownKey {
  const found = standing(proposal, known);
  if (found.proposedBy === by)
    throw new EngineError('two-persons-needed', 'A second person approves the key of a witness.');
  return found;
}

/** What an administrator says of a key that is to count no more. */
export interface Revocation {
  proposal: number;
  /** Since when it may have been in other hands; today where not given. */
  from?: CivilDate;
  reason: string;
}

/**
 * The fact of a revocation, where it may be.
 *
 * @throws EngineError `not-found`, or `invalid-request` where the key is revoked already, or from a day to
 *   come: a revocation takes effect at once
 */
export function revoked(
  { proposal, reason, from }: Revocation,
  at: Instant,
  known: readonly KnownKey[],
): { type: string; proposal: number; from: CivilDate; reason: string } {
  standing(proposal, known);
  const today = civilDateOf(at);
  if (from !== undefined && from > today)
    throw invalid(
      '/from',
      '撤销即刻生效,起始日不得晚于今天',
      'A revocation takes effect at once and cannot be from a day to come',
    );
  return { type: 'WitnessKeyRevoked', proposal, from: from ?? today, reason };
}

/** @throws EngineError `not-found`, or `invalid-request` where the key is revoked */
function standing(proposal: number, known: readonly KnownKey[]): KnownKey {
  const found = known.find((one) => one.proposal === proposal);
  if (!found) throw new EngineError('not-found', `There is no proposal ${proposal}.`);
  if (found.revokedAt !== undefined)
    throw invalid('/proposal', '该公钥已经撤销', 'The key is revoked');
  return found;
}

/** Whether a key, by its name, counts no more. */
export const isRevoked = (name: string, known: readonly KnownKey[]): boolean =>
  known.some((one) => one.revokedAt !== undefined && nameOfKey(one.key) === name);

interface KeyFact {
  type: string;
  at: Instant;
  by: Officer;
  vkey: string;
  organisation: string;
  proposal: number;
  from: CivilDate;
  reason: string;
}

/** A key that was revoked stays so, however often it is named again. */
function proposed(
  known: readonly KnownKey[],
  sequence: number,
  { at, by, vkey, organisation }: KeyFact,
): KnownKey {
  const key = parseVkey(vkey);
  const ended = known.find(
    (one) => one.revokedAt !== undefined && nameOfKey(one.key) === nameOfKey(key),
  );
  return {
    ...(ended && endingOf(ended)),
    proposal: sequence,
    vkey,
    organisation,
    proposedBy: by.person,
    proposedAt: at,
    key,
  };
}

const endingOf = ({ revokedBy, revokedAt, revokedFrom, reason }: KnownKey): Partial<KnownKey> => ({
  ...(revokedBy === undefined ? {} : { revokedBy }),
  ...(revokedAt === undefined ? {} : { revokedAt }),
  ...(revokedFrom === undefined ? {} : { revokedFrom }),
  ...(reason === undefined ? {} : { reason }),
});

/** What each kind of entry makes of the keys that are known; any other leaves them as they are. */
const taking: Record<string, (known: KnownKey[], fact: KeyFact, sequence: number) => void> = {
  WitnessKeyProposed: (known, fact, sequence) => void known.push(proposed(known, sequence, fact)),
  /** By the proposer it is none, in whatever ledger it is found; a second one changes nothing. */
  WitnessKeyApproved: (known, { by, at, proposal }) => {
    const found = known.find((one) => one.proposal === proposal);
    if (!found || found.registeredAt !== undefined || found.revokedAt !== undefined) return;
    if (found.proposedBy === by.person) return;
    Object.assign(found, { approvedBy: by.person, registeredAt: at });
  },
  /** As one administrator registered them until November 2026: a fact of its time, and it stands. */
  WitnessKeyRegistered: (known, fact, sequence) =>
    void known.push({ ...proposed(known, sequence, fact), registeredAt: fact.at }),
  /** Of the key, and so of each proposal of it; the first one counts. */
  WitnessKeyRevoked: (known, { at, by, proposal, from, reason }) => {
    const found = known.find((one) => one.proposal === proposal);
    if (!found || found.revokedAt !== undefined) return;
    const ended = { revokedBy: by.person, revokedAt: at, revokedFrom: from, reason };
    for (const one of known)
      if (nameOfKey(one.key) === nameOfKey(found.key)) Object.assign(one, ended);
  },
};

/** The keys after one more entry of the stream. */
export function takeKey(known: KnownKey[], { sequence, fact }: Entry): void {
  const type = String(fact.type);
  if (Object.hasOwn(taking, type)) taking[type]!(known, fact as unknown as KeyFact, sequence);
}

/**
 * Each key that counts or once did, once: a key that was registered twice is as it was the first time. What
 * a revoked one signed counts where it was on record before (`isRevoked`).
 */
export function registeredKeys(
  known: readonly KnownKey[],
): (KnownKey & { registeredAt: Instant })[] {
  const good = new Map<string, KnownKey & { registeredAt: Instant }>();
  for (const one of known) {
    const { registeredAt } = one;
    const name = nameOfKey(one.key);
    if (registeredAt === undefined) continue;
    const first = good.get(name);
    if (first === undefined || registeredAt < first.registeredAt)
      good.set(name, { ...one, registeredAt });
  }
  return [...good.values()];
}
