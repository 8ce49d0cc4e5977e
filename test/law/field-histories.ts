import { act, file, type Act } from '../support/case.ts';
import * as aftermath from '../support/acts/aftermath.ts';
import { riskDue, riskReport } from '../support/acts/assessments.ts';
import { adopted, deliberatedWith } from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import * as review from '../support/acts/legality-review.ts';
import { hearingHeld } from '../support/acts/participation.ts';
import { classified } from '../support/acts/proposal.ts';
import { promulgated } from '../support/acts/resolution.ts';
import { asNormative, checked, inGovernment } from '../support/acts/tracks.ts';
import { lastOf } from './law-case.ts';
import type { Example } from './left-out.ts';

/** The last act of a history, after all that went before. */
export const ending = (history: readonly Act[]): Example => {
  const { before, last } = lastOf(history);
  return { given: before, when: last };
};

const reports = act('ReportExecution', { unit: 'data-section', summary: '已全面实施' });
const voice = act('LogPublicVoice', {
  channel: 'letter',
  receivedOn: '2026-05-18',
  summary: '建议优化',
});
const evaluation = act('RecordPostEvaluation', {
  findings: '总体达到预期',
  conclusion: 'continue',
  publicHeard: '问卷200份',
  participants: ['deputies'],
});
const changed = { newMatter: 'M20260901-0A1B2C3D', reason: '重新决策' };
const no = { reason: '不涉及', basis: '相关条款', decider: '局长办公会' };
const withheld = act('WithholdFromPublic', {
  legalBasis: '《政府信息公开条例》第十四条',
  ground: 'security',
  reason: '公开可能危及公共安全',
  reviewer: '保密办',
});
const listing = act('ListInDirectory', {
  year: 2026,
  number: '3',
  name: '公共数据授权运营实施方案(试行)',
  unit: 'data-section',
  plannedFor: '2026-09-30',
  hearing: false,
  partyConsentOn: '2026-02-20',
  publishedOn: '2026-02-28',
  url: 'https://example.org/directory',
});
const outside = act('ClassifyOutOfScope', {
  ground: 'emergency',
  reason: '突发事件应急处置',
  decider: '局长办公会',
  justiceView: '区司法局无不同意见',
});
const decidingOtherwise = (step: Act['step'], more: object = {}) => [
  ...deliberatedWith('disagree', 'disagree'),
  act(step, { decision: '按会议讨论意见办理', reasonStated: '尚待研究', ...more }),
];
const changedText = file('D08', 'changed text');

/** Histories in which every step of the documents is taken, each way that matters. */
const histories: readonly (readonly Act[])[] = [
  [
    ...aftermath.archived,
    reports,
    voice,
    act('ReportTrouble', aftermath.trouble),
    act('SuspendExecution', aftermath.suspension),
  ],
  [...aftermath.evaluationOrdered, evaluation],
  [...drafted, ...hearingHeld],
  inGovernment(review.sent),
  review.itemsClosed,
  review.foundUnlawful,
  [...classified, listing],
  [...classified, outside],
  [...drafted, withheld],
  [...drafted, act('DeclareCostBenefitNotNeeded', no)],
  [...drafted, ...riskDue, act('FindRiskUncontrollable', riskReport)],
  [
    ...drafted,
    act('RequireCongressReport', { reason: '属于重大事项' }),
    act('ReportToCongress', {
      reportedOn: '2026-03-02',
      recipient: '区人大常委会',
      kind: 'report-before-issue',
    }),
  ],
  [...adopted, act('DeclarePartyReportNotNeeded', no)],
  [...promulgated, act('AdjustDecision', changed)],
  [...promulgated, act('TerminateDecision', changed)],
  decidingOtherwise('AdoptWithEditorialChange', {
    draft: changedText.sha256,
    changes: '文字',
    evidence: [changedText],
  }),
  decidingOtherwise('AdoptWithSubstantiveChange', { changes: '第三条' }),
  decidingOtherwise('DeferDraft'),
  asNormative(drafted),
  [
    ...checked(asNormative(promulgated)),
    act('FileNormativeDocument', {
      filedOn: '2026-05-18',
      filedWith: '区政府',
      receipt: '备案〔2026〕1号',
    }),
  ],
];

/** The first of these histories' acts that takes the step. */
export function exampleOf(step: Act['step']): Example | undefined {
  const history = histories.find((acts) => acts.some((each) => each.step === step));
  const at = history?.findIndex((each) => each.step === step) ?? -1;
  return history && at >= 0 ? { given: history.slice(0, at), when: history[at]! } : undefined;
}
