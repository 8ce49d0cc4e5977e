import { act, digestOf, file } from '../../support/case.ts';
import { tabling } from '../../support/acts/deliberation.ts';
import {
  advised,
  lawfulOpinion,
  lawyersOpinion,
  ownAccord,
  readyForReview,
  reviewFile,
  sent,
} from '../../support/acts/legality-review.ts';
import { breached, but, exception, flagged, holds, lastOf, type LawCase } from '../law-case.ts';

const table = act('TableDraft', tabling, { at: '2026-05-06' });
const send = lastOf(sent).last;
const accept = act('AcceptForReview', {}, { at: '2026-04-20' });
const issue = act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-04-29' });
const early = { ...but(issue, { early: ownAccord }), at: '2026-04-22' };
const advise = act('GiveLegalOpinion', lawyersOpinion);
const sendBack = act('ReturnForCompletion', {
  missing: ['专家论证意见采纳情况表'],
  reason: '材料不齐',
});
const resubmit = act('ResubmitToReview', {
  draft: reviewFile.draft,
  supplied: ['专家论证意见采纳情况表'],
});
const returned = [...sent, sendBack];
const acceptedAnew = [...returned, resubmit, { ...accept, at: '2026-04-27' }, advise];

/** 第三章第一节 合法性审查: article 26, the file and the time for it. */
export const reviewFileCases: readonly LawCase[] = [
  holds('A-LEG-3', 'sends a file that is complete', readyForReview, send),
  breached(
    'A-LEG-3',
    'refuses a file without the account of the procedure',
    readyForReview,
    but(send, { procedureExplanation: '' }),
  ),
  breached(
    'A-LEG-3',
    'refuses a file without the texts it rests on',
    readyForReview,
    but(send, { legalBasisTexts: [] }),
  ),
  breached(
    'A-LEG-3',
    'refuses a file without its letter',
    readyForReview,
    but(send, { evidence: [file('D06', 'text of the legal basis')] }),
  ),
  breached(
    'A-LEG-3',
    'refuses a draft that is not the current one',
    readyForReview,
    but(send, { draft: digestOf('other') }),
  ),
  breached(
    'A-LEG-3',
    'refuses a return that says not what is missing',
    sent,
    but(sendBack, { missing: [] }),
  ),
  exception(
    'A-LEG-3',
    'takes a file back that was completed',
    returned,
    resubmit,
    but(resubmit, { supplied: [] }),
  ),
  holds('A-LEG-4', 'takes an opinion on the seventh working day, unflagged', advised, issue),
  breached('A-LEG-4', 'refuses an opinion on the sixth working day', advised, {
    ...issue,
    at: '2026-04-28',
  }),
  breached('A-LEG-4', 'counts anew from the file that was accepted last', acceptedAnew, {
    ...issue,
    at: '2026-05-07',
  }),
  flagged('A-LEG-4', 'keeps on record that the reviewer issued early', advised, early),
  breached(
    'A-LEG-4',
    'lets nobody take the draft away from the reviewer before',
    advised,
    { ...table, at: '2026-04-22' },
    ['A-LEG-2'],
  ),
  exception(
    'A-LEG-4',
    'lets the reviewer issue early of its own accord, and say so',
    advised,
    early,
    but(early, { early: { reason: '事项简单' } }),
  ),
];
