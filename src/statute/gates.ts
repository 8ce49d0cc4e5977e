import type { Text } from './provision.ts';

/** A point of the procedure that nothing passes before its conditions are met. */
export interface Gate extends Text {
  /** G0 … G13 */
  id: string;
  opensWhen: Text;
  blocks: Text;
  /** The rows of law that make it. */
  provisions: readonly string[];
}

/** The gates of the procedure, in order, for the reader: the chart’s own rules enforce them. */
export const gates: readonly Gate[] = [
  {
    id: 'G0',
    zh: '分类判定',
    en: 'Classify',
    opensWhen: { zh: '分类判定表完成', en: 'The classification is complete' },
    blocks: { zh: '全部后续步骤', en: 'Everything' },
    provisions: ['A-SCOPE-1', 'A-SCOPE-2', 'A-SCOPE-3', 'B-DEF-1', 'B-DEF-3', 'C-FCR-1', 'DC-8'],
  },
  {
    id: 'G1',
    zh: '启动',
    en: 'Start',
    opensWhen: {
      zh: '有建议书和启动决定;列入目录的,有目录条目',
      en: 'Proposal and start decision are there, and the entry where there is a directory',
    },
    blocks: { zh: '起草', en: 'Drafting' },
    provisions: ['A-INIT-1', 'A-INIT-3', 'A-INIT-5', 'A-DIR-1', 'SZ-DIR-1'],
  },
  {
    id: 'G2',
    zh: '公开征求意见',
    en: 'Solicit',
    opensWhen: {
      zh: '草案和说明齐备,公布内容通过审查,公告有四项内容,期限不少于30日或者公告中写明理由',
      en: 'Draft and explanation are ready and reviewed for publication; the notice has its four items; 30 days, or the reason in the notice itself',
    },
    blocks: { zh: '发布征求意见公告', en: 'Publication of the notice' },
    provisions: ['A-DRAFT-1', 'A-PUB-4', 'A-PUB-5', 'C-SEC-1', 'C-INFO-1', 'CNT-4'],
  },
  {
    id: 'G3',
    zh: '征求意见结束',
    en: 'Close the solicitation',
    opensWhen: {
      zh: '截止时间已过,每条意见都有处理结果',
      en: 'The close has passed and every comment has its answer',
    },
    blocks: { zh: '送合法性审查', en: 'Going to legality review' },
    provisions: ['A-PUB-5', 'A-PUB-7'],
  },
  {
    id: 'G4',
    zh: '听证',
    en: 'Hearing',
    opensWhen: {
      zh: '公告、名单已公布,材料提前送达(条例7日,深圳实践10日),记录已签字',
      en: 'Notice and list are published, materials were in time (7 days by the Order, 10 in Shenzhen’s practice), the record is signed',
    },
    blocks: { zh: '送合法性审查(决定或者应当听证的)', en: 'Going to legality review, where held' },
    provisions: ['A-HEAR-1', 'A-HEAR-2', 'A-HEAR-3', 'A-HEAR-4', 'A-HEAR-5', 'SZ-H-1', 'CNT-5'],
  },
  {
    id: 'G5',
    zh: '专家论证、风险评估、公平竞争审查、个人信息评估',
    en: 'Experts, risk, competition, personal information',
    opensWhen: {
      zh: '认定不需要并说明理由,或者材料齐备;专家无直接利害关系,风险可控,公平竞争审查通过',
      en: 'Found not due with a reason, or complete: no expert with an interest, risks controllable, competition review passed',
    },
    blocks: { zh: '送合法性审查', en: 'Going to legality review' },
    provisions: ['A-EXP-1', 'A-EXP-4', 'A-RISK-1', 'A-RISK-4', 'C-FCR-1', 'C-FCR-7', 'C-PIPL-1'],
  },
  {
    id: 'G6',
    zh: '送合法性审查',
    en: 'To legality review',
    opensWhen: {
      zh: '送审材料齐备,单位分歧已如实说明',
      en: 'The file is complete and disputes of units are stated',
    },
    blocks: { zh: '审查时间起算', en: 'The review clock' },
    provisions: ['A-LEG-3', 'A-DEPT-1', 'GD-L-1', 'DC-4'],
  },
  {
    id: 'G7',
    zh: '合法性审查',
    en: 'Legality',
    opensWhen: {
      zh: '意见为合法,修改后合法且逐条办结,或者尚无明确规定且明示风险;不少于7个工作日或者审查部门自行提前;有律师意见;草案与所审版本一致',
      en: 'Lawful, or lawful once changed with every item closed, or no rule with the risk stated; 7 working days or early by the reviewer; counsel heard; the draft is the one reviewed',
    },
    blocks: { zh: '列入议题', en: 'The agenda' },
    provisions: [
      'A-LEG-1',
      'A-LEG-2',
      'A-LEG-4',
      'A-LEG-5',
      'A-LEG-6',
      'A-LEG-7',
      'A-LEG-8',
      'DC-1',
      'DC-5',
      'DC-7',
    ],
  },
  {
    id: 'G8',
    zh: '列入议题',
    en: 'Agenda',
    opensWhen: {
      zh: '第二十九条六类材料和采纳情况齐备',
      en: 'The six groups of Art. 29 and the adoption tables are there',
    },
    blocks: { zh: '会议讨论', en: 'The meeting' },
    provisions: ['A-SUB-1', 'A-PUB-8', 'A-EXP-6', 'B-2', 'DC-6', 'D-10'],
  },
  {
    id: 'G9',
    zh: '集体讨论决定',
    en: 'Decide',
    opensWhen: {
      zh: '会议类型正确,出席、发言记录完整,行政首长最后发言,与多数不一致的有理由,不同意见已记录',
      en: 'The right meeting; attendance and every member recorded; the chief last; a reason against the majority; dissent kept',
    },
    blocks: { zh: '签发', en: 'Issue' },
    provisions: ['A-MEET-1', 'A-MEET-2', 'A-MEET-3', 'A-MEET-4', 'A-REF-1'],
  },
  {
    id: 'G10',
    zh: '签发',
    en: 'Issue',
    opensWhen: {
      zh: '党委请示报告、人大报告已办或者记明不需要,有文号、有效期、解读材料,通过保密审查',
      en: 'Reports to Party committee and congress made or recorded as not needed; number, validity, interpretation and secrecy review are there',
    },
    blocks: { zh: '公布', en: 'Publication' },
    provisions: ['A-PARTY-2', 'A-NPC-1', 'B-7', 'B-9', 'B-12', 'C-INT-1', 'C-SEC-1'],
  },
  {
    id: 'G11',
    zh: '公布',
    en: 'Publish',
    opensWhen: {
      zh: '通过规定渠道、自签发起20个工作日内公布',
      en: 'Through the channels, within 20 working days of issue',
    },
    blocks: { zh: '办结', en: 'Closing' },
    provisions: ['A-PROM-1', 'A-PROM-2', 'C-INFO-2'],
  },
  {
    id: 'G12',
    zh: '归档',
    en: 'Archive',
    opensWhen: {
      zh: '案卷完整,30日内移交,有摘要清单和接收回执',
      en: 'The file is complete and handed over within 30 days, with digests and a receipt',
    },
    blocks: { zh: '办结', en: 'Closing' },
    provisions: ['A-ARCH-1', 'SZ-ARCH-2', 'ARC-1', 'ARC-2'],
  },
  {
    id: 'G13',
    zh: '变更',
    en: 'Change',
    opensWhen: {
      zh: '另立新案,或者行政首长依第三十五条情形决定中止执行',
      en: 'A new matter, or a suspension by the chief on a situation of Art. 35',
    },
    blocks: { zh: '改动已出台的决策', en: 'Editing what was issued' },
    provisions: ['A-CHG-1', 'A-EXE-2'],
  },
];
