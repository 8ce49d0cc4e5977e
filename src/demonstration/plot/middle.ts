import { scene, type Scene } from './scene.ts';

const experts = ['甲', '乙', '丙', '丁', '戊'].map((name, index) => ({
  ref: `E${index + 1}`,
  name: `示例专家${name}`,
  field: index % 2 === 0 ? '数据治理' : '行政法',
  affiliation: `示例大学${name}学院`,
  noInterest: true,
  leaning: index === 4 ? 'critical' : 'neutral',
}));

/** 意见处理、修改草案、公众参与结束. */
export const answerScenes: Scene[] = [
  scene(55, 'drafter', 'RespondToComments', (_story, received) => ({
    dispositions: Array.from({ length: received }, (_, index) => ({
      opinion: index + 1,
      outcome: index % 2 === 0 ? 'adopted' : 'not-adopted',
      reason: index % 2 === 0 ? '(示例)意见合理,已修改第三条' : '(示例)与上位规定不一致',
    })),
  })),
  scene(55, 'drafter', 'ConcludeParticipation', () => ({
    summary: '(示例)座谈会和公开征求意见均已完成。',
  })),
  scene(
    55,
    'drafter',
    'SubmitDraft',
    ({ drafts, explanations }) => ({
      version: 2,
      draft: drafts[1].sha256,
      explanation: explanations[1].sha256,
      changes: '(示例)根据公众意见修改第三条',
    }),
    ({ drafts, explanations }) => [drafts[1], explanations[1]],
  ),
];

/** 专家论证、风险评估、公平竞争审查、个人信息保护影响评估、授权运营方案. */
export const assessmentScenes = (operation: boolean): Scene[] => [
  scene(55, 'drafter', 'RequireExpertReview', () => ({ reason: '(示例)专业性、技术性较强' })),
  scene(56, 'drafter', 'AppointExperts', ({ drafts }) => ({
    draft: drafts[1].sha256,
    form: 'meeting',
    pool: '示例市专家库',
    broad: false,
    experts,
  })),
  ...experts.map(({ ref }) =>
    scene(57, 'drafter', 'RecordExpertOpinion', () => ({
      expert: ref,
      signed: true,
      view: ref === 'E5' ? 'conditional' : 'support',
      necessity: '(示例)必要',
      feasibility: '(示例)可行',
      soundness: '(示例)科学',
      legality: '(示例)未见不符',
      negativeEffects: '(示例)影响可控',
      recommendations: ref === 'E5' ? ['(示例)明确收益分配'] : [],
    })),
  ),
  scene(57, 'drafter', 'ConcludeExpertReview', () => ({
    conclusion: '(示例)专家总体支持',
    handling: [{ expert: 'E5', recommendation: 1, outcome: 'adopted', reason: '(示例)已补充' }],
  })),
  scene(57, 'drafter', 'RequireRiskAssessment', () => ({ reason: '(示例)涉及数据安全' })),
  scene(57, 'drafter', 'FindRiskControllable', ({ drafts }) => ({
    draft: drafts[1].sha256,
    level: 'low',
    heardDepartments: ['示例区公安分局'],
    riskPoints: ['(示例)数据泄露风险'],
    measures: ['(示例)分级授权和审计'],
    disposalPlan: '(示例)暂停授权并启动应急处置',
    filing: '(示例)已报备案,回执1号',
  })),
  scene(57, 'drafter', 'RequireFairCompetitionReview', () => ({
    reason: '(示例)涉及经营者经济活动',
  })),
  scene(57, 'drafter', 'PassFairCompetition', ({ drafts }) => ({
    draft: drafts[1].sha256,
    heard: [
      { who: 'operators', how: '(示例)书面征求企业意见' },
      { who: 'associations', how: '(示例)座谈' },
      { who: 'public', how: '(示例)随公开征求意见一并进行' },
    ],
    publicInterest: true,
    lists: {
      entryAndExit: { result: 'complies', note: '(示例)公开选择运营机构' },
      freeFlow: { result: 'complies', note: '(示例)无地域限制' },
      productionCost: { result: 'complies', note: '(示例)无特定优惠' },
      productionConduct: { result: 'complies', note: '(示例)不干预经营' },
    },
  })),
  scene(57, 'drafter', 'RequirePersonalInformationAssessment', () => ({
    reason: '(示例)可能涉及个人信息处理',
  })),
  scene(57, 'drafter', 'RecordPersonalInformationAssessment', ({ drafts, on }) => ({
    draft: drafts[1].sha256,
    lawfulness: '(示例)合法、正当、必要',
    impact: '(示例)对个人权益影响较小',
    measures: '(示例)去标识化,最小必要',
    keepUntil: on(57 + 3 * 366),
  })),
  ...(operation
    ? [
        scene(
          57,
          'drafter',
          'FileOperationPlan',
          ({ title, drafts }) => ({
            draft: drafts[1].sha256,
            name: title,
            necessity: '(示例)必要性论证',
            feasibility: '(示例)可行性论证',
            scope: '(示例)资源范围与目录',
            model: 'by-scenario',
            termYears: 3,
            operatorConditions: '(示例)具备数据安全能力的法人',
            operatorIsLegalPerson: true,
            operatorSelection: 'open-tender',
            exit: '(示例)违约、到期退出',
            platform: '(示例)统一平台',
            products: '(示例)产品与服务清单',
            costsAndPrices: '(示例)成本、收益、价格',
            security: '(示例)安全与个人信息保护责任',
            supervision: '(示例)年度考核和信息披露',
            other: '(示例)无',
          }),
          ({ drafts }) => [drafts[1]],
        ),
      ]
    : []),
];
