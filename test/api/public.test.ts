import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { plotOf, storyOf } from '../../src/demonstration/plot/index.ts';
import { key } from '../support/desk.ts';
import { emptyHouse } from '../support/house.ts';
import { playOn } from '../support/play-on.ts';

// The server's clock stands still, so that the demonstration's clock can be set to the millisecond.
const stopped = () => new Date('2026-03-02T01:00:00.000Z');
const OPINIONS_A_MINUTE = 17;
const ABSENT = 'M20260302-ABSENT00';

const section = 'data-section';
const options = { operation: false, begins: '2026-03-03' };
const story = storyOf('示例:向公众征求意见的事项', section, options);
const citizen = { name: '欧阳震示例', contact: '139-0000-0000(示例)', clause: '第三条' };

let house: Awaited<ReturnType<typeof emptyHouse>>;
let matterId: string;
let closesAt: string;
/** Of the opinion that came in the last millisecond. */
let latest: string;
let receipt: { code: string; number: number; receivedAt: string };

const get = (path: string) => request(house.app).get(path);
const at = (tail = '') => `/public/solicitations/${matterId}${tail}`;
const submit = (body: object, idempotencyKey = key()) =>
  request(house.app).post(at('/opinions')).set('Idempotency-Key', idempotencyKey).send(body);
const moveTo = (instant: string) =>
  house.engine.moveClock(instant, officerOf('lawAdministrator', section), `to-${instant}`);
const oneMillisecondBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

/** The story goes on from behind one of its acts to another, whatever was said meanwhile. */
async function goOn(
  behind: string,
  until: string,
  received: number,
  saying: Record<string, object> = {},
): Promise<void> {
  const plot = plotOf(story);
  const from = plot.findIndex(({ step }) => step === behind) + 1;
  const to = plot.findIndex(({ step }) => step === until);
  for (const scene of plot.slice(from, to + 1))
    await playOn({ engine: house.engine, story, matterId }, scene, {
      received,
      saying: saying[scene.step] ?? {},
    });
}

beforeAll(async () => {
  house = await emptyHouse({ opinionsAMinute: OPINIONS_A_MINUTE }, stopped);
  matterId = await play(house.engine, story, 'OpenCommentPeriod');
  ({ closesAt } = (await house.engine.solicitation(matterId))!);
}, 60_000);

afterAll(() => house.close());

