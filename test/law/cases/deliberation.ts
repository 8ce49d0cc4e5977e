import { act, changing, file } from '../../support/case.ts';
import {
  adopted,
  convened,
  deliberated,
  deliberatedWith,
  minutes,
  notice,
  pack,
  tabled,
  tabling,
} from '../../support/acts/deliberation.ts';
import { draftV1 } from '../../support/acts/drafting.ts';
import { reviewed } from '../../support/acts/legality-review.ts';
import { inGovernment } from '../../support/acts/tracks.ts';
import { breached, but, exception, flagged, holds, type LawCase } from '../law-case.ts';

const table = act('TableDraft', tabling, { at: '2026-05-06' });
const packed = (over: object) => but(table, { pack: { ...pack, ...over } });
const ofGroups = ['participation', 'riskAssessment', 'legalityReview', 'other'] as const;

/** A case whose risk assessment was found not to be owed. */
const withoutRisk = reviewed.flatMap((each) => {
  if (each.step === 'FindRiskControllable') return [];
  return each.step === 'RequireRiskAssessment'
    ? [
        act('DeclareRiskAssessmentNotNeeded', {
          reason: '不涉及社会稳定、公共安全',
          basis: '第二十二条第一款',
          decider: '局长办公会',
        }),
      ]
    : [each];
});
const notOwed = (reason: string) =>
  packed({ riskAssessment: { status: 'not-applicable', reason } });

const convene = act('ConveneMeeting', notice);
const record = act('RecordDeliberation', minutes, { at: '2026-05-11' });
const [first, second, chief] = minutes.speeches;
const adopt = act('AdoptDraft', { draft: draftV1, decision: '通过' });
const outvoted = deliberatedWith('disagree', 'disagree');
const explained = but(adopt, { reasonStated: '公共利益需要,分歧意见另行研究' });

