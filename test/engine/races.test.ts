import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import type { Receipt } from '../../src/engine/engine.ts';
import { entriesOf, streamOf } from '../../src/engine/stream.ts';
import { EngineError } from '../../src/errors.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { engineOf } from '../support/engine.ts';

const ROUNDS = 200;
const OFFICERS = 20;

const story = storyOf('示例:二十人同时办理', 'data-section', {
  operation: false,
  begins: '2026-01-05',
});
const report = story.file('D05', '(示例)调研报告');
const study = story.file('D01', '(示例)建议书');
const drafter = officerOf('drafter', story.section);

let place: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;

const chainOf = (stream: string) => Array.fromAsync(entriesOf(place.ledger, stream));
const lastEntry = async () => (await place.ledger.head(streamOf.matter(matterId)))?.sequence ?? 0;

beforeAll(async () => {
  place = await engineOf();
  matterId = await play(place.engine, story, 'InitiateMatter');
  for (const { text, name } of [report, study])
    await place.engine.upload(Readable.from([Buffer.from(text)]), name, drafter);
}, 30_000);

afterAll(() => place.close());

/** One of twenty officers, each with a desk of his own, on the page that ends with `expected`. */
const researchBy = (officer: number, commandId: string, expected: number): Promise<Receipt> =>
  place.engine.perform({
    matterId,
    step: 'RecordResearch',
    statement: {
      places: ['示例街道甲'],
      from: '2026-01-05',
      to: '2026-01-06',
      findings: `(示例)结论 ${commandId}`,
      evidence: [{ document: 'D05', sha256: report.sha256 }],
    },
    officer: { ...drafter, person: `drafter-${officer}` },
    commandId,
    expected,
  });

const codeOf = (reason: unknown) => (reason instanceof EngineError ? reason.code : reason);

const atOnce = <T>(send: (officer: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: OFFICERS }, (_, officer) => send(officer)));

const receiptsOf = (results: PromiseSettledResult<Receipt>[]) =>
  results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));

const codesOf = (results: PromiseSettledResult<Receipt>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []));

describe('twenty officers take the same step on the same page', () => {
  it(`has one winner, ${ROUNDS} times over, and a whole chain`, async () => {
    const before = await lastEntry();
    const seals: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const expected = before + round;
      const results = await atOnce((officer) =>
        researchBy(officer, `research-${round}-${officer}`, expected),
      );
      const [winner, ...others] = receiptsOf(results);
      expect([winner?.sequence, others]).toEqual([expected + 1, []]);
      const codes = codesOf(results);
      expect(codes).toHaveLength(OFFICERS - 1);
      expect(['concurrent-act', 'stale-page']).toEqual(expect.arrayContaining(codes));
      seals.push(winner!.seal);
    }
    const entries = await chainOf(streamOf.matter(matterId));
    expect(entries).toHaveLength(before + ROUNDS);
    expect(firstBrokenSeal(entries)).toBeUndefined();
    expect(entries.slice(before).map(({ seal }) => seal)).toEqual(seals);
    expect((await place.engine.matterRow(matterId))?.sequence).toBe(entries.length);
    expect(place.staleViews).toEqual([]);
  }, 90_000);

  it('has one winner where the officers look again after they lost', async () => {
    const before = await lastEntry();
    let waiting = Array.from({ length: OFFICERS }, (_, officer) => officer);
    for (let page = before; waiting.length > 0; page += 1) {
      const results = await Promise.allSettled(
        waiting.map((officer) => researchBy(officer, `again-${officer}`, page)),
      );
      expect(receiptsOf(results)).toHaveLength(1);
      waiting = waiting.filter((_, at) => results[at]?.status === 'rejected');
    }
    expect(await lastEntry()).toBe(before + OFFICERS);
  }, 30_000);
});

describe('one command, sent twenty times at once', () => {
  it('leaves one entry and twenty equal receipts', async () => {
    const expected = await lastEntry();
    const results = await atOnce(() => researchBy(0, 'twice-clicked', expected));
    const [first, ...rest] = receiptsOf(results);
    expect([codesOf(results), first?.sequence]).toEqual([[], expected + 1]);
    expect(rest).toEqual(Array.from({ length: OFFICERS - 1 }, () => first));
    expect(await lastEntry()).toBe(expected + 1);
    expect(await researchBy(0, 'twice-clicked', expected)).toEqual(first);
  });

  it('stands for one request only', async () => {
    const expected = await lastEntry();
    await researchBy(0, 'once-used', expected);
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

  it('files one matter', async () => {
    const statement = {
      title: '示例:同一提出连点二十次',
      mode: 'reference',
      authority: 'bureau',
      reviewOffice: 'legal-section',
      sponsors: [{ unit: story.section, lead: true }],
      source: { kind: 'department' },
      suggestion: { problem: '示例', basis: '示例', solution: '示例', necessity: '示例' },
      evidence: [{ document: 'D01', sha256: study.sha256 }],
    };
    const results = await atOnce(() =>
      place.engine.proposeMatter(statement, drafter, 'filed-twenty-times'),
    );
    expect(codesOf(results)).toEqual([]);
    const receipts = receiptsOf(results);
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await chainOf(streamOf.matter(receipts[0]!.matterId))).toHaveLength(1);
  });
});
