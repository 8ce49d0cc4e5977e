import { act, digestOf, file, type Act } from '../case.ts';
import { draftV1, explanationV1 } from './drafting.ts';

const noticeFile = file('D11', 'notice');
const listFile = file('D14', 'list of participants');

/** What the bureau is about to publish, all of it reviewed. */
export const cleared: Act[] = [
  act('ReviewForPublication', {
    items: [draftV1, explanationV1, noticeFile.sha256, listFile.sha256].map((sha256) => ({
      sha256,
      result: 'publish',
      reviewer: '办公室公开审查人',
    })),
  }),
];

export const notice = {
  title: '关于公开征求意见的公告',
  draft: draftV1,
  explanation: explanationV1,
  howToComment: '在线提交或者邮寄至办公室',
  closesOn: '2026-04-15',
};

/** Published on 16 March 2026, open for exactly thirty days. */
export const opening = {
  notice,
  channels: [{ kind: 'government-website', name: '门户网站', url: 'https://example.org/notice' }],
  evidence: [noticeFile, file('D08', 'draft v1'), file('D08', 'explanation v1')],
};

export const solicitationOpen: Act[] = [
  ...cleared,
  act('RequireSolicitation', { reason: '涉及社会公众利益' }),
  act('OpenCommentPeriod', opening, { at: '2026-03-16' }),
];

export const solicitationClosed: Act[] = [
  ...solicitationOpen,
  act(
    'CloseCommentPeriod',
    { received: 2, opinionsSeal: digestOf('opinions') },
    { at: '2026-04-16' },
  ),
];

export const dispositions = [
  { opinion: 1, outcome: 'adopted', reason: '合理,已修改第三条', change: '第三条' },
  { opinion: 2, outcome: 'not-adopted', reason: '超出本方案范围' },
];

export const solicitationDone: Act[] = [
  ...solicitationClosed,
  act('RespondToComments', { dispositions }),
];

export const solicitationNotNeeded: Act[] = [
  act('DeclareSolicitationNotNeeded', {
    reason: '以座谈会、问卷方式听取意见',
    basis: '第十四条第二款',
    decider: '局长办公会',
    affectsMarketEntities: false,
  }),
];

export const hearingNotNeeded: Act[] = [
  act('DeclareHearingNotNeeded', {
    reason: '未涉及切身利益,分歧不大',
    basis: '第十六条第一款',
    decider: '局长办公会',
  }),
];

export const participants = [
  { ref: 'P01', side: 'for', role: '企业代表', represents: '数据企业' },
  { ref: 'P02', side: 'affected', role: '居民代表', represents: '居民' },
  { ref: 'P03', side: 'expert', role: '专家', represents: '高校' },
];

/** A hearing on 20 April 2026, announced and listed a month before. */
export const hearingListed: Act[] = [
  ...cleared,
  act('RequireHearing', { ground: 'chosen', reason: '存在较大分歧' }),
  act(
    'AnnounceHearing',
    {
      on: '2026-04-20',
      startsAt: '09:30',
      place: '政务服务中心',
      draft: draftV1,
      explanation: explanationV1,
      url: 'https://example.org/hearing',
      selection: { needed: true, method: digestOf('method of selection') },
      evidence: [file('D14', 'announcement'), file('D14', 'method of selection')],
    },
    { at: '2026-03-16' },
  ),
  act(
    'PublishHearingParticipants',
    { participants, url: 'https://example.org/participants', evidence: [listFile] },
    { at: '2026-03-30' },
  ),
];

export const materialsDelivered: Act[] = [
  ...hearingListed,
  act('DeliverHearingMaterials', { participants: ['P01', 'P02', 'P03'] }, { at: '2026-04-03' }),
];

export const holding = {
  heldOn: '2026-04-20',
  public: true,
  phases: ['presentation', 'debate', 'confirmation'],
  host: '主持人甲',
  presenter: '陈述人乙',
  recorder: '记录员丙',
  summary: '各方均已发表意见',
  signatures: participants.map(({ ref }) => ({ participant: ref, signed: true })),
};

export const hearingHeld: Act[] = [
  ...materialsDelivered,
  act('HoldHearing', holding, { at: '2026-04-20' }),
];

export const participationPlanned: Act[] = [
  act('PlanParticipation', {
    methods: ['symposium', 'open-solicitation'],
    affectsSpecialGroups: false,
  }),
];

export const symposiumHeld: Act[] = [
  act('RecordParticipation', {
    method: 'symposium',
    heldOn: '2026-03-02',
    persons: 12,
    summary: '企业和居民代表发表意见',
  }),
];

/** 公众参与:座谈会、公开征求意见;认定不需要听证. Ends on 16 April 2026. */
export const participationDone: Act[] = [
  ...participationPlanned,
  ...symposiumHeld,
  ...solicitationDone,
  ...hearingNotNeeded,
  act('ConcludeParticipation', { summary: '公众参与已完成' }),
];
