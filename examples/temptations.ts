// The short cuts that people are tempted by, one before the lawful step of each stage.
import { members, minutesOf } from '../src/demonstration/plot/meeting.ts';
import type { Scene, Story } from '../src/demonstration/plot/index.ts';

interface Temptation {
  /** What somebody would like to get away with. */
  zh: string;
  tries: Pick<Scene, 'step' | 'by'>;
  says(story: Story): Record<string, unknown>;
}

/** Before which lawful step each short cut is tried. */
export const temptations: Partial<Record<Scene['step'], Temptation>> = {
  RecordStudy: {
    zh: '不经研究论证,直接启动',
    tries: { step: 'InitiateMatter', by: 'chief' },
    says: ({ section, on }) => ({
      decision: '(示例)马上启动',
      sponsors: [{ unit: section, lead: true }],
      plannedFor: on(150),
    }),
  },
  InitiateMatter: {
    zh: '还没决定启动,就先写草案',
    tries: { step: 'RecordResearch', by: 'drafter' },
    says: () => ({ places: ['甲'], from: '2026-01-05', to: '2026-01-06', findings: '(示例)' }),
  },
  RecordResearch: {
    zh: '不做调研,直接提交草案',
    tries: { step: 'SubmitDraft', by: 'drafter' },
    says: ({ drafts, explanations }) => ({
      version: 1,
      draft: drafts[0].sha256,
      explanation: explanations[0].sha256,
    }),
  },
  CloseUnitConsultation: {
    zh: '草案写好就直接送合法性审查',
    tries: { step: 'SendToLegalityReview', by: 'drafter' },
    says: ({ drafts }) => ({ draft: drafts[0].sha256, procedureExplanation: '(示例)时间紧' }),
  },
  OpenCommentPeriod: {
    zh: '只征求十天意见,公告里也不说明原因',
    tries: { step: 'OpenCommentPeriod', by: 'publisher' },
    says: ({ drafts, explanations, on }) => ({
      notice: {
        draft: drafts[0].sha256,
        explanation: explanations[0].sha256,
        howToComment: '(示例)来信',
        closesOn: on(22),
      },
      channels: [{ kind: 'government-website', name: '示例', url: 'https://example.invalid' }],
    }),
  },
  RespondToComments: {
    zh: '收到的意见只答复第一条',
    tries: { step: 'RespondToComments', by: 'drafter' },
    says: () => ({ dispositions: [{ opinion: 1, outcome: 'adopted', reason: '(示例)采纳' }] }),
  },
  AppointExperts: {
    zh: '请与项目有利害关系的专家论证',
    tries: { step: 'AppointExperts', by: 'drafter' },
    says: ({ drafts }) => ({
      draft: drafts[1].sha256,
      form: 'meeting',
      experts: [
        { ref: 'E1', name: '示例专家', field: '数据', affiliation: '投标企业', noInterest: false },
      ],
    }),
  },
  FileOperationPlan: {
    zh: '方案里先写好由哪家企业运营',
    tries: { step: 'FileOperationPlan', by: 'drafter' },
    says: ({ title, drafts }) => ({
      draft: drafts[1].sha256,
      name: title,
      operatorIsLegalPerson: true,
      operatorSelection: 'direct',
      namedOperator: '示例企业',
    }),
  },
  AcceptForReview: {
    zh: '以会签代替合法性审查,直接上会',
    tries: { step: 'TableDraft', by: 'drafter' },
    says: ({ drafts }) => ({ draft: drafts[1].sha256 }),
  },
  GiveLegalOpinion: {
    zh: '不听取法律顾问、公职律师意见,就出具审查意见',
    tries: { step: 'IssueLawfulOpinion', by: 'reviewOffice' },
    says: ({ drafts }) => ({ draft: drafts[1].sha256, findings: {} }),
  },
  TableDraft: {
    zh: '把没有审查过的旧稿提交讨论',
    tries: { step: 'TableDraft', by: 'drafter' },
    says: ({ drafts }) => ({ draft: drafts[0].sha256 }),
  },
  ConveneMeeting: {
    zh: '不开会,传签了事',
    tries: { step: 'ConveneMeeting', by: 'secretary' },
    says: ({ on }) => ({
      kind: 'circulation',
      meetsOn: on(80),
      place: '(示例)传签',
      chair: 'li-chief',
      chief: 'li-chief',
      members,
    }),
  },
  RecordDeliberation: {
    zh: '主要负责人先表态,其他人随后同意',
    tries: { step: 'RecordDeliberation', by: 'secretary' },
    says: ({ on }) =>
      minutesOf(on(80), [
        { person: 'li-chief', stand: 'agree', words: '(示例)我同意。' },
        { person: 'zhou-member', stand: 'agree', words: '(示例)同意。' },
        { person: 'xu-member', stand: 'agree', words: '(示例)同意。' },
      ]),
  },
  ReportToParty: {
    zh: '不向同级党委请示报告,直接印发',
    tries: { step: 'IssueDecision', by: 'secretary' },
    says: ({ drafts, on }) => ({
      draft: drafts[2].sha256,
      number: `示例数〔${on(83).slice(0, 4)}〕1号`,
      signer: '李局长',
      effectiveOn: on(115),
    }),
  },
  CompileArchive: {
    zh: '还没有整理卷宗,就办移交',
    tries: { step: 'TransferArchive', by: 'archivist' },
    says: () => ({ receipt: '(示例)', receivedBy: '示例区档案馆' }),
  },
};
