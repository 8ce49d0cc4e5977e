import { members, minutesOf } from './meeting.ts';
import { playedBy, scene, type Scene } from './scene.ts';

const complies = (reasons: string) => ({ result: 'complies', reasons });

/** 合法性审查:送审、受理、律师意见、附条件意见、逐条落实. */
export const reviewScenes: Scene[] = [
  scene(
    58,
    'drafter',
    'SendToLegalityReview',
    ({ drafts, file }) => ({
      draft: drafts[1].sha256,
      procedureExplanation: '(示例)已履行调研、公众参与、专家论证、风险评估等程序。',
      counselInvolved: '(示例)公职律师参加了调研和专家论证会。',
      legalBasisTexts: [file('D19', '法律依据文本').sha256],
    }),
    ({ file }) => [file('D19', '法律依据文本')],
  ),
  scene(59, 'reviewOffice', 'AcceptForReview', () => ({ note: '(示例)材料齐全' })),
  scene(64, 'governmentLawyer', 'GiveLegalOpinion', ({ drafts }) => ({
    draft: drafts[1].sha256,
    position: 'conditional',
    findings: {
      authority: complies('(示例)未见超越权限'),
      procedure: complies('(示例)未见遗漏程序'),
      content: { result: 'deficient', reasons: '(示例)缺少退出条款' },
    },
    opinion: '(示例)建议明确退出条款。',
    licence: '示例公职律师001',
    noConflict: true,
  })),
  scene(65, 'outsideCounsel', 'GiveLegalOpinion', ({ drafts }) => ({
    draft: drafts[1].sha256,
    position: 'lawful',
    findings: {
      authority: complies('(示例)未见超越权限'),
      procedure: complies('(示例)未见遗漏程序'),
      content: complies('(示例)未见与上位规定不一致'),
    },
    reservations: '(示例)收益分配须另行论证。',
    opinion: '(示例)未发现违法之处。',
    licence: '示例律师002',
    noConflict: true,
  })),
  scene(75, 'reviewOffice', 'IssueConditionalOpinion', ({ drafts }) => ({
    draft: drafts[1].sha256,
    findings: {
      authority: complies('(示例)符合法定权限'),
      procedure: complies('(示例)已履行法定程序'),
      content: complies('(示例)第五条修改后符合规定'),
    },
    onLawyers: '(示例)已组织公职律师、法律顾问提出意见',
    items: [{ number: 1, text: '(示例)第五条应写明退出情形' }],
  })),
  scene(
    76,
    'drafter',
    'CloseReviewItem',
    ({ drafts }) => ({
      number: 1,
      outcome: 'adopted',
      where: '(示例)第五条第二款',
      draft: drafts[2].sha256,
    }),
    ({ drafts }) => [{ ...drafts[2] }],
  ),
  scene(77, 'reviewOffice', 'ConfirmReviewItems', ({ drafts }) => ({
    draft: drafts[2].sha256,
    note: '(示例)已按意见修改',
  })),
];

const attached = (account: string) => ({ status: 'attached', account });

