import type { Missing } from '../../../errors.ts';
import { civilDateOf, workingDaysBetween } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless, type Law } from '../rule.ts';
import { bindingNumber, numberSetBy } from './numbers.ts';
import { repeated, said, unstated } from './stated.ts';

/** The three conclusions of the review office. */
export const opinions = [
  'LawfulOpinionIssued',
  'ConditionalOpinionIssued',
  'UnlawfulOpinionIssued',
] as const;

const matters = [
  ['authority', '决策权限', 'authority'],
  ['procedure', '形成程序', 'procedure'],
  ['content', '内容', 'content'],
] as const;

/** Working days from the complete file to this fact: the time that the reviewer has had. */
export const workingDaysUnderReview = (
  { legalityReview }: Dossier,
  at: string,
  { calendar }: Law,
): number | undefined =>
  legalityReview?.acceptedAt === undefined
    ? undefined
    : workingDaysBetween(calendar, civilDateOf(legalityReview.acceptedAt), civilDateOf(at));

type Opinion = Fact<(typeof opinions)[number]>;

/** Who had it come early; where it is not said, nothing is said of it either. */
const hastenedBy = {
  'own-accord': { zh: ',审查部门自行提前', en: ', of its own accord' },
  consented: { zh: ',经审查部门书面同意', en: ', with its written consent' },
} as const;

function early(dossier: Dossier, { at, early: haste }: Opinion, law: Law): Missing[] {
  const least = bindingNumber(dossier, 'reviewWorkingDays');
  const taken = workingDaysUnderReview(dossier, at, law);
  const by = haste?.ground === undefined ? { zh: '', en: '' } : hastenedBy[haste.ground];
  return unless(
    least === undefined || taken === undefined || taken >= least,
    `审查时间一般不少于${least}个工作日,审查意见于第${taken}个工作日出具${by.zh}`,
    `A review generally takes no less than ${least} working days; the review office issued after ${taken}${by.en}`,
  );
}

/** An opinion before its time says on which ground it comes early: 一般 yields to that alone. */
const unexplainedHaste = (dossier: Dossier, fact: Opinion, law: Law): Missing[] =>
  early(dossier, fact, law).flatMap(({ zh, en }) =>
    unless(
      fact.early?.ground,
      `${zh},未写明提前出具的情形`,
      `${en}, and says not on which ground it comes early`,
      '/early/ground',
    ),
  );

/** The audit of a normative document has bounds of its own, unless an emergency or an order presses. */
function auditCutShort(dossier: Dossier, fact: Opinion, law: Law): Missing[] {
  const taken = workingDaysUnderReview(dossier, fact.at, law);
  const least = numberSetBy(dossier, 'reviewMinWorkingDays', 'B-5');
  return unless(
    !isNormative(dossier) ||
      least === undefined ||
      taken === undefined ||
      taken >= least ||
      fact.early?.urgency,
    `审核时间不足${least}个工作日,未写明免于审核时限的情形`,
    `The audit took less than ${least} working days, and no urgency is stated`,
    '/early/urgency',
  );
}

/** What took too long is late for good: the opinion stays possible, and the file shows it. */
function auditTooLong(dossier: Dossier, { at }: Opinion, law: Law): Missing[] {
  const taken = workingDaysUnderReview(dossier, at, law);
  const most = numberSetBy(dossier, 'reviewMaxWorkingDays', 'B-5');
  return unless(
    !isNormative(dossier) || most === undefined || taken === undefined || taken <= most,
    `审核时间超过${most}个工作日`,
    `The audit took more than ${most} working days`,
  );
}

const isNormative = ({ standing }: Dossier): boolean => standing.normativeCheck !== 'notNeeded';

/** Hurried from outside: the reason, and the written consent of the review office, are on file. */
function unconsented({ early: haste, evidence = [] }: Opinion): Missing[] {
  if (haste?.ground !== 'consented') return [];
  return [
    ...unstated(haste, [['reason', '提前出具的理由', 'Why it is issued early']], '/early'),
    ...unless(
      evidence.some(({ sha256 }) => sha256 === haste.consent),
      '审查部门的书面同意未在证据中',
      'The written consent of the review office is not among the evidence',
      '/early/consent',
    ),
    ...unless(
      evidence.some(({ document, sha256 }) => document === 'D21' && sha256 !== haste.consent),
      '书面同意与审查意见书须各为一份文件',
      'The written consent and the opinion are each a file of its own',
      '/evidence',
    ),
  ];
}

/** Lawyers who took another position than the opinion does; the review office answers for its own. */
function differingLawyers(
  { legalityReview }: Dossier,
  fact: Fact<(typeof opinions)[number]>,
): Missing[] {
  const differs =
    fact.type === 'LawfulOpinionIssued' &&
    legalityReview?.opinions.some(({ position }) => position === 'unlawful');
  return unless(
    !differs || said(fact.onLawyers),
    '法律顾问或者公职律师认为不合法,审查意见未作说明',
    'A lawyer found the draft unlawful, and the opinion does not say why it differs',
    '/onLawyers',
  );
}

type Findings = Opinion['findings'];
type Result = NonNullable<NonNullable<Findings>['content']>['result'];

/** The matters of which the opinion finds so. */
const concluding = (findings: Findings, result: Result) =>
  matters.filter(([name]) => findings?.[name]?.result === result);

