import type { Pack } from '../../provision.ts';

export const guangdongOrder288: Pack = {
  id: 'guangdong-order-288',
  version: '1.1.0',
  title: '《广东省重大行政决策程序规定》',
  instrument: '粤府令第288号(施行日期待核)',
  level: 'province',
  // Of 2021, day unknown. Another district cites it in December 2021: it stood by the end of the year.
  from: '2021-12-31',
  provisions: [
    {
      id: 'GD-P-0',
      article: '(全文未读)',
      force: 'determine',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '省级程序规定,已知存在,内容未读;以国务院令第713号为底线,取得文本后作为叠加规则录入。',
        en: 'The province’s own rules of procedure: known to exist, content not read. Order 713 is the floor until the text is loaded as an overlay.',
      },
      evidence: [],
      instead: {
        zh: '内容未读,没有可以检查的要求',
        en: 'Not read: there is nothing to check',
      },
    },
  ],
};

export const guangdongExperts: Pack = {
  id: 'guangdong-experts-2012',
  version: '1.0.0',
  title: '《广东省重大行政决策专家咨询论证办法(试行)》',
  instrument: '2012年(是否现行有效待核)',
  level: 'province',
  // Of 2012, day unknown; whether it is still valid is unknown too, so it warns and does not bind.
  from: '2012-12-31',
  provisions: [
    {
      id: 'A-EXP-N',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '专家不少于5人;涉及面较广、争议性较强、内容复杂敏感的,不少于9人。国务院令第713号没有规定人数。',
        en: 'At least 5 experts, and at least 9 where the matter is broad, controversial or complex. Order 713 itself sets no number.',
      },
      evidence: ['D15'],
      limits: [
        { name: 'minExperts', value: 5, unit: 'person', bound: 'at-least' },
        { name: 'minExpertsBroad', value: 9, unit: 'person', bound: 'at-least' },
      ],
    },
    {
      id: 'GD-E-1',
      article: '(条款待核)',
      force: 'must-not',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '论证涵盖合法性、科学合理性、可行性、负面影响和风险等方面;应当回避的专家回避;应当论证而未论证的,不得作出决策。',
        en: 'The argument covers legality, soundness, feasibility, negative effects and risks; experts recuse themselves where due; without an argument that is due there is no decision.',
      },
      evidence: ['D15'],
    },
  ],
};

export const guangdongCounsel: Pack = {
  id: 'guangdong-order-207',
  version: '1.0.0',
  title: '《广东省政府法律顾问工作规定》',
  instrument: '粤府令第207号(2015年,施行日期待核)',
  level: 'province',
  from: '2015-12-31',
  provisions: [
    {
      id: 'GD-L-1',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '政府及其部门的法律顾问提前介入:重大决策和重要行政行为的论证阶段,重大项目、合同的洽谈阶段,诉讼之前的阶段。',
        en: 'Legal counsel of governments and departments takes part early: when a major decision is argued, a major project or contract negotiated, or a suit is coming.',
      },
      evidence: ['D20'],
    },
  ],
};

export const guangdongBusiness: Pack = {
  id: 'guangdong-business-environment',
  version: '1.0.0',
  title: '《广东省优化营商环境条例》',
  instrument: '2022年',
  level: 'province',
  from: '2022-07-01',
  provisions: [
    {
      id: 'GD-F-1',
      article: '第四十六条、第四十七条',
      force: 'must-not',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '听取市场主体、行业协会商会意见;公平竞争审查中涉嫌违反标准或者拟适用例外规定的,开展第三方评估;未经公平竞争审查的,不得提交审议。',
        en: 'Market entities and chambers are heard; a suspected breach or planned exception goes to third-party evaluation; what was not reviewed for fair competition is not submitted for deliberation.',
      },
      evidence: ['D17'],
    },
  ],
};

export const guangdongReports: Pack = {
  id: 'guangdong-annual-reports',
  version: '1.1.0',
  title: '《广东省法治政府建设年度报告制度工作指引》',
  instrument: '(文号、施行日期待核)',
  level: 'province',
  // Cited by a report on 2024.
  from: '2024-12-31',
  provisions: [
    {
      id: 'GD-R-1',
      article: '(全文未读)',
      force: 'determine',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '年度报告制度的省级指引,已知存在,内容未读。',
        en: 'The province’s guide to annual reports: known to exist, content not read.',
      },
      evidence: [],
      instead: {
        zh: '内容未读,没有可以检查的要求',
        en: 'Not read: there is nothing to check',
      },
    },
    {
      id: 'R-6',
      article: '(全文未读)',
      force: 'determine',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '年度报告的格式和内容以省级指引为准,取得文本后核对。',
        en: 'Form and content of the annual report follow the province’s guide, to be checked once its text is at hand.',
      },
      evidence: [],
      instead: {
        zh: '内容未读,没有可以检查的要求',
        en: 'Not read: there is nothing to check',
      },
    },
  ],
};
