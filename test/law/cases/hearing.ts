import { act } from '../../support/case.ts';
import { drafted } from '../../support/acts/drafting.ts';
import { readyForReview, reviewFile } from '../../support/acts/legality-review.ts';
import {
  cleared,
  hearingListed,
  holding,
  materialsDelivered,
  participants,
} from '../../support/acts/participation.ts';
import {
  breached,
  but,
  exception,
  flagged,
  holds,
  lastOf,
  without,
  type LawCase,
} from '../law-case.ts';

const due = act('RequireHearing', { ground: 'chosen', reason: '存在较大分歧' });
const mandated = but(due, { ground: 'mandatory', law: '《价格法》第二十三条' });
const announce = hearingListed.find(({ step }) => step === 'AnnounceHearing')!;
const { before: announced, last: list } = lastOf([...drafted, ...hearingListed]);
const unannounced = [...drafted, ...cleared, due];
const deliver = lastOf(materialsDelivered).last;
const delivered = (at: string) => [...drafted, ...hearingListed, { ...deliver, at }];
const hold = act('HoldHearing', holding, { at: '2026-04-20' });
const held = [...drafted, ...materialsDelivered];
const refusing = (signature: object) =>
  but(hold, {
    signatures: [
      ...holding.signatures.slice(1),
      { participant: 'P01', signed: false, ...signature },
    ],
  });

/** 第二章第二节 公众参与: articles 16, 17. */
export const hearing: readonly LawCase[] = [
  holds(
    'A-HEAR-1',
    'orders the hearing that a law asks for, by its name',
    [...drafted, ...cleared],
    mandated,
  ),
  breached(
    'A-HEAR-1',
    'refuses a hearing on no ground',
    [...drafted, ...cleared],
    but(due, { ground: undefined }),
  ),
  breached(
    'A-HEAR-1',
    'refuses a mandatory hearing of no law',
    [...drafted, ...cleared],
    but(mandated, { law: '' }),
  ),
  breached(
    'A-HEAR-1',
    'sends nothing to review while a hearing that is due was not held',
    [...without(readyForReview, 'DeclareHearingNotNeeded', 'ConcludeParticipation'), due],
    act('SendToLegalityReview', reviewFile),
    ['A-PUB-1', 'A-HEAR-1'],
  ),
  holds(
    'A-HEAR-2',
    'announces time, place, draft and explanation beforehand',
    unannounced,
    announce,
  ),
  ...['on', 'startsAt', 'place', 'draft', 'explanation'].map((item) =>
    breached(
      'A-HEAR-2',
      `refuses an announcement without its ${item}`,
      unannounced,
      but(announce, { [item]: undefined }),
    ),
  ),
  breached('A-HEAR-2', 'refuses an announcement on the day itself', unannounced, {
    ...announce,
    at: '2026-04-20',
  }),
  breached(
    'A-HEAR-2',
    'refuses a hearing on another day than announced',
    held,
    but(hold, { heldOn: '2026-04-21' }),
  ),
  holds('A-HEAR-3', 'publishes a list on which all sides stand', announced, list),
  breached(
    'A-HEAR-3',
    'refuses a list of one side alone',
    announced,
    but(list, { participants: participants.slice(0, 1) }),
  ),
  breached('A-HEAR-3', 'refuses a list on the day of the hearing', announced, {
    ...list,
    at: '2026-04-20',
  }),
  breached(
    'A-HEAR-3',
    'refuses a selection whose method was not published',
    unannounced,
    but(announce, { selection: { needed: true } }),
  ),
  holds(
    'A-HEAR-4',
    'holds a hearing whose materials came seven days before',
    delivered('2026-04-13'),
    hold,
  ),
  breached(
    'A-HEAR-4',
    'refuses a hearing whose materials came six days before',
    delivered('2026-04-14'),
    hold,
  ),
  breached(
    'A-HEAR-4',
    'refuses a hearing of which one participant was given nothing',
    [...drafted, ...hearingListed, but(deliver, { participants: ['P01', 'P02'] })],
    hold,
  ),
  breached(
    'A-HEAR-4',
    'refuses a hearing of which a participant has taken the number of another since',
    [
      ...held,
      {
        ...but(list, {
          participants: [{ ...participants[0], represents: '承办单位' }, ...participants.slice(1)],
        }),
        at: '2026-04-17',
      },
    ],
    hold,
  ),
  holds(
    'A-HEAR-4',
    'holds a hearing whose list was published anew with the same participants',
    [...held, { ...list, at: '2026-04-17' }],
    hold,
  ),
  holds('A-HEAR-5', 'holds it in public, in order, with every signature', held, hold),
  breached('A-HEAR-5', 'refuses a hearing behind closed doors', held, but(hold, { public: false })),
  breached(
    'A-HEAR-5',
    'refuses a debate before the presentation',
    held,
    but(hold, { phases: ['debate', 'presentation', 'confirmation'] }),
  ),
  breached(
    'A-HEAR-5',
    'refuses a record that one participant did not sign',
    held,
    but(hold, { signatures: holding.signatures.slice(1) }),
  ),
  flagged(
    'A-HEAR-5',
    'shows a record that nobody signed',
    held,
    but(hold, {
      signatures: participants.map(({ ref }) => ({
        participant: ref,
        signed: false,
        refusalReason: '未到会',
        witness: '公证员',
      })),
    }),
  ),
  exception(
    'A-HEAR-5',
    'takes a record that a participant refused to sign, before a witness',
    held,
    refusing({ refusalReason: '认为记录不完整', witness: '公证员' }),
    refusing({ refusalReason: '认为记录不完整' }),
    ['DC-2'],
  ),
];
