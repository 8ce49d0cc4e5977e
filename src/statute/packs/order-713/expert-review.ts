import type { CoreProvision } from '../../provision.ts';

/** 第二章第三节 专家论证 (arts 19 to 21). The Order sets no number of experts; see A-EXP-N. */
export const expertReview: readonly CoreProvision[] = [
  {
    id: 'A-EXP-1',
    article: '第十九条第一款',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '对专业性、技术性较强的决策事项,组织专家、专业机构论证其必要性、可行性、科学性等,并提供必要保障。',
      en: 'For matters of a professional or technical kind, experts or professional bodies examine necessity, feasibility and soundness.',
    },
    evidence: ['D15'],
    exception: {
      when: { zh: '认定专业性、技术性不强', en: 'The matter is found not to be such' },
      requires: { zh: '写明理由。', en: 'A reason is recorded.' },
    },
  },
  {
    id: 'A-EXP-2',
    article: '第十九条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '专家、专业机构独立开展论证,客观、公正、科学提出论证意见,保守知悉的秘密;提供书面论证意见的,署名、盖章。',
      en: 'Experts work independently and keep secrets; a written opinion bears a name or seal.',
    },
    evidence: ['D15'],
    exception: 'none',
  },
  {
    id: 'A-EXP-3',
    article: '第二十条',
    force: 'may',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '专家论证可以采取论证会、书面咨询、委托咨询论证等方式,记录所选方式。',
      en: 'The form is recorded: a meeting, written consultation, or commissioned consultation.',
    },
    evidence: ['D15'],
    exception: 'none',
  },
  {
    id: 'A-EXP-4',
    article: '第二十条',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '选择专家、专业机构坚持专业性、代表性和中立性,注重选择持不同意见的专家、专业机构,不得选择与决策事项有直接利害关系的专家、专业机构。',
      en: 'Experts are chosen for competence, representativeness and neutrality, with attention to those of other views; none has a direct interest in the matter.',
    },
    evidence: ['D15'],
    exception: 'none',
  },
  {
    id: 'A-EXP-5',
    article: '第二十一条',
    force: 'may',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '省级政府应当建立决策咨询论证专家库,市、县级政府可以根据需要建立;没有建立的,可以使用上级专家库。记录所用专家库。',
      en: 'The province keeps a pool of experts, cities and counties may, and without one of their own the superior’s may be used; the pool is recorded.',
    },
    evidence: ['D15'],
    exception: 'none',
  },
  {
    id: 'A-EXP-6',
    article: '第二十九条第三项',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '专家、专业机构论证意见的采纳情况逐条提交决策机关。',
      en: 'What became of each expert opinion goes to the authority.',
    },
    evidence: ['D15'],
    exception: 'none',
  },
];
