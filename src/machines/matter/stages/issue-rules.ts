import type { Missing } from '../../../errors.ts';
import { addDays, addYears, civilDateOf } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { CongressReportRecord } from './congress-report.ts';
import { dayRules } from './day-order.ts';
import { numberSetBy } from './numbers.ts';
import { partyAnswerRules } from './party-answer.ts';
import { said, unstated } from './stated.ts';

type Issued = Fact<'DecisionIssued'>;

const isNormative = ({ standing }: Dossier): boolean => standing.normativeCheck !== 'notNeeded';

const isTrial = ({ proposal }: Dossier, { trial }: Issued): boolean =>
  trial === true || /[暂试]行/.test(proposal?.title ?? '');

/** The entry in the register of normative documents that its office keeps. */
const registration = (dossier: Dossier, fact: Issued): Missing[] =>
  isNormative(dossier) ? unstated(fact, [['registration', '登记号', 'The register entry']]) : [];

/** The validity of a normative document: stated, and no longer than its kind may have. */
function validity(dossier: Dossier, fact: Issued): Missing[] {
  if (!isNormative(dossier)) return [];
  const { effectiveOn, expiresOn } = fact;
  const isOnTrial = isTrial(dossier, fact);
  const years = numberSetBy(dossier, isOnTrial ? 'trialValidityYears' : 'validityYears', 'B-9');
  if (!said(expiresOn) || effectiveOn === undefined || expiresOn === undefined)
    return unstated(fact, [['expiresOn', '有效期', 'Until when it is valid']]);
  return [
    ...unless(
      years === undefined || expiresOn <= addYears(effectiveOn, years),
      `有效期超过${years}年`,
      `It is valid for more than ${years} years`,
      '/expiresOn',
    ),
  ];
}

/** Whoever must obey a normative document is given time to learn of it. */
function effectDelay(dossier: Dossier, { at, effectiveOn, earlyEffectReason }: Issued): Missing[] {
  const days = numberSetBy(dossier, 'effectDelayDays', 'B-10');
  if (!isNormative(dossier) || days === undefined || effectiveOn === undefined) return [];
  return unless(
    effectiveOn >= addDays(civilDateOf(at), days) || said(earlyEffectReason),
    `自公布至施行不足${days}日,缺少理由`,
    `It takes effect less than ${days} days after publication, and says not why`,
    '/effectiveOn',
  );
}

/** A report that was made before the review's latest opinion spoke of another text. */
function reportOfAnOlderText({ partyReport, legalityReview }: Dossier): Missing[] {
  const issuedAt = legalityReview?.issuedAt;
  return unless(
    !partyReport || issuedAt === undefined || partyReport.recordedAt >= issuedAt,
    '请示报告在最近一次审查意见之前作出',
    'The report to the Party was made before the latest opinion of the review',
  );
}

/** Nothing is issued before it was decided: the meeting is older than the issue, by the days as stated. */
const issuedBefore = (
  day: string | undefined,
  { issuedOn }: Issued,
  zh: string,
  en: string,
): Missing[] =>
  unless(
    day === undefined || issuedOn === undefined || issuedOn >= day,
    `印发日期${issuedOn}早于${zh}(${day})`,
    `The day of the issue, ${issuedOn}, is before ${en} (${day})`,
    '/issuedOn',
  );

const rejectedBy = ({ verdict }: CongressReportRecord): Missing[] =>
  unless(verdict !== 'rejected', '人大未予通过', 'The congress rejected it');

