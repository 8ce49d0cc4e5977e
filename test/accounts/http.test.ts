import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { apiOf } from '../support/api.ts';

const PASSWORD = '管理员的示例口令 2026';
const TEMPORARY = '临时的示例口令 2026';
const OWN = '本人自选的示例口令 2026';

let api: Awaited<ReturnType<typeof apiOf>>;
let admin: string;
let keys = 0;

const post = (path: string, body?: object, token?: string) => {
  const asked = request(api.app)
    .post(path)
    .set('Idempotency-Key', `http-key-${(keys += 1)}`);
  return (token === undefined ? asked : asked.set('Authorization', `Bearer ${token}`)).send(body);
};
const get = (path: string, token: string) =>
  request(api.app).get(path).set('Authorization', `Bearer ${token}`);
const signIn = (person: string, password: string) => post('/sign-in', { person, password });

beforeAll(async () => {
  api = await apiOf();
  await api.accounts.registerFirstAdministrator({
    person: 'admin',
    name: '账号管理员',
    password: PASSWORD,
    unit: { unit: 'accounts-office', name: '示例账号室' },
  });
  const { body } = await signIn('admin', PASSWORD);
  admin = body.accessToken as string;
});

afterAll(async () => {
  expect(api.breaches).toEqual([]);
  await api.close();
});

const bare = ({ instance: _i, requestId: _r, ...rest }: Record<string, unknown>) => rest;

describe('accounts over HTTP', () => {
  it('brings in a person, who chooses a password and then acts in an office', async () => {
    const person = { person: 'new-drafter', name: '新起草人', password: TEMPORARY };
    const registered = await post('/people', person, admin).expect(201);
    expect(registered.body).toEqual({
      person: 'new-drafter',
      name: '新起草人',
      registeredAt: expect.any(String),
      demonstration: true,
    });
    const office = { unit: 'data-section', role: 'drafter', from: '2026-03-02' };
    await post('/people/new-drafter/memberships', office, admin).expect(201);

    const first = await signIn('new-drafter', TEMPORARY).expect(200);
    expect(first.body).toMatchObject({ mustChangePassword: true, expiresIn: 600 });
    expect(first.headers['cache-control']).toBe('no-store');
    for (const path of ['/units', '/matters', '/me/signing-keys']) {
      const refused = await get(path, first.body.accessToken as string).expect(403);
      expect(refused.body.detail).toContain('请先修改(POST /me/password)');
    }
    const told = await get('/me', first.body.accessToken as string).expect(200);
    expect(told.body).toMatchObject({ mustChangePassword: true, memberships: [] });
    const change = { current: TEMPORARY, next: OWN };
    await post('/me/password', change, first.body.accessToken as string).expect(200);
    await get('/me', first.body.accessToken as string).expect(401);

    const second = await signIn('new-drafter', OWN).expect(200);
    const me = await get('/me', second.body.accessToken as string).expect(200);
    expect(me.body).toMatchObject({
      person: 'new-drafter',
      memberships: [{ role: 'drafter', unit: 'data-section' }],
    });
    await get('/units', second.body.accessToken as string).expect(200);
  });

  it('ends an office with the very next request, which finds nobody signed in', async () => {
    const token = await api.tokenOf('secretary');
    const { body } = await get('/people/secretary/memberships', admin).expect(200);
    const { membership } = body.items[0] as { membership: string };
    await get('/units', token).expect(200);
    const path = `/people/secretary/memberships/${membership}/end`;
    await post(path, { reason: '调离' }, admin).expect(200);
    const refused = await get('/units', token).expect(401);
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer/);
    const ended = await get('/people/secretary/memberships?on=2026-03-01', admin).expect(200);
    expect(ended.body.items).toEqual([]);
  });

  it('tells an unknown name, a wrong password and a bad token nothing but 401', async () => {
    const [unknown, wrong] = [
      await signIn('nobody-at-all', '不对的口令,足够长').expect(401),
      await signIn('drafter', '不对的口令,足够长').expect(401),
    ];
    expect(bare(unknown.body as Record<string, unknown>)).toEqual(
      bare(wrong.body as Record<string, unknown>),
    );
    await get('/me', 'forged.token.here').expect(401);
    await request(api.app).get('/me').expect(401);
    await request(api.app).get('/me').set('Authorization', 'Basic YTpi').expect(401);
  });

  it('locks with 429 and says for how long', async () => {
    for (let n = 0; n < 5; n += 1) await signIn('chief', '不对的口令,足够长').expect(401);
    const locked = await signIn('chief', '不对的口令,足够长').expect(429);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(890);
    expect(locked.body).toMatchObject({ type: '/problems/locked-out' });
    await post('/people/chief/unlock', undefined, admin).expect(200);
    await signIn('chief', '不对的口令,足够长').expect(401);
  });

  it('rotates refresh tokens and ends the family on reuse', async () => {
    const first = await signIn('new-drafter', OWN).expect(200);
    const { refreshToken } = first.body as { refreshToken: string };
    const second = await post('/sign-in/refresh', { refreshToken }).expect(200);
    await post('/sign-in/refresh', { refreshToken }).expect(401);
    await get('/me', second.body.accessToken as string).expect(401);
  });

  it('signs out', async () => {
    const token = await api.tokenOf('auditor');
    await post('/sign-out', undefined, token).expect(200);
    await get('/me', token).expect(401);
  });

  it.each([
    ['drafter', 403],
    ['auditor', 403],
    ['lawAdministrator', 403],
  ])('lets no %s change accounts', async (person, status) => {
    const token = await api.tokenOf(person);
    await post('/units', { unit: 'mine', name: '科' }, token).expect(status);
    const office = { unit: 'bureau', role: 'chief', from: '2026-03-02' };
    await post(`/people/${person}/memberships`, office, token).expect(status);
    await post('/people/chief/password', { password: OWN }, token).expect(status);
  });

  it('refuses an office that duties forbid, naming the field', async () => {
    const office = { unit: 'data-section', role: 'reviewOffice', from: '2026-03-02' };
    const { body } = await post('/people/new-drafter/memberships', office, admin).expect(400);
    expect(body.faults).toMatchObject([{ field: '/role' }]);
  });

  it('lets the administrator of accounts see no matter and take no step', async () => {
    await get('/matters/M20260302-00000000', admin).expect(404);
    await post(
      '/matters',
      {
        title: 't',
        mode: 'reference',
        authority: 'bureau',
        sponsors: [{ unit: 'data-section' }],
        source: { kind: 'leader' },
      },
      admin,
    ).expect(403);
  });

  it('pages through people in the order of their numbers', async () => {
    const found: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const { body } = await get(`/people?limit=3${cursor}`, admin).expect(200);
      found.push(...(body.items as { person: string }[]).map(({ person }) => person));
      next = body.next as string | undefined;
    }
    expect(found).toEqual(found.toSorted());
    expect(found).toContain('admin');
    expect(new Set(found).size).toBe(found.length);
    const stray = await get('/people?cursor=____', admin).expect(400);
    expect(stray.body.faults).toMatchObject([{ field: 'cursor' }]);
  });
});

describe('failed sign-ins of one address', () => {
  it('are too many after 60', async () => {
    const crowded = await apiOf();
    const fail = (n: number) =>
      request(crowded.app)
        .post('/sign-in')
        .send({ person: `x${n}`, password: 'wrong' });
    for (let n = 0; n < 60; n += 1) await fail(n).expect(401);
    const limited = await fail(60).expect(429);
    expect(limited.body).toMatchObject({ type: '/problems/too-many-requests' });
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    await crowded.close();
  });
});
