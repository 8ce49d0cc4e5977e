import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoServer } from '../../scripts/mongodb/server.ts';
import { generator } from '../support/chance.ts';
import { cuttingProxy, type CuttingProxy } from '../support/cutting-proxy.ts';
import { Bureau } from './bureau.ts';

const ROUNDS = 20;
const FROZEN = 20_000;
const SEED = Number(process.env.DUECOURSE_TEST_SEED ?? 713);
// A busy machine may need long for forty restarts; nothing here is timed.
const LIMIT = 900_000;
const chance = generator(SEED);

let server: MongoServer;
let bureau: Bureau;

const tell = (what: string, before: number) =>
  process.stderr.write(
    `${what}: ${bureau.acknowledged().length - before} acts, longest stall so far ${Math.round(bureau.longestStall())} ms\n`,
  );

/** Acts while there is trouble, and a while after it; then everything must hold. */
async function through(what: string, trouble: () => Promise<unknown>): Promise<void> {
  const before = bureau.acknowledged().length;
  await bureau.under(async () => {
    await sleep(300);
    await trouble();
    await sleep(500);
  });
  await bureau.holds();
  expect(bureau.acknowledged().length).toBeGreaterThan(before);
  tell(what, before);
}

async function rounds(work: (round: number) => Promise<unknown>): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    await sleep(700 + chance(800));
    await work(round);
  }
}

describe(`two API processes and eight writers on MongoDB (seed ${SEED})`, () => {
  beforeAll(async () => {
    server = await MongoServer.start();
    bureau = await Bureau.on(server.uri);
  }, LIMIT);
  afterAll(async () => {
    await bureau.close();
    await server.remove();
  }, LIMIT);

  it(
    `lose nothing and double nothing while the database is killed ${ROUNDS} times`,
    () =>
      through('database killed', () =>
        rounds(async () => {
          await server.kill();
          await server.start();
        }),
      ),
    LIMIT,
  );

  it(
    `lose nothing while the database stands still for ${FROZEN / 1000} s`,
    () =>
      through('database frozen', async () => {
        server.freeze();
        await sleep(FROZEN);
        server.thaw();
      }),
    LIMIT,
  );

  it(
    `lose nothing while their API processes are killed ${ROUNDS} times, one after the other`,
    () =>
      through('API processes killed', () =>
        rounds(async (round) => {
          const which = round % 2 === 0 ? 0 : 1;
          await bureau.apis[which].kill();
          await bureau.restartApi(which);
        }),
      ),
    LIMIT,
  );

  it.each<[string, number, Record<string, unknown>]>([
    ['not the primary any more (10107)', 8, { errorCode: 10107 }],
    ['stepped down in the middle (189)', 8, { errorCode: 189 }],
    ['a connection closed once', 1, { closeConnection: true }],
    ['a connection closed twice and more', 8, { closeConnection: true }],
    ['shut down while the majority was awaited (91)', 8, concern(91)],
    ['the majority awaited in vain (64)', 8, concern(64)],
  ])(
    'are answered rightly where the database says: %s',
    (what, times, data) => through(what, () => bureau.failInserts(times, data)),
    LIMIT,
  );

  it(
    'have one author of the sweep and of the log at a time, though a holder freezes past its lease',
    () =>
      through('API process frozen', async () => {
        for (let round = 0; round < 4; round += 1) {
          const frozen = bureau.apis[round % 2 === 0 ? 0 : 1];
          frozen.freeze();
          await sleep(4000); // Twice as long as a lease lasts here.
          frozen.thaw();
          await sleep(chance(1500));
        }
      }),
    LIMIT,
  );
});

describe('a network that lets writes through and loses their answers', () => {
  let proxy: CuttingProxy;
  beforeAll(async () => {
    // The database would name its own address to a client that asks for the set: straight at it.
    server = await MongoServer.start();
    proxy = await cuttingProxy(server.port);
    const through = `mongodb://127.0.0.1:${proxy.port}/duecourse?directConnection=true`;
    bureau = await Bureau.on(through, server.uri);
  }, LIMIT);
  afterAll(async () => {
    await bureau.close();
    await proxy.close();
    await server.remove();
  }, LIMIT);

  it(
    'has no act lost or doubled: each is read back under its key',
    async () => {
      await through('answers cut', async () => {
        for (let round = 0; round < ROUNDS; round += 1) {
          proxy.cut(1);
          await sleep(150);
        }
      });
      expect(proxy.cuts()).toBeGreaterThan(ROUNDS / 2);
    },
    LIMIT,
  );
});

function concern(code: number) {
  return { writeConcernError: { code, errmsg: 'said by the test' } };
}