describe('what is published, without an account', () => {
  it('stands in the list and by itself: title, notice, documents, closing instant', async () => {
    const { body: list } = await get('/public/solicitations?open=true').expect(200);
    const { body } = await get(at()).expect(200);
    expect(list.items).toEqual([expect.objectContaining({ matterId, title: story.title })]);
    expect(body).toMatchObject({ matterId, state: 'open', closesAt, demonstration: true });
    expect(body.notice).toMatchObject({ howToComment: expect.any(String) });
    // A day is over at midnight in Shanghai.
    expect(closesAt).toMatch(/T16:00:00\.000Z$/);
  });

  it('says nothing of who handles it, nor of how it stands inside', async () => {
    const { body } = await get(at()).expect(200);
    const members = ['closesAt', 'demonstration', 'documents', 'matterId', 'notice', 'period'];
    expect(Object.keys(body).toSorted()).toEqual([...members, 'publishedOn', 'state', 'title']);
    expect(JSON.stringify(body)).not.toMatch(/lin-drafter|林起草|data-section/);
  });

  it('has its documents, whole or a part of them', async () => {
    const { body } = await get(at()).expect(200);
    expect(body.documents.length).toBeGreaterThan(1);
    for (const { sha256 } of body.documents) {
      const whole = await get(at(`/documents/${sha256}`))
        .buffer()
        .expect(200);
      expect(whole.headers['content-disposition']).toContain('attachment');
      const part = await get(at(`/documents/${sha256}`))
        .set('Range', 'bytes=0-8')
        .expect(206);
      expect(part.headers['content-range']).toMatch(/^bytes 0-8\//);
    }
  });

  it('has no other file of the matter: those answer like one that does not exist', async () => {
    const { body } = await get(at()).expect(200);
    const published = new Set(body.documents.map(({ sha256 }: { sha256: string }) => sha256));
    const kept = [...(await house.engine.evidenceOf(matterId)).keys()];
    const unpublished = kept.filter((sha256) => !published.has(sha256));
    expect(unpublished.length).toBeGreaterThan(3);
    const { body: absent } = await get(at(`/documents/${'0'.repeat(64)}`)).expect(404);
    for (const sha256 of unpublished) {
      const { body: hidden } = await get(at(`/documents/${sha256}`)).expect(404);
      expect({ ...hidden, instance: '', requestId: '' }).toEqual({
        ...absent,
        instance: '',
        requestId: '',
      });
    }
  });

  it('is not answered yet', async () => {
    await get(at('/dispositions')).expect(404);
  });
});

describe('an opinion', () => {
  it('is received with a code, a number and an instant', async () => {
    const { status, body } = await submit({ text: '(示例)建议公开收费标准。', ...citizen });
    expect(status).toBe(201);
    expect(body).toMatchObject({ code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{12}$/), number: 4 });
    receipt = body;
  });

  it('is looked up by its code, without name and contact', async () => {
    const { body, text } = await get(`/public/opinions/${receipt.code}`).expect(200);
    expect(body).toMatchObject({ matterId, number: 4, state: 'received' });
    expect(body.text).toContain('收费标准');
    for (const personal of [citizen.name, citizen.contact]) expect(text).not.toContain(personal);
    await get('/public/opinions/23456789ABCD').expect(404);
  });

  it('that is sent twice is there once; another under its key is refused', async () => {
    const again = key();
    const first = await submit({ text: '(示例)同意。' }, again);
    const second = await submit({ text: '(示例)同意。' }, again);
    expect([second.status, second.body]).toEqual([201, first.body]);
    const other = await submit({ text: '(示例)不同意。' }, again);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['blanks', { text: ' \n ' }],
    ['more than 10,000 characters', { text: '字'.repeat(10_001) }],
    ['a control character', { text: '意见\u0007' }],
  ])('with %s in it is refused, and the field named', async (_what, body) => {
    const answer = await submit(body);
    expect([answer.status, answer.body.faults[0].field]).toEqual([400, '/text']);
  });

  it.each(['', ' ', '\n\t'])('that says nothing (%p) is told so, once', async (text) => {
    const { body } = await submit({ text });
    expect(body.faults).toEqual([
      { field: '/text', zh: '不能为空或者只有空白', en: 'must not be empty or blank' },
    ]);
  });
});

describe('the closing instant', () => {
  it('is exact: one millisecond before it an opinion is received, at it none', async () => {
    await moveTo(oneMillisecondBefore(closesAt));
    const last = await submit({ text: '(示例)最后一毫秒' });
    expect([last.status, last.body.receivedAt]).toEqual([201, oneMillisecondBefore(closesAt)]);
    latest = last.body.code;
    await moveTo(closesAt);
    const late = await submit({ text: '(示例)迟到' });
    expect([late.status, late.body.type]).toEqual([409, '/problems/comment-period-closed']);
  });

  it('holds after the sweep as before it', async () => {
    await house.engine.sweep();
    expect((await get(at()).expect(200)).body.state).toBe('closed');
    const later = await submit({ text: '(示例)更迟' });
    expect([later.status, later.body.type]).toEqual([409, '/problems/comment-period-closed']);
    expect((await get('/public/solicitations?open=true').expect(200)).body.items).toEqual([]);
  });
});

