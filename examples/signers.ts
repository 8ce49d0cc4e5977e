// The signers' own computers: keys are made here, and only their public halves are sent.
import { administrator, cast } from '../src/demonstration/cast.ts';
import { signatories, signatureBy, type Signers } from '../src/demonstration/signatories.ts';
import type { SignedStatement, Signer } from '../src/integrity/signatures/index.ts';
import { registrationOf } from '../src/signer/registration.ts';
import { newKeyPair, signerOf } from '../src/signer/signers.ts';
import type { Desks } from './desk.ts';

function insist(status: number, body: unknown): void {
  if (status >= 300) throw new Error(`公钥未被登记 · a key was not taken: ${JSON.stringify(body)}`);
}

/** Has a key of each signatory registered by himself and approved by the administrator of accounts. */
export async function equipOver(desks: Desks, validFrom: string): Promise<Signers> {
  const signers = new Map<string, Signer>();
  const validTo = `${Number(validFrom.slice(0, 4)) + 5}-12-31`;
  for (const { id: person } of cast) {
    const algorithm = signatories[person];
    if (!algorithm) continue;
    const signer = signerOf(await newKeyPair(algorithm));
    const request = await registrationOf(signer, { person, validFrom, validTo });
    const proposed = await desks.postAs(person, '/me/signing-keys', request);
    insist(proposed.status, proposed.body);
    const path = `/people/${person}/signing-keys/${signer.thumbprint}/approve`;
    const approved = await desks.postAs(administrator.id, path, undefined);
    insist(approved.status, approved.body);
    signers.set(person, signer);
  }
  return signers;
}

/** Has the statement for a step composed by the server, and signs it here. */
export async function signOver(
  desks: Desks,
  signer: Signer,
  {
    matterId,
    step,
    statement,
    person,
  }: Record<'matterId' | 'step' | 'person', string> & {
    statement: object;
  },
) {
  const path = `/matters/${matterId}/statements`;
  const { status, body } = await desks.postAs<{ statement: SignedStatement }>(person, path, {
    step,
    statement,
  });
  // What cannot be prepared will be refused at the step itself, with its reasons.
  return status === 200 ? { signature: await signatureBy(signer, body.statement) } : {};
}
