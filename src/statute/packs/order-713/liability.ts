import type { CoreProvision } from '../../provision.ts';

/** 第五章 法律责任, 第六章 附则, and the Order’s own units of time. */
export const liability: readonly CoreProvision[] = [
  {
    id: 'A-LIA-1',
    article: '第三十八条第一款、第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'record',
    requires: {
      zh: '违反规定的责令改正;决策严重失误,或者依法应当及时作出决策而久拖不决,造成重大损失、恶劣影响的,倒查责任,实行终身责任追究;记录永久保存,不得删除。',
      en: 'Breaches are ordered corrected; grave error, or culpable delay with major loss, is traced back and answered for for life: the record is kept for good and nothing is deleted.',
    },
    evidence: ['D34'],
    instead: {
      zh: '账本只能追加、逐条封印,没有删除的途径',
      en: 'The ledger only grows, each entry sealed; nothing deletes',
    },
    exception: 'none',
  },
  {
    id: 'A-LIA-2',
    article: '第三十八条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'record',
    requires: {
      zh: '讨论时对严重失误的决策表示不同意见的,按照规定减免责任;不同意见的记录可以单独出具给本人。',
      en: 'Whoever voiced dissent from a gravely wrong decision is relieved of liability as the rules say; the member can have an extract of it.',
    },
    evidence: ['D24'],
    instead: {
      zh: '逐人发言随会议记录封印;本人可以取得自己的条目',
      en: 'Each member’s words are sealed with the minutes, and the member may have them',
    },
    exception: 'none',
  },
  {
    id: 'A-LIA-3',
    article: '第三十九条至第四十一条',
    force: 'must',
    mark: 'READ',
    heldBy: 'text',
    requires: {
      zh: '承办单位不按程序承办、失职渎职、弄虚作假,执行单位拒不执行、推诿、拖延或者瞒报谎报漏报,专家、专业机构、社会组织等违反规定的,依法追究责任。',
      en: 'Sponsors who skip steps or fabricate, executors who refuse, delay or misreport, and experts and third parties in breach answer for it.',
    },
    evidence: [],
    instead: {
      zh: '责任的追究不由软件作出;可以查明谁办理了什么',
      en: 'Software holds nobody liable; the record shows who did what',
    },
    exception: 'none',
  },
  {
    id: 'A-REF-1',
    article: '第四十二条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '县级以上政府部门和乡级政府重大行政决策参照执行;以何种会议集体讨论,按照本单位议事规则确定并记录。',
      en: 'Departments and townships apply the Order by reference; which of their meetings discusses collectively follows from their own rules and is recorded.',
    },
    evidence: ['D02', 'D24'],
    exception: 'none',
  },
  {
    id: 'CNT-1',
    article: '第十五条、第十六条、第二十六条',
    force: 'must',
    mark: 'READ',
    heldBy: 'views',
    requires: {
      zh: '“日”为自然日,“工作日”不含法定休息日;条例本身没有规定起算方法。',
      en: 'A day is a calendar day and a working day is not; the Order itself does not say how to count.',
    },
    evidence: [],
    instead: {
      zh: '由计算期限的各条规则和日历共同执行',
      en: 'Kept by the calendar, for every rule that counts days',
    },
    exception: 'none',
  },
];
