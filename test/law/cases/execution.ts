import { act, file } from '../../support/case.ts';
import {
  evaluationOrder,
  evaluationOrdered,
  executing,
  execution as assignment,
  suspended,
  suspension,
  trouble,
  troubled,
} from '../../support/acts/aftermath.ts';
import { riskDue, riskReport } from '../../support/acts/assessments.ts';
import { issued, promulgated } from '../../support/acts/resolution.ts';
import { breached, but, exception, flagged, holds, type LawCase } from '../law-case.ts';

const assign = act('AssignExecution', assignment);
const report = act('ReportExecution', { unit: 'data-section', summary: '已全面实施' });
const alarm = act('ReportTrouble', trouble);
const voice = act('LogPublicVoice', {
  channel: 'letter',
  receivedOn: '2026-05-18',
  summary: '建议优化',
});
const order = act('OrderPostEvaluation', evaluationOrder);
const evaluation = act('RecordPostEvaluation', {
  findings: '总体达到预期',
  conclusion: 'continue',
  publicHeard: '问卷200份',
  participants: ['deputies', 'social-organisations'],
});
/** A third party is named for the evaluation. */
const entrusted = [...executing, but(order, { entrustedTo: '另一研究院' })];
const contract = file('D16', 'contract');
/** The risk was assessed by a third party first, and once more by the sponsor itself. */
const assessedTwice = executing.flatMap((each) =>
  each.step === 'FindRiskControllable'
    ? [
        act('FindRiskControllable', {
          ...riskReport,
          entrustedTo: { organisation: '甲评估公司', contract: contract.sha256 },
          evidence: [file('D16', 'report of the third party'), contract],
        }),
        ...riskDue,
        each,
      ]
    : [each],
);
const appointedTwice = executing.flatMap((each) =>
  each.step === 'AppointExperts' ? [each, but(each, { mainOrganisation: undefined })] : [each],
);
const suspend = act('SuspendExecution', suspension);
const adjust = act('AdjustDecision', { newMatter: 'M20260901-0A1B2C3D', reason: '重新决策' });

