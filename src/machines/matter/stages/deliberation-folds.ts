import { civilDateOf, type CivilDate } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import type { Folds } from '../stage.ts';
import { voidOpinion } from './legality-review-folds.ts';
import { asStated } from './stated.ts';

type Speech = NonNullable<Fact<'DeliberationRecorded'>['speeches']>[number];
type Stand = Speech['stand'];

/** What a meeting left on record. */
export interface Minutes {
  heldOn?: string;
  /** The text that was discussed, by digest. */
  draft?: string;
  present: readonly string[];
  absent: readonly string[];
  /** The last stand of each who spoke. */
  stands: Readonly<Record<string, Stand>>;
  /** Who dissented: a personal right of the member (art 38(3)). */
  dissenters: readonly string[];
  /** What each said, in order, as the minutes have it. */
  speeches: readonly Speech[];
  /** The files of the minutes (D24), by digest. */
  files: readonly string[];
  /** How each member answered to his own entry. */
  answers: Readonly<Record<string, 'confirmed' | 'declined'>>;
}

/** 集体讨论(D23, D24): Order 713 arts 29, 30. */
export interface DeliberationRecord {
  /** The text before the meeting, by digest. */
  tabledDraft?: string;
  /** The day on which it was tabled, as stated or as recorded: no meeting before it discussed the draft. */
  tabledOn: CivilDate;
  /** An exploratory reform: its legal risk is shown on agenda and minutes. */
  exploratory: boolean;
  legalRisk?: string;
  meeting?: {
    kind?: Fact<'MeetingConvened'>['kind'];
    meetsOn?: string;
    chief: string;
    members: readonly string[];
  };
  minutes?: Minutes;
  /** The minutes of the meetings before the draft was tabled again, in order: their members answer them still. */
  earlier?: readonly Minutes[];
  decision?: {
    outcome: 'adopted' | 'deferred' | 'rejected' | 'changed-substantively';
    /** What was adopted, by digest. */
    draft?: string;
    /** Whether the meeting changed the words, and whether the review office has confirmed it. */
    editorial: 'none' | 'unconfirmed' | 'confirmed';
    reasonStated?: string;
    decidedAt: string;
  };
  /** How often the draft came before a meeting, refusals and postponements included. */
  tabledTimes: number;
}

type Outcome = NonNullable<DeliberationRecord['decision']>['outcome'];
type Folded = Pick<Dossier, 'deliberation'>;

const onRecord = (
  { deliberation }: Dossier,
  change: (record: DeliberationRecord) => Partial<DeliberationRecord>,
): Folded => (deliberation ? { deliberation: { ...deliberation, ...change(deliberation) } } : {});

type Tabled = Fact<'DraftTabled'> | Fact<'ExploratoryReformTabled'>;

/** What is tabled again is discussed anew; what was said of it before stays answerable. */
const earlierMinutes = ({ earlier = [], minutes }: Partial<DeliberationRecord> = {}) =>
  minutes
    ? { earlier: [...earlier, minutes] }
    : asStated({ earlier: earlier.length > 0 ? earlier : undefined });

const tabledAnew = (
  { deliberation: before }: Dossier,
  { at, occurredOn, draft }: Tabled,
  legalRisk?: string,
): Folded => ({
  deliberation: {
    ...asStated({ tabledDraft: draft }),
    tabledOn: occurredOn ?? civilDateOf(at),
    ...earlierMinutes(before),
    exploratory: legalRisk !== undefined,
    ...asStated({ legalRisk }),
    tabledTimes: (before?.tabledTimes ?? 0) + 1,
  },
});

const decide = (
  dossier: Dossier,
  { at, reasonStated }: { at: string; reasonStated?: string | undefined },
  outcome: Outcome,
  draft?: string,
  editorial: 'none' | 'unconfirmed' = 'none',
): Folded =>
  onRecord(dossier, () => ({
    decision: {
      outcome,
      ...asStated({ draft }),
      editorial,
      ...asStated({ reasonStated }),
      decidedAt: at,
    },
  }));

const withStatus = (
  { attendance = [] }: Fact<'DeliberationRecorded'>,
  isPresent: boolean,
): string[] =>
  attendance
    .filter(({ status }) => (status === 'present') === isPresent)
    .map(({ person }) => person);

export const deliberationFolds: Folds = {
  DraftTabled: (dossier, fact) => tabledAnew(dossier, fact),
  ExploratoryReformTabled: (dossier, fact) => tabledAnew(dossier, fact, fact.legalRisk ?? ''),
  MeetingConvened: (dossier, { kind, meetsOn, chief = '', members = [] }) =>
    onRecord(dossier, () => ({
      meeting: {
        ...asStated({ kind, meetsOn }),
        chief,
        members,
      },
    })),
  DeliberationRecorded: (dossier, fact) =>
    onRecord(dossier, ({ tabledDraft }) => ({
      minutes: {
        ...asStated({ heldOn: fact.heldOn, draft: tabledDraft }),
        present: withStatus(fact, true),
        absent: withStatus(fact, false),
        stands: Object.fromEntries(
          (fact.speeches ?? []).map(({ person, stand }) => [person, stand]),
        ),
        dissenters: [
          ...new Set(
            (fact.speeches ?? [])
              .filter(({ stand }) => stand === 'disagree')
              .map(({ person }) => person),
          ),
        ],
        speeches: fact.speeches ?? [],
        files: (fact.evidence ?? [])
          .filter(({ document }) => document === 'D24')
          .map(({ sha256 }) => sha256),
        answers: {},
      },
    })),
  DraftAdopted: (dossier, fact) => decide(dossier, fact, 'adopted', fact.draft),
  DraftAdoptedWithEditorialChange: (dossier, fact) =>
    decide(dossier, fact, 'adopted', fact.draft, 'unconfirmed'),
  DraftAdoptedWithSubstantiveChange: (dossier, fact) => ({
    ...decide(dossier, fact, 'changed-substantively'),
    ...voidOpinion(dossier, fact),
  }),
  DraftDeferred: (dossier, fact) => decide(dossier, fact, 'deferred'),
  DraftRejected: (dossier, fact) => decide(dossier, fact, 'rejected'),
  EditorialAdoptionConfirmed: (dossier) =>
    onRecord(dossier, ({ decision }) =>
      decision ? { decision: { ...decision, editorial: 'confirmed' } } : {},
    ),
  EditorialAdoptionRefused: voidOpinion,
};
