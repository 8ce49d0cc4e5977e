import { civilDateOf, type CivilDate } from '../../../statute/calendar/index.ts';
import type { Fact } from '../fact.ts';
import type { Folds, Stage, StageState, Way } from '../stage.ts';
import { determinationOf } from './determination.ts';
import { needRules as needing } from './hearing-need.ts';
import { isSame, type Participant } from './hearing-participants.ts';
import { preparationRules as preparing } from './hearing-preparation.ts';
import { hearingRules as rules } from './hearing-rules.ts';
import { draftIsThere, inDrafting, openToThePublic } from './order.ts';
import { asStated } from './stated.ts';

/** 听证(D14): Order 713 arts 16, 17. Persons stand here by reference; their names are evidence. */
export interface HearingRecord {
  ground?: Fact<'HearingRequired'>['ground'];
  /** Proposals to hold a hearing that were answered, and those that were accepted. */
  proposals: { answered: number; accepted: number };
  /** The announced day. */
  on?: CivilDate;
  startsAt?: string;
  place?: string;
  draft?: string;
  announcedOn?: CivilDate;
  participants: readonly Participant[];
  /** The day on which each participant was given the materials. */
  deliveredOn: Readonly<Record<string, CivilDate>>;
  /** As whom the list had each when the materials were delivered: a number may be given to another since. */
  deliveredTo: Readonly<Record<string, Participant>>;
  heldOn?: CivilDate;
  signed?: number;
}

const nothing: HearingRecord = {
  proposals: { answered: 0, accepted: 0 },
  participants: [],
  deliveredOn: {},
  deliveredTo: {},
};

const { undetermined, reopen } = determinationOf({
  name: 'hearing',
  provision: 'A-HEAR-1',
  required: 'HearingRequired',
  notNeeded: 'HearingDeclaredNotNeeded',
  requiredUnder: [needing['hearing-has-its-ground'], needing['repealed-rules-are-not-cited']],
  notNeededUnder: [
    needing['directory-asks-for-no-hearing'],
    needing['no-proposal-was-accepted'],
    needing['every-proposal-is-answered'],
  ],
});

const answering: StageState['on'] = {
  HearingProposalAnswered: { under: [inDrafting, needing['answer-to-a-proposal-is-reasoned']] },
};

const listing: Way = {
  to: 'listed',
  under: [
    inDrafting,
    preparing['all-sides-are-represented'],
    preparing['list-comes-before-the-hearing'],
    preparing['list-is-cleared-for-publication'],
  ],
};

const postponing: StageState['on'] = {
  HearingPostponed: {
    to: 'due',
    under: [inDrafting, preparing['hearing-postponement-is-reasoned']],
  },
};

/** What was delivered stays delivered if the hearing is announced anew on the same draft. */
const stillDelivered = (
  { draft: before, deliveredOn, deliveredTo }: HearingRecord,
  draft: string | undefined,
) => (before === draft ? { deliveredOn, deliveredTo } : { deliveredOn: {}, deliveredTo: {} });

const folds: Folds = {
  HearingRequired: ({ hearing: before = nothing }, { ground }) => ({
    hearing: { ...before, ...asStated({ ground }) },
  }),
  HearingProposalAnswered: ({ hearing: before = nothing }, { answer }) => ({
    hearing: {
      ...before,
      proposals: {
        answered: before.proposals.answered + 1,
        accepted: before.proposals.accepted + (answer === 'hold' ? 1 : 0),
      },
    },
  }),
  HearingAnnounced: ({ hearing: before = nothing }, { on, startsAt, place, draft, at }) => ({
    hearing: {
      ...asStated({ ground: before.ground }),
      proposals: before.proposals,
      ...asStated({ on, startsAt, place, draft }),
      announcedOn: civilDateOf(at),
      participants: [],
      ...stillDelivered(before, draft),
    },
  }),
  HearingParticipantsPublished: ({ hearing: before = nothing }, { participants = [] }) => ({
    hearing: { ...before, participants },
  }),
  HearingMaterialsDelivered: ({ hearing: before = nothing }, { participants = [], at }) => {
    const given = before.participants.filter(({ ref }) => participants.includes(ref));
    // Who was given them before keeps the earlier day.
    const anew = given.filter((each) => !isSame(before.deliveredTo[each.ref], each));
    const today = anew.map(({ ref }) => [ref, civilDateOf(at)] as const);
    const to = anew.map((each) => [each.ref, each] as const);
    return {
      hearing: {
        ...before,
        deliveredOn: { ...before.deliveredOn, ...Object.fromEntries(today) },
        deliveredTo: { ...before.deliveredTo, ...Object.fromEntries(to) },
      },
    };
  },
  HearingHeld: ({ hearing: before = nothing }, { heldOn, signatures = [] }) => ({
    hearing: {
      ...before,
      ...asStated({ heldOn }),
      signed: signatures.filter(({ signed }) => signed).length,
    },
  }),
};

export const hearing: Stage = {
  zh: '听证',
  en: 'Hearing',
  law: '第十六条、第十七条',
  initial: 'undetermined',
  states: {
    undetermined: { ...undetermined, on: { ...undetermined.on, ...answering } },
    due: {
      zh: '应当举行',
      en: 'Due',
      on: {
        ...answering,
        HearingAnnounced: {
          to: 'announced',
          under: [
            inDrafting,
            draftIsThere,
            openToThePublic,
            preparing['announcement-is-complete'],
            preparing['announcement-comes-before-the-hearing'],
            preparing['announcement-comes-the-local-days-before'],
            preparing['selection-method-is-published'],
            preparing['announcement-is-cleared-for-publication'],
          ],
        },
      },
    },
    announced: {
      zh: '已公告',
      en: 'Announced',
      on: { HearingParticipantsPublished: listing, ...postponing },
    },
    listed: {
      zh: '已公布参加人名单',
      en: 'Participants published',
      on: {
        HearingParticipantsPublished: listing,
        HearingMaterialsDelivered: {
          under: [
            inDrafting,
            preparing['materials-go-to-participants'],
            rules['delivery-is-in-time'],
            rules['delivery-is-in-local-time'],
            rules['delivery-is-not-just-in-time'],
          ],
        },
        HearingHeld: {
          to: 'done',
          under: [
            inDrafting,
            rules['hearing-is-held-on-its-day'],
            rules['materials-were-delivered-in-time'],
            rules['materials-were-delivered-in-local-time'],
            rules['hearing-keeps-its-order'],
            rules['participants-confirm-the-record'],
            rules['refusal-to-sign-is-witnessed'],
            rules['hearing-has-its-persons'],
            rules['offices-of-the-hearing-are-separate'],
          ],
        },
        ...postponing,
      },
    },
    done: { zh: '已举行', en: 'Held', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: { ...reopen, ...answering } },
  },
  folds,
};