/** 集体讨论、请示报告、公布. */
export const decisionScenes: Scene[] = [
  scene(78, 'drafter', 'TableDraft', ({ drafts }) => ({
    draft: drafts[2].sha256,
    pack: {
      draft: { ...attached('(示例)草案及说明'), fairCompetition: '(示例)审查通过' },
      participation: attached('(示例)主要意见采纳情况见汇总表'),
      expertReview: attached('(示例)专家建议采纳情况'),
      riskAssessment: attached('(示例)风险评估报告'),
      legalityReview: attached('(示例)合法性审查意见书'),
      other: { status: 'not-applicable', reason: '(示例)无其他材料' },
    },
    disputes: [],
    openItems: [],
  })),
  scene(79, 'secretary', 'ConveneMeeting', ({ on }) => ({
    kind: 'director-meeting',
    meetsOn: on(80),
    place: '示例局会议室',
    chair: 'li-chief',
    chief: 'li-chief',
    members,
  })),
  scene(80, 'secretary', 'RecordDeliberation', ({ on }) =>
    minutesOf(on(80), [
      { person: 'zhou-member', stand: 'agree', words: '(示例)同意,建议抓紧实施。' },
      { person: 'xu-member', stand: 'disagree', words: '(示例)不同意目前的收益分配比例。' },
      { person: 'li-chief', stand: 'agree', words: '(示例)综合各方意见,同意。' },
    ]),
  ),
  playedBy('zhou-member', scene(80, 'member', 'ConfirmMinutesEntry')),
  playedBy(
    'xu-member',
    scene(80, 'member', 'ConfirmMinutesEntry', () => ({
      reservations: '(示例)本人对收益分配比例保留不同意见。',
    })),
  ),
  playedBy('li-chief', scene(80, 'chief', 'ConfirmMinutesEntry')),
  scene(80, 'chief', 'AdoptDraft', ({ drafts }) => ({
    draft: drafts[2].sha256,
    decision: '(示例)会议讨论通过。',
  })),
  scene(81, 'secretary', 'ReportToParty', ({ on }) => ({
    reportedOn: on(81),
    recipient: '示例区委',
    reply: { on: on(81), outcome: 'agreed', words: '(示例)同意。' },
  })),
  scene(82, 'unitHead', 'DeclareCongressReportNotNeeded', () => ({
    reason: '(示例)部门决策,不属于人大讨论决定事项',
    basis: '重大行政决策程序暂行条例第八条',
    decider: '示例局局长办公会',
  })),
  scene(
    82,
    'drafter',
    'PrepareInterpretation',
    ({ drafts, file }) => ({
      draft: drafts[2].sha256,
      material: file('D29', '政策解读稿').sha256,
      author: '林起草',
    }),
    ({ file }) => [file('D29', '政策解读稿')],
  ),
  scene(82, 'publisher', 'ReviewForPublication', ({ drafts, file }) => ({
    items: [drafts[2], file('D29', '政策解读稿')].map(({ sha256 }) => ({
      sha256,
      result: 'publish',
      reviewer: '孙发布',
    })),
  })),
  scene(83, 'secretary', 'IssueDecision', ({ drafts, on }) => ({
    draft: drafts[2].sha256,
    number: `示例数〔${on(83).slice(0, 4)}〕1号`,
    signer: '李局长',
    issuedOn: on(83),
    effectiveOn: on(115),
    expiresOn: on(115 + 700),
    trial: true,
  })),
  scene(84, 'publisher', 'PromulgateDecision', ({ on }) => ({
    channels: [
      {
        kind: 'government-website',
        name: '示例区政府在线',
        url: 'https://example.invalid/decision',
      },
      { kind: 'gazette', name: '示例区政府公报', issue: '示例第1期' },
    ],
    publishedOn: on(84),
    widelyWatched: true,
    explanation: '(示例)公众意见和专家意见采纳情况说明',
  })),
  scene(84, 'publisher', 'PublishInterpretation', ({ on }) => ({
    publishedOn: on(84),
    url: 'https://example.invalid/interpretation',
  })),
];

/** 执行、归档. */
export const aftermathScenes: Scene[] = [
  scene(85, 'chief', 'AssignExecution', ({ section, on }) => ({
    executors: [{ unit: section, task: '(示例)组织实施', due: on(200) }],
    supervisor: 'general-office',
  })),
  scene(90, 'drafter', 'CompileArchive', () => ({
    items: [],
    missing: [],
  })),
  scene(92, 'archivist', 'TransferArchive', ({ on }) => ({
    receipt: '示例档接〔1〕号',
    receivedBy: '示例区档案馆',
    transferredOn: on(92),
  })),
  scene(100, 'drafter', 'ReportExecution', ({ section }) => ({
    unit: section,
    summary: '(示例)按计划推进',
    progress: 20,
  })),
];
