import { act } from '../../support/case.ts';
import {
  appointment,
  experts,
  expertsAppointed,
  handling,
  opinion,
  opinionsGiven,
} from '../../support/acts/assessments.ts';
import { tabling } from '../../support/acts/deliberation.ts';
import { drafted } from '../../support/acts/drafting.ts';
import { readyForReview, reviewFile, reviewed } from '../../support/acts/legality-review.ts';
import { breached, but, exception, flagged, holds, without, type LawCase } from '../law-case.ts';

const due = act('RequireExpertReview', { reason: '专业性、技术性较强' });
const notNeeded = act('DeclareExpertReviewNotNeeded', {
  reason: '专业性、技术性不强',
  basis: '第十九条第一款',
  decider: '局长办公会',
});
const unappointed = [...drafted, due];
const appoint = act('AppointExperts', appointment);
const withFirst = (over: object) =>
  but(appoint, { experts: [{ ...experts[0], ...over }, ...experts.slice(1)] });
const appointed = [...drafted, ...expertsAppointed];
const give = act('RecordExpertOpinion', opinion);
const heard = [...drafted, ...opinionsGiven];
const conclude = act('ConcludeExpertReview', { conclusion: '可行', handling });
const table = act('TableDraft', tabling, { at: '2026-05-06' });
const silent = { ...tabling.pack, expertReview: { status: 'attached', account: ' ' } };

/** 第二章第三节 专家论证: articles 19 to 21, 29(3). */
export const expertCases: readonly LawCase[] = [
  holds('A-EXP-1', 'takes an opinion on necessity, feasibility and soundness', appointed, give),
  ...['necessity', 'feasibility', 'soundness'].map((test) =>
    breached(
      'A-EXP-1',
      `refuses an opinion that is silent on ${test}`,
      appointed,
      but(give, { [test]: '' }),
    ),
  ),
  breached(
    'A-EXP-1',
    'sends nothing to review while the experts that are due were not heard',
    [...without(readyForReview, 'AppointExperts', 'RecordExpertOpinion', 'ConcludeExpertReview')],
    act('SendToLegalityReview', reviewFile),
  ),
  exception(
    'A-EXP-1',
    'takes it as not due, for a reason on record',
    drafted,
    notNeeded,
    but(notNeeded, { reason: '' }),
  ),
  holds('A-EXP-2', 'takes an opinion that is signed or sealed', appointed, give),
  flagged(
    'A-EXP-2',
    'shows an opinion that takes the place of an earlier one',
    [...appointed, give],
    give,
  ),
  breached(
    'A-EXP-4',
    'refuses one person as several experts',
    unappointed,
    but(appoint, { experts: experts.map((each) => ({ ...each, name: '同一人' })) }),
  ),
  flagged(
    'A-EXP-4',
    'shows that an expert who has spoken is no longer on the list',
    [...appointed, but(give, { expert: 'E2', view: 'oppose' })],
    but(appoint, { experts: experts.filter(({ ref }) => ref !== 'E2') }),
  ),
  breached(
    'A-EXP-2',
    'refuses an opinion that nobody signed',
    appointed,
    but(give, { signed: false }),
  ),
  breached(
    'A-EXP-2',
    'refuses the opinion of somebody who was not appointed',
    appointed,
    but(give, { expert: 'E9' }),
  ),
  breached(
    'A-EXP-2',
    'refuses to conclude before each expert has spoken',
    heard.slice(0, -1),
    conclude,
  ),
  holds(
    'A-EXP-3',
    'takes a commission to an organisation that is named',
    unappointed,
    but(appoint, { form: 'commissioned' }),
  ),
  breached(
    'A-EXP-3',
    'refuses an argument of no form',
    unappointed,
    but(appoint, { form: undefined }),
  ),
  breached(
    'A-EXP-3',
    'refuses a commission to nobody',
    unappointed,
    but(appoint, { form: 'commissioned', mainOrganisation: undefined }),
  ),
  holds(
    'A-EXP-4',
    'appoints experts without an interest, of known fields, one of them critical',
    unappointed,
    appoint,
  ),
  breached(
    'A-EXP-4',
    'refuses an expert with a direct interest',
    unappointed,
    withFirst({ noInterest: false }),
  ),
  breached(
    'A-EXP-4',
    'refuses an expert who declared nothing',
    unappointed,
    withFirst({ noInterest: undefined }),
  ),
  breached('A-EXP-4', 'refuses an expert of no known field', unappointed, withFirst({ field: '' })),
  breached(
    'A-EXP-4',
    'refuses an expert of no known affiliation',
    unappointed,
    withFirst({ affiliation: ' ' }),
  ),
  flagged(
    'A-EXP-4',
    'flags a list without anybody of another opinion',
    unappointed,
    withFirst({ leaning: 'neutral' }),
  ),
  flagged(
    'A-EXP-4',
    'shows an expert of the sponsor',
    unappointed,
    withFirst({ affiliation: '示例局 数据科' }),
  ),
  flagged(
    'A-EXP-4',
    'shows an expert whose organisation is the sponsor',
    unappointed,
    withFirst({ organisation: '示例区示例局数据科' }),
  ),
  flagged(
    'A-EXP-4',
    'shows a sponsor who does the main work of argument itself',
    unappointed,
    but(appoint, { mainOrganisation: '示例局数据科' }),
  ),
  holds('A-EXP-5', 'appoints experts from a pool that is named', unappointed, appoint),
  flagged(
    'A-EXP-5',
    'flags experts that come from no named pool',
    unappointed,
    but(appoint, { pool: '' }),
  ),
  holds('A-EXP-6', 'concludes with what became of each recommendation', heard, conclude),
  breached(
    'A-EXP-6',
    'refuses to leave a recommendation unanswered',
    heard,
    but(conclude, { handling: handling.slice(1) }),
  ),
  breached(
    'A-EXP-6',
    'refuses one not adopted for no reason',
    heard,
    but(conclude, { handling: [handling[0], { ...handling[1], reason: '' }] }),
  ),
  breached(
    'A-EXP-6',
    'refuses to table without what became of the opinions',
    reviewed,
    but(table, { pack: silent }),
  ),
];
