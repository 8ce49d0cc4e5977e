import type { Accounts } from '../engine/accounts/accounts.ts';
import {
  bytesOf,
  type Algorithm,
  type Signer,
  type SignedStatement,
} from '../integrity/signatures/index.ts';
import { registrationOf } from '../signer/registration.ts';
import { newKeyPair, signerOf } from '../signer/signers.ts';
import { administrator, cast } from './cast.ts';

/** Who of the cast signs, and with which kind of key. */
export const signatories: Readonly<Record<string, Algorithm>> = {
  'zheng-lawyer': 'SM2',
  'feng-counsel': 'EdDSA',
  'wu-reviewer': 'ES256',
  'zhou-member': 'SM2',
  'xu-member': 'ES256',
  'li-chief': 'EdDSA',
};

/** The signers of the people who have keys. */
export type Signers = ReadonlyMap<string, Signer>;

/** What a step is sent with once its author has signed. */
export async function signatureBy(signer: Signer, statement: SignedStatement) {
  return { statement, jws: await signer.sign(bytesOf(statement)) };
}

const account = { person: administrator.id, name: administrator.name };

/**
 * Plays the signers' own computers: makes a key pair for each, has its public half registered and
 * approved, and keeps the private half in memory for as long as the story is played. No private key
 * is ever written; whoever goes on with the demonstration registers a key of his own.
 *
 * @param validFrom the first day of the keys, a civil day; they are good for five years
 */
export async function equip(accounts: Accounts, validFrom: string): Promise<Signers> {
  const signers = new Map<string, Signer>();
  const validTo = `${Number(validFrom.slice(0, 4)) + 5}-12-31`;
  for (const { id: person, name } of cast) {
    const algorithm = signatories[person];
    if (!algorithm) continue;
    const signer = signerOf(await newKeyPair(algorithm));
    const request = await registrationOf(signer, { person, validFrom, validTo });
    const { thumbprint } = signer;
    const by = { person, name };
    await accounts.proposeKey({ person, ...request }, { by, commandId: `key ${person}` });
    const approving = { by: account, commandId: `approve ${person}` };
    await accounts.approveKey({ person, thumbprint }, approving);
    signers.set(person, signer);
  }
  return signers;
}
