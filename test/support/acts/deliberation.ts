import { act, file, type Act } from '../case.ts';
import { draftV1 } from './drafting.ts';
import { foundWithoutRule, reviewed } from './legality-review.ts';

const attached = (account: string) => ({ status: 'attached', account });

export const pack = {
  draft: { ...attached('草案及起草说明'), fairCompetition: '已通过公平竞争审查' },
  participation: attached('公众意见2条,采纳1条'),
  expertReview: attached('专家建议2条,采纳1条'),
  riskAssessment: attached('低风险,可控'),
  legalityReview: attached('合法'),
  other: { status: 'not-applicable', reason: '无其他材料' },
};

export const tabling = { draft: draftV1, pack };

export const tabled: Act[] = [...reviewed, act('TableDraft', tabling, { at: '2026-05-06' })];

export const reform = {
  ...tabling,
  point: '收益分配方式',
  whyNoRule: '国家层面尚未规定',
  legalRisk: '可能被认定超越权限',
};

export const reformTabled: Act[] = [
  ...foundWithoutRule,
  act('TableExploratoryReform', reform, { at: '2026-05-06' }),
];

export const notice = {
  kind: 'director-meeting',
  meetsOn: '2026-05-11',
  place: '局会议室',
  chair: 'p-chief',
  chief: 'p-chief',
  members: ['p-chief', 'm-1', 'm-2', 'm-3'],
  evidence: [file('D24', 'notice of the meeting')],
};

export const convened: Act[] = [...tabled, act('ConveneMeeting', notice)];

export const minutes = {
  heldOn: '2026-05-11',
  place: '局会议室',
  chair: 'p-chief',
  recorder: 'p-secretary',
  attendance: [
    { person: 'p-chief', status: 'present' },
    { person: 'm-1', status: 'present' },
    { person: 'm-2', status: 'present' },
    { person: 'm-3', status: 'leave' },
  ],
  speeches: [
    { person: 'm-1', stand: 'agree', words: '同意' },
    { person: 'm-2', stand: 'agree', words: '同意,尽快实施' },
    { person: 'p-chief', stand: 'agree', words: '同意' },
  ],
  observers: ['财务科'],
  experts: [],
};

export const deliberated: Act[] = [
  ...convened,
  act('RecordDeliberation', minutes, { at: '2026-05-11' }),
];

/** The same meeting, with other last words of the two members who attended. */
export const deliberatedWith = (first: string, second: string): Act[] => [
  ...convened,
  act(
    'RecordDeliberation',
    {
      ...minutes,
      speeches: [
        { person: 'm-1', stand: first, words: '意见一' },
        { person: 'm-2', stand: second, words: '意见二' },
        { person: 'p-chief', stand: 'agree', words: '综合各方意见' },
      ],
    },
    { at: '2026-05-11' },
  ),
];

export const adopted: Act[] = [
  ...deliberated,
  act('AdoptDraft', { draft: draftV1, decision: '通过' }),
];

export const partyReported: Act[] = [
  act('ReportToParty', {
    reportedOn: '2026-05-11',
    recipient: '局党组',
    reply: { on: '2026-05-11', outcome: 'agreed', words: '同意' },
  }),
];

export const congressNotNeeded: Act[] = [
  act('DeclareCongressReportNotNeeded', {
    reason: '不属于人大讨论决定的事项',
    basis: '第八条第一款',
    decider: '局长办公会',
  }),
];

/** Adopted, reported to the Party committee, and found not to be a matter for the congress. */
export const decided: Act[] = [...adopted, ...partyReported, ...congressNotNeeded];
