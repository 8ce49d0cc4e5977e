import { Readable } from 'node:stream';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import type { Engine, Receipt } from '../../src/engine/engine.ts';
import { EngineError } from '../../src/errors.ts';

/** How many officers reach for the same step at once. */
export const OFFICERS = 20;

const story = storyOf('示例:二十人同时办理', 'data-section', {
  operation: false,
  begins: '2026-01-05',
});
const report = story.file('D05', '(示例)调研报告');
/** A file that a proposal can be made with. */
export const study = story.file('D01', '(示例)建议书');
export const { section } = story;
export const drafter = officerOf('drafter', story.section);

/** A matter whose research may be recorded any number of times; its number. */
export async function contestedMatter(engine: Engine): Promise<string> {
  const matterId = await play(engine, story, 'InitiateMatter');
  for (const { text, name } of [report, study])
    await engine.upload(Readable.from([Buffer.from(text)]), name, drafter);
  return matterId;
}

interface Attempt {
  matterId: string;
  officer: number;
  commandId: string;
  /** The last entry of the page that the officer has before him. */
  expected: number;
}

/** One of twenty officers, each with a desk of his own, records the same step. */
export const researchBy = (
  engine: Engine,
  { matterId, officer, commandId, expected }: Attempt,
): Promise<Receipt> =>
  engine.perform({
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

const codeOf = (reason: unknown) => (reason instanceof EngineError ? reason.code : String(reason));

export const atOnce = <T>(send: (officer: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: OFFICERS }, (_, officer) => send(officer)));

export const receiptsOf = (results: PromiseSettledResult<Receipt>[]): Receipt[] =>
  results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));

export const codesOf = (results: PromiseSettledResult<Receipt>[]): string[] =>
  results.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []));
