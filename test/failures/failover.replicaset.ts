import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createConnection } from 'mongoose';
import { freshDatabase } from '../support/stores.ts';
import { Bureau } from './bureau.ts';

const { DUECOURSE_REPLICA_SET, DUECOURSE_KILL_MEMBER, DUECOURSE_START_MEMBER } = process.env;
const ROUNDS = Number(process.env.DUECOURSE_FAILOVERS ?? 10);
const LIMIT = 1_800_000;
const ELECTED_WITHIN = 120_000;

const set = DUECOURSE_REPLICA_SET ?? '';
const shell = promisify(execFile);

/** Runs the operator's command on a member, `host:port`. */
async function on(member: string, command = ''): Promise<void> {
  const [host = '', port = ''] = member.split(':');
  const line = command
    .replaceAll('{member}', member)
    .replaceAll('{host}', host)
    .replaceAll('{port}', port);
  await shell('sh', ['-c', line]);
}

interface Hello {
  primary?: string;
  hosts?: string[];
}

async function hello(): Promise<Hello> {
  const connection = await createConnection(set).asPromise();
  try {
    return (await connection.db?.admin().command({ hello: 1 })) as Hello;
  } finally {
    await connection.close();
  }
}

async function primaryOtherThan(old: string | undefined): Promise<string> {
  for (const end = Date.now() + ELECTED_WITHIN; Date.now() < end; await sleep(500)) {
    const primary = await hello().then(
      (found) => found.primary,
      () => undefined,
    );
    if (primary !== undefined && primary !== old) return primary;
  }
  throw new Error('No other member became primary.');
}

let bureau: Bureau;
beforeAll(async () => {
  bureau = await Bureau.on(freshDatabase(set));
}, LIMIT);
afterAll(() => bureau.close(), LIMIT);

it('runs against a set of three members at least', async () => {
  expect((await hello()).hosts?.length).toBeGreaterThanOrEqual(3);
});

it(
  `loses nothing and doubles nothing while the primary is killed ${ROUNDS} times`,
  async () => {
    await bureau.under(async () => {
      let primary = await primaryOtherThan(undefined);
      for (let round = 0; round < ROUNDS; round += 1) {
        await sleep(2000);
        await on(primary, DUECOURSE_KILL_MEMBER);
        const next = await primaryOtherThan(primary);
        await sleep(1000);
        await on(primary, DUECOURSE_START_MEMBER);
        primary = next;
      }
    });
    await bureau.holds();
    expect(bureau.acknowledged().length).toBeGreaterThan(ROUNDS);
    process.stderr.write(`longest stall ${Math.round(bureau.longestStall())} ms\n`);
  },
  LIMIT,
);
