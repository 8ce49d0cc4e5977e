import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { castPassword } from '../../src/demonstration/cast.ts';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { key } from '../support/desk.ts';
import { emptyHouse, ours } from '../support/house.ts';

const UPLOAD_LIMIT = 1_000_000;
const story = storyOf('示例:收到恶意内容的事项', 'data-section', {
  operation: false,
  begins: '2026-03-03',
});

let house: Awaited<ReturnType<typeof emptyHouse>>;
let matterId: string;
let token: string;
let sequence: number;

beforeAll(async () => {
  house = await emptyHouse({ uploadBytes: UPLOAD_LIMIT, opinionsAMinute: 1000 });
  matterId = await play(house.engine, story, 'OpenCommentPeriod');
  ({ sequence } = (await house.engine.matterRow(matterId))!);
  token = await house.tokenOf(ours('drafter'));
}, 60_000);

afterAll(() => house.close());

/** Everything on the ledger, of every stream: its seals, and how many. */
async function ledgerNow(): Promise<string> {
  const hash = createHash('sha256');
  let count = 0;
  for (let after: string | undefined; ;) {
    const page = await house.ledger.readAll({ limit: 500, ...(after && { after }) });
    for (const { entry } of page) hash.update(entry.seal);
    count += page.length;
    after = page.at(-1)?.position;
    if (page.length < 500) return `${count} ${hash.digest('hex')}`;
  }
}

const asDrafter = () => ({
  Authorization: `Bearer ${token}`,
  'If-Match': `"${sequence}"`,
  'Idempotency-Key': key(),
});

/** Doors through which JSON comes in: with an account and without, to a matter and to none. */
const doors: readonly [name: string, path: () => string, headers: () => Record<string, string>][] =
  [
    ['a step of a matter', () => `/matters/${matterId}/steps/RecordStudy`, asDrafter],
    ['a new matter', () => '/matters', asDrafter],
    [
      'an opinion of the public',
      () => `/public/solicitations/${matterId}/opinions`,
      () => ({ 'Idempotency-Key': key() }),
    ],
    ['a sign-in', () => '/sign-in', () => ({})],
  ];

const send = (path: string, headers: Record<string, string>, body: string) =>
  request(house.app)
    .post(path)
    .set({ 'Content-Type': 'application/json', ...headers })
    .send(body);

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** What is no statement of anybody, whatever it is sent to: the place that the answer names. */
const poisons: readonly [what: string, body: string, field: string][] = [
  ['nesting without end', `{"text":${nested(50_000)}}`, `/text${'/0'.repeat(31)}`],
  ['deep objects', `${'{"a":'.repeat(400)}1${'}'.repeat(400)}`, '/a'.repeat(32)],
  ['a NUL', String.raw`{"text":"意见\u0000"}`, '/text'],
  ['a NUL in a name', String.raw`{"te\u0000xt":"意见"}`, '/te\0xt'],
  ['half a surrogate pair', String.raw`{"text":"\ud83d"}`, '/text'],
  ['a number past all bounds', '{"text":1e999}', '/text'],
  ['a number of 400 digits', `{"text":${'9'.repeat(400)}}`, '/text'],
  ['a number past all safety', '{"text":9007199254740993}', '/text'],
  ['__proto__', '{"__proto__":{"lawful":true},"text":"意见"}', '/__proto__'],
  ['constructor', '{"text":"意见","constructor":{"prototype":{"lawful":true}}}', '/constructor'],
  ['an escaped __proto__', String.raw`{"\u005f_proto__":{"role":"chief"}}`, '/__proto__'],
  ['a name twice', '{"text":"同意","text":"不同意"}', '/text'],
];

describe.each(doors)('through the door of %s', (_door, path, headers) => {
  it('a body over the limit is answered 413 as a problem, and nothing is written', async () => {
    const before = await ledgerNow();
    const answer = await send(path(), headers(), `{"text":"${'长'.repeat(400_000)}"}`);
    expect(answer.status).toBe(413);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ type: '/problems/payload-too-large', status: 413 });
    expect(await ledgerNow()).toBe(before);
  });

  it.each(poisons)(
    '%s is answered 400, its place named, and nothing is written',
    async (_what, body, field) => {
      const before = await ledgerNow();
      const answer = await send(path(), headers(), body);
      expect(answer.status).toBe(400);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.body).toMatchObject({ type: '/problems/invalid-request' });
      expect(answer.body.faults[0].field).toBe(field);
      expect(await ledgerNow()).toBe(before);
    },
  );
});

describe('a file over the limit', () => {
  const upload = () =>
    request(house.app)
      .post('/evidence')
      .set({
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/octet-stream',
        'File-Name': 'large.txt',
      });
  const large = 'x'.repeat(UPLOAD_LIMIT + 1);

  it.each([
    ['of a length that was told', () => upload().send(large)],
    [
      'of a length that nobody told',
      () => {
        const sending = upload().set('Transfer-Encoding', 'chunked');
        for (let at = 0; at < large.length; at += 50_000)
          sending.write(large.slice(at, at + 50_000));
        return sending;
      },
    ],
  ])('%s is answered 413, and kept nowhere', async (_what, sending) => {
    const before = await ledgerNow();
    const answer = await sending();
    expect([answer.status, answer.body.type]).toEqual([413, '/problems/payload-too-large']);
    const digest = createHash('sha256').update(large).digest('hex');
    await expect(house.engine.download(digest)).rejects.toThrow();
    expect(await ledgerNow()).toBe(before);
  });
});

describe('after all of it', () => {
  it('prototypes are as they were, a lawful request is taken, the contract was kept', async () => {
    expect(({} as Record<string, unknown>).lawful).toBeUndefined();
    const taken = await send(
      '/sign-in',
      {},
      JSON.stringify({ person: ours('drafter'), password: castPassword }),
    );
    expect(taken.status).toBeLessThan(300);
    expect(house.breaches).toEqual([]);
  });
});
