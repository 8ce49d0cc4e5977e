import { act, type Act } from '../case.ts';
import { edition } from '../edition.ts';

/** 提出、研究论证、分类判定、目录、启动. */
export const proposed: Act[] = [
  act('ProposeMatter', {
    title: '公共数据授权运营实施方案(试行)',
    mode: 'reference',
    authority: 'bureau',
    reviewOffice: 'legal-section',
    sponsors: [{ unit: 'data-section' }],
    source: { kind: 'department' },
    suggestion: {
      problem: '公共数据供给不足',
      basis: '公共数据资源授权运营实施规范(试行)',
      solution: '制定实施方案',
      necessity: '必要且可行',
    },
    edition,
    demonstration: true,
  }),
];

export const classified: Act[] = [
  ...proposed,
  act('RecordStudy', { conclusion: 'start', findings: '建议启动' }),
  act('ClassifyAsMajor', {
    item: 1,
    reason: '重大公共服务措施',
    decider: '局长办公会',
    justiceView: '区司法局无不同意见',
  }),
  act('ClassifyNotNormative', {
    reason: '属于工作方案',
    basis: '粤府令277第三条',
    decider: '局长办公会',
  }),
  act('ClassifyAsOperation', { reason: '授权运营', decider: '局长办公会' }),
];

export const initiated: Act[] = [
  ...classified,
  act('DeclareNotInDirectory', {
    reason: '年度目录公布后提出',
    basis: '第三条第三款',
    decider: '办公室',
  }),
  act('InitiateMatter', {
    decision: '同意启动',
    sponsors: [{ unit: 'data-section', lead: true }],
    plannedFor: '2026-09-30',
  }),
];
