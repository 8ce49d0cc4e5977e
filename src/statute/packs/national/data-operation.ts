import type { Pack } from '../../provision.ts';

export const dataOpinion: Pack = {
  id: 'data-opinion',
  version: '1.0.0',
  title: '《中共中央办公厅 国务院办公厅关于加快公共数据资源开发利用的意见》',
  instrument: '2024年9月21日',
  level: 'national',
  from: '2024-09-21',
  provisions: [
    {
      // Its opening was READ; what is said here was not.
      id: 'D-1',
      article: '(条款待核)',
      force: 'determine',
      mark: 'RECALLED-H',
      heldBy: 'chart',
      requires: {
        zh: '探索将公共数据资源授权运营纳入“三重一大”决策范围,明确授权条件、运营模式、运营期限、退出机制和安全管理责任。',
        en: 'Authorised operation of public data is taken among the matters decided collectively; conditions, mode, term, exit and security duties are stated.',
      },
      evidence: ['D02', 'D08'],
    },
  ],
};

export const dataOperation: Pack = {
  id: 'data-operation',
  version: '1.1.0',
  title: '《公共数据资源授权运营实施规范(试行)》',
  instrument: '发改数据规〔2025〕27号',
  level: 'national',
  from: '2025-03-01',
  provisions: [
    {
      id: 'D-2',
      article: '第一条至第三条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '授权运营是将政府持有的公共数据资源授权符合条件的运营机构治理、开发,并面向市场公平提供;实施机构由政府确定并组织实施;运营机构为按规范程序获得授权的法人组织。',
        en: 'Data held by government is licensed to a qualified operator to treat, develop and offer fairly; the implementing unit is fixed by the government; the operator is a legal person licensed by due procedure.',
      },
      evidence: ['D02', 'D08'],
    },
    {
      id: 'D-3',
      article: '第三条以后(未读,条款待核)',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'chart',
      requires: {
        zh: '实施机构编制实施方案,经本级政府集体审议通过;以公开招标、邀请招标、谈判等公平竞争方式选择运营机构;协议经集体决策后签订,期限原则上最长不超过5年;方案变更须重新报批;按规定披露信息。',
        en: 'The implementing unit drafts a plan which the government deliberates and passes; the operator is chosen by fair competition; the agreement follows a collective decision, in principle for at most 5 years; the plan changes only by re-approval; disclosure is made.',
      },
      evidence: ['D08', 'D24'],
      limits: [{ name: 'operationTermYears', value: 5, unit: 'year', bound: 'at-most' }],
    },
    {
      // Items 1 and 2 are known from peers' plans (PRACTICE); the others are only recalled.
      id: 'D-4',
      article: '实施方案内容(条款待核)',
      force: 'must',
      mark: 'RECALLED-L',
      heldBy: 'chart',
      requires: {
        zh: '实施方案包括:名称;必要性和可行性论证;资源范围与目录;运营模式与期限;运营机构选择条件、方式和退出;平台与技术支撑;产品与服务;成本、收益与价格;数据安全与个人信息保护;监督、考核与信息披露;其他。',
        en: 'The plan has: name; necessity and feasibility; data and catalogue; mode and term; choice and exit of the operator; platform; products and services; cost, revenue and price; security and personal information; supervision and disclosure; other.',
      },
      evidence: ['D08'],
    },
    {
      id: 'D-5',
      article: '授权运营协议内容(条款待核)',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'text',
      requires: {
        zh: '协议包括:授权范围、期限、权利义务、安全责任、产品与价格、收益、监督、违约、变更终止和退出、争议解决。',
        en: 'The agreement has: scope, term, rights and duties, security, products and prices, revenue, supervision, breach, change and exit, disputes.',
      },
      evidence: [],
      instead: {
        zh: '授权协议在决策之后另行订立,不属于本程序',
        en: 'The agreement is made after the decision and is not of this procedure',
      },
    },
  ],
};

export const dataDisclosure: Pack = {
  id: 'data-disclosure',
  version: '1.1.0',
  title: '国家数据局综合司通知(题名待核)',
  instrument: '2026年2月10日(文号待核)',
  level: 'national',
  from: '2026-02-10',
  provisions: [
    {
      id: 'D-6',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '每年3月底前披露上一年度情况:实施机构披露机构信息、授权信息和运营服务费上限;运营机构披露机构信息、所获数据、产品清单和实际收费。',
        en: 'By the end of March the past year is disclosed: by the unit, itself, the authorisations and the cap on fees; by the operator, itself, the data granted, its products and actual fees.',
      },
      evidence: [],
      instead: {
        zh: '年度事项日历列出该日期并提醒',
        en: 'The calendar of yearly duties has the day',
      },
    },
  ],
};