/** 第三章第二节 集体讨论决定: articles 29, 30. */
export const deliberation: readonly LawCase[] = [
  holds('A-SUB-1', 'tables a draft with the six groups of papers', reviewed, table),
  ...ofGroups.map((group) =>
    breached(
      'A-SUB-1',
      `refuses papers that say nothing of ${group}`,
      reviewed,
      packed({ [group]: undefined }),
      group === 'participation' ? ['A-SUB-1', 'A-PUB-8'] : ['A-SUB-1'],
    ),
  ),
  flagged('A-SUB-1', 'shows papers that attach what was found not to be owed', withoutRisk, table),
  breached(
    'A-SUB-1',
    'refuses papers without the opinion of the review',
    reviewed,
    packed({ legalityReview: { status: 'not-applicable', reason: '略' } }),
  ),
  breached(
    'A-SUB-1',
    'refuses papers without the fair competition review that was made',
    reviewed,
    packed({ draft: { ...pack.draft, fairCompetition: '' } }),
  ),
  breached(
    'A-SUB-1',
    'refuses a risk assessment that was made and is not there',
    reviewed,
    notOwed('略'),
  ),
  exception(
    'A-SUB-1',
    'marks a group that was not owed, with the reason',
    withoutRisk,
    notOwed('认定不需要'),
    notOwed(''),
  ),
  holds(
    'A-MEET-1',
    'calls a government’s executive meeting',
    inGovernment(tabled),
    but(convene, { kind: 'executive-meeting' }),
  ),
  breached(
    'A-MEET-1',
    'takes no circulation of papers for a meeting',
    tabled,
    but(convene, { kind: 'circulation' }),
  ),
  breached(
    'A-MEET-1',
    'takes no directors’ meeting for a government’s',
    inGovernment(tabled),
    convene,
  ),
  breached(
    'A-MEET-1',
    'lets nobody but the chief chair a government’s meeting',
    inGovernment(tabled),
    but(convene, { kind: 'plenary-meeting', chair: 'm-1' }),
  ),
  breached(
    'A-MEET-1',
    'records no government’s meeting that another than the chief chaired',
    [...inGovernment(tabled), but(convene, { kind: 'executive-meeting' })],
    but(record, { chair: 'm-1' }),
  ),
  breached(
    'A-MEET-1',
    'records no meeting that somebody chaired who was not there',
    convened,
    but(record, { chair: 'm-3' }),
  ),
  holds(
    'A-MEET-1',
    'records a bureau’s meeting that another member chaired who was there',
    convened,
    but(record, { chair: 'm-1' }),
  ),
  breached(
    'A-MEET-1',
    'calls no meeting without a day',
    tabled,
    but(convene, { meetsOn: undefined }),
  ),
  breached(
    'A-MEET-1',
    'refuses minutes of a meeting without its chief',
    convened,
    but(record, {
      attendance: [{ person: 'p-chief', status: 'leave' }, ...minutes.attendance.slice(1)],
      speeches: [first, second],
    }),
  ),
  breached('A-MEET-1', 'adopts nothing before it was discussed', convened, adopt),
  breached(
    'A-MEET-1',
    'takes no minutes of a chief who met alone',
    convened,
    but(record, {
      attendance: minutes.attendance.map(({ person }) => ({
        person,
        status: person === 'p-chief' ? 'present' : 'leave',
      })),
      speeches: [chief],
    }),
  ),
  breached(
    'A-MEET-1',
    'takes no minutes of another day than that of the notice',
    convened,
    but(record, { heldOn: '2026-05-07' }),
  ),
  breached(
    'A-LEG-1',
    'takes no meeting for the discussion that came before the tabling',
    tabled,
    but(convene, { meetsOn: '2026-05-05' }),
  ),
  holds(
    'A-LEG-1',
    'takes the meeting after a tabling that is recorded late and says on which day it was',
    changing(tabled, 'TableDraft', { occurredOn: '2026-05-04' }),
    but(convene, { meetsOn: '2026-05-05' }),
  ),
  breached(
    'A-LEG-1',
    'takes no meeting before the opinion was on record, whatever day of the tabling is stated',
    changing(tabled, 'TableDraft', { occurredOn: '2026-03-02' }),
    but(convene, { meetsOn: '2026-03-03' }),
  ),
  holds(
    'A-LEG-1',
    'takes a meeting on the day of the tabling',
    tabled,
    but(convene, { meetsOn: '2026-05-06' }),
  ),
  holds(
    'A-REF-1',
    'calls the meeting of the bureau’s own rules',
    tabled,
    but(convene, { kind: 'party-group-meeting' }),
  ),
  breached(
    'A-REF-1',
    'takes no government’s meeting for the bureau’s own',
    tabled,
    but(convene, { kind: 'executive-meeting' }),
  ),
  holds('A-MEET-2', 'takes minutes in which the chief speaks last', convened, record),
  breached(
    'A-MEET-2',
    'refuses a member who speaks after the chief',
    convened,
    but(record, { speeches: [first, chief, second] }),
  ),
  breached(
    'A-MEET-2',
    'refuses a chief who speaks first and last',
    convened,
    but(record, { speeches: [chief, first, second, chief] }),
  ),
  breached(
    'A-MEET-2',
    'refuses minutes in which a member who was there is silent',
    convened,
    but(record, { speeches: [first, chief] }),
  ),
  holds('A-MEET-3', 'adopts with the majority without more', deliberated, adopt),
  breached('A-MEET-3', 'refuses to adopt against the majority without a reason', outvoted, adopt),
  breached(
    'A-MEET-3',
    'refuses to reject what the majority wants without a reason',
    deliberated,
    act('RejectDraft', { decision: '不予通过' }),
  ),
  holds(
    'A-MEET-3',
    'adopts against the majority for a reason stated at the meeting',
    outvoted,
    explained,
  ),
  holds('A-MEET-4', 'takes the minutes of who was there and what each said', convened, record),
  breached(
    'A-MEET-4',
    'refuses dissent without its words',
    convened,
    but(record, { speeches: [{ ...first, stand: 'disagree', words: ' ' }, second, chief] }),
  ),
  breached(
    'A-MEET-4',
    'refuses minutes that leave a member out',
    convened,
    but(record, { attendance: minutes.attendance.slice(0, 3) }),
  ),
  breached(
    'A-MEET-4',
    'refuses minutes without their recorder',
    convened,
    but(record, { recorder: undefined }),
  ),
  breached('A-MEET-4', 'takes no second minutes over the first', deliberated, record),
  holds('A-LIA-4', 'adopts by the chief of that meeting', deliberated, adopt),
  breached(
    'A-LIA-4',
    'refuses that the sponsor withdraws what was adopted',
    adopted,
    act('WithdrawMatter', { reason: '条件不成熟' }),
  ),
  holds(
    'A-LIA-4',
    'lets the chief withdraw it on the answer of the Party committee',
    adopted,
    act(
      'WithdrawMatter',
      { reason: '党委不同意', evidence: [file('D25', 'answer')] },
      { role: 'chief' },
    ),
  ),
  breached('A-LIA-4', 'refuses the decision of a chief who was not there', deliberated, {
    ...adopt,
    person: 'p-other-chief',
  }),
];
