import type { Missing, Text } from '../../../errors.ts';
import type { Role } from '../../../statute/roles.ts';
import type { Dossier } from '../dossier.ts';
import type { RegionName } from '../regions.ts';
import { on, ruleTable, unless, type Rule } from '../rule.ts';
import { heldRules } from './hearing-need.ts';
import { said, unstated } from './stated.ts';

interface Duty extends Text {
  provision: string;
  region: RegionName;
  /** The states in which the duty is settled. */
  settled: readonly string[];
  documents: readonly string[];
  by?: readonly Role[];
}

/** One duty, one rule: a refusal then lists each unmet one under the article that asks for it. */
const settles = ({ provision, region, settled, documents, by, zh, en }: Duty): Rule => ({
  provision,
  requires: { zh, en },
  suppliedBy: by ?? ['drafter', 'unitHead'],
  documents,
  needs: [{ [region]: settled }],
});

const done = ['done', 'notNeeded'];

const rules = ruleTable({
  'draft-is-ready-for-review': {
    provision: 'A-LEG-3',
    requires: { zh: '送审前已形成决策草案。', en: 'There is a draft to be reviewed.' },
    suppliedBy: ['drafter'],
    documents: ['D08'],
    needs: [{ draft: ['submitted'] }],
  },
  'units-were-consulted': settles({
    provision: 'A-DEPT-1',
    region: 'unitConsultation',
    settled: done,
    documents: ['D09'],
    zh: '送审前须征求有关单位意见并办结,或者认定不涉及其他单位。',
    en: 'Before review the units concerned have answered, or none is concerned.',
  }),
  'costs-and-benefits-are-settled': settles({
    provision: 'A-DRAFT-3',
    region: 'costBenefit',
    settled: done,
    documents: ['D07'],
    zh: '送审前须完成成本效益分析,或者认定不需要。',
    en: 'Before review costs and benefits are forecast, or found not needed.',
  }),
  'public-was-heard': settles({
    provision: 'A-PUB-1',
    region: 'participation',
    settled: ['done', 'withheld'],
    documents: ['D10', 'D12'],
    zh: '送审前须听取公众意见,依法不予公开的除外。',
    en: 'Before review the public was heard, unless the law withholds the matter.',
  }),
  'solicitation-is-settled-before-review': settles({
    provision: 'A-PUB-4',
    region: 'solicitation',
    settled: done,
    documents: ['D11', 'D13'],
    zh: '送审前须完成公开征求意见及意见研究处理,或者认定不需要。',
    en: 'Before review the solicitation is over and answered, or found not needed.',
  }),
  'hearing-is-settled-before-review': settles({
    provision: 'A-HEAR-1',
    region: 'hearing',
    settled: done,
    documents: ['D14'],
    zh: '送审前须完成听证,或者认定不需要。',
    en: 'Before review the hearing was held, or found not needed.',
  }),
  'experts-were-heard': settles({
    provision: 'A-EXP-1',
    region: 'expertReview',
    settled: done,
    documents: ['D15'],
    zh: '送审前须完成专家论证,或者认定不需要。',
    en: 'Before review the experts were heard, or found not needed.',
  }),
  'risk-was-assessed': settles({
    provision: 'A-RISK-1',
    region: 'riskAssessment',
    settled: ['done', 'notNeeded', 'uncontrollable'],
    documents: ['D16'],
    zh: '送审前须完成风险评估,或者认定不需要。',
    en: 'Before review the risk was assessed, or no assessment was found needed.',
  }),
  'risk-is-controllable': {
    provision: 'A-RISK-4',
    suppliedBy: ['drafter'],
    documents: ['D08', 'D16'],
    needs: [{ riskAssessment: ['undetermined', 'due', 'done', 'notNeeded'] }],
  },
  'fair-competition-is-settled-before-review': settles({
    provision: 'C-FCR-7',
    region: 'fairCompetition',
    settled: done,
    documents: ['D17'],
    zh: '送审前须通过公平竞争审查,或者认定不需要。',
    en: 'Before review the fair competition review is passed, or found not needed.',
  }),
  'personal-information-is-assessed': settles({
    provision: 'C-PIPL-1',
    region: 'personalInformation',
    settled: done,
    documents: ['D18'],
    zh: '送审前须完成个人信息保护影响评估,或者认定不需要。',
    en: 'Before review the impact on personal information is assessed, or found not needed.',
  }),
  'operation-plan-is-among-the-materials': settles({
    provision: 'A-LEG-3',
    region: 'operationPlan',
    settled: ['filed', 'notNeeded'],
    documents: ['D08'],
    zh: '属于公共数据授权运营的,送审材料须含实施方案要件。',
    en: 'Where it is an authorised operation, the plan is among the materials.',
  }),
});

