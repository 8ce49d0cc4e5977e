import { EngineError, type Text } from '../../errors.ts';
import {
  faultOfSignature,
  readPublicKey,
  registrationBytes,
  type KeyFault,
  type PublicKey,
  type RegisteredKey,
} from '../../integrity/signatures/index.ts';
import { civilDateOf, type CivilDate, type Instant } from '../../statute/calendar/index.ts';
import type { AccountEvent } from './facts.ts';
import type { Register } from './register.ts';

/** What a person asks to have registered as their key. */
export interface KeyProposal {
  person: string;
  /** Whatever was sent; only a public key is taken. */
  jwk: unknown;
  /** First and last day, civil days in Asia/Shanghai, both inclusive. */
  validFrom: CivilDate;
  validTo: CivilDate;
  /** Detached JWS by the key over `registrationBytes`. */
  proof: string;
}

const fault = (field: string, { zh, en }: Text) =>
  new EngineError('invalid-request', en, { faults: [{ field, zh, en }] });

const texts: Record<KeyFault['code'], Text> = {
  'private-key': {
    zh: '这是私钥成员。私钥不得离开本人的计算机,请勿发送;此钥已不可信,请另行生成',
    en: 'A member of a private key. It must not leave your computer; make another key',
  },
  'unknown-member': { zh: '公钥没有这一成员', en: 'A public key has no such member' },
  unsupported: {
    zh: '须为 P-256(ES256)、Ed25519(EdDSA)或者 SM2 公钥',
    en: 'It must be a public key on P-256 (ES256), Ed25519 (EdDSA) or SM2',
  },
  malformed: { zh: '不是有效的公钥', en: 'Not a valid public key' },
};

/**
 * The public key of a proposal, once it is one and the proposer has shown to hold it.
 *
 * @throws EngineError `invalid-request` naming the member
 */
export async function keyOf(proposal: KeyProposal): Promise<PublicKey> {
  const read = readPublicKey(proposal.jwk);
  if ('fault' in read) throw fault(`/jwk${read.fault.at}`, texts[read.fault.code]);
  const { thumbprint, jwk } = read;
  const asked = registrationBytes({ ...proposal, thumbprint });
  if (await faultOfSignature(proposal.proof, asked, jwk))
    throw fault('/proof', {
      zh: '持有证明不成立:须用同一把私钥对登记内容签名',
      en: 'The proof of possession does not hold: the same key signs what is registered',
    });
  return read;
}

/** @throws EngineError `not-found`, or `invalid-request` where the key is known or its days are none */
export function keyProposed(
  { people, keys }: Register,
  { person, validFrom, validTo, proof }: KeyProposal,
  { jwk, thumbprint, algorithm }: PublicKey,
  at: Instant,
): AccountEvent {
  if (!people.has(person)) throw new EngineError('not-found', 'There is no such person.');
  if (keys.has(thumbprint))
    throw fault('/jwk', { zh: '该公钥已经登记过', en: 'This key was registered before' });
  if (validTo < validFrom || validTo < civilDateOf(at))
    throw fault('/validTo', {
      zh: '截止日早于起始日或者今天',
      en: 'It ends before it begins, or before today',
    });
  const days = { validFrom, validTo };
  return { type: 'SigningKeyProposed', person, jwk, thumbprint, algorithm, ...days, proof };
}

function known({ keys }: Register, person: string, thumbprint: string): RegisteredKey {
  const key = keys.get(thumbprint);
  if (key?.person !== person) throw new EngineError('not-found', 'There is no such key.');
  if (key.revokedAt !== undefined)
    throw fault('/thumbprint', { zh: '该公钥已经撤销', en: 'The key is revoked' });
  return key;
}

/** @throws EngineError `two-persons-needed` where whoever proposed the key approves it */
export function keyApproved(
  register: Register,
  { person, thumbprint }: { person: string; thumbprint: string },
  by: string,
): AccountEvent {
  const key = known(register, person, thumbprint);
  if (key.person === by)
    throw new EngineError('two-persons-needed', 'A second person approves a key.');
  if (key.approvedAt !== undefined)
    throw fault('/thumbprint', { zh: '该公钥已经核准', en: 'The key is approved already' });
  return { type: 'SigningKeyApproved', person, thumbprint };
}

/** @throws EngineError `invalid-request` where it is revoked already, or from a day to come */
export function keyRevoked(
  register: Register,
  ending: { person: string; thumbprint: string; from?: CivilDate; reason: string },
  at: Instant,
): AccountEvent {
  const { person, thumbprint, reason, from = civilDateOf(at) } = ending;
  known(register, person, thumbprint);
  if (from > civilDateOf(at))
    throw fault('/from', {
      zh: '撤销即刻生效,起始日不得晚于今天',
      en: 'A revocation takes effect at once and cannot be from a day to come',
    });
  return { type: 'SigningKeyRevoked', person, thumbprint, from, reason };
}
