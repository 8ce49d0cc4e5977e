import { act, changing, digestOf, file, type Act } from '../../../support/case.ts';
import { executing, gaps } from '../../../support/acts/aftermath.ts';
import { deliberated, reform, tabling } from '../../../support/acts/deliberation.ts';
import { drafted } from '../../../support/acts/drafting.ts';
import {
  advised,
  draftR,
  foundWithoutRule,
  itemsConfirmed,
  lawfulOpinion,
  lawyersOpinion,
  reviewed,
  reviewFile,
  sent,
  underReview,
} from '../../../support/acts/legality-review.ts';
import {
  hearingListed,
  holding,
  materialsDelivered,
  opening,
  solicitationOpen,
} from '../../../support/acts/participation.ts';
import { classified, initiated } from '../../../support/acts/proposal.ts';
import { statement } from '../../../support/statements.ts';
import {
  breached,
  but,
  flagged,
  holds,
  lastOf,
  underEdition,
  warned,
  without,
  type LawCase,
} from '../../law-case.ts';

const { before: unopened, last: open } = lastOf([...drafted, ...solicitationOpen]);
const closing = (closesOn: string) => but(open, { notice: { ...opening.notice, closesOn } });
const deliver = (at: string) =>
  act('DeliverHearingMaterials', { participants: ['P01', 'P02', 'P03'] }, { at });
const table = act('TableDraft', tabling, { at: '2026-05-06' });
const tableReform = act('TableExploratoryReform', reform, { at: '2026-05-06' });
const accept = act('AcceptForReview', {}, { at: '2026-04-20' });
const advise = act('GiveLegalOpinion', lawyersOpinion);
const issueOn = (at: string, changes: object = {}): Act =>
  act('IssueLawfulOpinion', { ...lawfulOpinion, ...changes }, { at });
const consent = file('D21', 'consent');
const consented = issueOn('2026-04-22', {
  early: { ground: 'consented', reason: '上级要求限期', consent: consent.sha256 },
  evidence: [file('D21'), consent],
});
const sentAnew = (returned: string, accepted: string): Act[] => [
  ...sent,
  act('ReturnForCompletion', { missing: ['依据文本'] }, { at: returned }),
  act('ResubmitToReview', { draft: reviewFile.draft, supplied: ['依据文本'] }),
  { ...accept, at: accepted },
  advise,
];
const revised = but(table, { draft: draftR, openItems: [2] });
const hold = act('HoldHearing', holding, { at: '2026-04-20' });
const delivered = [...drafted, ...materialsDelivered];
const unsigned = (refusal: object) =>
  but(hold, {
    signatures: [{ participant: 'P01', signed: false, ...refusal }, ...holding.signatures.slice(1)],
  });
const major = classified.find(({ step }) => step === 'ClassifyAsMajor')!;
const studied = classified.slice(0, 2);
const start = lastOf(initiated).last;

const signature = { statement: statement(), jws: 'e30..c2ln' };
const sign = (each: Act): Act => ({
  ...but(each, { signature }),
  signature: { key: [], statement: [] },
});
const later = (acts: readonly Act[]) => underEdition(acts, { filedOn: '2026-12-01' });
const entry = (step: 'ConfirmMinutesEntry' | 'DeclineMinutesEntry', person: string, said = {}) =>
  act(step, said, { person });
const answered = [
  ...executing,
  entry('ConfirmMinutesEntry', 'm-1'),
  entry('DeclineMinutesEntry', 'm-2', { reason: '发言记录与原意不符' }),
  act('ConfirmMinutesEntry', {}, { person: 'p-chief', role: 'chief' }),
];
const signing = (acts: readonly Act[]) =>
  later(acts).map((each) =>
    ['GiveLegalOpinion', 'IssueLawfulOpinion', 'ConfirmMinutesEntry'].includes(each.step)
      ? sign(each)
      : each,
  );
const compile = act('CompileArchive', { missing: gaps });

