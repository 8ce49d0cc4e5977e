import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problemTypes } from '../../src/api/problem-types.ts';
import { schemaChecks } from '../../src/api/schema-checks.ts';
import { EngineError, Refused, type Breach, type ErrorCode } from '../../src/errors.ts';
import { contract, throwing } from '../support/validated.ts';

const checks = schemaChecks(contract.document);
const codes = (Object.keys(problemTypes) as (keyof typeof problemTypes)[]).filter(
  (code): code is ErrorCode => code !== 'refused' && code !== 'fault',
);

const ask = (error: () => unknown, language?: string) => {
  const asked = request(throwing(error)).get('/');
  return language === undefined ? asked : asked.set('Accept-Language', language);
};

const breach = (article: string, missing: string): Breach => ({
  rule: 'comment-period-is-over',
  provision: 'A-LEG-5',
  article,
  force: 'must',
  mark: 'READ',
  requires: { zh: '征求意见截止后方可送审', en: 'Comments close before review' },
  missing: [{ zh: missing, en: missing.toUpperCase() }],
  suppliedBy: ['drafter'],
});

describe('every code of the engine', () => {
  it.each(codes)('%s is a problem in both languages', async (code) => {
    const [zh, en] = [
      await ask(() => new EngineError(code, 'Why.')),
      await ask(() => new EngineError(code, 'Why.'), 'en'),
    ];
    const { status, title } = problemTypes[code];
    for (const answer of [zh, en]) {
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(answer.body).toMatchObject({
        type: `/problems/${code}`,
        status,
        demonstration: false,
      });
      expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
      expect(checks.faults('#/components/schemas/Problem', answer.body)).toEqual([]);
    }
    expect([zh.body.title, en.body.title]).toEqual([title.zh, title.en]);
  });

  it.each(Object.entries(problemTypes))('%s has its texts', (_code, { title, meaning, remedy }) => {
    for (const { zh, en } of [title, meaning, remedy]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

describe('what the client is not told', () => {
  it.each([
    'not-found',
    'forbidden',
    'unauthenticated',
    'store-unavailable',
    'seal-broken',
  ] as const)('the reason of %s', async (code) => {
    const { text } = await ask(() => new EngineError(code, 'M20260302-ABCDEFGH is secret'), 'en');
    expect(text).not.toContain('secret');
  });

  it('what nobody foresaw, which is logged instead', async () => {
    const seen: unknown[] = [];
    const error = new TypeError('cannot read password of 张三');
    const { status, body, text } = await request(throwing(() => error, seen)).get('/');
    expect([status, body.type]).toEqual([500, '/problems/fault']);
    expect(body.detail).toBeUndefined();
    expect(text).not.toMatch(/password|张三/);
    expect(seen).toEqual([error]);
  });
});

const refused = () =>
  new Refused([breach('《条例》第二十七条', '期限未满'), breach('《条例》第十五条', '公告')]);

describe('a refusal', () => {
  it('names the articles and what is missing in one line', async () => {
    const { status, body } = await ask(refused);
    expect([status, body.type]).toEqual([422, '/problems/refused']);
    expect(body.detail).toBe('依据《条例》第二十七条:期限未满;依据《条例》第十五条:公告。');
  });

  it('speaks English when asked, and always carries both texts', async () => {
    const { body } = await ask(refused, 'en-GB, zh;q=0.3');
    expect(body.title).toBe('The statute forbids this step');
    expect(body.detail).toMatch(/^Under 《条例》第二十七条: /);
    expect(body.breaches[0].requires).toEqual(breach('', '').requires);
    expect(checks.faults('#/components/schemas/Problem', body)).toEqual([]);
  });

  it('says how many more there are', async () => {
    const many = Array.from({ length: 5 }, (_, index) => breach(`第${index}条`, 'x'));
    const { body } = await ask(() => new Refused(many));
    expect(body.detail).toMatch(/另有2条。$/);
    expect(body.breaches).toHaveLength(5);
  });

  it('is what the statute says when nothing in particular is missing', async () => {
    const requires = { zh: '征求意见截止后方可送审。', en: 'Comments close before review.' };
    const bare = () => new Refused([{ ...breach('第一条', ''), requires, missing: [] }]);
    expect((await ask(bare)).body.detail).toBe('依据第一条:征求意见截止后方可送审。');
    expect((await ask(bare, 'en')).body.detail).toBe('Under 第一条: Comments close before review.');
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
  ])('of %s is %s', async (asked, language) => {
    const { headers } = await ask(() => new EngineError('not-found', ''), asked);
    expect(headers['content-language']).toBe(language);
  });
});
