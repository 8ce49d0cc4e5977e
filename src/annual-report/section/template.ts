/** A sentence that a year may say. */
export interface SentenceTemplate {
  id: string;
  /** Figures that must be there and above zero for the sentence to be said at all. */
  needs: readonly string[];
  /**
   * The words; `{M05.periods}` is a figure. What stands in brackets `[ ]` is said only where every
   * figure in it is there and above zero.
   */
  text: string;
}

/** What stands under a heading, in this order. */
export type Content =
  | { sentence: SentenceTemplate }
  /** One sentence for each matter decided in the year, of each still open, of each problem. */
  | { each: 'decided' | 'open' | 'last-problem' | 'problem' };

export interface HeadingTemplate {
  id: string;
  level: 1 | 2;
  /** `{year}` and `{lastYear}` are filled in. */
  title: string;
  contents: readonly Content[];
}

/** The structure of the section from a year on; a later year may bring another. */
export interface SectionTemplate {
  id: string;
  /** The first reporting year that is written this way. */
  from: number;
  /** `{authority}` and `{year}` are filled in. */
  title: string;
  headings: readonly HeadingTemplate[];
}

const says = (id: string, needs: readonly string[], text: string): Content => ({
  sentence: { id, needs, text },
});

const chapterOne: readonly HeadingTemplate[] = [
  { id: 'decisions', level: 1, title: '规范重大行政决策与文件管理', contents: [] },
  {
    id: 'directory',
    level: 2,
    title: '加强目录管理，规范决策启动',
    contents: [
      says(
        'directory',
        ['M01.items'],
        '{year}年度重大行政决策事项目录共{M01.items}项[，其中听证目录{M01.hearings}项][，年中调入{M01.in}项][，调出{M01.out}项][，已办结{M03.done}项，完成率{M03.rate}%]。',
      ),
      says(
        'matters',
        ['M02.running'],
        '全年办理重大行政决策事项{M02.running}件[，其中上年结转{M02.carried}件][，办结{M02.done}件][，终止{M02.ended}件][，年末在办{M02.open}件]。',
      ),
      { each: 'decided' },
      { each: 'open' },
    ],
  },
  {
    id: 'participation',
    level: 2,
    title: '扩大公众参与，充分论证评估',
    contents: [
      says(
        'participation',
        ['M04.with'],
        '办结事项中开展公众参与{M04.with}件[，公众参与率{M04.rate}%][，依法不予公开{M04.withheld}件]。',
      ),
      says(
        'comments',
        ['M05.periods'],
        '公开征求意见{M05.periods}次[，平均{M05.days}天][，其中在公告中说明原因、缩短期限{M05.shortened}次]。',
      ),
      says(
        'opinions',
        ['M06.received'],
        '收到公众意见{M06.received}条[，另有上年结转{M06.carried}条][，采纳{M06.adopted}条][，部分采纳{M06.partly}条][，未采纳{M06.notAdopted}条][，采纳率{M06.rate}%][，尚未处理{M06.pending}条]。',
      ),
      says(
        'hearings',
        ['M07.hearings'],
        '举行听证会{M07.hearings}场[，参加{M07.participants}人次]。',
      ),
      says(
        'experts',
        ['M08.reviews'],
        '组织专家论证{M08.reviews}次[，专家{M08.experts}人次][，专家建议采纳率{M08.rate}%]。',
      ),
      says(
        'risk',
        ['M09.assessments'],
        '开展风险评估{M09.assessments}次[，高风险{M09.high}次][，中风险{M09.medium}次][，低风险{M09.low}次][，其中调整后认定风险可控{M09.adjusted}次]。',
      ),
      says(
        'competition',
        ['M10.reviews'],
        '作出公平竞争审查结论{M10.reviews}次[，修改后通过{M10.changed}次][，不予出台{M10.refused}次][，适用例外规定{M10.exceptions}次]。',
      ),
    ],
  },
  {
    id: 'review',
    level: 2,
    title: '加强合法性审查，发挥法律顾问、公职律师作用',
    contents: [
      says(
        'review',
        ['M11.reviews'],
        '出具合法性审查意见{M11.reviews}件[，其中规范性文件{M11.normative}件][，提出审查意见{M11.items}条][，采纳率{M11.adopted}%][，平均审查{M11.days}个工作日][，退回补充材料{M11.returned}次][，认定不合法{M11.unlawful}件]。',
      ),
      says(
        'counsel',
        ['M12.acts'],
        '法律顾问、公职律师参与决策事项{M12.acts}件次[，出具法律意见{M12.opinions}份][，列席会议{M12.meetings}人次]。',
      ),
      says('contracts', ['M12.contracts'], '法律顾问、公职律师审核合同{M12.contracts}份。'),
      says('disclosures', ['M12.disclosures'], '审核信息公开事项{M12.disclosures}件。'),
      says('documents', ['M12.documents'], '审核规范性文件等文件{M12.documents}件。'),
      says(
        'work-opinions',
        ['M12.workOpinions'],
        '对上述事务提出审核意见{M12.workOpinions}条[，采纳率{M12.workAdopted}%]。',
      ),
      says(
        'entered-contracts',
        ['M16.contracts'],
        '全年审查合同{M16.contracts}份[，提出意见{M16.opinions}条]。',
      ),
    ],
  },
  {
    id: 'deliberation',
    level: 2,
    title: '坚持集体讨论决定，落实请示报告制度',
    contents: [
      says(
        'deliberation',
        ['M13.items'],
        '集体讨论重大行政决策议题{M13.items}个[，其中党组会{M13.party}个][，局长办公会{M13.director}个][，常务会议{M13.executive}个][，全体会议{M13.plenary}个][，如实记录不同意见{M13.dissents}条][，决定与多数人意见不一致并说明理由{M13.against}次][，暂缓决定{M13.deferred}次][，不予通过{M13.rejected}次]。',
      ),
      says('party', ['M14.party'], '向同级党委请示报告{M14.party}次。'),
      says('congress', ['M14.congress'], '向人大报告{M14.congress}次。'),
    ],
  },
  {
    id: 'publication',
    level: 2,
    title: '依法公布和归档，跟踪决策执行',
    contents: [
      says(
        'normative',
        ['M15.issued'],
        '制定规范性文件{M15.issued}件[，年末现行有效{M15.inForce}件][，备案{M15.filed}件，备案及时率{M15.filedInTime}%]。',
      ),
      says(
        'promulgation',
        ['M17.promulgated'],
        '公布决策{M17.promulgated}件[，公布及时率{M17.inTime}%][，解读率{M17.interpreted}%]。',
      ),
      says(
        'archive',
        ['M18.compiled'],
        '整理决策档案{M18.compiled}卷[，移交{M18.transferred}卷][，30日内移交率{M18.inTime}%]。',
      ),
      says('execution', ['M19.reports'], '形成决策执行报告{M19.reports}份。'),
      says('evaluation', ['M19.evaluations'], '开展决策后评估{M19.evaluations}件。'),
      says('change', ['M19.adjusted'], '依法调整决策{M19.adjusted}件。'),
      says(
        'study',
        ['M20.studies'],
        '开展学法{M20.studies}次[，法治培训{M20.trained}人次][，学法考试通过率{M20.passed}%]。',
      ),
      says('accounts', ['M20.accounts'], '领导班子成员述法{M20.accounts}人。'),
      says('sessions', ['M20.sessions'], '党组研究法治议题{M20.sessions}次。'),
      says(
        'litigation',
        ['M21.lawsuits'],
        '办理行政诉讼案件{M21.lawsuits}件[，负责人出庭率{M21.appearances}%]。',
      ),
      says(
        'reconsideration',
        ['M21.reconsiderations'],
        '办理行政复议案件{M21.reconsiderations}件。',
      ),
    ],
  },
];

