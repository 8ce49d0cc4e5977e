import { act, changing, digestOf, file } from '../../../support/case.ts';
import {
  competitionDue,
  competitionReview,
  operationPlanFiled,
} from '../../../support/acts/assessments.ts';
import { drafted, draftV1 } from '../../../support/acts/drafting.ts';
import { readyForReview, sent } from '../../../support/acts/legality-review.ts';
import { solicitationNotNeeded } from '../../../support/acts/participation.ts';
import { breached, but, flagged, holds, lastOf, without, type LawCase } from '../../law-case.ts';

const { before: undue, last: require } = lastOf([...drafted, ...competitionDue]);
const due = [...drafted, ...competitionDue];
const byGovernment = changing(due, 'ProposeMatter', { mode: 'government' });
const preReview = act('PreReviewFairCompetition', { draft: draftV1, opinion: '初审认为符合' });
const pass = act('PassFairCompetition', competitionReview);
const reviewedTogether = but(pass, { reviewerUnit: '区市场监管局' });
const no = act('DeclareFairCompetitionReviewNotNeeded', {
  reason: '不涉及经营者经济活动',
  basis: '第二条',
  decider: '局长办公会',
});
const { lists } = competitionReview;
const breaches = { ...lists, entryAndExit: { result: 'breaches' } };
const fail = act('FailFairCompetition', {
  ...competitionReview,
  lists: breaches,
  reason: '设置了不合理的准入条件',
});
const exempt = but(pass, {
  lists: { ...lists, productionCost: { result: 'exception' } },
  exception: {
    purpose: 'public-interest',
    noLessRestrictive: '已比较三种方案',
    endsOn: '2028-12-31',
    explanation: '详见结论',
    evaluatedBy: '某评估机构',
    evaluation: digestOf('evaluation'),
  },
  evidence: [file('D17'), file('D17', 'evaluation')],
});
const exemptBut = (changes: object) =>
  but(exempt, { exception: { ...(exempt.statement.exception as object), ...changes } });
const withheld = act('WithholdFromPublic', {
  legalBasis: '《保守国家秘密法》',
  ground: 'state-secret',
  reason: '涉密',
  reviewer: '审查人',
});
const affecting = but(lastOf(solicitationNotNeeded).last, { affectsMarketEntities: true });
const plan = lastOf(operationPlanFiled).last;
const send = lastOf(sent).last;

/** 公平竞争审查, and what the province adds to it. */
export const competition: readonly LawCase[] = [
  holds('C-FCR-1', 'finds a review due, for a reason', undue, require),
  breached('C-FCR-1', 'refuses "not due" without its basis', undue, but(no, { basis: '' })),
  holds('C-FCR-2', 'lets a department review its own draft', due, pass),
  breached(
    'C-FCR-2',
    'refuses the review of a draft that is not the current one',
    due,
    but(pass, { draft: digestOf('another draft') }),
  ),
  holds(
    'C-FCR-3',
    'takes a review with the market regulator after the preliminary one',
    [...byGovernment, preReview],
    reviewedTogether,
  ),
  flagged(
    'C-FCR-3',
    'shows a review with a unit that is not called a market regulator',
    [...byGovernment, preReview],
    but(reviewedTogether, { reviewerUnit: '区发展改革局' }),
  ),
  breached(
    'C-FCR-3',
    'refuses a government’s measure without a preliminary opinion',
    byGovernment,
    reviewedTogether,
  ),
  breached(
    'C-FCR-3',
    'refuses a government’s measure that the regulator did not review',
    [...byGovernment, preReview],
    pass,
  ),
  holds('C-FCR-4', 'takes a review in which undertakings were heard', due, pass),
  breached('C-FCR-4', 'refuses a review in which nobody was heard', due, but(pass, { heard: [] })),
  breached(
    'C-FCR-4',
    'refuses to leave the public unheard where its interest is touched',
    due,
    but(pass, { publicInterest: true }),
  ),
  holds('C-FCR-5', 'takes a finding on each of the four lists', due, pass),
  ...['entryAndExit', 'freeFlow', 'productionCost', 'productionConduct'].map((list) =>
    breached(
      'C-FCR-5',
      `refuses a review that is silent on ${list}`,
      due,
      but(pass, { lists: { ...lists, [list]: {} } }),
    ),
  ),
  holds('C-FCR-6', 'takes an exception with its purpose, its necessity and its end', due, exempt),
  ...['purpose', 'noLessRestrictive', 'explanation', 'endsOn'].map((field) =>
    breached(
      'C-FCR-6',
      `refuses an exception without its ${field}`,
      due,
      exemptBut({ [field]: undefined }),
    ),
  ),
  breached(
    'C-FCR-6',
    'refuses an exception whose term is over',
    due,
    exemptBut({ endsOn: '2026-03-01' }),
  ),
  holds('C-FCR-7', 'sends to review what passed', readyForReview, send),
  breached('C-FCR-7', 'refuses to pass what breaches a list', due, but(pass, { lists: breaches })),
  breached('C-FCR-7', 'passes nothing that failed and was not changed', [...due, fail], pass),
  breached(
    'C-FCR-7',
    'sends nothing to review that was not reviewed for competition',
    without(readyForReview, 'PassFairCompetition'),
    send,
  ),
  holds('C-FCR-8', 'takes a plan that chooses its operator in competition', drafted, plan),
  breached(
    'C-FCR-8',
    'refuses a plan that names its operator',
    drafted,
    but(plan, { namedOperator: '某公司' }),
  ),
  flagged('C-FCR-8', 'shows an operation that needs no review', drafted, no),
  breached(
    'C-FCR-1',
    'finds no review unneeded of what affects market entities closely',
    [...drafted, withheld, affecting],
    no,
  ),
  breached(
    'C-FCR-1',
    'finds market entities affected by nothing that was found to touch no operator',
    [...drafted, withheld, no],
    affecting,
  ),
  holds('GD-F-1', 'takes an exception that a third party evaluated', due, exempt),
  breached(
    'GD-F-1',
    'refuses an exception that nobody else evaluated',
    due,
    exemptBut({ evaluatedBy: '' }),
  ),
];