function exceptForNoRule(findings: Findings): Missing[] {
  return [
    ...unless(
      concluding(findings, 'no-explicit-rule').length > 0,
      '没有方面的结论为“无明确规定”',
      'Of no matter it is found that no explicit rule exists',
      '/findings',
    ),
    ...concluding(findings, 'deficient').map(([name, zh, en]) => ({
      zh: `${zh}的结论为“不符合”`,
      en: `${en} is found deficient`,
      field: `/findings/${name}/result`,
    })),
  ];
}

/** What the opinion of the review office owes: Order 713 arts 26(2), 27, 28. */
export const opinionRules = ruleTable({
  'three-matters-are-found': {
    provision: 'A-LEG-5',
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on(opinions, (_dossier, { findings }) =>
      matters.flatMap(([name, zh, en]) =>
        unstated(
          findings?.[name],
          [
            ['result', `${zh}的审查结论`, `The finding on ${en}`],
            ['reasons', `${zh}的审查理由`, `A reason of the finding on ${en}`],
          ],
          `/findings/${name}`,
        ),
      ),
    ),
  },
  'lawful-means-nothing-deficient': {
    provision: 'A-LEG-5',
    requires: {
      zh: '结论为合法的,三个方面均应符合规定。',
      en: 'A lawful opinion finds all three matters in order.',
    },
    suppliedBy: ['reviewOffice'],
    finds: on('LawfulOpinionIssued', (_dossier, { findings }) =>
      matters.flatMap(([name, zh, en]) =>
        unless(
          [undefined, 'complies'].includes(findings?.[name]?.result),
          `${zh}的结论与“合法”不一致`,
          `The finding on ${en} does not fit "lawful"`,
          `/findings/${name}/result`,
        ),
      ),
    ),
  },
  'unlawful-names-what-is-deficient': {
    provision: 'A-LEG-5',
    requires: {
      zh: '结论为不合法的,须指明不符合规定的方面;无明确规定的,须明示法律风险。',
      en: 'An unlawful opinion names what is deficient, or states the risk where no rule exists.',
    },
    suppliedBy: ['reviewOffice'],
    finds: on('UnlawfulOpinionIssued', (_dossier, { findings, noExplicitRule, legalRisk }) => [
      ...unless(
        matters.some(([name]) => (findings?.[name]?.result ?? 'complies') !== 'complies'),
        '未指明不符合规定的方面',
        'No matter is found deficient',
        '/findings',
      ),
      ...unless(
        noExplicitRule !== true || said(legalRisk),
        '未明示法律风险',
        'The legal risk is not stated',
        '/legalRisk',
      ),
    ]),
  },
  'no-rule-means-nothing-else-is-deficient': {
    // The only exception of article 25(2) is of a draft that breaks no rule because there is none.
    provision: 'A-LEG-2',
    requires: {
      zh: '认定国家尚无明确规定的,须有方面结论为“无明确规定”,且无方面结论为“不符合”。',
      en: 'That no explicit rule exists is found of one of the three matters, and nothing else is deficient.',
    },
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on('UnlawfulOpinionIssued', (_dossier, { noExplicitRule, findings }) =>
      noExplicitRule === true ? exceptForNoRule(findings) : [],
    ),
  },
  'no-rule-is-not-mended-by-a-change': {
    provision: 'A-LEG-2',
    requires: {
      zh: '无明确规定的,不能以“修改后合法”出具意见,须明示法律风险。',
      en: 'Where no explicit rule exists no change makes the draft lawful: its legal risk is stated.',
    },
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on('ConditionalOpinionIssued', (_dossier, { findings }) =>
      concluding(findings, 'no-explicit-rule').map(([name, zh, en]) => ({
        zh: `${zh}的结论为“无明确规定”`,
        en: `Of ${en} it is found that no explicit rule exists`,
        field: `/findings/${name}/result`,
      })),
    ),
  },
  'a-lawyer-has-advised': {
    provision: 'A-LEG-6',
    suppliedBy: ['governmentLawyer', 'outsideCounsel'],
    documents: ['D20'],
    finds: ({ legalityReview }) =>
      unless(
        legalityReview?.opinions.some(({ position }) => position !== 'declined'),
        '尚无法律顾问或者公职律师提出法律意见',
        'No lawyer has given an opinion yet',
      ),
    flags: on(opinions, differingLawyers),
  },
  'review-took-its-time': {
    // Article 26(2) protects the reviewer from being hurried. An opinion that the review office
    // issues earlier is lawful where it says on which ground, and flagged so that the file shows it.
    provision: 'A-LEG-4',
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on(opinions, unexplainedHaste),
    flags: on(opinions, early),
  },
  'early-by-consent-is-on-file': {
    provision: 'DC-5',
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on(opinions, (_dossier, fact) => unconsented(fact)),
  },
  'normative-audit-kept-its-bounds': {
    provision: 'B-5',
    suppliedBy: ['reviewOffice'],
    finds: on(opinions, auditCutShort),
    flags: on(opinions, auditTooLong),
  },
  'items-are-numbered': {
    provision: 'A-LEG-7',
    requires: {
      zh: '修改后合法的,须逐条编号列出审查意见。',
      en: 'A conditional opinion lists its items, each with a number and a text.',
    },
    suppliedBy: ['reviewOffice'],
    documents: ['D21'],
    finds: on('ConditionalOpinionIssued', (_dossier, { items = [] }) => [
      ...unless(items.length, '缺少审查意见', 'No item is listed', '/items'),
      ...unless(
        repeated(items.map(({ number }) => number)).length === 0,
        '审查意见编号重复',
        'A number is given twice',
        '/items',
      ),
      ...items.flatMap((item, index) =>
        unstated(item, [['text', '审查意见内容', 'The text of the item']], `/items/${index}`),
      ),
    ]),
  },
});
