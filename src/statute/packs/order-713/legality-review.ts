import type { CoreProvision } from '../../provision.ts';

/** 第三章第一节 合法性审查 (arts 25 to 28). */
export const legalityReview: readonly CoreProvision[] = [
  {
    id: 'A-LEG-1',
    article: '第二十五条第一款',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '提交讨论前,由负责合法性审查的部门进行合法性审查;不得以征求意见、会签等方式代替。',
      en: 'Before discussion the draft is reviewed by the review office; asking for comments or countersigning does not take its place.',
    },
    evidence: ['D21'],
    exception: 'none',
  },
  {
    id: 'A-LEG-2',
    article: '第二十五条第二款',
    force: 'must-not',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '未经合法性审查或者经审查不合法的,不得提交决策机关讨论。',
      en: 'A draft that has not been reviewed, or was found unlawful, is not submitted for discussion.',
    },
    evidence: ['D21'],
    exception: {
      when: {
        zh: '国家尚无明确规定的探索性改革决策事项',
        en: 'An exploratory reform on which the State has no explicit rule yet',
      },
      requires: {
        zh: '明示法律风险:写明为何没有明确规定、法律风险是什么,并在上会材料中载明(究竟哪一点没有规定,见D-10)。',
        en: 'The legal risk is stated: why there is no rule, what the risk is, and both stand in the papers of the meeting (which point exactly: D-10).',
      },
    },
  },
  {
    id: 'A-LEG-3',
    article: '第二十六条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '送请审查时,提供决策草案及相关材料,包括有关法律、法规、规章等依据和履行决策法定程序的说明等;材料不符合要求的,审查部门可以退回或者要求补充。',
      en: 'The file sent for review has the draft, the texts it rests on and an account of the procedure followed; the reviewer may return it or ask for more.',
    },
    evidence: ['D19'],
    // That the time starts anew is ours: the Order does not say (DC-4).
    exception: {
      when: {
        zh: '材料不符合要求,审查部门退回或者要求补充',
        en: 'The file falls short and the reviewer returns it or asks for more',
      },
      requires: {
        zh: '写明需要补充的材料和理由;补齐后重新受理,审查时间重新起算。',
        en: 'What is missing and why are stated; once it is supplied the file is accepted anew, and the reviewer’s time starts again.',
      },
    },
  },
  {
    id: 'A-LEG-4',
    article: '第二十六条第二款',
    force: 'generally',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '送请合法性审查应当保证必要的审查时间,一般不少于7个工作日。',
      en: 'The reviewer is given the time needed, generally at least 7 working days.',
    },
    evidence: ['D19', 'D21'],
    // What the exception asks for is ours: the Order names none (DC-5).
    exception: {
      when: { zh: '审查部门自行提前出具意见', en: 'The reviewer issues earlier of its own accord' },
      requires: {
        zh: '审查意见写明属于审查部门自行提前出具,或者经其书面同意(DC-5);卷宗中始终标明。',
        en: 'The opinion says that the reviewer issues early of its own accord, or with its written consent (DC-5); the file always shows it.',
      },
    },
    limits: [{ name: 'reviewWorkingDays', value: 7, unit: 'working-day', bound: 'at-least' }],
  },
  {
    id: 'A-LEG-5',
    article: '第二十七条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '审查意见逐项说明:是否符合法定权限;形成是否履行相关法定程序;内容是否符合有关法律、法规、规章和国家政策。',
      en: 'The opinion finds on each of: statutory power; the procedure followed; content against laws, regulations, rules and state policy.',
    },
    evidence: ['D21'],
    exception: 'none',
  },
  {
    id: 'A-LEG-6',
    article: '第二十八条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '审查部门及时提出合法性审查意见并对其负责;审查过程中组织法律顾问、公职律师提出法律意见。',
      en: 'The reviewer answers for the opinion and has legal counsel or government lawyers give theirs during the review.',
    },
    evidence: ['D20'],
    exception: 'none',
  },
  {
    id: 'A-LEG-7',
    article: '第二十八条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '承办单位根据合法性审查意见进行必要的调整或者补充;逐条记明采纳及所在位置,或者不采纳及理由。',
      en: 'The sponsor adjusts the draft as the opinion asks; each item is closed as adopted, and where, or not adopted, and why.',
    },
    evidence: ['D22'],
    // What becomes of items not adopted is ours: the Order is silent (DC-6).
    exception: {
      when: { zh: '不采纳审查意见', en: 'An item is not adopted' },
      requires: {
        zh: '写明不采纳的理由;上会材料中载明(DC-6)。',
        en: 'The reason is recorded, and stands in the papers of the meeting.',
      },
    },
  },
];
