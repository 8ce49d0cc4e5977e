import { scene, type Scene } from './scene.ts';

/** 提出、研究论证、分类判定、目录、启动. */
export const proposalScenes = (operation: boolean): Scene[] => [
  scene(0, 'drafter', 'ProposeMatter', ({ title, section }) => ({
    title,
    mode: 'reference',
    authority: 'bureau',
    reviewOffice: 'legal-section',
    sponsors: [{ unit: section, lead: true }],
    source: { kind: 'department', reference: '示例局年度重点工作' },
    suggestion: {
      problem: '(示例)现行做法缺少统一规范',
      basis: '(示例)上级部署和本区实际',
      solution: '(示例)制定实施方案,分阶段推进',
      necessity: '(示例)确有必要,条件具备',
    },
  })),
  scene(1, 'drafter', 'RecordStudy', () => ({
    conclusion: 'start',
    findings: '(示例)经研究论证,建议启动决策程序。',
  })),
  scene(1, 'unitHead', 'ClassifyAsMajor', () => ({
    item: 1,
    reason: '(示例)属于公共服务方面的重大措施',
    decider: '示例局局长办公会',
    justiceView: '(示例)区司法局无不同意见',
  })),
  scene(1, 'unitHead', 'ClassifyNotNormative', () => ({
    reason: '(示例)规范本局及运营机构之间的工作安排,不直接设定公众的权利义务',
    basis: '(示例)不属于对外普遍适用的规范性文件',
    decider: '示例局局长办公会',
    bindsOutsiders: false,
  })),
  operation
    ? scene(1, 'unitHead', 'ClassifyAsOperation', () => ({
        reason: '(示例)内容为公共数据资源授权运营',
        basis: '公共数据资源授权运营实施规范(试行)',
        decider: '示例局局长办公会',
      }))
    : scene(1, 'unitHead', 'ClassifyNotOperation', () => ({
        reason: '(示例)不涉及公共数据授权运营',
        basis: '公共数据资源授权运营实施规范(试行)',
        decider: '示例局局长办公会',
      })),
  scene(2, 'secretary', 'ListInDirectory', ({ title, section, number, on }) => ({
    year: Number(on(0).slice(0, 4)),
    number,
    name: title,
    unit: section,
    plannedFor: on(150),
    hearing: false,
    partyConsentOn: on(-10),
    publishedOn: on(-5),
    url: 'https://example.invalid/directory',
  })),
  scene(2, 'chief', 'InitiateMatter', ({ section, on }) => ({
    decision: '(示例)同意启动,由承办科室负责。',
    sponsors: [{ unit: section, lead: true }],
    plannedFor: on(150),
  })),
];

/** 调研、依据、草案、成本效益、单位意见. */
export const draftingScenes: Scene[] = [
  scene(5, 'drafter', 'RecordResearch', ({ on }) => ({
    places: ['示例街道甲', '示例街道乙', '示例企业园'],
    from: on(3),
    to: on(5),
    findings: '(示例)基层和企业普遍希望明确规则。',
  })),
  scene(6, 'drafter', 'ListLegalBasis', () => ({
    bases: [
      {
        title: '重大行政决策程序暂行条例',
        number: '国务院令第713号',
        article: '第四十二条',
        inForceOn: '2019-09-01',
        source: '国务院公报',
      },
    ],
  })),
  scene(
    8,
    'drafter',
    'SubmitDraft',
    ({ drafts, explanations }) => ({
      version: 1,
      draft: drafts[0].sha256,
      explanation: explanations[0].sha256,
    }),
    ({ drafts, explanations }) => [drafts[0], explanations[0]],
  ),
  scene(8, 'drafter', 'RequireCostBenefit', () => ({ reason: '(示例)涉及财政投入' })),
  scene(8, 'drafter', 'RecordCostBenefit', () => ({
    costs: '(示例)平台建设和人员投入',
    benefits: '(示例)提高公共服务效率',
  })),
  scene(9, 'drafter', 'ConsultUnits', ({ on }) => ({
    units: ['service-section', 'justice-bureau'],
    replyBy: on(20),
  })),
  scene(10, 'drafter', 'RecordUnitReply', () => ({ unit: 'service-section', opinion: 'agree' })),
  scene(11, 'drafter', 'RecordUnitReply', () => ({
    unit: 'justice-bureau',
    opinion: 'comments',
    summary: '(示例)建议明确退出机制',
    outcome: 'adopted',
  })),
  scene(11, 'drafter', 'CloseUnitConsultation', () => ({ disputes: [] })),
];

/** 公众参与:座谈会、公开征求意见. */
export const participationScenes: Scene[] = [
  scene(11, 'drafter', 'PlanParticipation', () => ({
    methods: ['symposium', 'open-solicitation'],
    affectsSpecialGroups: false,
  })),
  scene(11, 'drafter', 'RequireSolicitation', () => ({ reason: '(示例)与公众利益密切相关' })),
  scene(11, 'unitHead', 'DeclareHearingNotNeeded', () => ({
    reason: '(示例)未直接涉及切身利益,也无重大分歧,未收到听证建议',
    basis: '重大行政决策程序暂行条例第十六条',
    decider: '示例局局长办公会',
    proposalsReceived: 0,
  })),
  scene(11, 'drafter', 'RecordParticipation', ({ on }) => ({
    method: 'symposium',
    heldOn: on(11),
    persons: 18,
    summary: '(示例)企业和居民代表座谈',
  })),
  scene(11, 'publisher', 'ReviewForPublication', ({ drafts, explanations }) => ({
    items: [drafts[0], explanations[0]].map(({ sha256 }) => ({
      sha256,
      result: 'publish',
      reviewer: '孙发布',
    })),
  })),
  scene(
    12,
    'publisher',
    'OpenCommentPeriod',
    ({ title, drafts, explanations, on }) => ({
      notice: {
        title: `关于公开征求《${title}》意见的公告`,
        draft: drafts[0].sha256,
        explanation: explanations[0].sha256,
        howToComment: '(示例)在本页面填写,或者寄送至示例局办公室',
        closesOn: on(43),
      },
      channels: [
        {
          kind: 'government-website',
          name: '示例区政府在线',
          url: 'https://example.invalid/notice',
        },
      ],
    }),
    ({ drafts, explanations }) => [drafts[0], explanations[0]],
  ),
];
