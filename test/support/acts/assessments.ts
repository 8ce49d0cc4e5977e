import { act, type Act } from '../case.ts';
import { draftV1 } from './drafting.ts';

export const experts = ['E1', 'E2', 'E3', 'E4', 'E5'].map((ref, index) => ({
  ref,
  name: `专家${index + 1}`,
  field: '数据治理',
  affiliation: '某大学',
  noInterest: true,
  leaning: index === 0 ? 'critical' : 'neutral',
}));

export const appointment = {
  draft: draftV1,
  form: 'meeting',
  pool: '市专家库',
  mainOrganisation: '某研究院',
  experts,
};

export const opinion = {
  expert: 'E1',
  signed: true,
  view: 'support',
  necessity: '必要',
  feasibility: '可行',
  soundness: '科学',
  legality: '合法',
  negativeEffects: '可控',
};

export const expertsAppointed: Act[] = [
  act('RequireExpertReview', { reason: '专业性、技术性较强' }),
  act('AppointExperts', appointment),
];

/** Every expert has spoken; the first made two recommendations. */
export const opinionsGiven: Act[] = [
  ...expertsAppointed,
  ...experts.map(({ ref }, index) =>
    act('RecordExpertOpinion', {
      ...opinion,
      expert: ref,
      ...(index === 0 ? { recommendations: ['明确退出机制', '细化收益分配'] } : {}),
    }),
  ),
];

export const handling = [
  { expert: 'E1', recommendation: 1, outcome: 'adopted' },
  { expert: 'E1', recommendation: 2, outcome: 'not-adopted', reason: '由协议约定' },
];

export const expertsDone: Act[] = [
  ...opinionsGiven,
  act('ConcludeExpertReview', { conclusion: '可行', handling }),
];

export const riskReport = {
  draft: draftV1,
  level: 'low',
  heardDepartments: ['公安', '网信'],
  riskPoints: ['数据泄露'],
  measures: ['分级分类、脱敏'],
  disposalPlan: '应急预案',
  filing: '区委政法委备案回执〔2026〕1号',
};

export const riskDue: Act[] = [act('RequireRiskAssessment', { reason: '可能影响公共安全' })];

export const riskDone: Act[] = [...riskDue, act('FindRiskControllable', riskReport)];

export const competitionReview = {
  draft: draftV1,
  heard: [{ who: 'operators', how: '座谈会' }],
  publicInterest: false,
  lists: {
    entryAndExit: { result: 'complies' },
    freeFlow: { result: 'complies' },
    productionCost: { result: 'complies' },
    productionConduct: { result: 'complies' },
  },
};

export const competitionDue: Act[] = [
  act('RequireFairCompetitionReview', { reason: '涉及经营者经济活动' }),
];

export const fairCompetitionDone: Act[] = [
  ...competitionDue,
  act('PassFairCompetition', competitionReview),
];

export const personalInformationAssessment = {
  draft: draftV1,
  lawfulness: '目的明确,最小必要',
  impact: '影响可控',
  measures: '去标识化、访问控制',
  keepUntil: '2030-03-02',
};

export const personalInformationDue: Act[] = [
  act('RequirePersonalInformationAssessment', { reason: '对外提供数据产品' }),
];

export const personalInformationDone: Act[] = [
  ...personalInformationDue,
  act('RecordPersonalInformationAssessment', personalInformationAssessment),
];

export const plan = {
  draft: draftV1,
  name: '公共数据授权运营',
  necessity: '必要',
  feasibility: '可行',
  scope: '授权资源目录',
  model: 'by-field',
  termYears: 3,
  operatorConditions: '具备安全能力',
  operatorIsLegalPerson: true,
  operatorSelection: 'open-tender',
  exit: '届满或者违约退出',
  platform: '统一平台',
  products: '数据产品清单',
  costsAndPrices: '成本核算、政府指导价',
  security: '安全责任制',
  supervision: '年度考核、信息披露',
};

export const operationPlanFiled: Act[] = [act('FileOperationPlan', plan)];

/** 专家论证、风险评估、公平竞争审查、个人信息保护影响评估、授权运营方案,全部完成. */
export const assessmentsDone: Act[] = [
  ...expertsDone,
  ...riskDone,
  ...fairCompetitionDone,
  ...personalInformationDone,
  ...operationPlanFiled,
];

const no = { reason: '不涉及', basis: '相关条款', decider: '局长办公会' };

/** The same, each determined not to be needed; the plan of operation is still owed. */
export const nothingElseNeeded: Act[] = [
  act('DeclareExpertReviewNotNeeded', no),
  act('DeclareRiskAssessmentNotNeeded', no),
  act('DeclareFairCompetitionReviewNotNeeded', no),
  act('DeclarePersonalInformationAssessmentNotNeeded', no),
  ...operationPlanFiled,
];
