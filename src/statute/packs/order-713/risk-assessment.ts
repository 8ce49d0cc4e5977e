import type { CoreProvision } from '../../provision.ts';

/** 第二章第四节 风险评估 (arts 22 to 24). */
export const riskAssessment: readonly CoreProvision[] = [
  {
    id: 'A-RISK-1',
    article: '第二十二条第一款',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策实施可能对社会稳定、公共安全等方面造成不利影响的,评估决策草案的风险可控性。',
      en: 'Where carrying out the decision may harm social stability, public safety or the like, it is assessed whether the risks can be controlled.',
    },
    evidence: ['D16'],
    exception: {
      when: {
        zh: '按照有关规定已对有关风险进行评价、评估',
        en: 'The risk has been assessed under other rules',
      },
      requires: {
        zh: '不作重复评估,附已有报告。',
        en: 'It is not repeated; that report is attached.',
      },
    },
  },
  {
    id: 'A-RISK-2',
    article: '第二十三条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '重视听取有关部门意见;风险评估报告列明风险点、风险防范措施和处置预案。',
      en: 'The departments concerned are heard; the report has the risk points, the preventive measures and the plan for handling them.',
    },
    evidence: ['D16'],
    exception: 'none',
  },
  {
    id: 'A-RISK-3',
    article: '第二十三条第三款',
    force: 'may',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '可以委托专业机构、社会组织等第三方开展风险评估;受托单位记录在案(决策后评估对其有限制)。',
      en: 'A third party may be commissioned; who it is goes on record, since it is barred from the later evaluation.',
    },
    evidence: ['D16'],
    exception: 'none',
  },
  {
    id: 'A-RISK-4',
    article: '第二十四条',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '风险可控的,可以作出决策;风险不可控的,不得作出决策。',
      en: 'A decision may be made where the risks can be controlled, and not otherwise.',
    },
    evidence: ['D16'],
    exception: {
      when: { zh: '风险不可控', en: 'The risks cannot be controlled' },
      requires: {
        zh: '采取调整决策草案等措施,形成新的草案版本和新的评估结论,确保风险可控。',
        en: 'The draft is adjusted: a new version, and a new finding that its risks can be controlled.',
      },
    },
  },
];
