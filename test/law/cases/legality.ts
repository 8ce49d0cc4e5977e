import { act, digestOf } from '../../support/case.ts';
import { reform, reformTabled, tabling } from '../../support/acts/deliberation.ts';
import {
  advised,
  conditionalOpinion,
  foundUnlawful,
  foundWithoutRule,
  itemsClosed,
  itemsConfirmed,
  itemsOpen,
  lawfulOpinion,
  lawyersOpinion,
  readyForReview,
  reviewed,
  sent,
  underReview,
  unlawfulOpinion,
} from '../../support/acts/legality-review.ts';
import { breached, but, exception, holds, lastOf, type LawCase } from '../law-case.ts';

const table = act('TableDraft', tabling, { at: '2026-05-06' });
const tableReform = lastOf(reformTabled).last;
const accept = act('AcceptForReview', {}, { at: '2026-04-20' });
const issue = act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-04-29' });
const { findings } = lawfulOpinion;
const deficient = { result: 'deficient', reasons: '与上位法抵触' };
const advise = act('GiveLegalOpinion', lawyersOpinion);
const closeFirst = itemsClosed.find(({ step }) => step === 'CloseReviewItem')!;
const closeSecond = lastOf(itemsClosed).last;
const confirm = lastOf(itemsConfirmed).last;
const revised = but(table, { draft: digestOf('draft revised'), openItems: [2] });

/** 第三章第一节 合法性审查: articles 25 to 28. */
export const legality: readonly LawCase[] = [
  holds('A-LEG-1', 'takes the file into review at the review office', sent, accept),
  breached('A-LEG-1', 'refuses the review of another unit than the review office', sent, {
    ...accept,
    unit: 'general-office',
  }),
  breached(
    'A-LEG-1',
    'takes no consultation of the review office for its opinion',
    readyForReview,
    table,
    ['A-LEG-2'],
  ),
  holds('A-LEG-2', 'tables a draft that was found lawful', reviewed, table),
  breached('A-LEG-2', 'tables no draft that nobody reviewed', readyForReview, table),
  breached('A-LEG-2', 'tables no draft that is under review', underReview, table),
  breached('A-LEG-2', 'tables no draft that was found unlawful', foundUnlawful, table),
  exception(
    'A-LEG-2',
    'tables an exploratory reform with its legal risk stated',
    foundWithoutRule,
    tableReform,
    but(tableReform, { legalRisk: '' }),
  ),
  breached(
    'A-LEG-2',
    'takes no reform that the review did not find to be without a rule',
    foundUnlawful,
    act('TableExploratoryReform', reform),
  ),
  breached(
    'A-LEG-2',
    'tables no reform that says not why there is no rule',
    foundWithoutRule,
    but(tableReform, { whyNoRule: ' ' }),
  ),
  holds(
    'A-LEG-2',
    'takes an opinion that finds no rule, and nothing else amiss',
    advised,
    lastOf(foundWithoutRule).last,
  ),
  breached(
    'A-LEG-2',
    'finds no draft to be without a rule that breaks one elsewhere',
    advised,
    but(lastOf(foundWithoutRule).last, {
      findings: { ...unlawfulOpinion.findings, content: deficient },
    }),
  ),
  breached(
    'A-LEG-2',
    'finds no draft to be without a rule where no finding says so',
    advised,
    but(lastOf(foundWithoutRule).last, { findings: { ...findings, content: deficient } }),
  ),
  breached(
    'A-LEG-2',
    'mends no lack of a rule by a change',
    advised,
    act(
      'IssueConditionalOpinion',
      { ...conditionalOpinion, findings: unlawfulOpinion.findings },
      { at: '2026-04-29' },
    ),
  ),
  breached(
    'A-LEG-2',
    'calls no meeting on a reform whose risk the agenda hides',
    reformTabled,
    act('ConveneMeeting', {
      kind: 'director-meeting',
      meetsOn: '2026-05-11',
      place: '局会议室',
      chair: 'p-chief',
      chief: 'p-chief',
      members: ['p-chief', 'm-1'],
    }),
  ),
  holds('A-LEG-5', 'takes an opinion that finds on all three matters', advised, issue),
  ...(['authority', 'procedure', 'content'] as const).map((matter) =>
    breached(
      'A-LEG-5',
      `refuses an opinion silent on ${matter}`,
      advised,
      but(issue, { findings: { ...findings, [matter]: undefined } }),
    ),
  ),
  breached(
    'A-LEG-5',
    'refuses "lawful" of a draft found deficient',
    advised,
    but(issue, {
      findings: { ...findings, content: deficient },
    }),
  ),
  holds('A-LEG-6', 'takes an opinion after a lawyer has advised', advised, issue),
  breached('A-LEG-6', 'refuses an opinion before any lawyer has', underReview, issue),
  breached(
    'A-LEG-6',
    'refuses an opinion when the only lawyer declined',
    [...underReview, but(advise, { position: 'declined', reason: '回避' })],
    issue,
  ),
  breached(
    'A-LEG-6',
    'refuses a lawyer’s opinion that says nothing',
    underReview,
    but(advise, { opinion: ' ' }),
  ),
  holds(
    'A-LEG-7',
    'confirms once each item was adopted somewhere or answered',
    itemsClosed,
    confirm,
  ),
  breached('A-LEG-7', 'confirms nothing while an item is open', itemsClosed.slice(0, -1), confirm),
  breached(
    'A-LEG-7',
    'refuses an adoption that says not where',
    itemsOpen,
    but(closeFirst, { where: '' }),
  ),
  breached(
    'A-LEG-7',
    'refuses a conditional opinion without items',
    advised,
    act('IssueConditionalOpinion', { ...conditionalOpinion, items: [] }, { at: '2026-04-29' }),
  ),
  exception(
    'A-LEG-7',
    'closes an item that is not adopted, with its reason',
    itemsOpen,
    closeSecond,
    but(closeSecond, { reason: '' }),
  ),
  exception(
    'A-LEG-7',
    'tables with the item that was not adopted shown',
    itemsConfirmed,
    revised,
    but(revised, { openItems: [] }),
    ['DC-6'],
  ),
];
