import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless, type Law } from '../rule.ts';
import type { Way } from '../stage.ts';
import { workingDaysUnderReview } from './opinion-rules.ts';
import { bindingNumber } from './numbers.ts';
import { heldRules } from './hearing-need.ts';
import { packRules } from './submission-pack.ts';
import { unstated } from './stated.ts';

const tabled = ['DraftTabled', 'ExploratoryReformTabled'] as const;
type Tabled = Fact<(typeof tabled)[number]>;

/** Items of the opinion that were not adopted: the meeting is told of each. */
function untoldItems({ legalityReview }: Dossier, { openItems = [] }: Tabled): Missing[] {
  return (legalityReview?.items ?? [])
    .filter(({ number, outcome }) => outcome === 'not-adopted' && !openItems.includes(number))
    .map(({ number }) => ({
      zh: `未向会议说明未采纳的第${number}条审查意见`,
      en: `The meeting is not told that item ${number} was not adopted`,
      field: '/openItems',
    }));
}

function uncarriedDisputes({ unitConsultation }: Dossier, { disputes = [] }: Tabled): Missing[] {
  return (unitConsultation?.disputes ?? [])
    .filter(({ unit }) => !disputes.includes(unit))
    .map(({ unit }) => ({
      zh: `未报告与${unit}的分歧意见`,
      en: `The dispute with ${unit} is not reported`,
      field: '/disputes',
      document: 'D09',
      units: [unit],
    }));
}

function early(dossier: Dossier, { at }: { at: string }, law: Law): Missing[] {
  const least = bindingNumber(dossier, 'reviewWorkingDays');
  const passed = workingDaysUnderReview(dossier, at, law);
  return unless(
    least === undefined || passed === undefined || passed >= least,
    `自受理至提请讨论不足${least}个工作日(审查部门已提前出具意见)`,
    `Tabled less than ${least} working days after acceptance (the review office issued early)`,
  );
}

const rules = ruleTable({
  'opinion-lets-it-be-tabled': {
    provision: 'A-LEG-2',
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on('DraftTabled', ({ legalityReview }) =>
      unless(
        legalityReview?.verdict === 'lawful' || legalityReview?.verdict === 'conditional',
        '审查结论为不合法',
        'The review found the draft unlawful',
      ),
    ),
  },
  'reform-lacks-an-explicit-rule': {
    // The only exception of article 25(2). That no explicit rule exists is for the review office to
    // find: a sponsor cannot turn "unlawful" into "exploratory" by saying so.
    provision: 'A-LEG-2',
    requires: {
      zh: '仅国家尚无明确规定的探索性改革决策事项,经审查认定并明示法律风险后,可以提交讨论。',
      en: 'Only an exploratory reform without an explicit state rule, so found by the review and with its legal risk stated, may be tabled.',
    },
    suppliedBy: ['reviewOffice', 'drafter'],
    documents: ['D21', 'D23'],
    finds: on('ExploratoryReformTabled', ({ legalityReview }, fact) => [
      ...unless(
        legalityReview?.verdict === 'unlawful' && legalityReview.noExplicitRule,
        '审查意见未认定国家尚无明确规定',
        'The opinion does not find that no explicit state rule exists',
      ),
      ...unstated(fact, [
        ['whyNoRule', '认为没有明确规定的理由', 'Why no explicit rule exists'],
        ['legalRisk', '明示的法律风险', 'The legal risk'],
      ]),
    ]),
  },
  'reform-names-its-point': {
    provision: 'D-10',
    requires: {
      zh: '主张国家尚无明确规定的,写明究竟哪一点没有规定。',
      en: 'Whoever says that the State has no rule states which point exactly lacks one.',
    },
    suppliedBy: ['drafter'],
    documents: ['D23'],
    finds: on('ExploratoryReformTabled', (_dossier, fact) =>
      unstated(fact, [['point', '国家尚无明确规定的具体问题', 'Which point exactly lacks a rule']]),
    ),
  },
  'tabled-draft-was-reviewed': {
    provision: 'A-LEG-8',
    suppliedBy: ['drafter', 'reviewOffice'],
    documents: ['D08', 'D21'],
    finds: on(tabled, ({ legalityReview }, { draft }) =>
      unless(
        draft !== undefined && draft === legalityReview?.reviewedDraft,
        '提请讨论的草案不是经审查的文本',
        'What is tabled is not the text that was reviewed',
        '/draft',
      ),
    ),
  },
  'disputes-are-carried': {
    provision: 'A-DEPT-1',
    requires: {
      zh: '与有关单位未达成一致的,须向决策机关说明。',
      en: 'Disputes with units are reported to the authority.',
    },
    suppliedBy: ['drafter'],
    documents: ['D09'],
    finds: on(tabled, uncarriedDisputes),
  },
  'open-items-are-shown': {
    // Article 28 ends with the adjustment; that the meeting is told what was not adopted is ours.
    provision: 'DC-6',
    requires: {
      zh: '未采纳的审查意见须向会议说明。',
      en: 'Items of the opinion that were not adopted are shown to the meeting.',
    },
    suppliedBy: ['drafter'],
    documents: ['D22'],
    finds: on(tabled, untoldItems),
  },
  'normative-document-was-checked': {
    provision: 'B-2',
    suppliedBy: ['secretary'],
    needs: [{ normativeCheck: ['checked', 'notNeeded'] }],
  },
  'normative-check-looked-at-this-draft': {
    // It is of how this text was made: of a later version nobody has said that it was made by the rules.
    provision: 'B-2',
    requires: {
      zh: '办公机构核查的须为现行版本的草案;草案有新版本的,重新核查。',
      en: 'The general office checks the current version of the draft; a new one is checked again.',
    },
    suppliedBy: ['secretary'],
    finds: on(tabled, ({ standing, normativeCheck, draft }) =>
      unless(
        standing.normativeCheck !== 'checked' || normativeCheck?.draft === draft?.digest,
        '核查针对的是此前版本的草案',
        'What was checked is an older version of the draft',
      ),
    ),
  },
  'review-was-not-cut-short': {
    // Nobody but the reviewer can shorten the review: without its opinion the draft is not in this
    // state at all. What is left to do here is to show the meeting that the time was short.
    provision: 'A-LEG-4',
    suppliedBy: ['reviewOffice'],
    flags: early,
  },
});

const always = [
  rules['tabled-draft-was-reviewed'],
  ...packRules,
  ...heldRules,
  rules['disputes-are-carried'],
  rules['open-items-are-shown'],
  rules['normative-document-was-checked'],
  rules['normative-check-looked-at-this-draft'],
  rules['review-was-not-cut-short'],
];

/** A draft that was found lawful, or lawful once changed, goes to the meeting. */
export const tablingReviewed: Way = {
  to: 'tabled',
  under: [rules['opinion-lets-it-be-tabled'], ...always],
};

/** A reform for which no explicit state rule exists goes to the meeting with its risk stated. */
export const tablingExploratory: Way = {
  to: 'tabled',
  under: [rules['reform-lacks-an-explicit-rule'], rules['reform-names-its-point'], ...always],
};
