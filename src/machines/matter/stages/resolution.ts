import { decisionRules } from './decision-rules.ts';
import { issueRules } from './issue-rules.ts';
import { changeableOnTheAnswer } from './legality-review.ts';
import { promulgationRules } from './promulgation-rules.ts';
import { reviewerIsIndependent } from './review-independence.ts';
import type { Folds, StageState } from '../stage.ts';
import { signed } from './signing-rules.ts';
import { withdrawableCollectively } from './withdrawal.ts';
import { asStated } from './stated.ts';

/** 印发、公布(D27, D29): Order 713 arts 31, 32. */
export interface ResolutionRecord {
  /** The issued text, by digest. */
  draft?: string;
  number?: string;
  signer?: string;
  issuedAt: string;
  /** The day of the issue, where it was stated: the record may be of a later one. */
  issuedOn?: string;
  effectiveOn?: string;
  expiresOn?: string;
  /** The day of the publication, where it was stated. */
  publishedOn?: string;
  trial: boolean;
  promulgatedAt?: string;
  channels: readonly string[];
  /** The law by which the decision is not published. */
  withheldUnder?: string;
}

/** The backbone from the decision to its publication. */
export const resolutionStates: Record<string, StageState> = {
  adopted: {
    zh: '已决定',
    en: 'Adopted',
    on: {
      EditorialAdoptionConfirmed: {
        under: [
          ...reviewerIsIndependent,
          decisionRules['confirmed-text-is-the-adopted-one'],
          ...signed,
        ],
      },
      EditorialAdoptionRefused: {
        to: 'drafting',
        under: [...reviewerIsIndependent, decisionRules['adopted-change-is-refused-with-reason']],
      },
      DecisionIssued: { to: 'issued', under: issueRules },
      ...changeableOnTheAnswer,
      ...withdrawableCollectively,
    },
  },
  issued: {
    zh: '已印发',
    en: 'Issued',
    on: {
      DecisionPromulgated: {
        to: 'promulgated',
        under: [
          promulgationRules['published-where-the-law-says'],
          promulgationRules['adoption-is-explained'],
          promulgationRules['published-text-is-cleared'],
          promulgationRules['publication-follows-the-issue'],
          promulgationRules['published-in-time'],
          promulgationRules['effect-waits-for-the-publication'],
        ],
      },
      PromulgationWithheld: {
        to: 'promulgated',
        under: [
          promulgationRules['withholding-is-lawful'],
          promulgationRules['withheld-decision-was-not-open'],
          promulgationRules['normative-document-is-published'],
          promulgationRules['cleared-text-is-not-withheld'],
        ],
      },
    },
  },
  // What comes after, archive, execution and change, are regions of their own.
  promulgated: { zh: '已公布', en: 'Promulgated' },
};

export const resolutionFolds: Folds = {
  DecisionIssued: (
    _dossier,
    { at, draft, number, signer, issuedOn, effectiveOn, expiresOn, trial },
  ) => ({
    resolution: {
      ...asStated({ draft, number, signer }),
      issuedAt: at,
      ...asStated({ issuedOn, effectiveOn, expiresOn }),
      trial: trial === true,
      channels: [],
    },
  }),
  DecisionPromulgated: ({ resolution }, { at, publishedOn, channels = [] }) =>
    resolution
      ? {
          resolution: {
            ...resolution,
            ...asStated({ publishedOn }),
            promulgatedAt: at,
            channels: channels.map(({ kind }) => kind),
          },
        }
      : {},
  PromulgationWithheld: ({ resolution }, { at, legalBasis = '' }) =>
    resolution
      ? { resolution: { ...resolution, promulgatedAt: at, withheldUnder: legalBasis } }
      : {},
};
