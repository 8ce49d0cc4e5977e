import type { Dossier } from '../dossier.ts';
import type { Fact, FiledEvidence } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { isRevisedSince } from './current-draft.ts';
import { isOnFile } from './on-file.ts';
import { said, unstated } from './stated.ts';

const findings = ['RiskFoundControllable', 'RiskFoundUncontrollable'] as const;

type Finding = Fact<'RiskFoundControllable'> | Fact<'ExistingRiskAssessmentAdopted'>;

/** The reports that came with a finding and were not on file; the contract of a third party is none. */
function newReports(dossier: Dossier, fact: Finding): FiledEvidence[] {
  const contract = 'entrustedTo' in fact ? fact.entrustedTo?.contract : undefined;
  return (fact.evidence ?? []).filter(
    ({ document, sha256 }) =>
      document === 'D16' && sha256 !== contract && !isOnFile(dossier, 'D16', sha256),
  );
}

/** Order 713 arts 22 to 24: what a report says, who may write it, and what its finding does. */
export const riskRules = ruleTable({
  'existing-report-is-attached': {
    provision: 'A-RISK-1',
    requires: {
      zh: '已按照有关规定作过评估的,不重复评估:写明依据何规定、何人评估、结论,并附该报告。',
      en: 'What was assessed under other rules is not assessed again: the rules, the assessor, the finding and the report are on record.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D16'],
    finds: on('ExistingRiskAssessmentAdopted', (_dossier, fact) => [
      ...unstated(fact, [
        ['underLaw', '作出评估所依据的规定', 'The rules under which it was assessed'],
        ['assessor', '评估单位', 'The assessor'],
      ]),
      ...unless(
        fact.evidence?.some(({ sha256 }) => sha256 === fact.report),
        '已有评估报告未在证据中',
        'The existing report is not among the evidence',
        '/report',
      ),
      ...unless(
        fact.controllable,
        '已有评估的结论不是风险可控',
        'The existing assessment did not find the risk controllable',
        '/controllable',
      ),
    ]),
  },
  'risk-report-is-complete': {
    provision: 'A-RISK-2',
    suppliedBy: ['drafter'],
    documents: ['D16'],
    finds: on(findings, (_dossier, fact) =>
      unstated(fact, [
        ['heardDepartments', '听取意见的有关部门', 'The departments that were heard'],
        ['riskPoints', '风险点、风险源', 'The risk points'],
        ['measures', '风险防范措施', 'The measures of prevention'],
        ['disposalPlan', '风险处置预案', 'The plan of disposal'],
      ]),
    ),
  },
  'third-party-is-on-record': {
    provision: 'A-RISK-3',
    requires: {
      zh: '委托第三方评估的,写明机构并附委托合同。',
      en: 'Where a third party assesses, the organisation is named and its contract filed.',
    },
    suppliedBy: ['drafter'],
    documents: ['D16'],
    finds: on(findings, (_dossier, { entrustedTo, evidence = [] }) =>
      entrustedTo === undefined
        ? []
        : [
            ...unless(
              said(entrustedTo.organisation),
              '缺少受托机构',
              'The organisation is missing',
              '/entrustedTo/organisation',
            ),
            ...unless(
              evidence.some(({ sha256 }) => sha256 === entrustedTo.contract),
              '委托合同未在证据中',
              'The contract is not among the evidence',
              '/entrustedTo/contract',
            ),
          ],
    ),
  },
  'draft-was-adjusted-after-uncontrollable': {
    provision: 'A-RISK-4',
    requires: {
      zh: '风险不可控的,调整决策草案使风险可控后方可作出决策。',
      en: 'What was found uncontrollable may be decided only after the draft was adjusted.',
    },
    suppliedBy: ['drafter'],
    documents: ['D08', 'D16'],
    finds: (dossier) =>
      unless(
        isRevisedSince(dossier, dossier.riskAssessment?.uncontrollableVersion),
        '草案自风险不可控的结论后没有新版本',
        'The draft has no version newer than the one found uncontrollable',
        '/draft',
      ),
  },
  'controllable-has-a-report-of-its-own': {
    provision: 'A-RISK-4',
    requires: {
      zh: '曾认定风险不可控的,须另有新的评估报告,不得以原报告认定可控。',
      en: 'What was found uncontrollable is found otherwise by a report of its own, and not by the one of before.',
    },
    suppliedBy: ['drafter'],
    documents: ['D16'],
    finds: on(['RiskFoundControllable', 'ExistingRiskAssessmentAdopted'], (dossier, fact) =>
      unless(
        dossier.riskAssessment?.uncontrollableVersion === undefined ||
          newReports(dossier, fact).length > 0,
        '没有新的评估报告',
        'There is no report but those of before',
        '/evidence',
      ),
    ),
  },
  'risk-has-its-level': {
    provision: 'A-RISK-5',
    suppliedBy: ['drafter'],
    documents: ['D16'],
    finds: on(findings, (_dossier, { level }) =>
      unless(level, '缺少风险等级', 'The level of the risk is missing', '/level'),
    ),
  },
  'stability-report-is-filed': {
    provision: 'A-RISK-5',
    requires: {
      zh: '写明评估报告备案的回执,或者不需要备案的理由。',
      en: 'The receipt of the report’s filing is stated, or why it need not be filed.',
    },
    suppliedBy: ['drafter'],
    documents: ['D16'],
    finds: on(findings, (_dossier, fact) =>
      unstated(fact, [['filing', '评估报告备案情况', 'The filing of the report']]),
    ),
  },
  'high-risk-is-not-implemented': {
    provision: 'A-RISK-5',
    suppliedBy: ['drafter'],
    documents: ['D16'],
    finds: on(['RiskFoundControllable', 'ExistingRiskAssessmentAdopted'], (_dossier, { level }) =>
      unless(
        level !== 'high',
        '高风险的,不予实施',
        'What is of high risk is not implemented',
        '/level',
      ),
    ),
  },
});
