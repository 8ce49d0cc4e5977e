import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { plotOf, storyOf } from '../../src/demonstration/plot/index.ts';
import { digestOfRequest } from '../../src/engine/stream.ts';
import { key } from '../support/desk.ts';
import { emptyHouse, ours } from '../support/house.ts';
import { playOn } from '../support/play-on.ts';

const stopped = () => new Date('2026-03-02T01:00:00.000Z');
const section = 'data-section';
const story = storyOf('示例:答复之前删除的意见', section, {
  operation: false,
  begins: '2026-03-03',
});
const citizen = { name: '欧阳震示例', contact: '139-0000-0000(示例)' };
/** After the three of the story. */
const NUMBER = 4;
const asked = { ground: 'consent-withdrawn', reason: '本人要求' };

let house: Awaited<ReturnType<typeof emptyHouse>>;
let matterId: string;
let token: string;

const erase = (more: object = {}, idempotencyKey = key()) =>
  request(house.app)
    .post(`/matters/${matterId}/opinions/${NUMBER}/erasure`)
    .auth(token, { type: 'bearer' })
    .set('Idempotency-Key', idempotencyKey)
    .send({ ...asked, ...more });
const published = async () => {
  const { body } = await request(house.app)
    .get(`/public/solicitations/${matterId}/dispositions`)
    .expect(200);
  return body.items.map(({ reason, change }: Record<string, string>) => `${reason} ${change}`);
};
const acts = () => house.ledger.read(`erasures:${matterId}`);

beforeAll(async () => {
  house = await emptyHouse({}, stopped);
  token = await house.tokenOf(ours('unitHead'));
  matterId = await play(house.engine, story, 'OpenCommentPeriod');
  await request(house.app)
    .post(`/public/solicitations/${matterId}/opinions`)
    .set('Idempotency-Key', key())
    .send({ text: '(示例)建议公开收费标准。', ...citizen })
    .expect(201);
}, 60_000);
afterAll(() => house.close());

describe('given an opinion that is erased before it is answered', () => {
  it('no place of an answer is covered by the act: there is none yet', async () => {
    const { body } = await erase().expect(200);
    expect(body).toMatchObject({ number: NUMBER, covered: 0 });
  });

  it('whoever reads the opinions in order to answer them is told to name nobody', async () => {
    const { body } = await request(house.app)
      .get(`/matters/${matterId}/opinions`)
      .auth(token, { type: 'bearer' })
      .expect(200);
    const told = body.items.map(({ notice }: { notice?: object }) => notice);
    expect(told).toEqual([
      ...Array.from({ length: NUMBER - 1 }),
      { zh: expect.stringContaining('不得写明'), en: expect.stringContaining('none is to be') },
    ]);
    expect(JSON.stringify(body)).not.toContain(citizen.name);
  });
});

describe('when an answer names its author all the same', () => {
  beforeAll(async () => {
    const at = `${story.on(55)}T01:00:00.000Z`;
    await house.engine.moveClock(at, officerOf('lawAdministrator', section), 'to-the-answers');
    await house.engine.sweep();
    const scene = plotOf(story).find(({ step }) => step === 'RespondToComments')!;
    const dispositions = Array.from({ length: NUMBER }, (_, index) => ({
      opinion: index + 1,
      outcome: 'adopted',
      reason: index === 0 ? '(示例)与欧阳 震示例的意见相同' : '(示例)已修改',
      change: index === 3 ? `(示例)已告知${citizen.name}(${citizen.contact})` : '(示例)第三条',
    }));
    await playOn({ engine: house.engine, story, matterId }, scene, { saying: { dispositions } });
  }, 30_000);

  it('nothing recognises the name: it stands as it was written', async () => {
    expect(await published()).toContainEqual(expect.stringContaining('欧阳 震示例'));
  });

  it('an act without the words covers nothing, nor do words that stand nowhere', async () => {
    for (const more of [{}, { words: ['司马示例'] }])
      expect((await erase(more).expect(200)).body.covered).toBe(0);
    expect(await published()).toContainEqual(expect.stringContaining('欧阳 震示例'));
  });

  it('one letter is no name that could be looked for', async () => {
    for (const words of [['欧'], [' 欧 '], [''], []]) await erase({ words }).expect(400);
  });

  it('the words that are brought are covered in every answer, and stand nowhere on record', async () => {
    const words = [citizen.name, citizen.contact];
    const again = key();
    const { body } = await erase({ words }, again).expect(200);
    expect(body.covered).toBe(3);
    expect(await published()).toEqual([
      '(示例)与***的意见相同 (示例)第三条',
      '(示例)已修改 (示例)第三条',
      '(示例)已修改 (示例)第三条',
      '(示例)已修改 (示例)已告知***(***)',
    ]);
    const last = (await acts()).at(-1)!;
    expect(JSON.stringify(last)).not.toContain(citizen.name);
    expect(last.requestDigest).not.toBe(digestOfRequest({ number: NUMBER, ...asked, words }));
    // Sent again it is the same act; with words that stand elsewhere it is another.
    expect((await erase({ words }, again).expect(200)).body).toEqual(body);
    expect((await erase({ words: ['(示例)第三条'] }, again)).body).toMatchObject({
      type: '/problems/idempotency-key-reused',
    });
    expect(await acts()).toHaveLength(4);
  });
});

it('all of it was answered as the contract promises', () => {
  expect(house.breaches).toEqual([]);
  expect(house.staleViews).toEqual([]);
});
