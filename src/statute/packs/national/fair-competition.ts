import type { Pack } from '../../provision.ts';

export const fairCompetition: Pack = {
  id: 'fair-competition',
  version: '1.0.0',
  title: '《公平竞争审查条例》',
  instrument: '国务院令第783号',
  level: 'national',
  from: '2024-08-01',
  provisions: [
    {
      id: 'C-FCR-1',
      article: '第二条',
      force: 'determine',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '认定是否起草涉及经营者经济活动的法律、行政法规、地方性法规、规章、规范性文件以及具体政策措施。',
        en: 'It is determined whether the draft touches the economic activity of undertakings, specific policy measures included.',
      },
      evidence: ['D02', 'D17'],
    },
    {
      id: 'C-FCR-2',
      article: '第十三条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '拟由部门出台的政策措施,由起草单位在起草阶段开展审查;多个部门联合起草的,由牵头起草单位审查。',
        en: 'A measure of a department is reviewed by its drafter while drafting; a joint one by the lead drafter.',
      },
      evidence: ['D17'],
    },
    {
      id: 'C-FCR-3',
      article: '第十四条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '拟由县级以上政府出台的政策措施,起草单位开展初审,将草案和初审意见送本级市场监管部门,由其会同起草单位审查。',
        en: 'For a measure of a government the drafter reviews first and sends draft and preliminary opinion to the market regulator, which reviews together with it.',
      },
      evidence: ['D17'],
    },
    {
      id: 'C-FCR-4',
      article: '第十六条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '听取有关经营者、行业协会商会等利害关系人关于公平竞争影响的意见;涉及社会公众利益的,听取社会公众意见。',
        en: 'Undertakings, chambers and others affected are heard on competition; where the public interest is touched, the public too.',
      },
      evidence: ['D17'],
    },
    {
      id: 'C-FCR-5',
      article: '第八条至第十一条、第十七条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '对照市场准入和退出、商品要素自由流动、影响生产经营成本、影响生产经营行为四类标准逐类作出审查结论。',
        en: 'The conclusion goes through the four lists: entry and exit; free flow; cost of production; conduct of production.',
      },
      evidence: ['D17'],
    },
    {
      id: 'C-FCR-6',
      article: '第十二条、第十七条第二款',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '适用例外规定的,写明属于维护国家安全和发展利益、促进科学技术进步、实现社会公共利益、法律法规规定中哪一种,没有对公平竞争影响更小的替代方案,合理的实施期限或者终止条件,并在审查结论中详细说明。',
        en: 'An exception states its purpose (security, science, public interest, or law), that no less restrictive way exists, and a definite term or end; the conclusion explains it in detail.',
      },
      evidence: ['D17'],
    },
    {
      id: 'C-FCR-7',
      article: '第十八条',
      force: 'must-not',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '未经公平竞争审查,或者经审查不符合规定的,不得出台。',
        en: 'What was not reviewed, or failed the review, is not issued.',
      },
      evidence: ['D17'],
    },
    {
      id: 'C-FCR-8',
      article: '第八条第二项、第三项,第十一条',
      force: 'must-not',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '不得违法设置或者授予特许经营权,不得限定经营、购买、使用特定经营者的商品;数据授权运营中选定运营机构的方式须专门说明。',
        en: 'No unlawful franchise and no tying to a particular undertaking; in data operation, how the operator is chosen is explained specifically.',
      },
      evidence: ['D17'],
    },
  ],
};
