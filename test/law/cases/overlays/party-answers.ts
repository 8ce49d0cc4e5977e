import { act, digestOf, file, type Act } from '../../../support/case.ts';
import {
  adopted,
  congressNotNeeded,
  minutes,
  notice,
  tabling,
} from '../../../support/acts/deliberation.ts';
import {
  lawfulOpinion,
  lawyersOpinion,
  reviewed,
  reviewFile,
} from '../../../support/acts/legality-review.ts';
import { formalText, interpretationReady } from '../../../support/acts/resolution.ts';
import { breached, but, exception, flagged, holds, type LawCase } from '../../law-case.ts';

const reportOf = (outcome: string, words: string): Act =>
  act('ReportToParty', {
    reportedOn: '2026-05-11',
    recipient: '局党组',
    reply: { on: '2026-05-11', outcome, words },
  });
const agreed = reportOf('agreed', '同意');
const noted = reportOf('noted', '已阅');
const objected = reportOf('objected', '不同意,涉及群众切身利益');
const changesAsked = reportOf('changes-asked', '收益分配办法须修改后再报');
const unanswered = act('ReportToParty', {
  reportedOn: '2026-05-11',
  recipient: '局党组',
  reply: { none: '以报告形式报送,未批复' },
});
const ready: Act[] = [...adopted, ...congressNotNeeded, ...interpretationReady];
const issue = act('IssueDecision', formalText, { at: '2026-05-15' });
const change = act('ChangeDraftSubstantively', { reason: '按党委批复修改收益分配办法' });

const draftV2 = digestOf('draft v2');
const textsOfV2 = [file('D08', 'draft v2'), file('D08', 'explanation v2')];
/** The text was changed on the answer, reviewed and discussed again. */
const decidedAnew = (text: string): Act[] => [
  ...ready,
  objected,
  change,
  ...(text === draftV2
    ? [
        act('SubmitDraft', {
          version: 2,
          changes: '修改收益分配办法',
          draft: draftV2,
          explanation: digestOf('explanation v2'),
          evidence: textsOfV2,
        }),
      ]
    : []),
  act('SendToLegalityReview', { ...reviewFile, draft: text }, { at: '2026-05-12' }),
  act('AcceptForReview', {}, { at: '2026-05-12' }),
  act('GiveLegalOpinion', { ...lawyersOpinion, draft: text }),
  act(
    'IssueLawfulOpinion',
    { ...lawfulOpinion, draft: text, evidence: [file('D21', 'second opinion')] },
    { at: '2026-05-22' },
  ),
  act('TableDraft', { ...tabling, draft: text }),
  act('ConveneMeeting', {
    ...notice,
    meetsOn: '2026-05-25',
    evidence: [file('D24', 'second notice')],
  }),
  act(
    'RecordDeliberation',
    { ...minutes, heldOn: '2026-05-25', evidence: [file('D24', 'second minutes')] },
    { at: '2026-05-25' },
  ),
  act('AdoptDraft', { draft: text, decision: '通过' }),
  act('PrepareInterpretation', {
    draft: text,
    material: digestOf('second interpretation'),
    author: '起草人',
    evidence: [file('D29', 'second interpretation')],
  }),
  act('ReviewForPublication', { items: [{ sha256: text, result: 'publish', reviewer: '审查人' }] }),
];
const issueAnew = (text: string): Act =>
  act(
    'IssueDecision',
    { ...formalText, draft: text, effectiveOn: '2026-07-01' },
    { at: '2026-05-27' },
  );

/** What the answer of the Party committee means: our reading of articles 4 and 31. */
export const partyAnswers: readonly LawCase[] = [
  holds('DC-11', 'issues what the Party committee agreed to', [...ready, agreed], issue),
  holds('DC-11', 'issues what it took note of', [...ready, noted], issue),
  holds('DC-11', 'issues what it did not answer', [...ready, unanswered], issue),
  breached('DC-11', 'issues nothing that it objected to', [...ready, objected], issue),
  breached(
    'DC-11',
    'issues nothing of which it asked for changes',
    [...ready, changesAsked],
    issue,
  ),
  breached(
    'DC-11',
    'issues nothing after an objection that a later report leaves unanswered',
    [...ready, objected, unanswered],
    issue,
  ),
  breached(
    'DC-11',
    'issues nothing that was adopted though it had objected before the meeting',
    [
      ...reviewed,
      {
        ...but(objected, {
          reportedOn: '2026-04-30',
          reply: { on: '2026-05-04', outcome: 'objected', words: '不同意' },
        }),
        at: '2026-05-04',
      },
      ...ready.slice(reviewed.length),
    ],
    issue,
  ),
  breached(
    'DC-11',
    'issues nothing that was reviewed and adopted once more as it was',
    decidedAnew(formalText.draft),
    issueAnew(formalText.draft),
  ),
  flagged(
    'DC-11',
    'shows an answer that does not say what it comes to',
    adopted,
    but(agreed, { reply: { on: '2026-05-11', words: '不同意' } }),
  ),
  exception(
    'DC-11',
    'issues what it agreed to in the end',
    [...ready, changesAsked, agreed],
    issue,
    { given: [...ready, changesAsked], when: issue },
  ),
  exception(
    'DC-11',
    'issues a changed text that was reviewed and decided anew',
    decidedAnew(draftV2),
    issueAnew(draftV2),
    { given: decidedAnew(formalText.draft), when: issueAnew(formalText.draft) },
  ),
  holds('A-LIA-4', 'sends what was adopted back on an objection', [...adopted, objected], change),
  breached('A-LIA-4', 'sends nothing back that nobody objected to', [...adopted, agreed], change),
];
