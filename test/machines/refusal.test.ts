import { describe, expect, it } from '@jest/globals';
import { wrongOfficeFor } from '../../src/machines/matter/judge.ts';
import { act, after, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import { readyForReview, reviewFile, sent } from '../support/acts/legality-review.ts';
import { classified, initiated, proposed } from '../support/acts/proposal.ts';
import { issued } from '../support/acts/resolution.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';

const breachesOf = (acts: readonly Act[], next: Act) => {
  const { ruling } = given(...acts).when(next);
  return ruling.lawful ? [] : ruling.breaches;
};
const without = (acts: readonly Act[], step: Act['step']) =>
  acts.filter((each) => each.step !== step);

describe('a refusal', () => {
  it('of an office that has no say names the offices that have', () => {
    const [breach, ...others] = breachesOf(initiated, act('SubmitDraft', {}, { role: 'chief' }));
    expect(others).toEqual([]);
    expect(breach).toEqual({
      rule: 'wrong-office',
      provision: 'A-DRAFT-1',
      article: '《重大行政决策程序暂行条例》第十二条第一款',
      force: 'must',
      mark: 'READ',
      requires: {
        zh: '该步骤不属于本人所任职责。',
        en: 'The step does not belong to the office in which you act.',
      },
      missing: [],
      suppliedBy: ['drafter', 'unitHead'],
    });
    expect(wrongOfficeFor('SubmitDraft')).toEqual(breach);
  });

  it('of a step that is not open names the stage at which the matter is', () => {
    const refused = (acts: readonly Act[]) => breachesOf(acts, act('PromulgateDecision'));
    expect(refused(sent)).toMatchObject([
      {
        rule: 'step-not-open',
        requires: {
          zh: '当前阶段(已送审)不能办理该步骤。',
          en: 'The step is not open at this stage (Sent to review).',
        },
        missing: [{ zh: expect.stringContaining('受理审查') }],
        suppliedBy: ['reviewOffice'],
      },
    ]);
    expect(refused([])[0]?.requires.zh).toMatch(/^当前阶段\(.+\)不能办理该步骤。$/);
  });

  it('of a step without its documents names each of them', () => {
    const [breach, ...others] = breachesOf(
      readyForReview,
      act('SendToLegalityReview', { ...reviewFile, evidence: [] }),
    ).filter(({ rule }) => rule === 'documents-are-filed');
    expect(others).toEqual([]);
    expect(breach).toMatchObject({
      provision: 'A-LEG-3',
      requires: { zh: '该步骤须附规定的材料。', en: 'The step comes with its documents.' },
      missing: [
        {
          document: 'D19',
          field: '/evidence',
          zh: expect.stringMatching(/^缺少D19《.+》$/),
          en: expect.stringMatching(/^D19 \(.+\) is missing$/),
        },
      ],
      suppliedBy: ['drafter', 'unitHead'],
    });
  });

  it('names where other regions stand, and since when that is so', () => {
    const breaches = breachesOf(drafted, act('SendToLegalityReview', reviewFile));
    const named = (key: string) => breaches.find(({ rule }) => rule === key);
    expect(named('operation-plan-is-among-the-materials')).toMatchObject({
      missing: [
        {
          zh: '公共数据授权运营方案:目前为“应当提交方案”;须先办理“提交授权运营实施方案要件”(起草人、承办单位负责人)',
          en: 'Plan of the authorised operation: now "Due". First comes "File the parts of the operation plan" (Drafter, Unit head)',
        },
      ],
      suppliedBy: ['drafter', 'unitHead'],
      since: '2026-03-02T05:00:00.000Z',
    });
    expect(named('public-was-heard')?.missing).toHaveLength(1);
    expect(named('public-was-heard')).not.toHaveProperty('since');
  });

  it('names, of the regions it looks at, those that do not stand as they must', () => {
    const undirected = proposed.concat(classified.slice(1));
    expect(breachesOf(undirected, initiated.at(-1)!)).toMatchObject([
      { rule: 'directory-is-determined' },
    ]);
    const untracked = without(initiated.slice(0, -1), 'ClassifyAsOperation');
    expect(breachesOf(untracked, initiated.at(-1)!)).toMatchObject([
      {
        rule: 'tracks-are-determined',
        missing: [{ zh: expect.stringMatching(/^公共数据授权运营方案:目前为“未判定”;须先办理/) }],
        since: after(untracked).matter.context.since.normativeCheck,
      },
    ]);
  });

  it('names beside where a region stands what leads on from there, and who takes it', () => {
    const research = act(
      'RecordResearch',
      drafted.find(({ step }) => step === 'RecordResearch')!.statement,
    );
    const early = (acts: readonly Act[]) => breachesOf(acts, research)[0];
    expect(early(proposed)).toMatchObject({
      rule: 'matter-is-in-drafting',
      missing: [{ zh: expect.stringMatching(/^决策程序:目前为“.+”;须先办理“.+”\(.+\)$/) }],
    });
    expect(early(initiated.slice(0, -1))).toMatchObject({
      missing: [{ zh: '决策程序:目前为“已研究论证”;须先办理“决定启动”(行政首长、会务秘书)' }],
      suppliedBy: ['chief', 'secretary'],
    });
    expect(early(sent)).toMatchObject({
      missing: [
        { zh: expect.stringMatching(/^决策程序:目前为“已送审”;已过该阶段;在“.+之后才能办理$/) },
      ],
    });
    expect(early(issued)).toMatchObject({
      missing: [
        {
          zh: '决策程序:目前为“已印发”;已过该阶段',
          en: 'Procedure: now "Issued". The stage is over',
        },
      ],
      suppliedBy: [],
    });
    expect(early([...sent, act('WithdrawMatter', { reason: '条件不成熟' })])).toMatchObject({
      missing: [{ zh: '决策程序:目前为“已撤回”;决策程序已经终结' }],
      suppliedBy: [],
    });
  });

  it('offers the rule beside its exception while the rule still waits for something', () => {
    const undrafted = breachesOf(initiated, act('SendToLegalityReview', reviewFile));
    expect(undrafted.find(({ rule }) => rule === 'units-were-consulted')?.missing).toMatchObject([
      {
        zh: expect.stringMatching(/须先办理“记录调查研究”\(.+\)或“认定不涉及其他单位”/),
      },
    ]);
  });

  it('leaves the offices of a rule that misses more than its order', () => {
    const [, , ...content] = breachesOf(initiated, act('SubmitDraft', { version: 2 }));
    expect(content.map(({ suppliedBy }) => suppliedBy)).toContainEqual(['drafter']);
  });

  it('names the last of the instants at which they came to stand so', () => {
    const early = asNormative(checked(issued));
    const { since } = after(early).matter.context;
    expect(since.procedure! > since.normativeCheck!).toBe(true);
    const { ruling } = given(...early).when(act('FileNormativeDocument'));
    const named = [...(ruling.lawful ? [] : ruling.breaches), ...ruling.warnings];
    expect(named.find(({ rule }) => rule === 'filing-follows-publication')).toMatchObject({
      missing: [expect.anything()],
      since: since.procedure,
    });
  });

  it('is given for want of a document alone, and says so once', () => {
    const without19 = { ...reviewFile, evidence: reviewFile.evidence.slice(1) };
    const { ruling } = given(...readyForReview).when(act('SendToLegalityReview', without19));
    expect(ruling).toMatchObject({ lawful: false, warnings: [] });
    expect(breachesOf(readyForReview, act('SendToLegalityReview', without19))).toMatchObject([
      { rule: 'documents-are-filed', missing: [{ document: 'D19' }] },
    ]);
  });

  it('counts no breach among the warnings', () => {
    const { ruling } = given(...sent).when(act('ReturnForCompletion', { missing: [] }));
    expect(ruling).toMatchObject({ lawful: false, warnings: [] });
  });

  it('names what the statement lacks beside what the order lacks', () => {
    const named = breachesOf(drafted, act('SendToLegalityReview', { evidence: [] }));
    expect(named.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['public-was-heard', 'documents-are-filed']),
    );
  });

  it('of a statement says what it lacks, and does not repeat what it has', () => {
    const breaches = breachesOf(sent, act('ReturnForCompletion', { missing: [] }));
    expect(breaches).toMatchObject([
      {
        rule: 'return-names-what-is-missing',
        requires: { zh: '退回须写明需要补充的材料。' },
        missing: [{ zh: '缺少需要补充的材料', field: '/missing' }],
      },
    ]);
  });
});