const materials = ruleTable({
  'review-file-is-complete': {
    provision: 'A-LEG-3',
    suppliedBy: ['drafter'],
    documents: ['D19'],
    finds: on(
      'DraftSentToReview',
      ({ draft }, { draft: digest, procedureExplanation, legalBasisTexts = [], evidence = [] }) => [
        ...unless(
          digest === draft?.digest,
          '送审的不是现行版本的草案',
          'What is sent is not the current draft',
          '/draft',
        ),
        ...unless(
          said(procedureExplanation),
          '缺少履行决策法定程序的说明',
          'The account of the procedure followed is missing',
          '/procedureExplanation',
        ),
        ...unless(
          legalBasisTexts.length,
          '缺少有关法律依据文本',
          'The texts of the legal basis are missing',
          '/legalBasisTexts',
        ),
        ...legalBasisTexts.flatMap((text, index) =>
          unless(
            evidence.some(({ sha256 }) => sha256 === text),
            '法律依据文本未在证据中',
            'A text of the legal basis is not among the evidence',
            `/legalBasisTexts/${index}`,
          ),
        ),
      ],
    ),
  },
  'counsel-took-part-early': {
    provision: 'GD-L-1',
    requires: {
      zh: '写明法律顾问、公职律师在论证阶段参与的情况。',
      en: 'It is stated how counsel took part while the decision was argued.',
    },
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D19'],
    finds: on('DraftSentToReview', (_dossier, fact) =>
      unstated(fact, [
        ['counselInvolved', '法律顾问提前参与的情况', 'How counsel took part before the review'],
      ]),
    ),
  },
  'assessments-looked-at-this-draft': {
    provision: 'A-LEG-8',
    requires: {
      zh: '论证、评估、审查所针对的应为送审的草案版本;针对旧版本的予以标注。',
      en: 'Assessments look at the draft that is sent; one of an older version is flagged.',
    },
    suppliedBy: ['drafter'],
    flags: (dossier) => [...outdated(dossier), ...heardOfAnotherText(dossier)],
  },
});

const assessments = [
  ['expertReview', '专家论证', 'The expert review'],
  ['riskAssessment', '风险评估', 'The risk assessment'],
  ['fairCompetition', '公平竞争审查', 'The fair competition review'],
  ['personalInformation', '个人信息保护影响评估', 'The personal information assessment'],
  ['operationPlan', '授权运营实施方案要件', 'The operation plan'],
] as const;

function outdated(dossier: Dossier): Missing[] {
  const current = dossier.draft?.digest;
  return assessments.flatMap(([region, zh, en]) => {
    const settled = ['done', 'filed'].includes(dossier.standing[region] ?? '');
    const seen = dossier[region]?.draft;
    return unless(
      !settled || seen === undefined || seen === current,
      `${zh}针对的是此前版本的草案`,
      `${en} looked at an older draft`,
    );
  });
}

const hearings = [
  ['solicitation', '公开征求意见', 'The public commented on'],
  ['hearing', '听证', 'The hearing was on'],
] as const;

/**
 * That a draft is revised by what the public says is as it should be. Changed in substance after its review it
 * is another text than the public saw: the law voids the opinion alone, and asks nobody to be heard again.
 */
function heardOfAnotherText(dossier: Dossier): Missing[] {
  const { voidedAt } = dossier.legalityReview ?? {};
  if (voidedAt === undefined) return [];
  return hearings.flatMap(([region, zh, en]) => {
    const heard = dossier[region]?.draft;
    const isOfBefore =
      dossier.standing[region] === 'done' && (dossier.since[region] ?? '') < voidedAt;
    return unless(
      !isOfBefore || heard === undefined || heard === dossier.draft?.digest,
      `${zh}针对的是作实质修改之前的草案`,
      `${en} the draft as it was before its substantive change`,
    );
  });
}

/** What must be settled before the draft goes to review (art 27(2): whether the procedure was kept). */
export const reviewDuties = [...Object.values(rules), ...heldRules, ...Object.values(materials)];
