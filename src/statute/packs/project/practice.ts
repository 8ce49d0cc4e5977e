import type { Pack } from '../../provision.ts';

/** What others were seen to do. Proof of practice, not of a rule: shown to the reader, never enforced. */
export const practice: Pack = {
  id: 'practice',
  version: '1.1.0',
  title: '公开实践(不是规则)',
  instrument: '公开网页所见',
  level: 'project',
  from: '2019-09-01',
  provisions: [
    {
      id: 'CNT-3',
      article: '各地公告的期间计算',
      force: 'may',
      mark: 'PRACTICE',
      heldBy: 'text',
      requires: {
        zh: '各地公告计算不一:有的只有计入首日才满30日,有的不计首日已满31日。',
        en: 'Notices differ: some reach 30 days only with the first day counted, others have 31 without it.',
      },
      evidence: ['D11'],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'SZ-DIR-2',
      article: '龙华区2026年度目录',
      force: 'may',
      mark: 'PRACTICE',
      heldBy: 'text',
      requires: {
        zh: '目录列:序号、决策事项名称、组织承办部门、决策计划完成时间;听证目录另列;经区委、区政府同意后公布。',
        en: 'Columns of a directory: number, matter, sponsor, planned completion; hearings apart; published with the consent of Party committee and government.',
      },
      evidence: ['D04'],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'SZ-SCOPE-1',
      article: '深圳市律师协会《律师提供重大行政决策全流程法律服务操作指引》',
      force: 'may',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '深圳法治政府考核将市、区政府及其职能部门、各街道办均作为决策主体;常见问题是法律顾问只在最后参与。',
        en: 'Shenzhen’s appraisal treats governments, departments and subdistricts alike as decision bodies; a usual failing is that counsel joins only at the end.',
      },
      evidence: [],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      // READ, but it is the law of another district: here it is an example.
      id: 'SZ-SCOPE-2',
      article: '《南山区重大行政决策程序规定》第二条',
      force: 'may',
      mark: 'READ',
      heldBy: 'text',
      requires: {
        zh: '(外区规定,供参考)区政府各部门、街道办事处、授权组织参照执行。',
        en: 'Another district’s rule, for reference: departments, subdistricts and authorised bodies apply the rules by reference.',
      },
      evidence: [],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'LG-3',
      article: '龙岗政府在线专栏',
      force: 'may',
      mark: 'PRACTICE',
      heldBy: 'text',
      requires: {
        zh: '重大行政决策信息发布与公众参与平台设有听证目录,可作为公开渠道。',
        en: 'The district’s portal has a column for decisions with a directory of hearings: a place to publish.',
      },
      evidence: ['D29'],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'D-8',
      article: '同类机关的数据授权运营决策路径',
      force: 'may',
      mark: 'PRACTICE',
      heldBy: 'text',
      requires: {
        zh: '罗湖、光明经区政府常务会议审议通过,龙华经区委、区政府同意后由部门印发;有的将公开征求意见与征求公平竞争意见合并公告。',
        en: 'Peers passed theirs at an executive meeting or with the consent of Party committee and government; one notice may invite comments and views on competition together.',
      },
      evidence: ['D24'],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'D-9',
      article: '《广东省公共数据资源授权运营管理办法(征求意见稿)》',
      force: 'may',
      mark: 'PRACTICE',
      heldBy: 'text',
      requires: {
        zh: '省级办法2025年9月16日至10月15日征求意见,是否出台未知。',
        en: 'The province invited comments from 16 September to 15 October 2025; whether it was issued is unknown.',
      },
      evidence: [],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'ARC-10',
      article: '香格里拉市办法解读',
      force: 'may',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '(外地规定,供参考)承办单位为归档第一责任人,牵头单位统筹,满10年移交档案馆,办公室会同档案部门检查。',
        en: 'Elsewhere, for reference: the sponsor answers first for the archive, the lead coordinates, after 10 years it goes to the state archive, office and archive inspect.',
      },
      evidence: ['D34'],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
    {
      id: 'R-7',
      article: '年度报告公布前审查',
      force: 'may',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '年度报告公布前经保密审查(外地做法)。',
        en: 'The annual report passes secrecy review before publication, as done elsewhere.',
      },
      evidence: ['D28'],
      instead: {
        zh: '他处的做法,不是本案的规则',
        en: 'What others do, and no rule here',
      },
    },
  ],
};
