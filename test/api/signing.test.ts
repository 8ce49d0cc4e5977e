import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { sampleFile } from '../../src/demonstration/files.ts';
import { systemOfficer } from '../../src/engine/sweep.ts';
import {
  bytesOf,
  type SignedStatement,
  type Signer,
} from '../../src/integrity/signatures/index.ts';
import type { Role } from '../../src/statute/roles.ts';
import { registrationOf } from '../../src/signer/registration.ts';
import { newKeyPair, signerOf, type PrivateJwk } from '../../src/signer/signers.ts';
import { apiOf } from '../support/api.ts';

const PASSWORD = '签名测试用的示例口令 2026';
const days = { validFrom: '2026-03-02', validTo: '2028-03-01' };
const story = storyOf('示例:网上签名', 'data-section', { operation: false, begins: '2026-03-02' });
const file = sampleFile('D20', '示例:网上签名', '法律意见书');

let ahead = 0;
let api: Awaited<ReturnType<typeof apiOf>>;
let matterId: string;
const tokens = new Map<string, string>();
let keys = 0;

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

beforeAll(async () => {
  api = await apiOf({}, undefined, () => new Date(Date.now() + ahead));
  await bring('lawyer', 'governmentLawyer', 'legal-section');
  await bring('xu-member', 'member', 'bureau');
  await bring('keeper', 'accountAdministrator', 'general-office');
}, 60_000);

afterAll(async () => {
  expect(api.breaches).toEqual([]);
  await api.close();
});

async function registered(person: string): Promise<{ signer: Signer; pair: PrivateJwk }> {
  const pair = await newKeyPair('SM2');
  const signer = signerOf(pair);
  const request = await registrationOf(signer, { person, ...days });
  await post('/me/signing-keys', request, person).expect(201);
  return { signer, pair };
}
const approve = (person: string, { thumbprint }: Signer, by = 'keeper') =>
  post(`/people/${person}/signing-keys/${thumbprint}/approve`, undefined, by);

describe('keys over HTTP', () => {
  it('are proposed by the person, approved by another, and listed for both', async () => {
    const { signer } = await registered('lawyer');
    const { body } = await approve('lawyer', signer).expect(200);
    expect(body).toMatchObject({ thumbprint: signer.thumbprint, approvedBy: 'keeper' });
    for (const [path, person] of [
      ['/me/signing-keys', 'lawyer'],
      ['/people/lawyer/signing-keys', 'keeper'],
    ] as const) {
      const { body: listed } = await get(path, person).expect(200);
      expect(listed.items).toContainEqual(expect.objectContaining({ jwk: signer.jwk }));
    }
  });

  it('are approved by nobody who is not an administrator of accounts', async () => {
    const { signer } = await registered('lawyer');
    await approve('lawyer', signer, 'lawyer').expect(403);
  });

  it('are revoked by their person, once, with a reason', async () => {
    const { signer } = await registered('lawyer');
    const path = `/me/signing-keys/${signer.thumbprint}/revoke`;
    await post(path, {}, 'lawyer').expect(400);
    const { body } = await post(path, { reason: '电脑遗失' }, 'lawyer').expect(200);
    expect(body).toMatchObject({ reason: '电脑遗失', revokedAt: expect.any(String) });
    await post(path, { reason: '又一次' }, 'lawyer').expect(400);
    const elsewhere = `/people/keeper/signing-keys/${signer.thumbprint}/revoke`;
    await post(elsewhere, { reason: '误认' }, 'keeper').expect(404);
  });

  it('are revoked by an administrator of accounts', async () => {
    const { signer } = await registered('lawyer');
    const path = `/people/lawyer/signing-keys/${signer.thumbprint}/revoke`;
    await post(path, { reason: '离任', from: '2026-03-02' }, 'keeper').expect(200);
  });
});