const rules = ruleTable({
  'issued-text-is-the-adopted-one': {
    provision: 'A-LEG-8',
    requires: {
      zh: '印发的文本须为会议通过的文本;会议作文字修改的,已经审查部门确认。',
      en: 'What is issued is what was adopted; an editorial change was confirmed by the review office.',
    },
    suppliedBy: ['secretary', 'reviewOffice'],
    documents: ['D27'],
    finds: on('DecisionIssued', ({ deliberation }, { draft }) => [
      ...unless(
        draft !== undefined && draft === deliberation?.decision?.draft,
        '不是会议通过的文本',
        'It is not the text that was adopted',
        '/draft',
      ),
      ...unless(
        deliberation?.decision?.editorial !== 'unconfirmed',
        '会议的文字修改尚未经审查部门确认',
        'The review office has not confirmed the editorial change',
      ),
    ]),
  },
  'decision-is-signed': {
    provision: 'A-MEET-1',
    requires: {
      zh: '正式文本由行政首长签发,写明签发人和施行日期。',
      en: 'The text is signed for issue, with its signer and the day it takes effect.',
    },
    suppliedBy: ['secretary', 'chief'],
    documents: ['D27'],
    finds: on('DecisionIssued', (_dossier, fact) =>
      unstated(fact, [
        ['signer', '签发人', 'Who signed'],
        ['effectiveOn', '施行日期', 'When it takes effect'],
      ]),
    ),
  },
  'party-was-reported-to': {
    provision: 'A-PARTY-2',
    suppliedBy: ['secretary', 'chief'],
    documents: ['D25'],
    needs: [{ partyReport: ['done', 'notNeeded'] }],
    flags: reportOfAnOlderText,
  },
  'issue-follows-the-meeting': {
    provision: 'A-MEET-1',
    requires: {
      zh: '集体讨论决定之后,方可印发。',
      en: 'A decision is issued after the meeting that discussed it.',
    },
    suppliedBy: ['secretary'],
    documents: ['D27'],
    finds: on('DecisionIssued', ({ deliberation }, fact) =>
      issuedBefore(deliberation?.minutes?.heldOn, fact, '会议日期', 'the day of the meeting'),
    ),
  },
  'issue-follows-the-report': {
    provision: 'A-PARTY-2',
    requires: {
      zh: '请示报告在出台之前,印发日期不得早于报告日期。',
      en: 'The report comes before the issue, and so does its day.',
    },
    suppliedBy: ['secretary'],
    documents: ['D25', 'D27'],
    finds: on('DecisionIssued', ({ partyReport }, fact) =>
      issuedBefore(partyReport?.reportedOn, fact, '请示报告日期', 'the day of the report'),
    ),
  },
  'issue-follows-the-congress-report': {
    provision: 'A-NPC-1',
    requires: {
      zh: '向人大报告在出台之前,印发日期不得早于报告日期。',
      en: 'The report to the congress comes before the issue, and so does its day.',
    },
    suppliedBy: ['secretary'],
    documents: ['D26', 'D27'],
    finds: on('DecisionIssued', ({ congressReport }, fact) =>
      issuedBefore(
        congressReport?.reportedOn,
        fact,
        '向人大报告日期',
        'the day of the report to the congress',
      ),
    ),
  },
  'congress-has-decided': {
    provision: 'A-NPC-1',
    requires: {
      zh: '属于人大讨论决定的,由其作出决定后方可出台:重新报告并写明决定;未予通过的,不得出台。',
      en: 'What the congress decides is issued once it has: it is reported again, with what was decided; what it rejected is not issued.',
    },
    suppliedBy: ['secretary'],
    documents: ['D26'],
    finds: ({ congressReport }) =>
      congressReport?.kind === 'decision-by-congress'
        ? [
            ...unless(
              said(congressReport.outcome),
              '已提请人大讨论决定,尚无其决定',
              'It was put to the congress for decision, and no decision is on record',
            ),
            ...rejectedBy(congressReport),
          ]
        : [],
    // Who is told before the issue has no vote by this Order; that it did not agree is seen.
    flags: ({ congressReport }) =>
      congressReport?.kind === 'report-before-issue' ? rejectedBy(congressReport) : [],
  },
  'congress-was-reported-to': {
    provision: 'A-NPC-1',
    suppliedBy: ['unitHead', 'secretary'],
    documents: ['D26'],
    needs: [{ congressReport: ['done', 'notNeeded'] }],
  },
  'fair-competition-was-passed': {
    provision: 'C-FCR-7',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    needs: [{ fairCompetition: ['done', 'notNeeded'] }],
  },
  'interpretation-goes-along': {
    provision: 'C-INT-1',
    suppliedBy: ['drafter'],
    documents: ['D29'],
    needs: [{ interpretation: ['ready', 'notNeeded'] }],
    flags: on('DecisionIssued', ({ standing, interpretation }, { draft }) =>
      unless(
        standing.interpretation !== 'ready' ||
          draft === undefined ||
          interpretation?.draft === undefined ||
          interpretation.draft === draft,
        '解读针对的是另一文本',
        'The interpretation is of another text',
      ),
    ),
  },
  'issued-text-was-reviewed-for-publication': {
    provision: 'C-SEC-1',
    requires: {
      zh: '正式文本须经保密审查和公开审查。',
      en: 'The text was reviewed for publication.',
    },
    suppliedBy: ['publisher'],
    documents: ['D28'],
    finds: on('DecisionIssued', ({ standing, publicationReview }, { draft = '' }) =>
      unless(
        standing.participation === 'withheld' ||
          publicationReview?.cleared.includes(draft) ||
          publicationReview?.withheld.includes(draft),
        '正式文本尚未经保密审查和公开审查',
        'The text has not been reviewed for publication',
        '/draft',
      ),
    ),
  },
  'normative-number-is-registered': {
    provision: 'B-7',
    suppliedBy: ['secretary'],
    documents: ['D27'],
    finds: on('DecisionIssued', (dossier, { number }) =>
      unless(
        !isNormative(dossier) || number?.includes('规'),
        '规范性文件的文号应含“规”字',
        'The number of a normative document bears the mark 规',
        '/number',
      ),
    ),
  },
  'normative-document-is-registered': {
    provision: 'B-12',
    requires: {
      zh: '规范性文件由办公机构登记,正式文本写明登记号。',
      en: 'The general office registers a normative document; its text has the number of the entry.',
    },
    suppliedBy: ['secretary'],
    documents: ['D27'],
    finds: on('DecisionIssued', registration),
  },
  'normative-document-was-registered': {
    provision: 'B-12-305',
    requires: {
      zh: '规范性文件由办公机构登记,正式文本写明登记号(依前后规定推定,待核)。',
      en: 'The general office registers a normative document (taken from what follows it; to be checked).',
    },
    suppliedBy: ['secretary'],
    documents: ['D27'],
    finds: on('DecisionIssued', registration),
  },
  'validity-is-bounded': {
    provision: 'B-9',
    suppliedBy: ['secretary', 'drafter'],
    documents: ['D27'],
    finds: on('DecisionIssued', validity),
  },
  'effect-is-not-sudden': {
    provision: 'B-10',
    suppliedBy: ['secretary', 'drafter'],
    documents: ['D27'],
    finds: on('DecisionIssued', effectDelay),
  },
});

/** What the issue owes: arts 31, 32, and what is laid over them. */
export const issueRules = [
  ...Object.values(rules),
  partyAnswerRules['party-does-not-object'],
  dayRules['effect-is-not-retroactive'],
  dayRules['expiry-follows-the-effect'],
];