const chapterTwo: readonly HeadingTemplate[] = [
  { id: 'problems', level: 1, title: '存在的问题和改进情况', contents: [] },
  {
    id: 'last-problems',
    level: 2,
    title: '{lastYear}年度存在问题的改进情况',
    contents: [{ each: 'last-problem' }],
  },
  {
    id: 'shortcomings',
    level: 2,
    title: '{year}年度存在的不足',
    contents: [
      says(
        'not-started',
        ['M03.notStarted'],
        '目录事项中有{M03.notStarted}项到计划完成时间尚未启动。',
      ),
      says('late', ['M17.late'], '有{M17.late}件决策未在规定期限内公布。'),
      says('short', ['M11.short'], '有{M11.short}次合法性审查时间不足规定的工作日。'),
      says('gaps', ['M18.gaps'], '决策档案缺件{M18.gaps}件，已在备考表中说明。'),
      { each: 'problem' },
    ],
  },
];

/** The templates by the first year that is written with them, newest first. */
const templates: readonly SectionTemplate[] = [
  {
    id: 'decision-section-1',
    from: 2019,
    title: '{authority}{year}年法治政府建设年度报告',
    headings: [...chapterOne, ...chapterTwo],
  },
];

/**
 * The template that a year is written with.
 *
 * @throws RangeError for a year before the first of them
 */
export function templateFor(year: number): SectionTemplate {
  const found = templates.find(({ from }) => from <= year);
  if (!found) throw new RangeError(`No template for ${year}.`);
  return found;
}
