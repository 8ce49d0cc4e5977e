import { act, digestOf, file, type Act } from '../case.ts';
import { assessmentsDone } from './assessments.ts';
import { costBenefitDone, drafted, draftV1, unitsAnswered } from './drafting.ts';
import { participationDone } from './participation.ts';

/** Every duty before the review is settled. Ends on 16 April 2026. */
export const readyForReview: Act[] = [
  ...drafted,
  ...unitsAnswered,
  ...costBenefitDone,
  ...assessmentsDone,
  ...participationDone,
];

const basisText = file('D06', 'text of the legal basis');

export const reviewFile = {
  draft: draftV1,
  procedureExplanation: '已依次履行公众参与、专家论证、风险评估等程序',
  counselInvolved: '公职律师参加了调研和专家论证会',
  legalBasisTexts: [basisText.sha256],
  evidence: [file('D19'), basisText],
};

export const sent: Act[] = [...readyForReview, act('SendToLegalityReview', reviewFile)];

/** The file is complete on Monday, 20 April 2026. */
export const underReview: Act[] = [...sent, act('AcceptForReview', {}, { at: '2026-04-20' })];

export const lawyersOpinion = {
  draft: draftV1,
  position: 'lawful',
  opinion: '未发现违反上位法',
  licence: '公职律师证0001',
  noConflict: true,
};

export const advised: Act[] = [...underReview, act('GiveLegalOpinion', lawyersOpinion)];

const complies = { result: 'complies', reasons: '符合规定' };

export const lawfulOpinion = {
  draft: draftV1,
  findings: { authority: complies, procedure: complies, content: complies },
};

/** What an opinion before its time says. */
export const ownAccord = { ground: 'own-accord' };

/** Found lawful on 29 April 2026, the seventh working day. */
export const reviewed: Act[] = [
  ...advised,
  act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-04-29' }),
];

export const conditionalOpinion = {
  ...lawfulOpinion,
  items: [
    { number: 1, text: '第三条应明确退出机制' },
    { number: 2, text: '第五条建议删除' },
  ],
};

export const itemsOpen: Act[] = [
  ...advised,
  act('IssueConditionalOpinion', conditionalOpinion, { at: '2026-04-29' }),
];

export const draftR = digestOf('draft revised');

/** One item adopted in a revised draft, the other not, with its reason. */
export const itemsClosed: Act[] = [
  ...itemsOpen,
  act('CloseReviewItem', {
    number: 1,
    outcome: 'adopted',
    where: '第三条第二款',
    draft: draftR,
    evidence: [file('D22'), file('D08', 'draft revised')],
  }),
  act('CloseReviewItem', { number: 2, outcome: 'not-adopted', reason: '上位法另有要求' }),
];

export const itemsConfirmed: Act[] = [...itemsClosed, act('ConfirmReviewItems', { draft: draftR })];

export const unlawfulOpinion = {
  draft: draftV1,
  findings: {
    authority: { result: 'no-explicit-rule', reasons: '国家尚无明确规定' },
    procedure: complies,
    content: complies,
  },
};

export const foundUnlawful: Act[] = [
  ...advised,
  act('IssueUnlawfulOpinion', unlawfulOpinion, { at: '2026-04-29' }),
];

/** Found without an explicit state rule, the legal risk stated: the exception of article 25(2). */
export const foundWithoutRule: Act[] = [
  ...advised,
  act(
    'IssueUnlawfulOpinion',
    { ...unlawfulOpinion, noExplicitRule: true, legalRisk: '可能被认定超越权限' },
    { at: '2026-04-29' },
  ),
];
