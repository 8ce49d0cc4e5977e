import type { Story } from '../story.ts';
import { once, type Tallies } from './tally.ts';

const ofKind = ({ normative }: Story) =>
  normative ? { 'reviews-of-normative-documents': 1 } : { 'reviews-of-decisions': 1 };

/** 合法性审查、法律顾问和公职律师 (arts 25 to 28): M11, M12. */
export const reviewTallies: Tallies = {
  ReviewReturned: once('reviews-returned'),
  LawfulOpinionIssued: (_fact, story) => ({ reviews: 1, ...ofKind(story), 'reviews-lawful': 1 }),
  ConditionalOpinionIssued: ({ items = [] }, story) => ({
    reviews: 1,
    ...ofKind(story),
    'reviews-conditional': 1,
    'review-items': items.length,
  }),
  UnlawfulOpinionIssued: (_fact, story) => ({
    reviews: 1,
    ...ofKind(story),
    'reviews-unlawful': 1,
  }),
  ReviewItemClosed: ({ outcome }) => ({ [`review-items-${outcome ?? 'open'}`]: 1 }),
  LegalOpinionGiven: ({ by, position }) => ({
    'counsel-acts': 1,
    [position === 'declined' ? 'counsel-declined' : 'counsel-opinions']: 1,
    [`counsel-by-${by.role}`]: 1,
  }),
};
