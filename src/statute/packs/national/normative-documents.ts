import type { Pack } from '../../provision.ts';

export const normativeNotice37: Pack = {
  id: 'normative-notice-37',
  version: '1.0.0',
  title: '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》',
  instrument: '国办发〔2018〕37号',
  level: 'national',
  from: '2018-05-16',
  provisions: [
    {
      id: 'B-1',
      article: '(二)、(三)',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '不重复发文;重要的行政规范性文件严格执行评估论证、公开征求意见、合法性审核、集体审议决定、向社会公开发布等程序。',
        en: 'No document repeats another; an important one strictly goes through evaluation, open comment, legality review, collective deliberation and publication.',
      },
      evidence: ['D02'],
    },
    {
      id: 'B-2',
      article: '(六)',
      force: 'must-not',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '办公机构核查是否符合程序、是否评估论证、是否广泛征求意见;合法性审核部门审核制定主体、程序和内容。未经审核或者审核不合法的,不得提交集体审议。',
        en: 'The general office checks procedure, evaluation and breadth of consultation; the review office checks the issuing body, procedure and content. What was not reviewed or was found unlawful is not deliberated.',
      },
      evidence: ['D21', 'D23'],
    },
  ],
};

export const businessEnvironment: Pack = {
  id: 'business-environment',
  version: '1.0.0',
  title: '《优化营商环境条例》',
  instrument: '国务院令第722号',
  level: 'national',
  from: '2020-01-01',
  provisions: [
    {
      id: 'B-3',
      article: '第六十二条',
      force: 'generally',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '制定与市场主体生产经营活动密切相关的规范性文件,充分听取市场主体、行业协会商会的意见,向社会公开征求意见并建立意见采纳情况反馈机制;期限一般不少于30日。',
        en: 'For documents closely related to market entities, they and their chambers are heard, comments are openly invited with feedback on them, generally for at least 30 days.',
      },
      evidence: ['D11', 'D13'],
      exception: {
        when: { zh: '依法需要保密', en: 'The law requires secrecy' },
        requires: { zh: '写明依据并附审查记录。', en: 'The basis and the review are on record.' },
      },
      limits: [{ name: 'commentDays', value: 30, unit: 'day', bound: 'at-least' }],
    },
    {
      id: 'B-4',
      article: '第六十三条至第六十五条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '依法进行公平竞争审查和合法性审核;没有法律法规依据,不减损市场主体合法权益或者增加其义务,不设置市场准入和退出条件;未公布的不作为行政管理依据;结合实际确定是否留出适应调整期。',
        en: 'It passes fair competition and legality review; without a legal basis it takes no rights, adds no duties and sets no entry or exit conditions; unpublished it is no basis for administration; it is determined whether time to adjust is needed.',
      },
      evidence: ['D17', 'D21', 'D29'],
    },
  ],
};

export const legalityAudit115: Pack = {
  id: 'legality-audit-115',
  version: '1.1.0',
  title: '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》',
  instrument: '国办发〔2018〕115号',
  level: 'national',
  from: '2018-12-04',
  provisions: [
    {
      id: 'B-5',
      article: '(条款待核)',
      force: 'generally',
      mark: 'RECALLED-H',
      heldBy: 'chart',
      requires: {
        zh: '自材料齐备之日起,审核时间一般不少于5个工作日,最长不超过15个工作日;不得以征求意见、会签、参加审议等方式代替审核。',
        en: 'From the complete file the audit generally takes at least 5 working days and no more than 15; comments, countersigning or attending the meeting do not take its place.',
      },
      evidence: ['D19', 'D21'],
      exception: {
        when: {
          zh: '为预防、应对和处置突发事件,或者执行上级机关的紧急命令和决定需要立即制定实施',
          en: 'An emergency, or a superior’s urgent order that needs immediate issue',
        },
        requires: { zh: '写明属于哪一种情形。', en: 'The record states which.' },
      },
      limits: [
        { name: 'reviewMinWorkingDays', value: 5, unit: 'working-day', bound: 'at-least' },
        { name: 'reviewMaxWorkingDays', value: 15, unit: 'working-day', bound: 'at-most' },
      ],
    },
    {
      id: 'B-6',
      article: '(条款待核)',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'record',
      requires: {
        zh: '送审材料包括送审稿、起草说明、制定依据、征求意见及采纳情况,以及需要的评估论证、公平竞争审查等材料;不齐备的退回补正。',
        en: 'The file has the draft, its explanation, legal basis, comments and what became of them, and the assessments needed; an incomplete one is returned.',
      },
      evidence: ['D19'],
      instead: {
        zh: '各项材料由各自的步骤随案提交,送审前必已在案:草案及说明(A-LEG-3)、依据(A-DRAFT-2)、意见采纳情况(A-PUB-7)、公平竞争审查(C-FCR-7);退回补正由A-LEG-3执行',
        en: 'Each paper is asked for by its own step and is on file before the review: draft (A-LEG-3), bases (A-DRAFT-2), comments (A-PUB-7), competition (C-FCR-7); A-LEG-3 returns what falls short',
      },
    },
  ],
};

export const filingHabit: Pack = {
  id: 'city-and-county-administration',
  version: '1.1.0',
  title: '《国务院关于加强市县政府依法行政的决定》',
  instrument: '国发〔2008〕17号',
  level: 'national',
  from: '2008-05-12',
  provisions: [
    {
      id: 'B-11',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '规范性文件公布后向本级政府或者上一级报送备案;通行做法为公布之日起15日内,本省、本市的期限待核实。',
        en: 'After publication the document is filed with the same-level government or the superior; the national habit is within 15 days, the local number is unknown.',
      },
      evidence: ['D30'],
      limits: [{ name: 'filingDays', value: 15, unit: 'day', bound: 'at-most' }],
    },
  ],
};
