import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entriesOf, streamOf } from '../../src/engine/stream.ts';
import { engineOf } from '../support/engine.ts';
import {
  OFFICERS,
  atOnce,
  codesOf,
  contestedMatter,
  drafter,
  receiptsOf,
  researchBy,
  study,
} from '../support/race-rounds.ts';
import { sampleProposal } from '../support/sample-proposal.ts';
import { zones } from '../support/zones.ts';

/** In each zone; over 200 in all. */
const ROUNDS = 68;
const program = fileURLToPath(new URL('../support/race-in-zone.ts', import.meta.url));

interface Round {
  expected: number;
  won: { sequence: number; seal: string }[];
  lost: string[];
}

/** What becomes of the rounds in a process that stands in a time zone. */
async function racesIn(zone: string) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', program, String(ROUNDS)],
    { env: { ...process.env, TZ: zone }, maxBuffer: 10_000_000 },
  );
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  return { rounds: lines.slice(0, -1) as Round[], record: lines.at(-1) as { midnight: string } };
}

describe('twenty officers take the same step on the same page', () => {
  const midnights = new Set<string>();

  it.each(zones)(
    `in %s: one winner, ${ROUNDS} times over, and a whole chain`,
    async (zone) => {
      const { rounds, record } = await racesIn(zone);
      expect(rounds).toHaveLength(ROUNDS);
      for (const { expected, won, lost } of rounds) {
        expect(won.map(({ sequence }) => sequence)).toEqual([expected + 1]);
        expect(lost).toHaveLength(OFFICERS - 1);
        expect(['concurrent-act', 'stale-page']).toEqual(expect.arrayContaining(lost));
      }
      const seals = rounds.map(({ won }) => won[0]!.seal);
      const whole = { seals, broken: null, missing: 0, listedUpTo: 0, staleViews: 0 };
      expect(record).toEqual({ ...whole, midnight: record.midnight });
      midnights.add(record.midnight);
    },
    60_000,
  );

  it('really raced in zones whose days begin at different instants', () => {
    expect(midnights.size).toBe(zones.length);
  });
});

describe('in one process', () => {
  let place: Awaited<ReturnType<typeof engineOf>>;
  let matterId: string;

  beforeAll(async () => {
    place = await engineOf();
    matterId = await contestedMatter(place.engine);
  }, 30_000);

  afterAll(() => place.close());

  const chainOf = (stream: string) => Array.fromAsync(entriesOf(place.ledger, stream));
  const lastEntry = async () => (await place.ledger.head(streamOf.matter(matterId)))?.sequence ?? 0;
  const research = (officer: number, commandId: string, expected: number) =>
    researchBy(place.engine, { matterId, officer, commandId, expected });

  it('officers who look again after they lost each get their turn', async () => {
    const before = await lastEntry();
    let waiting = Array.from({ length: OFFICERS }, (_, officer) => officer);
    for (let page = before; waiting.length > 0; page += 1) {
      const results = await Promise.allSettled(
        waiting.map((officer) => research(officer, `again-${officer}`, page)),
      );
      expect(receiptsOf(results)).toHaveLength(1);
      waiting = waiting.filter((_, at) => results[at]?.status === 'rejected');
    }
    expect(await lastEntry()).toBe(before + OFFICERS);
  }, 30_000);

  it('one command, sent twenty times at once, leaves one entry and twenty equal receipts', async () => {
    const expected = await lastEntry();
    const results = await atOnce(() => research(0, 'twice-clicked', expected));
    const [first, ...rest] = receiptsOf(results);
    expect([codesOf(results), first?.sequence]).toEqual([[], expected + 1]);
    expect(rest).toEqual(Array.from({ length: OFFICERS - 1 }, () => first));
    expect(await lastEntry()).toBe(expected + 1);
    expect(await research(0, 'twice-clicked', expected)).toEqual(first);
  });

  it('one command stands for one request only', async () => {
    const expected = await lastEntry();
    await research(0, 'once-used', expected);
    const other = place.engine.perform({
      matterId,
      step: 'RecordResearch',
      statement: { findings: '(示例)另一请求' },
      officer: drafter,
      commandId: 'once-used',
      expected,
    });
    await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('one proposal, sent twenty times at once, files one matter', async () => {
    const evidence = [{ document: 'D01', sha256: study.sha256 }];
    const statement = sampleProposal('示例:同一提出连点二十次', evidence);
    const results = await atOnce(() =>
      place.engine.proposeMatter(statement, drafter, 'filed-twenty-times'),
    );
    expect(codesOf(results)).toEqual([]);
    const receipts = receiptsOf(results);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await chainOf(streamOf.matter(receipts[0]!.matterId))).toHaveLength(1);
  });
});
