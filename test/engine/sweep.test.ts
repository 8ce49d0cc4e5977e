import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { key } from '../support/desk.ts';
import { emptyHouse, ours } from '../support/house.ts';

const section = 'data-section';
const story = storyOf('示例:公开征求意见期满的事项', section, {
  operation: false,
  begins: '2026-03-03',
});
const lawyer = officerOf('lawAdministrator', section);
const CLOSED = 44;
const stopped = () => new Date('2026-03-02T01:00:00.000Z');
const instantOf = (day: number) => `${story.on(day)}T01:00:00.000Z`;

let house: Awaited<ReturnType<typeof emptyHouse>>;
let matterId: string;

const factsOf = async (stream: string) =>
  (await house.ledger.read(stream, 0, 100)).map(({ fact }) => fact.type);
const closings = async () =>
  (await factsOf(`matter:${matterId}`)).filter((type) => type === 'CommentPeriodClosed').length;

/** Another process begins a sweep and has not ended it. */
const anotherSweeps = () => house.stores.leases.take('sweep', 'another', 60_000, stopped());

async function solicit(): Promise<void> {
  house = await emptyHouse({}, stopped);
  matterId = await play(house.engine, story, 'OpenCommentPeriod');
}

describe('given a comment period that ends, and another process in the middle of its sweep', () => {
  beforeAll(async () => {
    await solicit();
    expect(await anotherSweeps()).toEqual(expect.any(Number));
  }, 60_000);
  afterAll(() => house.close());

  it('the clock, once it is moved, has put the end on record before it answers', async () => {
    const { body } = await request(house.app)
      .post('/installation/clock')
      .set('Authorization', `Bearer ${await house.tokenOf(ours('lawAdministrator'))}`)
      .set('Idempotency-Key', key())
      .send({ to: instantOf(CLOSED) })
      .expect(200);
    expect(body).toMatchObject({ recorded: 1 });
    expect(await closings()).toBe(1);
  });
});

describe('given a comment period that has ended', () => {
  beforeAll(async () => {
    await solicit();
    await house.engine.moveClock(instantOf(CLOSED), lawyer, 'past-the-end');
  }, 60_000);
  afterAll(() => house.close());

  it('the sweep of now and then leaves it to the process that is at it', async () => {
    const token = await anotherSweeps();
    expect(await house.engine.sweepInTurn()).toEqual({ recorded: 0 });
    expect(await closings()).toBe(0);
    await house.stores.leases.release('sweep', 'another');
    expect(token).toEqual(expect.any(Number));
  });

  it('several sweeps at once record it once, and none of them is refused', async () => {
    const { sweep, sweepInTurn } = house.engine;
    await Promise.all([sweep(), sweepInTurn(), sweep(), sweep()]);
    expect(await closings()).toBe(1);
    expect(await factsOf(`refusals:${matterId}`)).toEqual([]);
  });
});
