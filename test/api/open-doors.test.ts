import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { deskOf, key } from '../support/desk.ts';
import { contract } from '../support/validated.ts';

let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  desk = await deskOf({ opinionsAMinute: 3 });
}, 30_000);

afterAll(() => desk.api.close());

describe('without an account', () => {
  it.each([
    ['/health'],
    ['/ready'],
    ['/installation'],
    ['/openapi.json'],
    ['/steps'],
    ['/statute'],
    ['/statute/provisions/A-PUB-5'],
    ['/problems/refused'],
    ['/public/solicitations'],
  ])('%s is answered, and says that this is a demonstration', async (path) => {
    const { status, headers } = await request(desk.api.app).get(path);
    expect(status).toBe(200);
    expect(headers['x-duecourse-installation']).toBe('demonstration');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('every other operation is refused before anything else is looked at', async () => {
    const closed = contract.operations.filter(({ open }) => !open);
    expect(closed.length).toBeGreaterThan(60);
    for (const { method, path } of closed) {
      const at = path.replaceAll(/\{\w+\}/g, 'x');
      const { status } = await request(desk.api.app)[method === 'GET' ? 'get' : 'post'](at);
      expect([method, path, status]).toEqual([method, path, 401]);
    }
  });

  it('the explorer is served whole from here', async () => {
    const page = await request(desk.api.app).get('/docs');
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, at]) => String(at));
    expect(parts.length).toBe(4);
    for (const part of parts) {
      expect(part).toMatch(/^\/docs\//);
      await request(desk.api.app).get(part).expect(200);
    }
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('a problem is explained on a page, for people', async () => {
    const { text } = await request(desk.api.app)
      .get('/problems/stale-page')
      .set('Accept', 'text/html');
    expect(text).toContain('你看到的不是最新内容');
    await request(desk.api.app).get('/problems/constructor').expect(404);
  });
});

const submit = () =>
  request(desk.api.app)
    .post('/public/solicitations/M20260302-ABCDEFGH/opinions')
    .set('Idempotency-Key', key())
    .send({ text: '赞成' });

describe('the public part', () => {
  it('has nothing that was not published', async () => {
    const matterId = await desk.filed();
    for (const tail of ['', '/dispositions', `/documents/${'0'.repeat(64)}`])
      await request(desk.api.app).get(`/public/solicitations/${matterId}${tail}`).expect(404);
    await request(desk.api.app).get('/public/opinions/23456789ABCD').expect(404);
  });

  it('takes only so many opinions of one address in a minute', async () => {
    const answers = [await submit(), await submit(), await submit(), await submit()];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 429]);
    expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
  });
});

const notice = (year: number) => ({
  reason: '国务院办公厅通知',
  holidays: {
    year,
    papers: ['示例'],
    days: [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }],
  },
});

describe('the law and the clock', () => {
  it('changes under the control of two persons', async () => {
    const made = await desk.post('/law/changes', notice(2027), {}, 'lawAdministrator');
    expect(made.status).toBe(201);
    const confirm = `/law/changes/${made.body.proposal}/confirm`;
    const alone = await desk.post(confirm, undefined, {}, 'lawAdministrator');
    expect([alone.status, alone.body.type]).toEqual([422, '/problems/two-persons-needed']);
    const both = await desk.post(confirm, undefined, {}, 'lawAdministrator2');
    expect(both.body.confirmedBy).toBe('lawAdministrator2');
    expect((await desk.get('/law/changes')).body.items).toHaveLength(1);
    expect((await desk.post('/law/changes', notice(2028))).status).toBe(403);
  });

  it('moves forward in a demonstration, by an administrator, and never back', async () => {
    const to = new Date((await desk.api.engine.now()).getTime() + 86_400_000).toISOString();
    const move = (person: string) => desk.post('/installation/clock', { to }, {}, person);
    expect((await move('drafter')).status).toBe(403);
    const { status, body } = await move('lawAdministrator');
    expect([status, body.now >= to]).toEqual([200, true]);
    expect((await move('lawAdministrator')).status).toBe(409);
  });
});

describe('all of the above', () => {
  it('was answered as the contract promises', () => {
    expect(desk.api.breaches).toEqual([]);
    expect(desk.api.staleViews).toEqual([]);
  });
});
