import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import type { Folds } from '../stage.ts';
import { asStated } from './stated.ts';

/** An item of a conditional opinion, and how the sponsor closed it. */
export interface ReviewItem {
  number: number;
  text?: string;
  outcome?: 'adopted' | 'not-adopted';
}

/** 合法性审查(D19 to D22): Order 713 arts 25 to 28. */
export interface LegalityReviewRecord {
  /** How often a file came to the review office, resubmissions included. */
  round: number;
  /** The draft that was sent, by digest. */
  sentDraft: string;
  /** What the review office asked to be supplied, while it is owed. */
  missing: readonly string[];
  /** When the file was complete: the reviewer's time runs from here. */
  acceptedAt?: string;
  opinions: readonly {
    person: string;
    name: string;
    position: Fact<'LegalOpinionGiven'>['position'];
    /** Whether the opinion bears its author's own signature. */
    signed: boolean;
  }[];
  verdict?: 'lawful' | 'conditional' | 'unlawful';
  issuedAt?: string;
  items: readonly ReviewItem[];
  /** Drafts that the sponsor filed while closing the items. */
  revisions: readonly string[];
  /** The text that the opinion, once nothing of it is open, speaks of: no other may be tabled. */
  reviewedDraft?: string;
  noExplicitRule?: boolean;
  legalRisk?: string;
  /** When a substantive change voided the last opinion. */
  voidedAt?: string;
}

type Folded = Pick<Dossier, 'legalityReview'>;

const onRecord =
  (change: (review: LegalityReviewRecord) => Partial<LegalityReviewRecord>) =>
  ({ legalityReview }: Dossier): Folded =>
    legalityReview ? { legalityReview: { ...legalityReview, ...change(legalityReview) } } : {};

/** Without its opinion, the review starts over; that there were rounds before stays known. */
export const voidOpinion = ({ legalityReview }: Dossier, { at }: { at: string }): Folded =>
  legalityReview
    ? {
        legalityReview: {
          round: legalityReview.round,
          sentDraft: legalityReview.sentDraft,
          missing: [],
          opinions: [],
          items: [],
          revisions: [],
          voidedAt: at,
        },
      }
    : {};

export const legalityReviewFolds: Folds = {
  DraftSentToReview: ({ legalityReview: before }, { draft }) => ({
    legalityReview: {
      round: (before?.round ?? 0) + 1,
      sentDraft: draft ?? '',
      missing: [],
      opinions: [],
      items: [],
      revisions: [],
    },
  }),
  ReviewReturned: (dossier, { missing = [] }) => onRecord(() => ({ missing }))(dossier),
  ReviewResubmitted: onRecord(({ round }) => ({ round: round + 1, missing: [] })),
  ReviewAccepted: (dossier, { at }) => onRecord(() => ({ acceptedAt: at }))(dossier),
  LegalOpinionGiven: (dossier, { by: { person, name }, position, signature }) =>
    onRecord(({ opinions }) => ({
      opinions: [...opinions, { person, name, position, signed: signature !== undefined }],
    }))(dossier),
  LawfulOpinionIssued: (dossier, { at }) =>
    onRecord(({ sentDraft }) => ({ verdict: 'lawful', issuedAt: at, reviewedDraft: sentDraft }))(
      dossier,
    ),
  ConditionalOpinionIssued: (dossier, { at, items = [] }) =>
    onRecord(() => ({ verdict: 'conditional', issuedAt: at, items }))(dossier),
  UnlawfulOpinionIssued: (dossier, { at, noExplicitRule, legalRisk }) =>
    onRecord(({ sentDraft }) => ({
      verdict: 'unlawful',
      issuedAt: at,
      reviewedDraft: sentDraft,
      noExplicitRule: noExplicitRule === true,
      ...asStated({ legalRisk }),
    }))(dossier),
  ReviewItemClosed: (dossier, { number, outcome, draft }) =>
    onRecord(({ items, revisions }) => ({
      items: items.map((item) =>
        item.number === number && outcome !== undefined ? { ...item, outcome } : item,
      ),
      revisions: draft === undefined ? revisions : [...revisions, draft],
    }))(dossier),
  ReviewItemsConfirmed: (dossier, { draft }) =>
    onRecord(() => asStated({ reviewedDraft: draft }))(dossier),
  EditorialChangeConfirmed: (dossier, { draft }) =>
    onRecord(() => asStated({ reviewedDraft: draft }))(dossier),
  DraftingReopened: voidOpinion,
  DraftSubstantivelyChanged: voidOpinion,
};
