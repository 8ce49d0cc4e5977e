import request from 'supertest';
import { systemOfficer } from '../../src/engine/sweep.ts';
import type { Signer } from '../../src/integrity/signatures/index.ts';
import type { Role } from '../../src/statute/roles.ts';
import { registrationOf } from '../../src/signer/registration.ts';
import { newKeyPair, signerOf } from '../../src/signer/signers.ts';
import { apiOf } from './api.ts';

const PASSWORD = '签名测试用的示例口令 2026';
export const days = { validFrom: '2026-03-02', validTo: '2028-03-01' };

/** An installation with a lawyer, a member and a keeper of accounts, each with a desk over HTTP. */
export async function signingDesk() {
  let ahead = 0;
  let keys = 0;
  const api = await apiOf({}, undefined, () => new Date(Date.now() + ahead));
  const tokens = new Map<string, string>();

  const post = (path: string, body: object | undefined, person: string, headers = {}) =>
    request(api.app)
      .post(path)
      .set('Idempotency-Key', `signing-${(keys += 1)}`)
      .set('Authorization', `Bearer ${tokens.get(person)}`)
      .set(headers)
      .send(body);
  const get = (path: string, person: string) =>
    request(api.app)
      .get(path)
      .set('Authorization', `Bearer ${tokens.get(person)}`);

  async function signIn(person: string) {
    const { body } = await request(api.app).post('/sign-in').send({ person, password: PASSWORD });
    tokens.set(person, body.accessToken as string);
    return body as { accessToken: string; refreshToken: string };
  }

  async function bring(person: string, role: Role, unit: string) {
    const acting = () => ({ by: systemOfficer, commandId: `bring-${(keys += 1)}` });
    const details = { person, name: `示例 ${person}`, password: PASSWORD, temporary: false };
    await api.accounts.registerPerson(details, acting());
    await api.accounts.grantMembership({ person, unit, role, from: '2026-03-02' }, acting());
    await signIn(person);
  }

  // They sit in the meetings of the stories that are played, and never sign in here.
  for (const person of ['li-chief', 'zhou-member', 'wang-secretary'])
    await api.accounts.registerPerson(
      { person, name: `示例 ${person}`, password: PASSWORD, temporary: false },
      { by: systemOfficer, commandId: `bring-${person}` },
    );
  await bring('lawyer', 'governmentLawyer', 'legal-section');
  await bring('xu-member', 'member', 'bureau');
  await bring('keeper', 'accountAdministrator', 'general-office');

  return {
    api,
    tokens,
    post,
    get,
    signIn,
    bring,
    /** Moves the server's own clock on. */
    pass(milliseconds: number) {
      ahead += milliseconds;
    },
    /** A key that the person has proposed; nobody has approved it yet. */
    async registered(person: string): Promise<Signer> {
      const signer = signerOf(await newKeyPair('SM2'));
      await post(
        '/me/signing-keys',
        await registrationOf(signer, { person, ...days }),
        person,
      ).expect(201);
      return signer;
    },
    approve: (person: string, { thumbprint }: Signer, by = 'keeper') =>
      post(`/people/${person}/signing-keys/${thumbprint}/approve`, undefined, by),
  };
}
