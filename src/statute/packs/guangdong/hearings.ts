import type { Pack } from '../../provision.ts';

/** In force until the new order; kept so that older matters find the law of their day. */
export const guangdongOrder183: Pack = {
  id: 'guangdong-order-183',
  version: '1.1.0',
  title: '《广东省重大行政决策听证规定》',
  instrument: '粤府令第183号(已废止)',
  level: 'province',
  // Of 2013, day unknown; long before Order 713 in any case.
  from: '2013-12-31',
  to: '2023-12-31',
  provisions: [
    {
      id: 'GD-H-6',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '(2024年1月1日起废止,仅供历史卷宗查阅)听证会30日前公告;参加人不足8人的延期;书面反馈采纳情况及理由并公布;多数人反对的进一步论证;应当听证未听证的,不得决策,合法性审查不予通过。',
        en: 'Repealed from 2024, for old files only: notice 30 days ahead; postponed with fewer than 8 participants; written and published feedback; further argument where most object; no decision without a hearing that is due.',
      },
      evidence: ['D14'],
      instead: {
        zh: '已废止,仅供历史卷宗查阅',
        en: 'Repealed: for old files alone',
      },
      limits: [{ name: 'hearingNoticeDays', value: 30, unit: 'day', bound: 'at-least' }],
    },
  ],
};

export const guangdongOrder303: Pack = {
  id: 'guangdong-order-303',
  version: '1.1.0',
  title: '《广东省重大行政决策听证规定》',
  instrument: '粤府令第303号',
  level: 'province',
  from: '2024-01-01',
  provisions: [
    {
      id: 'GD-H-0',
      article: '第三十二条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '自2024年1月1日起施行,粤府令第183号同时废止;此后的听证公告仍引用183号的,予以提示。',
        en: 'In force from 1 January 2024 in place of Order 183; a later notice that still cites 183 is in error.',
      },
      evidence: ['D14'],
    },
    {
      id: 'GD-H-1',
      article: '第二条',
      force: 'determine',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '适用于县级以上政府;直接涉及切身利益或者存在较大分歧的可以听证,依法不予公开的除外;公民、法人或者其他组织提出听证建议的,承办单位研究决定并记录答复。',
        en: 'For governments at or above county level; a hearing may be held where vital interests are touched or opinions differ widely, not for what is withheld by law; a proposal to hold one is studied and answered on record.',
      },
      evidence: ['D14'],
    },
    {
      id: 'GD-H-2',
      article: '第三条',
      force: 'may',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '决策事项目录可以逐项载明是否听证,动态调整并向社会公开。',
        en: 'The directory may say of each matter whether a hearing is held; it is adjusted as needed and public.',
      },
      evidence: ['D04'],
    },
    {
      id: 'GD-H-3',
      article: '第四条',
      force: 'must',
      mark: 'READ',
      heldBy: 'text',
      requires: {
        zh: '听证公开、公平、公正,保障陈述、质证和辩论的权利。',
        en: 'Hearings are open, fair and just; the rights to state, challenge and debate are kept.',
      },
      evidence: ['D14'],
      instead: {
        zh: '原则性规定;公开、次序和签字由A-HEAR-5检查',
        en: 'A principle; A-HEAR-5 checks openness, order and signatures',
      },
    },
    {
      id: 'GD-H-4',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '听证由承办单位或者决策机关指定的单位组织;听证人员包括听证主持人、听证陈述人、听证参加人和听证记录员。',
        en: 'The sponsor, or a unit that the authority names, organises; there are a host, a presenter, participants and a recorder.',
      },
      evidence: ['D14'],
    },
    {
      id: 'GD-H-5',
      article: '第五条以后(未读)',
      force: 'determine',
      mark: 'PRACTICE',
      heldBy: 'chart',
      requires: {
        zh: '公告提前天数、参加人数、听证报告和反馈期限的规定未读。公开案例:公告提前21至36日,材料提前10日,参加人9名,全部听证人员名单提前13日公布。',
        en: 'The articles on notice, numbers of participants, report and feedback were not read. Seen in practice: notice 21 to 36 days ahead, materials 10, nine participants, the list of all persons 13 days ahead.',
      },
      evidence: ['D14'],
      limits: [{ name: 'hearingNoticeDays', value: null, unit: 'day', bound: 'at-least' }],
    },
  ],
};
