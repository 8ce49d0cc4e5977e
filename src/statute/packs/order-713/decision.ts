import type { CoreProvision } from '../../provision.ts';

/** 第三章第二节 集体讨论决定和决策公布 (arts 29 to 33). */
export const decision: readonly CoreProvision[] = [
  {
    id: 'A-SUB-1',
    article: '第二十九条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '提交讨论时报送:决策草案及相关材料(涉及市场主体经济活动的,含公平竞争审查情况);履行公众参与程序的,公众主要意见采纳情况;履行专家论证程序的,论证意见采纳情况;履行风险评估程序的,风险评估报告等;合法性审查意见;其他材料。',
      en: 'The papers are: the draft and related material, with the fair competition review where market entities are touched; what became of public comments; of expert opinions; the risk assessment; the legality opinion; other papers. Those of a step that was not owed are marked so, with the reason.',
    },
    evidence: ['D23'],
    exception: {
      when: {
        zh: '该类材料对应的程序已认定不需要履行',
        en: 'The step that a group of papers comes from was found not to be owed',
      },
      requires: {
        zh: '在材料清单中标明不适用及理由。',
        en: 'The list marks the group as not applicable, with the reason.',
      },
    },
  },
  {
    id: 'A-MEET-1',
    article: '第三十条第一款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策草案经决策机关常务会议或者全体会议讨论;行政首长在集体讨论的基础上作出决定。传签、会签不是会议(后一句为本系统的理解)。',
      en: 'The draft is discussed at an executive or plenary meeting, and the chief decides on the basis of the discussion. Circulating papers for signature is no meeting (the last is our reading).',
    },
    evidence: ['D24'],
    exception: 'none',
  },
  {
    id: 'A-MEET-2',
    article: '第三十条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '讨论时会议组成人员充分发表意见,行政首长最后发表意见;每名出席人员都有发言或者无意见的记录。',
      en: 'Every member can speak fully and the chief speaks last; each one present has an entry.',
    },
    evidence: ['D24'],
    exception: 'none',
  },
  {
    id: 'A-MEET-3',
    article: '第三十条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '行政首长拟作出的决定与会议组成人员多数人的意见不一致的,在会上说明理由。',
      en: 'Where the chief’s decision differs from the majority of members, the reason is stated at the meeting.',
    },
    evidence: ['D24'],
    exception: 'none',
  },
  {
    id: 'A-MEET-4',
    article: '第三十条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'record',
    requires: {
      zh: '集体讨论决定情况如实记录,不同意见如实载明;记录只能追加。',
      en: 'The discussion is recorded truthfully, dissent as such; the record can only be added to.',
    },
    evidence: ['D24'],
    exception: 'none',
  },
  {
    id: 'A-PARTY-2',
    article: '第三十一条',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策出台前按照规定向同级党委请示报告。',
      en: 'Before issue the same-level Party committee is reported to, as required.',
    },
    evidence: ['D25'],
    exception: {
      when: { zh: '按照规定不需要请示报告', en: 'The rules do not require it' },
      requires: { zh: '写明依据和认定人。', en: 'The basis and who found so are recorded.' },
    },
  },
  {
    id: 'A-PROM-1',
    article: '第三十二条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '通过本级政府公报、政府网站以及在本行政区域内发行的报纸等途径及时公布。',
      en: 'The decision is published without delay in the gazette, on the government website and in newspapers of the area.',
    },
    evidence: ['D29'],
    exception: {
      when: { zh: '依法不予公开', en: 'It is withheld from the public by law' },
      requires: { zh: '写明依据并附审查记录。', en: 'The basis and the review are on record.' },
    },
  },
  {
    id: 'A-PROM-2',
    article: '第三十二条',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '对社会公众普遍关心或者专业性、技术性较强的决策,说明公众意见、专家论证意见的采纳情况,通过新闻发布会、接受访谈等方式进行宣传解读。',
      en: 'A decision of wide concern or of a technical kind comes with an account of what became of public and expert opinions, explained to the press or in interviews.',
    },
    evidence: ['D13', 'D15', 'D29'],
    exception: {
      when: {
        zh: '认定不属于社会公众普遍关心或者专业性、技术性较强的决策',
        en: 'The decision is found to be neither of wide concern nor technical',
      },
      requires: { zh: '公布时记录该认定。', en: 'That finding is recorded on publication.' },
    },
  },
  {
    id: 'A-ARCH-1',
    article: '第三十三条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策机关建立决策过程记录和材料归档制度;履行每一步程序形成的记录、材料及时完整归档。',
      en: 'The records and materials of every step are archived promptly and completely.',
    },
    evidence: ['D34'],
    // The Order knows no gap; that one is explained rather than passed over is ours.
    exception: {
      when: {
        zh: '必备材料未形成或者未收齐',
        en: 'A document that every file has was not made or not obtained',
      },
      requires: {
        zh: '在备考表中逐件说明原因。',
        en: 'The notes of the file say why, item by item.',
      },
    },
  },
];
