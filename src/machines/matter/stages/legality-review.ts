import type { StageState, Way } from '../stage.ts';
import { tablingExploratory, tablingReviewed } from './tabling.ts';
import { reviewRules as rules } from './legality-review-rules.ts';
import { opinionRules } from './opinion-rules.ts';
import { reviewDuties } from './review-duties.ts';
import {
  lawyerIsIndependent,
  reviewerAnswersNoReview,
  reviewerIsIndependent,
  reviewerIsNotTheOnlyLawyer,
} from './review-independence.ts';
import { partyAnswerRules } from './party-answer.ts';
import { itemRules } from './review-items.ts';
import { signed } from './signing-rules.ts';
import { withdrawable } from './withdrawal.ts';

export { legalityReviewFolds, type LegalityReviewRecord } from './legality-review-folds.ts';

/** What every opinion of the review office owes, whatever it concludes. */
const onEveryOpinion = [
  ...reviewerIsIndependent,
  rules['opinion-speaks-of-the-draft-sent'],
  rules['opinion-is-written-anew'],
  opinionRules['three-matters-are-found'],
  opinionRules['a-lawyer-has-advised'],
  reviewerIsNotTheOnlyLawyer,
  opinionRules['review-took-its-time'],
  opinionRules['early-by-consent-is-on-file'],
  opinionRules['normative-audit-kept-its-bounds'],
  ...signed,
];

const reasoned = rules['return-to-drafting-is-reasoned'];

/** A substantive change, whenever it comes, goes through drafting and review again. */
const changeable: Record<'DraftSubstantivelyChanged', Way> = {
  DraftSubstantivelyChanged: { to: 'drafting', under: [reasoned] },
};

/** Once it is adopted only the Party committee's answer sends it back. */
export const changeableOnTheAnswer: Record<'DraftSubstantivelyChanged', Way> = {
  DraftSubstantivelyChanged: {
    to: 'drafting',
    under: [reasoned, partyAnswerRules['adopted-text-goes-back-on-the-answer']],
  },
};

/** The backbone from drafting to a draft that may be tabled: Order 713 arts 25 to 28. */
export const legalityReviewStates: Record<string, StageState> = {
  drafting: {
    zh: '起草',
    en: 'Drafting',
    on: { DraftSentToReview: { to: 'sent', under: reviewDuties }, ...withdrawable },
  },
  sent: {
    zh: '已送审',
    en: 'Sent to review',
    on: {
      ReviewReturned: {
        to: 'returned',
        under: [...reviewerIsIndependent, rules['return-names-what-is-missing']],
      },
      ReviewAccepted: { to: 'underReview', under: reviewerIsIndependent },
      ...withdrawable,
    },
  },
  returned: {
    zh: '退回补充',
    en: 'Returned for completion',
    on: {
      ReviewResubmitted: { to: 'sent', under: [rules['resubmission-supplies-it']] },
      DraftingReopened: { to: 'drafting', under: [rules['return-to-drafting-is-reasoned']] },
      ...changeable,
      ...withdrawable,
    },
  },
  underReview: {
    zh: '合法性审查中',
    en: 'Under review',
    on: {
      LegalOpinionGiven: {
        under: [
          lawyerIsIndependent,
          rules['lawyer-takes-a-position'],
          rules['lawyer-declares-no-conflict'],
          rules['opinion-speaks-of-the-draft-sent'],
          ...signed,
        ],
      },
      LawfulOpinionIssued: {
        to: 'reviewed',
        under: [...onEveryOpinion, opinionRules['lawful-means-nothing-deficient']],
      },
      ConditionalOpinionIssued: {
        to: 'itemsOpen',
        under: [
          ...onEveryOpinion,
          opinionRules['items-are-numbered'],
          opinionRules['no-rule-is-not-mended-by-a-change'],
        ],
      },
      UnlawfulOpinionIssued: {
        to: 'foundUnlawful',
        under: [
          ...onEveryOpinion,
          opinionRules['unlawful-names-what-is-deficient'],
          opinionRules['no-rule-means-nothing-else-is-deficient'],
        ],
      },
      ...withdrawable,
    },
  },
  itemsOpen: {
    zh: '审查意见办理中',
    en: 'Items of the opinion open',
    on: {
      ReviewItemClosed: { under: [reviewerAnswersNoReview, itemRules['item-is-answered']] },
      ReviewItemsConfirmed: {
        to: 'reviewed',
        under: [
          ...reviewerIsIndependent,
          itemRules['every-item-is-closed'],
          itemRules['revised-draft-is-on-file'],
          ...signed,
        ],
      },
      ...changeable,
      ...withdrawable,
    },
  },
  foundUnlawful: {
    zh: '审查不合法',
    en: 'Found unlawful',
    on: { ExploratoryReformTabled: tablingExploratory, ...changeable, ...withdrawable },
  },
  reviewed: {
    zh: '审查完毕',
    en: 'Reviewed',
    on: {
      EditorialChangeConfirmed: {
        under: [...reviewerIsIndependent, itemRules['editorial-change-is-on-file'], ...signed],
      },
      DraftTabled: tablingReviewed,
      // A reform that was deferred or refused comes back here, with its opinion as it was.
      ExploratoryReformTabled: tablingExploratory,
      ...changeable,
      ...withdrawable,
    },
  },
};