describe('a private key', () => {
  it.each(['ES256', 'EdDSA', 'SM2'] as const)(
    '%s is refused, and is nowhere on the server',
    async (algorithm) => {
      const pair = await newKeyPair(algorithm);
      const request = await registrationOf(signerOf(pair), { person: 'lawyer', ...days });
      const { body } = await post('/me/signing-keys', { ...request, jwk: pair }, 'lawyer').expect(
        400,
      );
      expect(body.faults).toEqual([
        expect.objectContaining({ field: '/jwk/d', zh: expect.stringContaining('私钥') }),
      ]);
      expect(JSON.stringify(body)).not.toContain(pair.d);
      expect(filesWith(pair.d)).toEqual([]);
    },
  );

  it('is refused under whatever name it comes', async () => {
    const { d, ...pair } = await newKeyPair('EdDSA');
    const request = await registrationOf(signerOf({ ...pair, d } as PrivateJwk), {
      person: 'lawyer',
      ...days,
    });
    for (const hidden of [{ D: d }, { kid: undefined, secret: d }]) {
      const jwk = { ...request.jwk, ...hidden };
      await post('/me/signing-keys', { ...request, jwk }, 'lawyer').expect(400);
    }
    await post('/me/signing-keys', { ...request, privateKey: d }, 'lawyer').expect(400);
    expect(filesWith(d)).toEqual([]);
  });
});

/** The files of the installation, databases and logs included, that hold a text. */
const filesWith = (text: string): string[] =>
  readdirSync(api.folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => readFileSync(path).includes(text));

describe('an opinion signed over HTTP', () => {
  const step = 'GiveLegalOpinion';
  let signer: Signer;
  let said: Record<string, unknown>;

  beforeAll(async () => {
    ({ signer } = await registered('lawyer'));
    await approve('lawyer', signer).expect(200);
    matterId = await play(api.engine, story, 'AcceptForReview');
    await request(api.app)
      .post('/evidence')
      .set('Authorization', `Bearer ${tokens.get('lawyer')}`)
      .set({ 'Content-Type': 'application/octet-stream', 'File-Name': 'opinion.txt' })
      .send(Buffer.from(file.text))
      .expect(201);
    said = {
      draft: story.drafts[1].sha256,
      position: 'conditional',
      opinion: '补充退出情形',
      reservations: '收益分配须另行论证',
      noConflict: true,
      evidence: [{ document: 'D20', sha256: file.sha256 }],
    };
  }, 60_000);

  const prepare = (statement = said, person = 'lawyer') =>
    post(`/matters/${matterId}/statements`, { step, statement }, person);
  async function give(signature?: object, statement = said) {
    const { body } = await get(`/matters/${matterId}`, 'lawyer');
    const tag = { 'If-Match': `"${body.row.sequence as number}"` };
    return post(
      `/matters/${matterId}/steps/${step}`,
      { ...statement, ...(signature && { signature }) },
      'lawyer',
      tag,
    );
  }

  it('is prepared as text to read and bytes to sign, with what the signature will prove', async () => {
    const { body } = await prepare().expect(200);
    const statement = body.statement as SignedStatement;
    expect(Buffer.from(body.payload as string, 'base64url')).toEqual(
      Buffer.from(bytesOf(statement)),
    );
    expect(statement.text).toContain('结论:修改后合法');
    expect(body.proves.zh).toContain('才是可靠的电子签名');
  });

  it('is not prepared for another office, nor for what is not as the contract has it', async () => {
    await prepare(said, 'xu-member').expect(404);
    await prepare({ ...said, position: 'perhaps' }).expect(400);
    await post(
      `/matters/${matterId}/statements`,
      { step: 'TableDraft', statement: {} },
      'lawyer',
    ).expect(400);
  });

  it('is refused under article 13 where the conclusion was changed after signing', async () => {
    const { body } = await prepare();
    const statement = body.statement as SignedStatement;
    const jws = await signer.sign(bytesOf(statement));
    const { status, body: problem } = await give(
      { statement, jws },
      { ...said, position: 'lawful' },
    );
    expect(status).toBe(422);
    expect(problem.breaches).toContainEqual(
      expect.objectContaining({
        provision: 'C-ESIGN-1',
        article: expect.stringContaining('第十三条'),
        missing: expect.arrayContaining([
          expect.objectContaining({ field: '/signature/statement/conclusion' }),
        ]),
      }),
    );
  });

  it('names the field of a signature that has not the form of one', async () => {
    const { status, body } = await give({ jws: 'signed' });
    expect(status).toBe(400);
    expect(body.faults.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['/signature/statement', '/signature/jws']),
    );
  });

  it('is recorded with its signature', async () => {
    const { body } = await prepare();
    const statement = body.statement as SignedStatement;
    const given = await give({ statement, jws: await signer.sign(bytesOf(statement)) });
    expect([given.status, given.body.breaches]).toEqual([200, undefined]);
    const { body: timeline } = await get(`/matters/${matterId}/timeline?limit=100`, 'lawyer');
    expect(timeline.items.at(-1).fact.signature).toMatchObject({
      thumbprint: signer.thumbprint,
      algorithm: 'SM2',
    });
  });
});

