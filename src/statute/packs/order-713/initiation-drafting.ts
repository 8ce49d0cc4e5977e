import type { CoreProvision } from '../../provision.ts';

/** 第二章第一节 决策启动: proposal, start, draft, consultation of units (arts 10 to 13). */
export const initiationDrafting: readonly CoreProvision[] = [
  {
    id: 'A-INIT-1',
    article: '第十条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '每项决策事项建议写明来源;经研究论证后,再报请决策机关决定是否启动。',
      en: 'Every proposal states where it came from, and is studied before the authority decides whether to start.',
    },
    evidence: ['D01'],
    exception: 'none',
  },
  {
    id: 'A-INIT-2',
    article: '第十条第一项',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策机关领导人员提出建议的,交有关单位研究论证。',
      en: 'A proposal by leaders of the authority is handed to a unit for study.',
    },
    evidence: ['D01'],
    exception: 'none',
  },
  {
    id: 'A-INIT-3',
    article: '第十条第二项',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '所属部门或者下一级政府提出建议的,写明拟解决的主要问题、建议理由和依据、解决问题的初步方案及其必要性和可行性。',
      en: 'A proposal by a department or lower government states the main problem, the reasons and basis, a preliminary solution, and its necessity and feasibility.',
    },
    evidence: ['D01'],
    exception: 'none',
  },
  {
    id: 'A-INIT-4',
    article: '第十条第三项',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '人大代表、政协委员通过建议、提案等方式提出,或者公民、法人、其他组织书面提出建议的,交有关单位研究论证。',
      en: 'A proposal by deputies or members, or a written one by a citizen, legal person or other body, is handed to a unit for study.',
    },
    evidence: ['D01'],
    exception: 'none',
  },
  {
    id: 'A-INIT-5',
    article: '第十条、第十一条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '由决策机关决定启动,明确决策承办单位;两个以上单位承办的,明确一个牵头单位。',
      en: 'The authority decides to start and names the sponsor; where there are several, exactly one leads.',
    },
    evidence: ['D03'],
    exception: 'none',
  },
  {
    id: 'A-DRAFT-1',
    article: '第十二条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '在调查研究、全面掌握信息、充分协商的基础上拟订决策草案。',
      en: 'Research and consultation come before the draft.',
    },
    evidence: ['D05', 'D08'],
    exception: 'none',
  },
  {
    id: 'A-DRAFT-2',
    article: '第十二条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '全面梳理与决策事项有关的法律、法规、规章和政策,使决策草案合法合规、与有关政策相衔接。',
      en: 'All related laws, regulations, rules and policies are listed, and the draft agrees with them.',
    },
    evidence: ['D06'],
    exception: 'none',
  },
  {
    id: 'A-DRAFT-3',
    article: '第十二条第三款',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '根据需要对决策事项涉及的人财物投入、资源消耗、环境影响等成本和经济、社会、环境效益进行分析预测。',
      en: 'As needed, costs in people, money, resources and environment are weighed against economic, social and environmental benefits.',
    },
    evidence: ['D07'],
    exception: {
      when: { zh: '认为不需要', en: 'It is found not to be needed' },
      requires: { zh: '记录不需要的理由。', en: 'The reason is recorded.' },
    },
  },
  {
    id: 'A-DRAFT-4',
    article: '第十二条第四款',
    force: 'may',
    mark: 'READ',
    heldBy: 'text',
    requires: {
      zh: '有关方面对决策事项存在较大分歧的,可以提出两个以上方案。',
      en: 'Where there is major disagreement, two or more options may be offered.',
    },
    evidence: ['D08'],
    instead: {
      zh: '可以,不是义务;提出的方案随草案归档',
      en: 'An option and no duty; options that are offered stand with the draft',
    },
    exception: 'none',
  },
  {
    id: 'A-DEPT-1',
    article: '第十三条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '涉及所属部门、下一级政府等单位职责,或者与其关系紧密的,与每个单位充分协商,记录征求、答复和处理情况。',
      en: 'Every department or lower government whose duties are touched is consulted: asked, answered, and its answer dealt with.',
    },
    evidence: ['D09'],
    exception: {
      when: { zh: '不能取得一致意见', en: 'No agreement is reached' },
      requires: {
        zh: '向决策机关说明争议的主要问题,有关单位的意见,决策承办单位的意见、理由和依据。',
        en: 'The authority is told the main points in dispute, the units’ opinions, and the sponsor’s opinion with reasons and basis.',
      },
    },
  },
];