/** 第四章 决策执行和调整: articles 34 to 37. */
export const execution: readonly LawCase[] = [
  holds('A-EXE-1', 'names the executors and their tasks', promulgated, assign),
  breached('A-EXE-1', 'refuses to name nobody', promulgated, but(assign, { executors: [] })),
  breached(
    'A-EXE-1',
    'refuses an executor without a task',
    promulgated,
    but(assign, { executors: [{ unit: 'data-section' }] }),
  ),
  breached(
    'A-EXE-1',
    'refuses the report of another unit',
    executing,
    but(report, { unit: 'finance' }),
  ),
  holds('A-EXE-2', 'takes the report of what has gone wrong', executing, alarm),
  flagged(
    'A-EXE-2',
    'shows a report of trouble by a unit that does not execute',
    executing,
    but(alarm, { unit: 'finance' }),
  ),
  flagged(
    'A-EXE-2',
    'shows a report of trouble by nobody',
    executing,
    but(alarm, { unit: undefined }),
  ),
  breached(
    'A-EXE-2',
    'refuses a report of trouble of no kind',
    executing,
    but(alarm, { kind: undefined }),
  ),
  breached(
    'A-EXE-2',
    'refuses a report that says not what happened',
    executing,
    but(alarm, { description: '' }),
  ),
  breached(
    'A-EXE-2',
    'resolves no trouble without saying how',
    troubled,
    act('ResolveTrouble', { resolution: ' ' }),
  ),
  holds('A-EXE-3', 'logs what the public writes', executing, voice),
  ...['channel', 'receivedOn', 'summary'].map((field) =>
    breached(
      'A-EXE-3',
      `refuses to log it without its ${field}`,
      executing,
      but(voice, { [field]: undefined }),
    ),
  ),
  holds(
    'A-POST-1',
    'orders an evaluation on one of its grounds, by a named unit',
    executing,
    order,
  ),
  breached(
    'A-POST-1',
    'refuses an evaluation on no ground',
    executing,
    but(order, { ground: undefined }),
  ),
  breached(
    'A-POST-1',
    'refuses an evaluation by no unit',
    executing,
    but(order, { unit: undefined }),
  ),
  holds(
    'A-POST-1',
    'takes the report of the third party that was named, however the name is typed',
    entrusted,
    but(evaluation, { organisation: '另一 研究院' }),
  ),
  breached(
    'A-POST-1',
    'refuses the report of another third party than the one that was named',
    entrusted,
    but(evaluation, { organisation: '第三研究院' }),
  ),
  holds(
    'A-POST-1',
    'takes the report of another that was named since',
    [...entrusted, but(order, { entrustedTo: '第三研究院' })],
    but(evaluation, { organisation: '第三研究院' }),
  ),
  flagged(
    'A-POST-1',
    'shows the report of a third party where none was named',
    evaluationOrdered,
    but(evaluation, { organisation: '另一研究院' }),
  ),
  holds(
    'A-POST-2',
    'commissions a third party that had no part before',
    executing,
    but(order, { entrustedTo: '另一研究院' }),
  ),
  breached(
    'A-POST-2',
    'refuses the main assessor of before',
    executing,
    but(order, { entrustedTo: '某研究院' }),
  ),
  breached(
    'A-POST-2',
    'refuses the main assessor of before, however the name is typed',
    executing,
    but(order, { entrustedTo: ' 某 研究院　' }),
  ),
  breached(
    'A-POST-2',
    'refuses who did the main assessment though the sponsor assessed once more',
    assessedTwice,
    but(order, { entrustedTo: '甲评估公司' }),
  ),
  breached(
    'A-POST-2',
    'refuses who did the main argument though the experts were appointed anew',
    appointedTwice,
    but(order, { entrustedTo: '某研究院' }),
  ),
  breached(
    'A-POST-2',
    'refuses the report of the main assessor of before',
    evaluationOrdered,
    but(evaluation, { organisation: '某研究院' }),
  ),
  holds('A-POST-3', 'takes an evaluation that heard the public', evaluationOrdered, evaluation),
  breached(
    'A-POST-3',
    'refuses one that did not',
    evaluationOrdered,
    but(evaluation, { publicHeard: '' }),
  ),
  breached(
    'A-POST-3',
    'refuses one in which nobody took part',
    evaluationOrdered,
    but(evaluation, { participants: [] }),
  ),
  holds('A-POST-4', 'takes findings and what they ask to be done', evaluationOrdered, evaluation),
  breached(
    'A-POST-4',
    'refuses an evaluation that concludes nothing',
    evaluationOrdered,
    but(evaluation, { conclusion: undefined }),
  ),
  holds('A-CHG-1', 'adjusts a decision by a new matter', promulgated, adjust),
  breached(
    'A-CHG-1',
    'adjusts nothing without a new matter',
    promulgated,
    but(adjust, { newMatter: undefined }),
  ),
  breached(
    'A-CHG-1',
    'withdraws nothing that was issued',
    issued,
    act('WithdrawMatter', { reason: '不再需要' }),
  ),
  breached(
    'A-CHG-1',
    'suspends nothing where no situation of article 35 was reported',
    executing,
    suspend,
  ),
  exception(
    'A-CHG-1',
    'suspends in urgency, signed by the chief',
    troubled,
    suspend,
    but(suspend, { signed: false }),
  ),
  ...['circumstance', 'urgency'].map((field) =>
    breached(
      'A-CHG-1',
      `refuses a suspension without its ${field}`,
      troubled,
      but(suspend, { [field]: undefined }),
    ),
  ),
  flagged(
    'A-CHG-1',
    'shows a suspension for a situation that nobody reported',
    troubled,
    but(suspend, { circumstance: 'force-majeure' }),
  ),
  breached('A-CHG-1', 'leaves the suspension to the chief', troubled, {
    ...suspend,
    role: 'unitHead',
  }),
  breached(
    'A-CHG-1',
    'gives a decision that is suspended to nobody to execute',
    [...suspended, act('ResolveTrouble', { resolution: '已处理' })],
    assign,
  ),
  breached(
    'A-CHG-1',
    'gives a decision that was ended to nobody to execute',
    [...executing, act('TerminateDecision', adjust.statement)],
    assign,
  ),
  holds(
    'A-CHG-1',
    'gives out anew the tasks of a decision that is resumed',
    [
      ...suspended,
      act('ResolveTrouble', { resolution: '已处理' }),
      act('ResumeExecution', { reason: '情形已消除' }),
    ],
    assign,
  ),
  breached(
    'A-CHG-1',
    'resumes nothing while the situation lasts',
    suspended,
    act('ResumeExecution', { reason: '恢复' }),
  ),
];
