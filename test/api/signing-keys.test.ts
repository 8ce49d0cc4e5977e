import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { registrationOf } from '../../src/signer/registration.ts';
import { newKeyPair, signerOf } from '../../src/signer/signers.ts';
import { days, signingDesk } from '../support/signing-desk.ts';

let desk: Awaited<ReturnType<typeof signingDesk>>;
beforeAll(async () => {
  desk = await signingDesk();
}, 60_000);
afterAll(async () => {
  expect(desk.api.breaches).toEqual([]);
  await desk.api.close();
});
describe('keys over HTTP', () => {
  it('are proposed by the person, approved by another, and listed for both', async () => {
    const signer = await desk.registered('lawyer');
    const { body } = await desk.approve('lawyer', signer).expect(200);
    expect(body).toMatchObject({ thumbprint: signer.thumbprint, approvedBy: 'keeper' });
    for (const [path, person] of [
      ['/me/signing-keys', 'lawyer'],
      ['/people/lawyer/signing-keys', 'keeper'],
    ] as const) {
      const { body: listed } = await desk.get(path, person).expect(200);
      expect(listed.items).toContainEqual(expect.objectContaining({ jwk: signer.jwk }));
    }
  });

  it('are approved by nobody who is not an administrator of accounts', async () => {
    const signer = await desk.registered('lawyer');
    await desk.approve('lawyer', signer, 'lawyer').expect(403);
  });

  it('are revoked by their person, once, with a reason', async () => {
    const signer = await desk.registered('lawyer');
    const path = `/me/signing-keys/${signer.thumbprint}/revoke`;
    await desk.post(path, {}, 'lawyer').expect(400);
    const { body } = await desk.post(path, { reason: '电脑遗失' }, 'lawyer').expect(200);
    expect(body).toMatchObject({ reason: '电脑遗失', revokedAt: expect.any(String) });
    await desk.post(path, { reason: '又一次' }, 'lawyer').expect(400);
    const elsewhere = `/people/keeper/signing-keys/${signer.thumbprint}/revoke`;
    await desk.post(elsewhere, { reason: '误认' }, 'keeper').expect(404);
  });

  it('are revoked by an administrator of accounts', async () => {
    const signer = await desk.registered('lawyer');
    const path = `/people/lawyer/signing-keys/${signer.thumbprint}/revoke`;
    await desk.post(path, { reason: '离任', from: '2026-03-02' }, 'keeper').expect(200);
  });
});

describe('a private key', () => {
  it.each(['ES256', 'EdDSA', 'SM2'] as const)(
    '%s is refused, and is nowhere on the server',
    async (algorithm) => {
      const pair = await newKeyPair(algorithm);
      const request = await registrationOf(signerOf(pair), { person: 'lawyer', ...days });
      const { body } = await desk
        .post('/me/signing-keys', { ...request, jwk: pair }, 'lawyer')
        .expect(400);
      expect(body.faults).toEqual([
        expect.objectContaining({ field: '/jwk/d', zh: expect.stringContaining('私钥') }),
      ]);
      expect(JSON.stringify(body)).not.toContain(pair.d);
      expect(filesWith(pair.d)).toEqual([]);
    },
  );

  it('is refused under whatever name it comes', async () => {
    const { d, ...pair } = await newKeyPair('EdDSA');
    const request = await registrationOf(signerOf({ ...pair, d }), {
      person: 'lawyer',
      ...days,
    });
    for (const hidden of [{ D: d }, { kid: undefined, secret: d }]) {
      const jwk = { ...request.jwk, ...hidden };
      await desk.post('/me/signing-keys', { ...request, jwk }, 'lawyer').expect(400);
    }
    await desk.post('/me/signing-keys', { ...request, privateKey: d }, 'lawyer').expect(400);
    expect(filesWith(d)).toEqual([]);
  });
});

/** The files of the installation, databases and logs included, that hold a text. */
const filesWith = (text: string): string[] =>
  readdirSync(desk.api.folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => readFileSync(path).includes(text));

describe('a fresh sign-in (RFC 9470)', () => {
  const MINUTE = 60_000;
  const NOWHERE = 'M20260302-ABCDEFGH';

  it('is asked for to sign, to decide and to register keys, and not to read', async () => {
    const { refreshToken } = await desk.signIn('lawyer');
    desk.pass(9 * MINUTE);
    const { body } = await request(desk.api.app).post('/sign-in/refresh').send({ refreshToken });
    desk.tokens.set('lawyer', body.accessToken as string);
    await desk.post('/me/signing-keys', {}, 'lawyer').expect(400);
    desk.pass(2 * MINUTE);
    await desk.get('/me', 'lawyer').expect(200);
    for (const path of ['/me/signing-keys', `/matters/${NOWHERE}/steps/GiveLegalOpinion`]) {
      const refused = await desk.post(path, {}, 'lawyer').expect(401);
      expect(refused.body.type).toBe('/problems/fresh-sign-in-needed');
      expect(refused.headers['www-authenticate']).toMatch(
        /error="insufficient_user_authentication".*max_age="600"/,
      );
    }
    await desk.signIn('lawyer');
    await desk.post('/me/signing-keys', {}, 'lawyer').expect(400);
  });

  it('is told to the client as auth_time', async () => {
    const { accessToken } = await desk.signIn('lawyer');
    const [, claims = ''] = accessToken.split('.');
    const { auth_time: at, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
      auth_time: number;
      iat: number;
    };
    expect(iat - at).toBeLessThanOrEqual(1);
  });

  it('does not help whoever has lost the office meanwhile', async () => {
    await desk.bring('leaving', 'governmentLawyer', 'legal-section');
    await desk.signIn('keeper');
    const { body } = await desk.get('/people/leaving/memberships', 'keeper');
    const [{ membership }] = body.items as [{ membership: string }];
    const path = `/people/leaving/memberships/${membership}/end`;
    await desk.post(path, { reason: '离任' }, 'keeper').expect(200);
    const step = `/matters/${NOWHERE}/steps/GiveLegalOpinion`;
    const said = { licence: '公职律师证0001' };
    await desk.post(step, said, 'leaving', { 'If-Match': '"1"' }).expect(401);
    await desk.signIn('leaving');
    await desk.post(step, said, 'leaving', { 'If-Match': '"1"' }).expect(404);
  });
});