describe('the answers', () => {
  it('are public once they are given: one for each opinion, and nobody named', async () => {
    const received = (
      await house.engine.opinions(matterId, { after: 0, limit: 100 }, officerOf('drafter', section))
    ).length;
    expect(received).toBe(6);
    await moveTo(`${story.on(55)}T01:00:00.000Z`);
    // The officers name the citizen in their own words, which the record keeps as they are.
    const reasons = [
      '(示例)与欧阳 震示例的意见相同',
      '',
      '',
      `(示例)已电话(${citizen.contact})答复`,
    ];
    await goOn('OpenCommentPeriod', 'RespondToComments', received, {
      RespondToComments: {
        dispositions: Array.from({ length: received }, (_, at) => ({
          opinion: at + 1,
          outcome: 'adopted',
          reason: reasons[at] || '(示例)意见合理,已修改',
          change: '(示例)第三条,依欧阳震示例的意见',
        })),
      },
    });
    const { body, text } = await get(at('/dispositions')).expect(200);
    expect(body.items).toHaveLength(received);
    expect(body.items[0]).toMatchObject({ opinion: 1, outcome: 'adopted', from: '朱**' });
    expect(body.items[0].reason).toBe('(示例)与欧**的意见相同');
    expect(body.items[3]).toEqual({
      opinion: 4,
      from: '欧**',
      outcome: 'adopted',
      reason: '(示例)已电话(***)答复',
      change: '(示例)第三条,依欧**的意见',
    });
    for (const personal of [citizen.name, citizen.contact]) expect(text).not.toContain(personal);
    expect((await get(`/public/opinions/${receipt.code}`).expect(200)).body.state).toBe('answered');
  });

  it('name nobody at all once an opinion was erased', async () => {
    const erasure = {
      matterId,
      number: 4,
      ground: 'consent-withdrawn',
      reason: '本人要求',
    } as const;
    await house.engine.eraseOpinion(erasure, officerOf('archivist', section), key());
    const { body } = await get(at('/dispositions')).expect(200);
    expect(body.items[3]).toMatchObject({
      from: '匿名',
      reason: '(示例)已电话(***)答复',
      change: '(示例)第三条,依***的意见',
    });
  });
});

describe('what is not published', () => {
  it('answers like a matter that does not exist', async () => {
    const hidden = await play(
      house.engine,
      storyOf('示例:未公布', section, { ...options, begins: story.on(60) }),
      'RecordStudy',
    );
    for (const tail of ['', '/dispositions', `/documents/${'0'.repeat(64)}`]) {
      const answers = [hidden, ABSENT].map(async (id) => {
        const { status, body } = await get(`/public/solicitations/${id}${tail}`);
        return { status, body: { ...body, instance: '', requestId: '' } };
      });
      const [first, second] = await Promise.all(answers);
      expect(first).toEqual(second);
      expect(first?.status).toBe(404);
    }
  });
});

describe('the rate', () => {
  it(`is ${OPINIONS_A_MINUTE} opinions of one address in a minute, whatever address is claimed`, async () => {
    const claiming = (address: string) => submit({}).set('X-Forwarded-For', address);
    let last = await claiming('203.0.113.1');
    for (let tries = 2; last.status !== 429 && tries <= OPINIONS_A_MINUTE; tries += 1)
      last = await claiming(`203.0.113.${tries}`);
    expect([last.status, last.body.type]).toEqual([429, '/problems/too-many-requests']);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    // Reading is not touched by it.
    await get(at()).expect(200);
  });
});

describe('an opinion that was answered', () => {
  it('stays so when another comment period is found to be due', async () => {
    const statement = { reason: '(示例)草案有实质修改' };
    const officer = officerOf('drafter', section);
    const expected = (await house.engine.matterRow(matterId))!.sequence;
    const act = { matterId, statement, officer, expected, commandId: 'once-more' };
    await house.engine.perform({ ...act, step: 'RequireSolicitation' });
    expect((await get(`/public/opinions/${latest}`).expect(200)).body.state).toBe('answered');
  });

  it('is still published with its answer, until that period is opened', async () => {
    const page = `/public/solicitations/${matterId}`;
    expect((await get(page).expect(200)).body.state).toBe('answered');
    const { body } = await get(`${page}/dispositions`).expect(200);
    expect(body.items.length).toBeGreaterThan(0);
  });
});

describe('all of the above', () => {
  it('was answered as the contract promises', () => {
    expect(house.breaches).toEqual([]);
    expect(house.staleViews).toEqual([]);
  });
});
