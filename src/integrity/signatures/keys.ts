import { canonical } from '../canonical.ts';
import type { Algorithm, PublicJwk } from './public-key.ts';

/** A person's public key, and what has happened to it. Days are civil days, both inclusive. */
export interface RegisteredKey {
  person: string;
  jwk: PublicJwk;
  thumbprint: string;
  algorithm: Algorithm;
  validFrom: string;
  validTo: string;
  /** Instants, UTC. */
  proposedAt: string;
  approvedAt?: string;
  approvedBy?: string;
  revokedAt?: string;
  /** Since when the key may have been in other hands, as whoever revoked it says: a civil day. */
  revokedFrom?: string;
  reason?: string;
  /** Detached JWS by the key itself over `registrationBytes`: whoever proposed it holds it. */
  proof: string;
}

/** What a key is registered as. */
export type Registration = Pick<RegisteredKey, 'person' | 'thumbprint' | 'validFrom' | 'validTo'>;

/** What the key itself signs when it is proposed, so that nobody registers a key of somebody else. */
export const registrationBytes = ({
  person,
  thumbprint,
  validFrom,
  validTo,
}: Registration): Uint8Array =>
  new TextEncoder().encode(
    canonical({ format: 'duecourse-key/1', person, thumbprint, validFrom, validTo }),
  );

/** What happens to keys in the stream `accounts`. Only public keys are ever part of it. */
export type KeyEvent =
  | ({ type: 'SigningKeyProposed' } & Pick<
      RegisteredKey,
      'person' | 'jwk' | 'thumbprint' | 'algorithm' | 'validFrom' | 'validTo' | 'proof'
    >)
  | { type: 'SigningKeyApproved'; person: string; thumbprint: string }
  | { type: 'SigningKeyRevoked'; person: string; thumbprint: string; from: string; reason: string };

/** A key's event with when it was recorded, and by whom. */
export type KeyFact = KeyEvent & { at: string; by: { person: string } };

export type Keys = ReadonlyMap<string, RegisteredKey>;

/**
 * The keys by thumbprint after one more event. A key that is revoked stays so, the first approval
 * counts, and one by whoever is to sign with the key is none.
 */
export function withKeyFact(keys: Keys, fact: KeyFact): Keys {
  const known = keys.get(fact.thumbprint);
  const put = (key: RegisteredKey): Keys => new Map(keys).set(fact.thumbprint, key);
  if (fact.type === 'SigningKeyProposed') {
    const { type: _type, at, by: _by, ...key } = fact;
    return known ? keys : put({ ...key, proposedAt: at });
  }
  if (!known || known.revokedAt !== undefined) return keys;
  if (fact.type === 'SigningKeyRevoked')
    return put({ ...known, revokedAt: fact.at, revokedFrom: fact.from, reason: fact.reason });
  const counts = known.approvedAt === undefined && fact.by.person !== known.person;
  return counts ? put({ ...known, approvedAt: fact.at, approvedBy: fact.by.person }) : keys;
}

/** Why a key does not stand for a person's signature. */
export type KeyStateFault =
  'unknown' | 'not-theirs' | 'not-approved' | 'not-yet-valid' | 'expired' | 'revoked';

/** The moment by which a key is judged: when the signed act was recorded. */
export interface Moment {
  /** Instant, UTC. */
  at: string;
  /** The civil day of that instant in Asia/Shanghai. */
  day: string;
}

/**
 * Why a key does not stand for a person's signature on an act recorded at that moment; undefined where
 * it does. What is revoked later changes nothing of what was recorded before.
 */
export function faultOfKey(
  key: RegisteredKey | undefined,
  person: string,
  { at, day }: Moment,
): KeyStateFault | undefined {
  if (!key || key.proposedAt > at) return 'unknown';
  if (key.person !== person) return 'not-theirs';
  if (key.revokedAt !== undefined && key.revokedAt <= at) return 'revoked';
  if (key.approvedAt === undefined || key.approvedAt > at) return 'not-approved';
  if (day < key.validFrom) return 'not-yet-valid';
  return day > key.validTo ? 'expired' : undefined;
}
