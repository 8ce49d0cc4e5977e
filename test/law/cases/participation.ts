import { act } from '../../support/case.ts';
import { tabling } from '../../support/acts/deliberation.ts';
import { drafted } from '../../support/acts/drafting.ts';
import { readyForReview, reviewFile, reviewed } from '../../support/acts/legality-review.ts';
import {
  cleared,
  hearingNotNeeded,
  opening,
  participationPlanned,
  solicitationClosed,
  solicitationDone,
  solicitationNotNeeded,
  solicitationOpen,
  symposiumHeld,
  dispositions,
} from '../../support/acts/participation.ts';
import { breached, but, exception, holds, lastOf, without, type LawCase } from '../law-case.ts';

const send = act('SendToLegalityReview', reviewFile);
const conclude = act('ConcludeParticipation', { summary: '公众参与已完成' });
const settled = [...drafted, ...participationPlanned, ...solicitationDone, ...hearingNotNeeded];
const withheld = act('WithholdFromPublic', {
  legalBasis: '《政府信息公开条例》第十四条',
  ground: 'security',
  reason: '公开可能危及公共安全',
  reviewer: '保密办',
});
const plan = lastOf(participationPlanned).last;
const ofGroup = but(plan, {
  methods: ['symposium'],
  affectsSpecialGroups: true,
  specialGroups: ['出租车司机'],
});
const symposium = lastOf(symposiumHeld).last;
const groupSettled = [...drafted, ...cleared, ...solicitationNotNeeded, ...hearingNotNeeded];
const consulting = but(symposium, {
  consulted: ['peoples-organisation', 'social-organisation', 'representatives'],
});

const { before: unopened, last: open } = lastOf(solicitationOpen);
const beforeNotice = [...drafted, ...unopened];
const saying = (notice: object) => but(open, { notice: { ...opening.notice, ...notice } });
const urgent = '汛期将至,情况紧急';
const brief = saying({ closesOn: '2026-03-26', reasonForShorterPeriod: urgent });
const answer = act('RespondToComments', { dispositions });
const closed = [...drafted, ...solicitationClosed];
const table = act('TableDraft', tabling, { at: '2026-05-06' });
const promise = { ...tabling.pack, participation: { status: 'not-applicable', reason: '略' } };

/** 第二章第二节 公众参与: articles 14, 15, 18. */
export const participation: readonly LawCase[] = [
  holds(
    'A-PUB-1',
    'concludes when each way that was planned was used',
    [...settled, ...symposiumHeld],
    conclude,
  ),
  breached('A-PUB-1', 'refuses to conclude when a planned way was not used', settled, conclude),
  breached(
    'A-PUB-1',
    'sends nothing to review that the public was not heard on',
    without(readyForReview, 'ConcludeParticipation'),
    send,
  ),
  exception(
    'A-PUB-1',
    'withholds a matter on a legal basis, with its review on record',
    drafted,
    withheld,
    but(withheld, { legalBasis: '' }),
  ),
  breached(
    'A-PUB-1',
    'refuses to withhold without a reviewer',
    drafted,
    but(withheld, { reviewer: '' }),
  ),
  breached(
    'A-PUB-1',
    'refuses to withhold what is open for comment',
    [...drafted, ...solicitationOpen],
    withheld,
  ),
  holds('A-PUB-2', 'takes a plan of the ways to take part', drafted, plan),
  breached('A-PUB-2', 'refuses a plan without a way', drafted, but(plan, { methods: [] })),
  breached(
    'A-PUB-2',
    'refuses another way that is not described',
    drafted,
    but(plan, { methods: ['other'] }),
  ),
  breached(
    'A-PUB-2',
    'refuses a record of a way in which nobody took part',
    [...drafted, plan],
    but(symposium, { persons: 0 }),
  ),
  breached(
    'A-PUB-2',
    'refuses a record of a way that was not planned',
    [...drafted, plan],
    but(symposium, { method: 'visit' }),
  ),
  holds(
    'A-PUB-3',
    'concludes once the group and its organisations were consulted',
    [...groupSettled, ofGroup, consulting],
    conclude,
  ),
  breached(
    'A-PUB-3',
    'refuses to conclude when the group was not consulted',
    [...groupSettled, ofGroup, symposium],
    conclude,
  ),
  breached(
    'A-PUB-3',
    'refuses to conclude when a reason stands for each body, and nobody was consulted',
    [...groupSettled, ofGroup, symposium],
    but(conclude, {
      absent: ['peoples-organisation', 'social-organisation', 'representatives'].map((group) => ({
        group,
        reason: '本地没有',
      })),
    }),
  ),
  breached(
    'A-PUB-3',
    'refuses a plan that says not whether a group is touched',
    drafted,
    but(plan, { affectsSpecialGroups: undefined }),
  ),
  breached(
    'A-PUB-3',
    'refuses a plan that names no group',
    drafted,
    but(ofGroup, { specialGroups: [] }),
  ),
  holds('A-PUB-4', 'publishes a notice with its four items', beforeNotice, open),
  ...['draft', 'explanation', 'howToComment', 'closesOn'].map((item) =>
    breached(
      'A-PUB-4',
      `refuses a notice without its ${item}`,
      beforeNotice,
      saying({ [item]: undefined }),
    ),
  ),
  breached(
    'A-PUB-4',
    'refuses a notice that went through no channel',
    beforeNotice,
    but(open, { channels: [] }),
  ),
  holds('A-PUB-5', 'takes a period of exactly 30 days', beforeNotice, open),
  breached(
    'A-PUB-5',
    'refuses 29 days even counted with the first',
    beforeNotice,
    saying({ closesOn: '2026-04-13' }),
  ),
  breached(
    'A-PUB-5',
    'refuses ten days without a reason',
    beforeNotice,
    saying({ closesOn: '2026-03-26' }),
  ),
  breached(
    'A-PUB-5',
    'ends no period before its last day is over',
    [...drafted, ...solicitationOpen],
    { ...lastOf(solicitationClosed).last, at: '2026-04-15' },
  ),
  exception(
    'A-PUB-5',
    'takes ten days for a reason that stands in the notice itself',
    beforeNotice,
    brief,
    saying({ closesOn: '2026-03-26', reasonForShorterPeriod: ' ' }),
  ),
  breached(
    'A-PUB-5',
    'takes no reason from outside the notice',
    beforeNotice,
    but(saying({ closesOn: '2026-03-26' }), { reason: urgent }),
  ),
  holds('A-PUB-7', 'takes an answer with a reason to each comment', closed, answer),
  breached(
    'A-PUB-7',
    'refuses to leave a comment unanswered',
    closed,
    but(answer, { dispositions: dispositions.slice(1) }),
  ),
  breached(
    'A-PUB-7',
    'refuses an answer without its reason',
    closed,
    but(answer, { dispositions: dispositions.map((each) => ({ ...each, reason: '' })) }),
  ),
  holds('A-PUB-8', 'tables a draft with what became of the comments', reviewed, table),
  breached(
    'A-PUB-8',
    'refuses to table without what became of the comments',
    reviewed,
    but(table, { pack: promise }),
  ),
];
