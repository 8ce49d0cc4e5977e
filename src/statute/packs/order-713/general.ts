import type { CoreProvision } from '../../provision.ts';

/** 第一章 总则: scope, directory, supervision (arts 2 to 4, 8, 9). */
export const general: readonly CoreProvision[] = [
  {
    id: 'A-SCOPE-1',
    article: '第二条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策机关为县级以上地方人民政府;政府部门、乡级政府作出决策的,标明为参照适用。',
      en: 'The authority is a local government at or above county level; a department or township applies the Order by reference, and the record says so.',
    },
    evidence: ['D02'],
    exception: {
      when: {
        zh: '决策机关是县级以上政府部门或者乡级政府',
        en: 'The authority is a department of such a government, or a township',
      },
      requires: {
        zh: '分类判定写明参照适用(第四十二条)。',
        en: 'The classification states that the Order applies by reference (Art. 42).',
      },
    },
  },
  {
    id: 'A-SCOPE-2',
    article: '第三条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '写明属于第一款哪一项并说明理由:重大公共政策和措施,重要规划,开发利用、保护重要自然资源和文化资源的重大公共政策和措施,重大公共建设项目,其他对经济社会发展有重大影响、涉及重大公共利益或者社会公众切身利益的重大事项。',
      en: 'The matter is stated, with a reason, to be one of: a major public policy or measure; an important plan; a policy on important natural or cultural resources; a major public construction project; another matter of major effect or vital public interest.',
    },
    evidence: ['D02'],
    exception: 'none',
  },
  {
    id: 'A-SCOPE-3',
    article: '第三条第二款',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '财政政策、货币政策等宏观调控决策,政府立法决策以及突发事件应急处置决策不走本程序;排除的写明理由。',
      en: 'Macroeconomic control such as fiscal and monetary policy, government law-making and emergency response stay outside; an exclusion states its ground.',
    },
    evidence: ['D02'],
    exception: {
      when: {
        zh: '其他法律、行政法规对该类决策程序另有规定',
        en: 'Another law or administrative regulation has its own procedure for such decisions',
      },
      requires: { zh: '写明该规定的名称。', en: 'The record names that instrument.' },
    },
  },
  {
    id: 'A-DIR-1',
    article: '第三条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '制定决策事项目录、标准的,经同级党委同意后向社会公布,并根据实际情况调整;每次调整留有同样的记录。',
      en: 'Where there is a directory or standard, the same-level Party committee agrees first, it is then published, and every adjustment leaves the same trail.',
    },
    evidence: ['D04'],
    exception: {
      when: {
        zh: '没有制定目录,或者事项未列入目录',
        en: 'There is no directory, or the matter is not in it',
      },
      requires: {
        zh: '写明理由、依据和认定人。',
        en: 'Reason, basis and who found so are recorded.',
      },
    },
  },
  {
    id: 'A-PARTY-1',
    article: '第四条',
    force: 'must',
    mark: 'READ',
    heldBy: 'text',
    requires: {
      zh: '坚持和加强党的全面领导,把党的领导贯彻到重大行政决策全过程。',
      en: 'Party leadership runs through the whole of decision-making.',
    },
    evidence: [],
    instead: {
      zh: '原则性规定,具体化为A-DIR-1、A-PARTY-2',
      en: 'A principle; A-DIR-1 and A-PARTY-2 are where it can be checked',
    },
    exception: 'none',
  },
  {
    id: 'A-NPC-1',
    article: '第八条第一款',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '认定是否属于本级人大及其常委会讨论决定或者应当在出台前向其报告的事项;属于的,出台前完成报告。',
      en: 'It is determined whether the matter is for the people’s congress to decide or to be reported to before issue; if so, it is reported before issue.',
    },
    evidence: ['D26'],
    exception: {
      when: { zh: '认定不属于', en: 'It is found not to be such a matter' },
      requires: { zh: '写明理由。', en: 'A reason is recorded.' },
    },
  },
  {
    id: 'A-SUP-1',
    article: '第八条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'roles',
    requires: {
      zh: '上级行政机关加强监督,审计机关按照规定进行监督;监督人员可以查阅全部记录,不能改动。',
      en: 'The superior organ supervises and auditors audit: they may read the whole record and change nothing.',
    },
    evidence: [],
    exception: 'none',
  },
  {
    id: 'A-EVAL-0',
    article: '第九条',
    force: 'must',
    mark: 'READ',
    heldBy: 'views',
    requires: {
      zh: '重大行政决策情况作为考核评价决策机关及其领导人员的重要内容;可以导出统计。',
      en: 'Performance in decision-making is part of the appraisal of the organ and its leaders; the figures can be exported.',
    },
    evidence: [],
    instead: {
      zh: '年度报告按案件统计,计划完成日期由期限跟踪',
      en: 'Counted for the yearly report; the planned day of each matter is watched',
    },
    exception: 'none',
  },
];
