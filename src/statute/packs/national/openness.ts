import type { Pack } from '../../provision.ts';

export const secrecyLaw: Pack = {
  id: 'secrecy-law',
  version: '1.0.0',
  title: '《中华人民共和国保守国家秘密法》',
  instrument: '2024年2月27日修订',
  level: 'national',
  from: '2024-05-01',
  provisions: [
    {
      id: 'C-SEC-1',
      article: '第三十五条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '拟公布的每一项内容,公布前通过保密审查,记明审查人、日期和结果;涉及工作秘密的另依第六十四条。',
        en: 'Every item to be published has passed secrecy review first, with reviewer, date and result; work secrets fall under Art. 64.',
      },
      evidence: ['D28'],
    },
  ],
};

export const disclosure: Pack = {
  id: 'disclosure',
  version: '1.1.0',
  title: '《中华人民共和国政府信息公开条例》',
  instrument: '国务院令第711号',
  level: 'national',
  from: '2019-05-15',
  provisions: [
    {
      id: 'C-INFO-1',
      article: '第十四条至第十七条',
      force: 'must-not',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '国家秘密和危及安全的信息不予公开;商业秘密、个人隐私未经同意不公开,公共利益有重大影响的除外;讨论记录、过程稿、磋商信函、请示报告等过程性信息可以不予公开。',
        en: 'State secrets and what harms security stay closed; business secrets and privacy need consent or a major public interest; minutes, drafts, letters and reports made on the way may be withheld.',
      },
      evidence: ['D28'],
      exception: {
        when: {
          zh: '法律、法规、规章规定应当公开的',
          en: 'A law, regulation or rule says it shall be published',
        },
        requires: {
          zh: '从其规定予以公开(如征求意见稿、意见采纳情况)。',
          en: 'It is published, as the solicited draft and the answers to comments are.',
        },
      },
    },
    {
      id: 'C-INFO-2',
      article: '第二十条第一项、第三项,第二十六条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '规范性文件、规划和政策主动公开,自形成或者变更之日起20个工作日内公开。',
        en: 'Normative documents, plans and policies are published within 20 working days of being made or changed.',
      },
      evidence: ['D29'],
      limits: [{ name: 'publishWorkingDays', value: 20, unit: 'working-day', bound: 'at-most' }],
    },
    {
      id: 'R-5',
      article: '第四十九条、第五十条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '部门于每年1月31日前公布上一年度政府信息公开工作年度报告,其中的决策公开数据与法治政府建设年度报告一致。',
        en: 'A department publishes its yearly disclosure report by 31 January; its figures on decisions agree with the rule-of-law report.',
      },
      evidence: [],
      instead: {
        zh: '年度事项日历列出该日期并提醒',
        en: 'The calendar of yearly duties has the day',
      },
    },
  ],
};

export const opennessRules80: Pack = {
  id: 'openness-rules-80',
  version: '1.0.0',
  title: '《〈关于全面推进政务公开工作的意见〉实施细则》',
  instrument: '国办发〔2016〕80号',
  level: 'national',
  from: '2016-11-10',
  provisions: [
    {
      // The three-sync is READ-2; the number of days is only RECALLED-H. Neither binds unconfirmed.
      id: 'C-INT-1',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '谁起草谁解读;解读材料与文件同步组织、同步审签、同步部署,于文件公布后3个工作日内发布(期限凭记忆,待核)。',
        en: 'Whoever drafts explains; the interpretation is organised, approved and deployed with the document, and is out within 3 working days of publication (the number is from memory).',
      },
      evidence: ['D29'],
      limits: [
        { name: 'interpretationWorkingDays', value: 3, unit: 'working-day', bound: 'at-most' },
      ],
    },
  ],
};