describe('a member’s own entry', () => {
  beforeAll(async () => {
    matterId = await play(
      api.engine,
      storyOf('示例:会议摘录', 'data-section', {
        operation: false,
        begins: '2026-06-01',
      }),
      'AdoptDraft',
    );
    // The clock of the demonstration has moved; sign-ins are by the server's own.
  }, 60_000);

  it('is his to take along, dissent, answer and proof', async () => {
    const { body } = await get(`/matters/${matterId}/minutes/own-entry`, 'xu-member').expect(200);
    expect(body).toMatchObject({ person: 'xu-member', dissented: true, answer: 'confirmed' });
    expect(body.speeches).toEqual([
      expect.objectContaining({ person: 'xu-member', stand: 'disagree' }),
    ]);
    expect(body.entries).toHaveLength(2);
    for (const { proof } of body.entries as { proof: string }[])
      expect(proof).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
  });

  it('is nobody’s who has no part in meetings', async () => {
    await get(`/matters/${matterId}/minutes/own-entry`, 'lawyer').expect(403);
  });
});

describe('a fresh sign-in (RFC 9470)', () => {
  const MINUTE = 60_000;

  it('is asked for to sign, to decide and to register keys, and not to read', async () => {
    const { refreshToken } = await signIn('lawyer');
    ahead += 9 * MINUTE;
    const { body } = await request(api.app).post('/sign-in/refresh').send({ refreshToken });
    tokens.set('lawyer', body.accessToken as string);
    await post('/me/signing-keys', {}, 'lawyer').expect(400);
    ahead += 2 * MINUTE;
    await get('/me', 'lawyer').expect(200);
    for (const path of ['/me/signing-keys', `/matters/${matterId}/steps/GiveLegalOpinion`]) {
      const refused = await post(path, {}, 'lawyer').expect(401);
      expect(refused.body.type).toBe('/problems/fresh-sign-in-needed');
      expect(refused.headers['www-authenticate']).toMatch(
        /error="insufficient_user_authentication".*max_age="600"/,
      );
    }
    await signIn('lawyer');
    await post('/me/signing-keys', {}, 'lawyer').expect(400);
  });

  it('is told to the client as auth_time', async () => {
    const { accessToken } = await signIn('lawyer');
    const [, claims = ''] = accessToken.split('.');
    const { auth_time: at, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
      auth_time: number;
      iat: number;
    };
    expect(iat - at).toBeLessThanOrEqual(1);
  });

  it('does not help whoever has lost the office meanwhile', async () => {
    await bring('leaving', 'governmentLawyer', 'legal-section');
    await signIn('keeper');
    const { body } = await get('/people/leaving/memberships', 'keeper');
    const [{ membership }] = body.items as [{ membership: string }];
    const path = `/people/leaving/memberships/${membership}/end`;
    await post(path, { reason: '离任' }, 'keeper').expect(200);
    const step = `/matters/${matterId}/steps/GiveLegalOpinion`;
    await post(step, {}, 'leaving', { 'If-Match': '"1"' }).expect(401);
    await signIn('leaving');
    await post(step, {}, 'leaving', { 'If-Match': '"1"' }).expect(404);
  });
});
