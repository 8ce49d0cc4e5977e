import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleFile } from '../../src/demonstration/files.ts';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { withSuccessor } from '../../src/engine/successor.ts';
import type { Refused } from '../../src/errors.ts';
import { promulgated } from '../support/acts/resolution.ts';
import { act, after, changing, given } from '../support/case.ts';
import { engineOf } from '../support/engine.ts';

const SECTION = 'data-section';
const changed = { newMatter: 'M20260901-0A1B2C3D', reason: '重新决策' };
const chief = officerOf('chief', SECTION);

describe('Article 37: a decision is changed by another that was made', () => {
  let engine: Engine;
  let close: () => Promise<void>;
  let decision = '';
  let successor = '';
  let undecided = '';

  beforeAll(async () => {
    ({ engine, close } = await engineOf());
    const begun = (name: string, begins: string) =>
      storyOf(`示例:${name}`, SECTION, { operation: false, begins });
    decision = await play(engine, begun('原决策', '2026-01-06'), 'PromulgateDecision');
    successor = await play(engine, begun('新决策', '2026-05-06'), 'PromulgateDecision');
    undecided = await play(engine, begun('未决事项', '2026-08-12'), 'ClassifyAsMajor');
  });

  afterAll(() => close());

  const terminating = async (newMatter: string, commandId: string) => {
    const { text, name, document, sha256 } = sampleFile('D33', '示例:停止执行', '决定');
    await engine.upload(Readable.from([Buffer.from(text)]), name, chief);
    const expected = (await engine.matterRow(decision))!.sequence;
    return engine.perform({
      matterId: decision,
      step: 'TerminateDecision',
      statement: { newMatter, reason: '重新决策', evidence: [{ document, sha256 }] },
      officer: chief,
      commandId,
      expected,
    });
  };

  it.each([
    ['that nobody proposed', () => 'M20260901-0A1B2C3D'],
    ['that is not decided yet', () => undecided],
    ['that is the decision itself', () => decision],
  ])('A-CHG-1 refuses to end it by a matter %s, and says no more of it', async (_what, named) => {
    const refused = (await terminating(named(), `refused-${named()}`).catch(
      (error: unknown) => error,
    )) as Refused;
    expect(refused.breaches).toMatchObject([
      {
        rule: 'change-was-decided-in-the-matter-it-names',
        provision: 'A-CHG-1',
        missing: [{ zh: '没有编号如此、决定已经印发的其他事项', field: '/newMatter' }],
      },
    ]);
  });

  it('A-CHG-1 ends it by a matter that was decided, and shows that its proposal does not say so', async () => {
    const { fact, warnings } = await terminating(successor, 'ended');
    expect(fact).toBe('DecisionTerminated');
    expect(warnings.map(({ rule }) => rule)).toEqual(['matter-says-what-it-changes']);
  });

  it('A-CHG-1 has nothing to show where the proposal said which decision it would change', async () => {
    const { matter, now } = after(changing(promulgated, 'ProposeMatter', { adjusts: decision }));
    const histories = {
      current: () => Promise.resolve({ matter, head: { sequence: 1, seal: '' }, lastAt: now }),
      remember: () => undefined,
    };
    const lawful = given(...promulgated).when(act('AdjustDecision', changed)).ruling;
    const adjusting = { matterId: decision, step: 'AdjustDecision', statement: changed } as const;
    expect(await withSuccessor(histories, adjusting, lawful)).toBe(lawful);
    const another = { ...adjusting, matterId: successor };
    expect((await withSuccessor(histories, another, lawful)).warnings).toHaveLength(1);
  });
});
