import type { Pack } from '../../provision.ts';

/** What no text says and the software had to settle. Each row is ours, and is marked so. */
export const design: Pack = {
  id: 'design',
  version: '1.3.0',
  title: '正程设计规则',
  instrument: '本系统自定,由司法行政部门确认',
  level: 'project',
  from: '2019-09-01',
  provisions: [
    {
      id: 'CNT-4',
      article: '期间计算',
      force: 'generally',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '公布当日不计入,最后一日开放至24时;截止日与公布日之差不少于规定日数;只有计入首日才够的,提示处于临界;最后一日为休息日的顺延,不缩短。',
        en: 'The day of publication does not count and the last day is open until 24:00; a period that is enough only with the first day counted is flagged; a last day of rest extends it and never shortens it.',
      },
      evidence: [],
    },
    {
      id: 'CNT-5',
      article: '“N日前”的计算',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '送达日与听证日之差不少于N日,听证当日不计入;恰好N日的予以提示。',
        en: 'From delivery to hearing at least N days, the day of the hearing not counted; exactly N is flagged.',
      },
      evidence: [],
    },
    {
      id: 'A-LEG-8',
      article: '审查意见与草案版本',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '审查意见载明所审草案版本的摘要;此后有实质修改的,意见失效,重新审查;文字性修改由审查部门确认。',
        en: 'The opinion names the digest of the draft reviewed; a later change of substance voids it and asks for a new review, an editorial one needs the reviewer’s word.',
      },
      evidence: ['D08', 'D21'],
    },
    {
      id: 'ARC-7',
      article: '保管期限',
      force: 'must',
      mark: 'design',
      heldBy: 'record',
      requires: {
        zh: '决策案卷永久保管,因为责任追究是终身的(第三十八条)。',
        en: 'Decision files are kept for good, because liability is lifelong (Art. 38).',
      },
      evidence: ['D34'],
      instead: {
        zh: '没有删除的途径,保管期限不会届满',
        en: 'Nothing deletes, so the term never ends',
      },
    },
    {
      // Marked as analysis in the research: a reading of ours, so `design`.
      id: 'D-10',
      article: '探索性改革事项的适用',
      force: 'determine',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '数据授权运营自2025年3月1日起已有国家规范;主张国家尚无明确规定的,写明究竟哪一点没有规定。',
        en: 'Data operation has had a national norm since 1 March 2025: whoever says that the State has no rule states which point exactly lacks one.',
      },
      evidence: ['D21'],
    },
    {
      id: 'DC-1',
      article: '审查与起草分离',
      force: 'must-not',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '负责合法性审查的单位不得是起草单位,起草人不得审查自己起草的草案。',
        en: 'The review office is not the drafting unit, and no drafter reviews a draft of their own.',
      },
      evidence: ['D21'],
    },
    {
      id: 'DC-2',
      article: '拒绝签字',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '听证参加人拒绝在听证记录上签字的,记明拒签、理由和见证人。',
        en: 'Where a participant refuses to sign the record of the hearing, the refusal, its reason and a witness are recorded.',
      },
      evidence: ['D14'],
    },
    {
      id: 'DC-3',
      article: '听证人员分离',
      force: 'must-not',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '听证主持人、听证陈述人、听证记录员不得为同一人。',
        en: 'Host, presenter and recorder of a hearing are different persons.',
      },
      evidence: ['D14'],
    },
    {
      id: 'DC-4',
      article: '审查期限的起算',
      force: 'must',
      mark: 'design',
      heldBy: 'views',
      requires: {
        zh: '审查时间自材料齐备并受理之日起算;退回补正的,重新起算。',
        en: 'The reviewer’s time runs from the day the complete file is accepted; a file returned starts anew.',
      },
      evidence: ['D19'],
      instead: {
        zh: '审查时间的计算方法:由计算A-LEG-4、B-5工作日的规则执行',
        en: 'How the time is counted: kept wherever A-LEG-4 and B-5 count it',
      },
    },
    {
      id: 'DC-5',
      article: '提前出具审查意见',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '不足7个工作日的,只能由审查部门自己提前出具,或者记录理由并附审查部门书面同意;卷宗中始终标明。',
        en: 'Less than 7 working days only where the reviewer itself issues early, or a reason and its written consent are on record; the file always shows it.',
      },
      evidence: ['D19', 'D21'],
    },
    {
      id: 'DC-6',
      article: '未采纳的审查意见',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '未采纳的审查意见及理由,在上会材料中载明。',
        en: 'Review items not adopted, and why, stand in the papers of the meeting.',
      },
      evidence: ['D22', 'D23'],
    },
    {
      id: 'DC-7',
      article: '法律顾问利益声明',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '法律顾问、公职律师出具意见时声明与决策事项有无利害关系。',
        en: 'Legal counsel and government lawyers declare whether they have an interest in the matter.',
      },
      evidence: ['D20'],
    },
    {
      id: 'SIG-2',
      article: '会议记录的本人确认',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '会议组成人员可以确认本人的会议记录,只能确认本人的;不予确认的,写明理由,理由随案卷保存。',
        en: 'A member may confirm his own entry in the minutes and nobody else’s; who does not confirm it says why, and the reason stays with the file.',
      },
      evidence: ['D24'],
    },
    {
      id: 'DC-8',
      article: '分类判定',
      force: 'must',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '立案时书面判定适用哪些程序(重大行政决策、规范性文件、专项程序),写明理由、判定人和司法行政部门意见;可以同时适用。',
        en: 'It is settled in writing which tracks apply (major decision, normative document, subject procedures), with reasons, who decided and the justice department’s view; several may.',
      },
      evidence: ['D02'],
    },
    {
      id: 'DC-9',
      article: '一份文件,一种材料',
      force: 'must-not',
      mark: 'design',
      heldBy: 'record',
      requires: {
        zh: '同一份文件不得充作两种材料,每种材料至少有一份自己的文件;送审、上会、归档材料收入已有文件,草案作为公布、听证、印发的文本,不在此限;常合订为一份的材料,予以标明。',
        en: 'One file does not serve as two documents, each has at least one of its own; packs for the review, the meeting and the archive hold what is on file, and the draft is the text that is published, heard on and issued; papers that are often bound into one are flagged.',
      },
      evidence: [],
      instead: {
        zh: '办理每一步骤时,所附文件与案卷中已有的文件逐一比对',
        en: 'At each step the files that come with it are held against those on file',
      },
    },
    {
      id: 'DC-10',
      article: '日期先后',
      force: 'must-not',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '后一步骤的日期不得早于其所依据的前一步骤:请示报告不早于审查意见,施行不早于印发,有效期届满不早于施行,解读、备案、移交不早于公布。',
        en: 'What follows from something is not older than that: the report to the Party committee than the opinion of the review, the effect than the issue, the expiry than the effect, interpretation, filing and handover than the publication.',
      },
      exception: {
        when: {
          zh: '为更好地保护公民、法人和其他组织的权益而溯及的',
          en: 'The effect reaches back to better protect the rights of citizens and organisations',
        },
        requires: { zh: '写明理由,并予标明。', en: 'The reason is stated, and it is flagged.' },
      },
      evidence: ['D25', 'D27', 'D29', 'D30', 'D34'],
    },
    {
      // Articles 4 and 31 ask for the report; that nothing is issued against its answer is our reading.
      id: 'DC-11',
      article: '党委批复',
      force: 'must-not',
      mark: 'design',
      heldBy: 'chart',
      requires: {
        zh: '向同级党委请示报告得到批复的,写明批复结论;批复不同意或者要求修改的,不得印发。',
        en: 'An answer of the Party committee says what it comes to; nothing is issued of which it objected or asked for changes.',
      },
      exception: {
        when: {
          zh: '此后批复同意,或者文本已经修改',
          en: 'The committee has agreed since, or the text was changed',
        },
        requires: {
          zh: '记录新的批复;修改后的文本重新审查、重新决定。',
          en: 'The new answer is on record; the changed text was reviewed and decided anew.',
        },
      },
      evidence: ['D25', 'D27'],
    },
  ],
};
