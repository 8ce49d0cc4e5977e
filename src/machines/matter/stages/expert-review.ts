import type { Stage } from '../stage.ts';

// STUB
export interface ExpertReviewRecord {}

export const expertReview: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
