import { EngineError } from '../../errors.ts';
import type { RegisteredKey } from '../../integrity/signatures/index.ts';
import type { CivilDate, Instant } from '../../statute/calendar/index.ts';
import type { Acting } from './administration.ts';
import type { AccountEvent } from './facts.ts';
import { keyApproved, keyOf, keyProposed, keyRevoked, type KeyProposal } from './key-rulings.ts';
import type { Register } from './register.ts';
import type { AccountStream } from './stream.ts';

/**
 * The public keys with which people sign. Proposed by the person, approved by a second one, good from
 * the approval on, within their days, until revoked. A private key is never taken.
 */
export interface PersonalKeys {
  /** @throws EngineError `invalid-request` where it is no public key, or not the proposer's own */
  proposeKey(proposal: KeyProposal, acting: Acting): Promise<RegisteredKey>;
  /** @throws EngineError `two-persons-needed`, `not-found`, `invalid-request` */
  approveKey(
    approval: { person: string; thumbprint: string },
    acting: Acting,
  ): Promise<RegisteredKey>;
  /** At once; what was signed and recorded before stands. @throws EngineError `not-found` */
  revokeKey(
    ending: { person: string; thumbprint: string; from?: CivilDate; reason: string },
    acting: Acting,
  ): Promise<RegisteredKey>;
  /** Every key that a person ever proposed. @throws EngineError `not-found` */
  keysOf(person: string): Promise<RegisteredKey[]>;
}

export function openPersonalKeys({
  stream,
  at: now,
}: {
  stream: AccountStream;
  at: () => Promise<Instant>;
}): PersonalKeys {
  async function act(
    request: object,
    { by, commandId }: Acting,
    thumbprint: string,
    judge: (register: Register, at: Instant) => AccountEvent,
  ): Promise<RegisteredKey> {
    const at = await now();
    const asked = { ...request, by: by.person };
    await stream.act({ commandId, request: asked, at, by, judge: (known) => judge(known, at) });
    const key = (await stream.current()).keys.get(thumbprint);
    if (!key) throw new TypeError('The register lacks the key that was just recorded.');
    return key;
  }

  return {
    async proposeKey(proposal, acting) {
      const key = await keyOf(proposal);
      const { jwk: _given, ...rest } = proposal;
      // The key as it was read, not as it was sent: nothing else may get into the record's digest.
      const request = { proposeKey: { ...rest, jwk: key.jwk } };
      return act(request, acting, key.thumbprint, (register, at) =>
        keyProposed(register, proposal, key, at),
      );
    },
    approveKey: (approval, acting) =>
      act({ approveKey: approval }, acting, approval.thumbprint, (register) =>
        keyApproved(register, approval, acting.by.person),
      ),
    revokeKey: (ending, acting) =>
      act({ revokeKey: ending }, acting, ending.thumbprint, (register, at) =>
        keyRevoked(register, ending, at),
      ),
    async keysOf(person) {
      const { people, keys } = await stream.current();
      if (!people.has(person)) throw new EngineError('not-found', 'There is no such person.');
      return [...keys.values()].filter((key) => key.person === person);
    },
  };
}