/** What no text says and the software had to settle. */
export const design: readonly LawCase[] = [
  holds('CNT-4', 'counts thirty days without the first', unopened, open),
  flagged('CNT-4', 'keeps on record a period that is enough only with the first', unopened, {
    ...closing('2026-04-14'),
  }),
  holds(
    'CNT-5',
    'takes materials eight days before',
    [...drafted, ...hearingListed],
    deliver('2026-04-09'),
  ),
  flagged(
    'CNT-5',
    'keeps on record materials exactly seven days before',
    [...drafted, ...hearingListed],
    deliver('2026-04-13'),
  ),
  holds('A-LEG-8', 'tables the text that was reviewed', reviewed, table),
  breached(
    'A-LEG-8',
    'refuses to table another text',
    reviewed,
    but(table, { draft: digestOf('other') }),
  ),
  breached(
    'A-LEG-8',
    'refuses an opinion on another text than was sent',
    advised,
    issueOn('2026-04-29', { draft: digestOf('other') }),
  ),
  holds(
    'D-10',
    'tables a reform that says which point lacks a rule',
    foundWithoutRule,
    tableReform,
  ),
  breached(
    'D-10',
    'refuses a reform that says not which',
    foundWithoutRule,
    but(tableReform, { point: ' ' }),
  ),
  holds('DC-1', 'takes the file into review by who had no hand in it', sent, accept),
  breached('DC-1', 'refuses a reviewer who drafted', sent, { ...accept, person: 'p-drafter' }),
  breached('DC-1', 'refuses a lawyer who drafted', underReview, { ...advise, person: 'p-drafter' }),
  breached(
    'DC-1',
    'refuses the review of the unit that undertakes the matter',
    changing(sent, 'ProposeMatter', { reviewOffice: undefined }),
    { ...accept, unit: 'data-section' },
  ),
  holds(
    'DC-2',
    'takes a refusal to sign with its reason and a witness',
    delivered,
    unsigned({ refusalReason: '不认可', witness: '见证人' }),
  ),
  breached('DC-2', 'refuses one that nobody saw', delivered, unsigned({ refusalReason: '不认可' })),
  holds('DC-3', 'holds a hearing of three different persons', delivered, hold),
  breached(
    'DC-3',
    'refuses a host who keeps the record',
    delivered,
    but(hold, { recorder: holding.host }),
  ),
  holds(
    'DC-4',
    'counts the seven days from the file that was accepted',
    sentAnew('2026-04-17', '2026-04-20'),
    issueOn('2026-04-29'),
  ),
  breached(
    'DC-4',
    'counts none of the days before a return',
    sentAnew('2026-04-20', '2026-04-27'),
    issueOn('2026-05-07'),
    ['A-LEG-4'],
  ),
  holds(
    'DC-5',
    'takes an early opinion to which the reviewer consented in writing',
    advised,
    consented,
  ),
  breached(
    'DC-5',
    'refuses one whose consent is not on file',
    advised,
    but(consented, { evidence: [file('D21')] }),
  ),
  breached(
    'DC-5',
    'refuses one that gives no reason for the haste',
    advised,
    but(consented, { early: { ground: 'consented', consent: consent.sha256 } }),
  ),
  holds('DC-6', 'tells the meeting what was not adopted', itemsConfirmed, revised),
  breached(
    'DC-6',
    'refuses to keep it from the meeting',
    itemsConfirmed,
    but(revised, { openItems: [] }),
  ),
  holds('DC-7', 'takes the opinion of a lawyer who declares no interest', underReview, advise),
  breached(
    'DC-7',
    'refuses one who declares nothing',
    underReview,
    but(advise, { noConflict: undefined }),
  ),
  holds('DC-8', 'takes a classification that somebody answers for', studied, major),
  breached('DC-8', 'refuses one by nobody', studied, but(major, { decider: ' ' })),
  breached(
    'DC-8',
    'refuses one without the justice department’s view',
    studied,
    but(major, { justiceView: ' ' }),
  ),
  breached(
    'DC-8',
    'starts nothing whose tracks are open',
    without(initiated.slice(0, -1), 'ClassifyNotNormative'),
    start,
  ),
  holds(
    'SIG-1',
    'takes an opinion under the lawyer’s own signature',
    later(underReview),
    sign(advise),
  ),
  breached('SIG-1', 'refuses one that nobody signed', later(underReview), advise),
  holds(
    'SIG-2',
    'lets a member confirm an own entry',
    deliberated,
    entry('ConfirmMinutesEntry', 'm-1'),
  ),
  breached(
    'SIG-2',
    'lets nobody confirm where he was absent',
    deliberated,
    entry('ConfirmMinutesEntry', 'm-3'),
  ),
  breached(
    'SIG-2',
    'refuses a "no" without its reason',
    deliberated,
    entry('DeclineMinutesEntry', 'm-1'),
  ),
  holds('SIG-3', 'closes a file whose members have all answered', signing(answered), compile),
  warned('SIG-3', 'shows a file whose members have not', signing(executing), compile),
];
