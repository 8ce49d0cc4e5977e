import { describe, expect, it } from '@jest/globals';
import { act, after, given, type Act } from '../support/case.ts';
import { executing, suspended, troubled } from '../support/acts/aftermath.ts';
import { adopted, convened, deliberated, deliberatedWith } from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  advised,
  foundUnlawful,
  itemsOpen,
  readyForReview,
  reviewed,
  sent,
} from '../support/acts/legality-review.ts';
import { solicitationDone, solicitationOpen } from '../support/acts/participation.ts';
import { initiated, proposed } from '../support/acts/proposal.ts';
import { issued, promulgated } from '../support/acts/resolution.ts';

/** The refusal of a step that is not open: what is missing, in Chinese, and who can supply it. */
function refusedAfter(acts: readonly Act[], step: Act['step']) {
  const { ruling } = given(...acts).when(act(step));
  const [breach, ...others] = ruling.lawful ? [] : ruling.breaches;
  expect([breach?.rule, others]).toEqual(['step-not-open', []]);
  return {
    ...breach!,
    zh: breach!.missing.map(({ zh }) => zh),
    en: breach!.missing.map(({ en }) => en),
  };
}

const sinceOf = (acts: readonly Act[], region: 'procedure' | 'solicitation' | 'force') =>
  after(acts).matter.context.since[region];
const withdrawnAfter = (acts: readonly Act[]) => [
  ...acts,
  act('WithdrawMatter', { reason: '条件不成熟' }),
];

describe('a step that comes too early', () => {
  it('is refused with the step that comes first, in both languages, and who takes it', () => {
    const { zh, en, suppliedBy, since, article } = refusedAfter(sent, 'PromulgateDecision');
    expect(zh).toEqual(['须先办理“受理审查”(合法性审查部门)']);
    expect(en).toEqual(['First comes "Accept for review" (Review office)']);
    expect(suppliedBy).toEqual(['reviewOffice']);
    expect(since).toBe(sinceOf(sent, 'procedure'));
    expect(article).toBe('《重大行政决策程序暂行条例》第三十二条');
  });

  it('leaves open which opinion the review will give', () => {
    const offered = (step: Act['step']) =>
      [
        ...refusedAfter(advised, step)
          .zh.join()
          .matchAll(/审查意见:([^”]+)/g),
      ].map(([, each]) => each);
    expect(offered('TableDraft')).toEqual(['合法', '修改后合法']);
    // Also a reform that is unlawful for want of a rule may come before a meeting.
    expect(offered('ConveneMeeting')).toEqual(['合法', '修改后合法', '不合法']);
    expect(refusedAfter(itemsOpen, 'TableDraft').zh).toEqual([
      '须先办理“确认审查意见办理完毕”(合法性审查部门)',
    ]);
  });

  it('leads through the regions for which the way waits, and names every one that is short', () => {
    expect(refusedAfter(proposed, 'OpenCommentPeriod')).toMatchObject({
      zh: ['须先办理“记录研究论证”(起草人、承办单位负责人)'],
      suppliedBy: ['drafter', 'unitHead'],
    });
    expect(refusedAfter(initiated, 'AcceptForReview').zh).toEqual(
      expect.arrayContaining([
        '须先办理“记录调查研究”(起草人、承办单位负责人)',
        '须先办理“提交依据梳理表”(起草人、承办单位负责人)',
        '须先办理“制定公众参与方案”(起草人、承办单位负责人)',
        '须先办理“认定需要听证”(起草人、承办单位负责人)或“认定不需要听证”(承办单位负责人)',
      ]),
    );
    expect(refusedAfter(readyForReview, 'AcceptForReview').zh).toEqual([
      '须先办理“送请合法性审查”(起草人、承办单位负责人)',
    ]);
  });

  it('offers no determination that would only have to be taken back', () => {
    expect(refusedAfter(drafted, 'AnnounceHearing').zh).toEqual([
      '须先办理“认定需要听证”(起草人、承办单位负责人)',
    ]);
  });

  it('waits for a date where only the date leads on', () => {
    expect(refusedAfter([...drafted, ...solicitationOpen], 'RespondToComments')).toMatchObject({
      zh: ['须待期满由系统办理“结束公开征求意见”(系统)'],
      suppliedBy: ['system'],
    });
  });

  it('tells nobody to take a step that is at will', () => {
    expect(refusedAfter(executing, 'ResolveTrouble')).toMatchObject({
      zh: ['在“报告执行中的问题”(起草人、承办单位负责人)之后才能办理'],
      en: ['It can only be taken after "Report trouble in the execution" (Drafter, Unit head)'],
    });
    expect(refusedAfter(troubled, 'ResumeExecution').zh).toEqual([
      '在“先行中止执行”(行政首长)之后才能办理',
    ]);
  });

  it('goes from an unlawful draft back to drafting, not round by the meeting', () => {
    expect(refusedAfter(foundUnlawful, 'TableDraft')).toMatchObject({
      zh: ['在“对草案作实质修改”(起草人、承办单位负责人)之后才能办理'],
      suppliedBy: ['drafter', 'unitHead'],
    });
  });
});

