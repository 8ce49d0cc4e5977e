import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { validatedEcho } from '../support/validated.ts';

const app = validatedEcho();
const key = 'key-00000001';
const study = '/matters/M20260302-ABCDEFGH/steps/RecordStudy';

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  request(app)
    .post(path)
    .set({ 'Idempotency-Key': key, 'Content-Type': 'application/json', ...headers })
    .send(body);

const fields = ({ body }: { body: { faults?: { field: string }[] } }) =>
  (body.faults ?? []).map(({ field }) => field);

describe('a request as the contract has it', () => {
  it('reaches its route with path, header and body', async () => {
    const { status, body } = await post(study, '{"findings":"可行"}', { 'If-Match': '"1"' });
    expect([status, body.operation]).toEqual([200, 'RecordStudy']);
    expect(body.path).toEqual({ matterId: 'M20260302-ABCDEFGH' });
    expect(body.header).toEqual({ 'Idempotency-Key': key, 'If-Match': '"1"' });
    expect(body.body).toEqual({ findings: '可行' });
  });

  it('has its parameters as values, with defaults', async () => {
    const { body } = await request(app).get('/matters?stage=drafting,proposed&limit=5');
    expect(body.query).toEqual({ stage: ['drafting', 'proposed'], limit: 5, sort: 'nextDue' });
  });

  it('may be a HEAD where there is a GET', async () => {
    await request(app).head('/matters').expect(200);
  });
});

describe('the answer of the Party committee', () => {
  const report = '/matters/M20260302-ABCDEFGH/steps/ReportToParty';
  const sent = (reply: object) => post(report, JSON.stringify({ reply }), { 'If-Match': '"1"' });

  it('says what it comes to', async () => {
    for (const reply of [{ words: '不同意' }, { on: '2026-05-11' }])
      expect(fields(await sent(reply))).toEqual(['/reply/outcome']);
    await sent({ words: '不同意', outcome: 'objected' }).expect(200);
  });

  it('may be none', async () => {
    await sent({ none: '以报告形式报送,未批复' }).expect(200);
  });
});

describe('what the congress decided', () => {
  const report = '/matters/M20260302-ABCDEFGH/steps/ReportToCongress';
  const sent = (said: object) => post(report, JSON.stringify(said), { 'If-Match': '"1"' });

  it('says what it comes to', async () => {
    expect(fields(await sent({ outcome: '不予批准' }))).toEqual(['/verdict']);
    await sent({ outcome: '不予批准', verdict: 'rejected' }).expect(200);
  });
});

describe('a request that the contract does not know', () => {
  it.each([
    ['a path', 'get', '/nothing', 404],
    ['a step', 'post', '/matters/M20260302-ABCDEFGH/steps/SkipReview', 404],
    ['a step of the system', 'post', '/matters/M20260302-ABCDEFGH/steps/NoteMissedDeadline', 404],
    ['a forged event', 'post', '/matters/M20260302-ABCDEFGH/steps/xstate.after.1.matter', 404],
    ['a prototype key for a step', 'post', '/matters/M20260302-ABCDEFGH/steps/__proto__', 404],
    ['another letter case', 'get', '/Matters', 404],
    ['a slash at the end', 'get', '/matters/', 404],
    ['a method', 'delete', '/matters', 405],
  ] as const)('is refused: %s', async (_what, method, path, status) => {
    await request(app)[method](path).expect(status);
  });

  it('is told of a stage that the procedure has not, and of those that it has', async () => {
    const { status, body } = await request(app).get('/matters?stage=drafting,nowhere');
    expect([status, body.faults]).toEqual([
      400,
      [expect.objectContaining({ zh: expect.stringContaining('underReview') })],
    ]);
  });

  it.each([
    ['none of the forms', '{}', ['/step']],
    ['a form that is not one', '{"step":"RecordStudy","statement":{}}', ['/step']],
    ['one of the forms', '{"step":"GiveLegalOpinion","statement":{}}', ['/statement/licence']],
  ])('is told of the form that it names and of no other: %s', async (_what, body, expected) => {
    const answer = await post('/matters/M20260302-ABCDEFGH/statements', body);
    expect([answer.status, fields(answer)]).toEqual([400, expected]);
  });

  it('is told the methods that would do', async () => {
    const { headers } = await request(app).delete('/matters');
    expect(headers.allow).toBe('GET, POST');
  });
});

