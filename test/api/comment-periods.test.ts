import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { plotOf, storyOf, type Scene } from '../../src/demonstration/plot/index.ts';
import { scene } from '../../src/demonstration/plot/scene.ts';
import { key } from '../support/desk.ts';
import { emptyHouse } from '../support/house.ts';
import { playOn } from '../support/play-on.ts';

const stopped = () => new Date('2026-03-02T01:00:00.000Z');
const section = 'data-section';
const story = storyOf('示例:两次公开征求意见的事项', section, {
  operation: false,
  begins: '2026-03-03',
});
const citizen = { name: '欧阳震示例', contact: '139-0000-0000(示例)' };
const [first, second] = story.drafts;
const [firstExplanation, secondExplanation] = story.explanations;
const SAMPLE_OPINIONS = 3;

let house: Awaited<ReturnType<typeof emptyHouse>>;
let matterId: string;
/** Of the citizen's opinion in the first period, and of the only one in the second. */
const codes: string[] = [];

const get = (tail = '') => request(house.app).get(`/public/solicitations/${matterId}${tail}`);
const periods = async () => (await get('/periods').expect(200)).body.items;
const answersOf = (period: number) => get(`/periods/${period}/dispositions`);
const take = (taken: Scene, more: Parameters<typeof playOn>[2] = {}) =>
  playOn({ engine: house.engine, story, matterId }, taken, more);
const plotted = (step: Scene['step']) =>
  plotOf(story).findLast((each) => each.step === step && each.day <= 55)!;

async function to(day: number): Promise<void> {
  const instant = `${story.on(day)}T01:00:00.000Z`;
  await house.engine.moveClock(instant, officerOf('lawAdministrator', section), `to-${day}`);
  await house.engine.sweep();
}

async function comment(text: string): Promise<void> {
  const { body } = await request(house.app)
    .post(`/public/solicitations/${matterId}/opinions`)
    .set('Idempotency-Key', key())
    .send({ text, ...citizen })
    .expect(201);
  codes.push(body.code);
}

const answering = (count: number, reason: string) => ({
  received: count,
  saying: {
    dispositions: Array.from({ length: count }, (_, at) => ({
      opinion: at + 1,
      outcome: 'adopted',
      reason,
    })),
  },
});
const reviewing = (result: string, ...files: { sha256: string }[]) =>
  scene(55, 'publisher', 'ReviewForPublication', () => ({
    items: files.map(({ sha256 }) => ({
      sha256,
      result,
      reviewer: '孙发布',
      ...(result === 'withhold' && { ground: 'security' }),
    })),
  }));
const opening = scene(
  56,
  'publisher',
  'OpenCommentPeriod',
  ({ on }) => ({
    notice: {
      title: '再次征求意见的公告',
      draft: second.sha256,
      explanation: secondExplanation.sha256,
      howToComment: '(示例)在本页面填写',
      closesOn: on(90),
    },
    channels: [{ kind: 'government-website', name: '示例', url: 'https://example.invalid/2' }],
  }),
  () => [second, secondExplanation],
);

/** The answers of the first period as they stood before the second was opened. */
let before: unknown;

beforeAll(async () => {
  house = await emptyHouse({}, stopped);
  matterId = await play(house.engine, story, 'OpenCommentPeriod');
  await comment('(示例)建议公开收费标准。');
  await to(55);
  await take(
    plotted('RespondToComments'),
    answering(SAMPLE_OPINIONS + 1, '(示例)与欧阳震示例意见相同'),
  );
  before = (await get('/dispositions').expect(200)).body.items;
  await take(plotted('SubmitDraft'));
  await take(scene(55, 'drafter', 'RequireSolicitation', () => ({ reason: '(示例)实质修改' })));
  await take(reviewing('publish', second, secondExplanation));
}, 60_000);
afterAll(() => house.close());

