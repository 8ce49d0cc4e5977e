import { act, digestOf, file } from '../../support/case.ts';
import { riskDue, riskReport } from '../../support/acts/assessments.ts';
import { drafted, draftV1, explanationV1 } from '../../support/acts/drafting.ts';
import { readyForReview, reviewFile } from '../../support/acts/legality-review.ts';
import { breached, but, exception, holds, warned, without, type LawCase } from '../law-case.ts';

const due = [...drafted, ...riskDue];
const controllable = act('FindRiskControllable', riskReport);
const uncontrollable = act('FindRiskUncontrollable', { ...riskReport, level: 'high' });
const report = file('D16', 'earlier report');
const existing = act('AdoptExistingRiskAssessment', {
  draft: draftV1,
  underLaw: '《网络安全法》第三十八条',
  assessor: '某评估机构',
  report: report.sha256,
  controllable: true,
  level: 'low',
  evidence: [report],
});
const contract = file('D16', 'contract');
const entrusted = but(controllable, {
  entrustedTo: { organisation: '某评估机构', contract: contract.sha256 },
  evidence: [file('D16'), contract],
});
const draftV2 = digestOf('draft v2');
const revision = act('SubmitDraft', {
  version: 2,
  draft: draftV2,
  explanation: explanationV1,
  changes: '收窄授权范围',
  evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
});
const found = [...due, uncontrollable];
const again = but(controllable, { draft: draftV2, evidence: [file('D16', 'second report')] });
const send = act('SendToLegalityReview', reviewFile);
const ready = without(readyForReview, 'FindRiskControllable');

/** 第二章第四节 风险评估: articles 22 to 24. */
export const risk: readonly LawCase[] = [
  holds('A-RISK-1', 'takes the finding of an assessment that is due', due, controllable),
  breached('A-RISK-1', 'sends nothing to review while an assessment is due', ready, send),
  breached(
    'A-RISK-1',
    'refuses "not needed" without a basis',
    drafted,
    act('DeclareRiskAssessmentNotNeeded', { reason: '不涉及', decider: '局长办公会' }),
  ),
  exception(
    'A-RISK-1',
    'takes what was assessed under other rules, with its report',
    due,
    existing,
    but(existing, { report: digestOf('nowhere') }),
  ),
  breached(
    'A-RISK-1',
    'refuses an earlier assessment of no named rules',
    due,
    but(existing, { underLaw: '' }),
  ),
  holds(
    'A-RISK-2',
    'takes a report with risks, measures and plan, the departments heard',
    due,
    controllable,
  ),
  ...['heardDepartments', 'riskPoints', 'measures', 'disposalPlan'].map((part) =>
    breached(
      'A-RISK-2',
      `refuses a report without its ${part}`,
      due,
      but(controllable, { [part]: undefined }),
    ),
  ),
  holds('A-RISK-3', 'takes a third party whose contract is on file', due, entrusted),
  breached(
    'A-RISK-3',
    'refuses a third party without its contract',
    due,
    but(entrusted, { evidence: [file('D16')] }),
  ),
  breached(
    'A-RISK-3',
    'refuses a third party without a name',
    due,
    but(entrusted, { entrustedTo: { organisation: '', contract: contract.sha256 } }),
  ),
  holds(
    'A-RISK-4',
    'sends a draft to review whose risks can be controlled',
    [...ready, controllable],
    send,
  ),
  breached(
    'A-RISK-4',
    'sends no draft to review whose risks cannot',
    [...ready, uncontrollable],
    send,
  ),
  breached('A-RISK-4', 'refuses a better finding on the same draft', found, controllable),
  exception(
    'A-RISK-4',
    'takes a new finding on a draft that was adjusted',
    [...found, revision],
    again,
    { given: found, when: controllable },
  ),
  breached(
    'A-RISK-4',
    'refuses the report that found otherwise of the draft of before',
    [...found, revision],
    but(again, { evidence: [file('D16')] }),
  ),
  breached(
    'A-RISK-4',
    'takes no contract for a new report',
    [...found, revision],
    but(entrusted, { draft: draftV2 }),
  ),
  warned(
    'A-RISK-5',
    'shows an existing assessment that found the risk high',
    drafted,
    but(existing, { level: 'high' }),
  ),
];
