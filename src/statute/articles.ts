import type { Text } from './provision.ts';

/** An article of Order 713 and the rows that stand for it. */
export interface Article {
  number: number;
  /** 第二章第二节 公众参与 */
  heading: Text;
  provisions: readonly string[];
  /** Why no row stands for it, where none does. */
  why?: Text;
}

/** Chapters and sections of the Order, each with its articles. */
interface Section extends Text {
  articles: Readonly<Record<number, readonly string[] | Text>>;
}

const principle: Text = {
  zh: '决策原则,没有可单独检查的要求,由具体步骤落实',
  en: 'A principle: nothing to check apart from the steps that carry it out',
};

const sections: readonly Section[] = [
  {
    zh: '第一章 总则',
    en: 'Chapter 1: General provisions',
    articles: {
      1: { zh: '立法目的', en: 'The purpose of the Order' },
      2: ['A-SCOPE-1'],
      3: ['A-SCOPE-2', 'A-SCOPE-3', 'A-DIR-1'],
      4: ['A-PARTY-1'],
      5: principle,
      6: principle,
      7: principle,
      8: ['A-NPC-1', 'A-SUP-1'],
      9: ['A-EVAL-0'],
    },
  },
  {
    zh: '第二章第一节 决策启动',
    en: 'Chapter 2, section 1: Initiation',
    articles: {
      10: ['A-INIT-1', 'A-INIT-2', 'A-INIT-3', 'A-INIT-4', 'A-INIT-5'],
      11: ['A-INIT-5'],
      12: ['A-DRAFT-1', 'A-DRAFT-2', 'A-DRAFT-3', 'A-DRAFT-4'],
      13: ['A-DEPT-1'],
    },
  },
  {
    zh: '第二章第二节 公众参与',
    en: 'Chapter 2, section 2: Public participation',
    articles: {
      14: ['A-PUB-1', 'A-PUB-2', 'A-PUB-3'],
      15: ['A-PUB-4', 'A-PUB-5', 'A-PUB-6', 'CNT-1'],
      16: ['A-HEAR-1', 'A-HEAR-2', 'A-HEAR-3', 'A-HEAR-4', 'CNT-1'],
      17: ['A-HEAR-5'],
      18: ['A-PUB-7'],
    },
  },
  {
    zh: '第二章第三节 专家论证',
    en: 'Chapter 2, section 3: Expert review',
    articles: { 19: ['A-EXP-1', 'A-EXP-2'], 20: ['A-EXP-3', 'A-EXP-4'], 21: ['A-EXP-5'] },
  },
  {
    zh: '第二章第四节 风险评估',
    en: 'Chapter 2, section 4: Risk assessment',
    articles: { 22: ['A-RISK-1'], 23: ['A-RISK-2', 'A-RISK-3'], 24: ['A-RISK-4'] },
  },
  {
    zh: '第三章第一节 合法性审查',
    en: 'Chapter 3, section 1: Legality review',
    articles: {
      25: ['A-LEG-1', 'A-LEG-2'],
      26: ['A-LEG-3', 'A-LEG-4', 'CNT-1'],
      27: ['A-LEG-5'],
      28: ['A-LEG-6', 'A-LEG-7'],
    },
  },
  {
    zh: '第三章第二节 集体讨论决定和决策公布',
    en: 'Chapter 3, section 2: Collective decision and publication',
    articles: {
      29: ['A-SUB-1', 'A-PUB-8', 'A-EXP-6'],
      30: ['A-MEET-1', 'A-MEET-2', 'A-MEET-3', 'A-MEET-4'],
      31: ['A-PARTY-2'],
      32: ['A-PROM-1', 'A-PROM-2', 'A-PUB-8'],
      33: ['A-ARCH-1'],
    },
  },
  {
    zh: '第四章 决策执行和调整',
    en: 'Chapter 4: Execution and adjustment',
    articles: {
      34: ['A-EXE-1'],
      35: ['A-EXE-2', 'A-EXE-3'],
      36: ['A-POST-1', 'A-POST-2', 'A-POST-3', 'A-POST-4'],
      37: ['A-CHG-1'],
    },
  },
  {
    zh: '第五章 法律责任',
    en: 'Chapter 5: Legal liability',
    articles: { 38: ['A-LIA-1', 'A-LIA-2'], 39: ['A-LIA-3'], 40: ['A-LIA-3'], 41: ['A-LIA-3'] },
  },
  {
    zh: '第六章 附则',
    en: 'Chapter 6: Supplementary provisions',
    articles: {
      42: ['A-REF-1'],
      43: {
        zh: '附则,没有针对单个案件的要求',
        en: 'Supplementary: asks nothing of a single matter',
      },
      44: {
        zh: '施行日期,即规则包的起始日(2019年9月1日)',
        en: 'The day of entry into force, 1 September 2019: the first day of the pack',
      },
    },
  },
];

/** The 44 articles of the Order in order, each with the rows that stand for it or why none does. */
export const articles: readonly Article[] = sections.flatMap(({ zh, en, articles: listed }) =>
  Object.entries(listed).map(([number, content]) => articleOf(Number(number), { zh, en }, content)),
);

function articleOf(number: number, heading: Text, content: readonly string[] | Text): Article {
  return isText(content)
    ? { number, heading, provisions: [], why: content }
    : { number, heading, provisions: content };
}

function isText(content: readonly string[] | Text): content is Text {
  return 'zh' in content;
}
