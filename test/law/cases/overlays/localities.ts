import { act, type Act } from '../../../support/case.ts';
import {
  appointment,
  experts,
  expertsAppointed,
  opinion,
  riskDue,
  riskReport,
} from '../../../support/acts/assessments.ts';
import { tabling } from '../../../support/acts/deliberation.ts';
import { drafted } from '../../../support/acts/drafting.ts';
import { readyForReview, reviewed, sent } from '../../../support/acts/legality-review.ts';
import {
  hearingListed,
  hearingNotNeeded,
  holding,
  materialsDelivered,
} from '../../../support/acts/participation.ts';
import {
  breached,
  but,
  flagged,
  holds,
  lastOf,
  underEdition,
  warned,
  type LawCase,
} from '../../law-case.ts';

const before = (acts: readonly Act[], step: Act['step']) =>
  acts.slice(
    0,
    acts.findIndex((each) => each.step === step),
  );
const unneeded = lastOf(hearingNotNeeded).last;
const require = act('RequireHearing', {
  ground: 'mandatory',
  law: '《广东省重大行政决策听证规定》(粤府令第303号)',
  reason: '存在较大分歧',
});
const answer = (how: string) =>
  act('AnswerHearingProposal', { proposal: '2026-01', answer: how, reason: '已研究' });
const listing = act('ListInDirectory', {
  year: 2026,
  hearing: true,
  partyConsentOn: '2026-02-01',
  publishedOn: '2026-02-10',
  url: 'https://example.org/directory',
});
const listed = drafted.map((each) => (each.step === 'DeclareNotInDirectory' ? listing : each));
const adjust = act('AdjustDirectoryEntry', {
  hearing: false,
  reason: '动态调整',
  partyConsentOn: '2026-02-20',
  publishedOn: '2026-02-28',
  url: 'https://example.org/directory',
});

const toAnnounce = [...drafted, ...before(hearingListed, 'AnnounceHearing')];
const announce = hearingListed.find(({ step }) => step === 'AnnounceHearing')!;
const local = (days: number) =>
  underEdition(toAnnounce, {
    limits: {
      hearingNoticeDays: {
        advisory: {
          value: days,
          unit: 'day',
          bound: 'at-least',
          provision: 'GD-H-5',
          mark: 'PRACTICE',
        },
      },
    },
  });
const hold = act('HoldHearing', holding, { at: '2026-04-20' });
const delivered = [...drafted, ...materialsDelivered];
const deliveredOn = (at: string) => [
  ...drafted,
  ...hearingListed,
  act('DeliverHearingMaterials', { participants: ['P01', 'P02', 'P03'] }, { at }),
];

const least = { unit: 'person', bound: 'at-least', provision: 'A-EXP-N', mark: 'READ-2' } as const;
const toAppoint = underEdition([...drafted, expertsAppointed[0]!], {
  limits: {
    minExperts: { advisory: { value: 5, ...least } },
    minExpertsBroad: { advisory: { value: 9, ...least } },
  },
});
const appoint = act('AppointExperts', appointment);
const speak = act('RecordExpertOpinion', opinion);
const appointed = [...drafted, ...expertsAppointed];
const send = lastOf(sent).last;
const assessed = [...drafted, ...riskDue];
const controllable = act('FindRiskControllable', riskReport);

/** What province and city add on hearings, experts, counsel; and the levels of stability risk. */
export const localities: readonly LawCase[] = [
  holds('GD-H-0', 'cites the order that is in force', drafted, require),
  flagged(
    'GD-H-0',
    'keeps on record that a repealed order was cited',
    drafted,
    but(require, { law: '《广东省重大行政决策听证规定》(粤府令第183号)' }),
  ),
  holds(
    'GD-H-1',
    'answers a proposal to hold a hearing, with its reason',
    drafted,
    answer('decline'),
  ),
  breached(
    'GD-H-1',
    'refuses an answer without its reason',
    drafted,
    but(answer('decline'), { reason: '' }),
  ),
  breached('GD-H-1', 'holds the hearing that was promised', [...drafted, answer('hold')], unneeded),
  flagged(
    'GD-H-1',
    'keeps on record that a proposal was left unanswered',
    drafted,
    but(unneeded, { proposalsReceived: 1 }),
  ),
  holds(
    'GD-H-2',
    'needs no hearing once the directory was adjusted',
    [...listed, adjust],
    unneeded,
  ),
  breached('GD-H-2', 'holds the hearing that the directory asks for', listed, unneeded),
  breached(
    'GD-H-2',
    'refuses the meeting where the directory came to ask for the hearing after the review',
    [...reviewed, listing],
    act('TableDraft', tabling, { at: '2026-05-06' }),
  ),
  breached(
    'GD-H-1',
    'refuses the review where a hearing was promised after it was found not needed',
    [...readyForReview, answer('hold')],
    send,
  ),
  holds('GD-H-4', 'holds a hearing whose persons are named', delivered, hold),
  warned(
    'GD-H-4',
    'shows a hearing without a recorder',
    delivered,
    but(hold, { recorder: undefined }),
  ),
  holds('GD-H-5', 'announces it as long before as the province will ask', local(30), announce),
  warned('GD-H-5', 'shows a later announcement', local(40), announce),
  holds(
    'SZ-H-1',
    'holds a hearing whose materials came ten days before',
    deliveredOn('2026-04-10'),
    hold,
  ),
  warned('SZ-H-1', 'shows materials that came eight days before', deliveredOn('2026-04-12'), hold),
  holds('A-EXP-N', 'appoints five experts', toAppoint, but(appoint, { broad: false })),
  warned(
    'A-EXP-N',
    'shows four experts',
    toAppoint,
    but(appoint, { broad: false, experts: experts.slice(0, 4) }),
  ),
  warned(
    'A-EXP-N',
    'shows five where the matter is broad',
    toAppoint,
    but(appoint, { broad: true }),
  ),
  holds('GD-E-1', 'takes an opinion on legality and negative effects too', appointed, speak),
  warned(
    'GD-E-1',
    'shows an opinion silent on legality',
    appointed,
    but(speak, { legality: undefined }),
  ),
  holds('GD-L-1', 'sends a file that says how counsel took part', readyForReview, send),
  warned(
    'GD-L-1',
    'shows a file in which counsel comes last',
    readyForReview,
    but(send, { counselInvolved: ' ' }),
  ),
  holds('A-RISK-5', 'takes a finding with its level and its filing', assessed, controllable),
  warned(
    'A-RISK-5',
    'shows a high risk found controllable',
    assessed,
    but(controllable, { level: 'high' }),
  ),
  warned(
    'A-RISK-5',
    'shows a report of which no filing is stated',
    assessed,
    but(controllable, { filing: ' ' }),
  ),
];