describe('given a period that was answered, and another that is due', () => {
  it('the one period is listed with its notice, dates, state, documents and answers', async () => {
    expect(await periods()).toEqual([
      expect.objectContaining({
        period: 1,
        publishedOn: story.on(12),
        state: 'answered',
        answers: SAMPLE_OPINIONS + 1,
        notice: expect.objectContaining({ closesOn: story.on(43) }),
      }),
    ]);
  });

  it('a draft that is cleared for the next period is not shown before it is opened', async () => {
    await get(`/documents/${second.sha256}`).expect(404);
  });
});

describe('when the second period is opened', () => {
  beforeAll(async () => {
    await take(opening);
    await comment('(示例)第二次的意见。');
  }, 30_000);

  it('the page shows the second, and the first is listed before it as it was', async () => {
    const { body } = await get().expect(200);
    expect(body).toMatchObject({ period: 2, state: 'open', notice: { closesOn: story.on(90) } });
    const listed = await periods();
    expect(listed).toMatchObject([
      { period: 1, state: 'answered' },
      { period: 2, state: 'open' },
    ]);
    const shown = (at: number) =>
      listed[at].documents.map(({ part, sha256 }: { part: string; sha256: string }) => [
        part,
        sha256,
      ]);
    expect(shown(0)).toEqual([
      ['draft', first.sha256],
      ['explanation', firstExplanation.sha256],
    ]);
    expect(shown(1)).toEqual([
      ['draft', second.sha256],
      ['explanation', secondExplanation.sha256],
    ]);
  });

  it('the documents of both are given out, and no other file of the matter', async () => {
    const given = [first, firstExplanation, second, secondExplanation];
    for (const { sha256 } of given) await get(`/documents/${sha256}`).buffer().expect(200);
    const kept = [...(await house.engine.evidenceOf(matterId)).keys()];
    for (const sha256 of kept.filter((one) => !given.some((shown) => shown.sha256 === one)))
      await get(`/documents/${sha256}`).expect(404);
  });

  it('the answers of the first are as they were, names masked, and the second has none', async () => {
    const { body, text } = await answersOf(1).expect(200);
    expect(body).toMatchObject({ matterId, period: 1, items: before });
    expect(body.items[3]).toMatchObject({ from: '欧**', reason: '(示例)与欧**意见相同' });
    expect(text).not.toContain(citizen.name);
    await get('/dispositions').expect(404);
    for (const period of [2, 3]) await answersOf(period).expect(404);
    await get('/periods/0/dispositions').expect(400);
  });

  it('each opinion is looked up with the period it was given in', async () => {
    const own = codes.map(
      async (code) => (await request(house.app).get(`/public/opinions/${code}`).expect(200)).body,
    );
    expect(await Promise.all(own)).toEqual([
      expect.objectContaining({ period: 1, state: 'answered', number: SAMPLE_OPINIONS + 1 }),
      expect.objectContaining({ period: 2, state: 'received', number: 1 }),
    ]);
  });
});

describe('when the second period is extended', () => {
  const why = '(示例)应市民要求延长';
  const longer = scene(56, 'publisher', 'ExtendCommentPeriod', ({ on }) => ({
    closesOn: on(97),
    reason: why,
  }));
  beforeAll(() => take(longer), 30_000);

  it('the page shows the notice as it was announced, and the day that takes the place of its own', async () => {
    const extension = { announcedOn: story.on(55), closesOn: story.on(97), reason: why };
    const shown = { notice: { closesOn: story.on(90) }, extension };
    const { body } = await get().expect(200);
    expect(body).toMatchObject(shown);
    expect(body.closesAt).toBe(`${story.on(97)}T16:00:00.000Z`);
    const [former, latter] = await periods();
    expect(latter).toMatchObject(shown);
    expect(former).not.toHaveProperty('extension');
  });
});