describe('a step that was taken already', () => {
  it('is refused with since when its stage stands where it led', () => {
    const { zh, en, since, suppliedBy } = refusedAfter(initiated, 'InitiateMatter');
    expect(zh).toEqual(['该步骤已经办过:决策程序自2026-03-02起为“起草”']);
    expect(en).toEqual([
      'The step was taken already: Procedure has been "Drafting" since 2026-03-02',
    ]);
    expect(since).toBe(sinceOf(initiated, 'procedure'));
    expect(suppliedBy).toEqual([]);
  });

  it('says after what it could be taken once more', () => {
    expect(refusedAfter(convened, 'ConveneMeeting')).toMatchObject({
      zh: [
        expect.stringMatching(/^该步骤已经办过:决策程序自2026-\d\d-\d\d起为“已通知开会”$/),
        '在“会议改期”(会务秘书)之后才能办理',
      ],
      suppliedBy: ['secretary'],
    });
    // The shortest way back: a substantive change would lead there too, through drafting and review.
    expect(refusedAfter(deliberated, 'ConveneMeeting').zh.slice(1)).toEqual([
      '在“暂缓决定”(行政首长)之后才能办理',
    ]);
    const open = [...drafted, ...solicitationOpen];
    expect(refusedAfter(open, 'OpenCommentPeriod')).toMatchObject({
      zh: [
        expect.stringMatching(/^该步骤已经办过:向社会公开征求意见自.+起为“征求意见中”$/),
        expect.anything(),
      ],
      since: sinceOf(open, 'solicitation'),
    });
  });

  it('is so of a suspension while it lasts', () => {
    expect(refusedAfter(suspended, 'SuspendExecution')).toMatchObject({
      zh: [
        expect.stringMatching(/^该步骤已经办过:决策效力自.+起为“已中止执行”$/),
        expect.stringMatching(/^在.+之后才能办理$/),
      ],
      since: sinceOf(suspended, 'force'),
    });
  });
});

describe('a step whose stage is over', () => {
  it('is refused with where the matter stands instead, and what would lead back', () => {
    expect(refusedAfter(reviewed, 'IssueLawfulOpinion')).toMatchObject({
      zh: [
        expect.stringMatching(/^已过该阶段:决策程序自.+起为“审查完毕”$/),
        '在“对草案作实质修改”(起草人、承办单位负责人)之后才能办理',
      ],
      suppliedBy: ['drafter', 'unitHead'],
    });
  });

  it('is so too where another region has gone on without it', () => {
    const [over, way] = refusedAfter(adopted, 'AnnounceHearing').zh;
    expect(over).toMatch(/^已过该阶段:决策程序自.+起为“已决定”$/);
    expect(way).toMatch(/^在.+之后才能办理$/);
  });

  it('names the step of the way that can come no more', () => {
    const plain = initiated.map((each) =>
      each.step === 'ClassifyAsOperation'
        ? act('ClassifyNotOperation', {
            reason: '不授权运营',
            basis: '事项内容',
            decider: '负责人',
          })
        : each,
    );
    expect(refusedAfter(plain, 'FileOperationPlan')).toMatchObject({
      zh: ['须先办理的“判定属于公共数据授权运营”不能再办理:决策程序自2026-03-02起为“起草”'],
      suppliedBy: [],
    });
  });

  it('ends with the procedure: withdrawn, rejected, issued, published', () => {
    const ended = (acts: readonly Act[], step: Act['step']) => refusedAfter(acts, step);
    const withdrawn = withdrawnAfter(sent);
    expect(ended(withdrawn, 'AcceptForReview')).toMatchObject({
      zh: ['决策程序已经终结,不能再办理:决策程序自2026-04-16起为“已撤回”'],
      en: [
        'The procedure has ended, and the step can no longer be taken: Procedure has been "Withdrawn" since 2026-04-16',
      ],
      suppliedBy: [],
      since: sinceOf(withdrawn, 'procedure'),
    });
    expect(
      ended(withdrawnAfter([...drafted, ...solicitationDone]), 'OpenCommentPeriod').zh,
    ).toEqual([
      expect.stringMatching(/^该步骤已经办过:向社会公开征求意见自.+起为“已完成”$/),
      expect.stringMatching(/^决策程序已经终结,不能再办理:决策程序自.+起为“已撤回”$/),
    ]);
    const rejected = [...deliberatedWith('disagree', 'disagree'), act('RejectDraft', {})];
    expect(ended(rejected, 'TableDraft').zh).toEqual([
      expect.stringMatching(/^决策程序已经终结.+“不予通过”$/),
    ]);
    expect(ended(promulgated, 'WithdrawMatter').zh).toEqual([
      expect.stringMatching(/^决策程序已经终结.+“已公布”$/),
    ]);
    expect(ended(issued, 'WithdrawMatter').zh).toEqual([
      expect.stringMatching(/^不能再办理:决策程序自.+起为“已印发”$/),
    ]);
  });
});
