import type { Step } from '../step.ts';
import { specialReviewSteps } from './special-reviews.ts';

/** 其他轨道的分类判定:规范性文件和公共数据授权运营。 */
const trackSteps = {
  ClassifyAsOperation: {
    zh: '判定属于公共数据授权运营',
    en: 'Classify as an authorised operation of public data',
    becomes: 'MatterClassifiedAsOperation',
    by: ['drafter', 'unitHead'],
    provision: 'D-2',
    documents: ['D02'],
  },
  ClassifyNotOperation: {
    zh: '判定不属于公共数据授权运营',
    en: 'Classify as no authorised operation of public data',
    becomes: 'MatterClassifiedNotOperation',
    by: ['unitHead'],
    provision: 'D-2',
    documents: ['D02'],
  },
  ClassifyAsNormative: {
    zh: '判定属于行政规范性文件',
    en: 'Classify as a normative document',
    becomes: 'MatterClassifiedAsNormative',
    by: ['drafter', 'unitHead'],
    provision: 'B-DEF-1',
    documents: ['D02'],
  },
  ClassifyNotNormative: {
    zh: '判定不属于行政规范性文件',
    en: 'Classify as no normative document',
    becomes: 'MatterClassifiedNotNormative',
    by: ['unitHead'],
    provision: 'B-DEF-3',
    documents: ['D02'],
  },
  FileOperationPlan: {
    zh: '提交授权运营实施方案要件',
    en: 'File the parts of the operation plan',
    becomes: 'OperationPlanFiled',
    by: ['drafter', 'unitHead'],
    provision: 'D-4',
    documents: ['D08'],
  },
  CheckNormativeDocument: {
    zh: '规范性文件制定程序核查',
    en: 'Check the making of a normative document',
    becomes: 'NormativeDocumentChecked',
    by: ['secretary'],
    provision: 'B-2',
  },
} as const satisfies Record<string, Step>;

/** 专家论证 (arts 19 to 21). */
const expertSteps = {
  RequireExpertReview: {
    zh: '认定需要专家论证',
    en: 'Require an expert review',
    becomes: 'ExpertReviewRequired',
    by: ['drafter', 'unitHead'],
    provision: 'A-EXP-1',
  },
  DeclareExpertReviewNotNeeded: {
    zh: '认定不需要专家论证',
    en: 'Declare that no expert review is needed',
    becomes: 'ExpertReviewDeclaredNotNeeded',
    by: ['unitHead'],
    provision: 'A-EXP-1',
  },
  AppointExperts: {
    zh: '确定论证专家',
    en: 'Appoint the experts',
    becomes: 'ExpertsAppointed',
    by: ['drafter', 'unitHead'],
    provision: 'A-EXP-4',
    documents: ['D15'],
  },
  RecordExpertOpinion: {
    zh: '提交专家论证意见',
    en: 'Record the opinion of an expert',
    becomes: 'ExpertOpinionRecorded',
    by: ['drafter', 'unitHead'],
    provision: 'A-EXP-2',
    documents: ['D15'],
  },
  ConcludeExpertReview: {
    zh: '完成专家论证',
    en: 'Conclude the expert review',
    becomes: 'ExpertReviewConcluded',
    by: ['drafter', 'unitHead'],
    provision: 'A-EXP-6',
    documents: ['D15'],
  },
} as const satisfies Record<string, Step>;

/** 风险评估 (arts 22 to 24). */
const riskSteps = {
  RequireRiskAssessment: {
    zh: '认定需要风险评估',
    en: 'Require a risk assessment',
    becomes: 'RiskAssessmentRequired',
    by: ['drafter', 'unitHead'],
    provision: 'A-RISK-1',
  },
  DeclareRiskAssessmentNotNeeded: {
    zh: '认定不需要风险评估',
    en: 'Declare that no risk assessment is needed',
    becomes: 'RiskAssessmentDeclaredNotNeeded',
    by: ['unitHead'],
    provision: 'A-RISK-1',
  },
  AdoptExistingRiskAssessment: {
    zh: '采用已有风险评估',
    en: 'Adopt an existing risk assessment',
    becomes: 'ExistingRiskAssessmentAdopted',
    by: ['unitHead'],
    provision: 'A-RISK-1',
    documents: ['D16'],
  },
  FindRiskControllable: {
    zh: '评估结论为风险可控',
    en: 'Find the risk controllable',
    becomes: 'RiskFoundControllable',
    by: ['drafter', 'unitHead'],
    provision: 'A-RISK-4',
    documents: ['D16'],
  },
  FindRiskUncontrollable: {
    zh: '评估结论为风险不可控',
    en: 'Find the risk uncontrollable',
    becomes: 'RiskFoundUncontrollable',
    by: ['drafter', 'unitHead'],
    provision: 'A-RISK-4',
    documents: ['D16'],
  },
} as const satisfies Record<string, Step>;

/** 论证评估及专项审查 (arts 19 to 24 and other law). */
export const assessmentsSteps = {
  ...trackSteps,
  ...expertSteps,
  ...riskSteps,
  ...specialReviewSteps,
} as const satisfies Record<string, Step>;