describe('when the second period is over and not answered', () => {
  beforeAll(() => to(101), 30_000);

  it('it says so: closed, without answers', async () => {
    const [answered, closed] = await periods();
    expect(closed).toMatchObject({ period: 2, state: 'closed' });
    expect(closed).not.toHaveProperty('answers');
    expect(answered).toMatchObject({ state: 'answered', answers: SAMPLE_OPINIONS + 1 });
    await answersOf(2).expect(404);
    expect((await answersOf(1).expect(200)).body.items).toEqual(before);
  });
});

describe('when the second is answered too', () => {
  beforeAll(
    () => take(plotted('RespondToComments'), answering(1, '(示例)欧阳震示例前次的意见已采纳')),
    30_000,
  );

  it('both have their own answers', async () => {
    expect((await answersOf(1).expect(200)).body.items).toEqual(before);
    const { body } = await answersOf(2).expect(200);
    expect(body.items).toEqual([
      { opinion: 1, from: '欧**', outcome: 'adopted', reason: '(示例)欧**前次的意见已采纳' },
    ]);
    expect((await get('/dispositions').expect(200)).body).toMatchObject(body);
  });

  it('officers read and erase opinions of either', async () => {
    const unitHead = officerOf('unitHead', section);
    const read = (period?: number) =>
      house.engine.opinions(matterId, { ...(period && { period }), after: 0, limit: 10 }, unitHead);
    expect(await read(1)).toHaveLength(SAMPLE_OPINIONS + 1);
    expect(await read(2)).toEqual(await read());
    const accesses = async () => (await house.engine.accesses(matterId, 0, 100)).length;
    const noted = await accesses();
    await expect(read(3)).rejects.toMatchObject({ code: 'not-found' });
    // What was not given was not read.
    expect(await accesses()).toBe(noted);
    const erasure = {
      matterId,
      number: 4,
      period: 1,
      ground: 'consent-withdrawn',
      reason: '本人要求',
    } as const;
    await house.engine.eraseOpinion(erasure, unitHead, key());
    expect((await answersOf(1).expect(200)).body.items[3].from).toBe('匿名');
    expect((await answersOf(2).expect(200)).body.items[0].from).toBe('欧**');
  });

  it('and no answer names an author whose every opinion was erased', async () => {
    const unitHead = officerOf('unitHead', section);
    const erasure = {
      matterId,
      number: 1,
      ground: 'consent-withdrawn',
      reason: '本人要求',
    } as const;
    await house.engine.eraseOpinion(erasure, unitHead, key());
    const [one, other] = [await answersOf(1).expect(200), await answersOf(2).expect(200)];
    expect(one.text + other.text).not.toContain(citizen.name);
    expect(one.body.items[3]).toMatchObject({ from: '匿名', reason: '(示例)与***意见相同' });
    expect(other.body.items[0]).toMatchObject({
      from: '匿名',
      reason: '(示例)***前次的意见已采纳',
    });
    const [erased] = (await house.ledger.read(`erasures:${matterId}`)).slice(-1);
    expect(erased?.fact).toMatchObject({ quotes: expect.any(Array) });
    expect(JSON.stringify(erased)).not.toContain(citizen.name);
  });

  it('rows that are made anew from the ledger show the same', async () => {
    const shown = await periods();
    await house.engine.rebuildViews(() => {});
    expect(await periods()).toEqual(shown);
  });
});

describe('when a later review withholds a document of the first period', () => {
  it('it is shown no longer, and all else is', async () => {
    await take(reviewing('withhold', firstExplanation));
    await get(`/documents/${firstExplanation.sha256}`).expect(404);
    await get(`/documents/${first.sha256}`).buffer().expect(200);
    const [listed] = await periods();
    expect(listed.documents.map(({ sha256 }: { sha256: string }) => sha256)).toEqual([
      first.sha256,
    ]);
  });
});

it('all of it was answered as the contract promises', () => {
  expect(house.breaches).toEqual([]);
  expect(house.staleViews).toEqual([]);
});