describe('what is said of a field', () => {
  const saidOf = async (body: string) =>
    (
      (await post(study, body, { 'If-Match': '"1"' })).body.faults as { zh: string; en: string }[]
    )[0];

  it('is Chinese to its last word, and English beside it', async () => {
    expect(await saidOf('{"findings":5}')).toMatchObject({
      zh: '应为文字(字符串)',
      en: 'must be string',
    });
    expect(await saidOf('{"evidence":{}}')).toMatchObject({ zh: '应为列表(数组)' });
    expect(await saidOf('{"conclusion":"maybe"}')).toMatchObject({
      zh: expect.stringMatching(/^只能是:\w+(?:、\w+)*$/),
      en: expect.stringMatching(/^must be one of [\w-]+(?:, [\w-]+)*$/),
    });
  });

  it('names the content type that would be taken', async () => {
    const { status, body } = await post(study, 'a=1', { 'Content-Type': 'text/plain' });
    expect([status, body.detail]).toEqual([415, 'Content-Type 此处只接受 application/json,不压缩']);
  });

  it('is said of the first in one line, with how many others there are', async () => {
    const { body } = await post(study, '{"findings":5,"extra":1}', { 'If-Match': '"1"' });
    expect(body.detail).toMatch(/^\/\w+ .+;另有1处$/);
    expect(body.faults).toHaveLength(2);
  });
});

describe('the body of a step', () => {
  it.each([
    ['an unknown field', '{"findings":"x","role":"chief"}', ['/role']],
    ['the type of a fact', '{"type":"xstate.done.actor.0"}', ['/type']],
    ['who acts', '{"by":{"role":"chief"}}', ['/by']],
    ['when it is recorded', '{"at":"2020-01-01T00:00:00.000Z"}', ['/at']],
    ['a prototype key', '{"__proto__":{"x":1}}', ['/__proto__']],
    ['a NUL', String.raw`{"findings":"a\u0000b"}`, ['/findings']],
    [
      'a deep body',
      `{"findings":${'['.repeat(60)}${']'.repeat(60)}}`,
      [`/findings${'/0'.repeat(31)}`],
    ],
    ['a huge number', '{"findings":1e999}', ['/findings']],
    ['a value of another type', '{"findings":5}', ['/findings']],
    ['a value that is not listed', '{"conclusion":"maybe"}', ['/conclusion']],
    ['a day that is none', '{"occurredOn":"2026-02-30"}', ['/occurredOn']],
    ['evidence without a digest', '{"evidence":[{"document":"D01"}]}', ['/evidence/0/sha256']],
    ['an array for an object', '[]', ['']],
    ['null', 'null', ['']],
    ['no body', '', ['']],
  ])('is refused by name: %s', async (_what, text, wanted) => {
    const answer = await post(study, text);
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/invalid-request']);
    expect(fields(answer)).toEqual(wanted);
    for (const { zh, en } of answer.body.faults) expect([zh, en]).not.toContain('');
  });

  it('names the field that a condition asks for, and not the condition', async () => {
    const answer = await post(
      '/matters/M20260302-ABCDEFGH/steps/PromulgateDecision',
      '{"channels":[{"kind":"gazette"}]}',
      { 'If-Match': '"1"' },
    );
    expect([answer.status, fields(answer)]).toEqual([400, ['/channels/0/issue']]);
  });

  it('is told of every fault at once', async () => {
    const answer = await post(study, '{"findings":5,"conclusion":"maybe","extra":1}');
    expect(fields(answer).toSorted()).toEqual(['/conclusion', '/extra', '/findings']);
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=gbk'],
    ['application/jsonp'],
  ])('is not taken as %s', async (type) => {
    await post(study, '{}', { 'Content-Type': type }).expect(415);
  });

  it('is not taken compressed', async () => {
    await post(study, '{}', { 'Content-Encoding': 'gzip' }).expect(415);
  });

  it('is taken up to 1 MB', async () => {
    const answer = await post(study, JSON.stringify({ findings: 'x'.repeat(1_100_000) }));
    expect([answer.status, answer.body.type]).toEqual([413, '/problems/payload-too-large']);
  });
});

describe('parameters', () => {
  it.each([
    ['unknown', '/matters?sponsor=a', ['sponsor']],
    ['twice', '/matters?limit=5&limit=6', ['limit']],
    ['a prototype key', '/matters?__proto__=1', ['__proto__']],
    ['nested in brackets', '/matters?limit[a]=1', ['limit[a]']],
    ['no number', '/matters?limit=1e3', ['limit']],
    ['too large', '/matters?limit=101', ['limit']],
    ['a huge number', '/matters/M20260302-ABCDEFGH/timeline?after=99999999999999999999', ['after']],
    ['no role', '/matters?awaits=king', ['awaits']],
    ['no instant', '/matters?dueBefore=tomorrow', ['dueBefore']],
    ['no matter number', '/matters/1', ['matterId']],
    ['half an escape', '/matters/%E4%B8', ['path']],
  ])('are refused by name: %s', async (_what, path, wanted) => {
    const answer = await request(app).get(path);
    expect(answer.status).toBe(400);
    expect(fields(answer)).toEqual(wanted);
  });

  it('must include a key for whatever is recorded', async () => {
    const answer = await request(app).post(study).type('json').send('{}');
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/idempotency-key-missing']);
  });

  it.each([['short'], ['with space in it'], ['x'.repeat(129)]])(
    'refuse the key %s',
    async (bad) => {
      const answer = await post(study, '{}', { 'Idempotency-Key': bad });
      expect(fields(answer)).toEqual(['Idempotency-Key']);
    },
  );
});
