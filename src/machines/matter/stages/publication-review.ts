import type { Stage } from '../stage.ts';

// STUB
export interface PublicationReviewRecord {}

export const publicationReview: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
