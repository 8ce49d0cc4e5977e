import type { Folds, StageState } from '../stage.ts';

// STUB
export interface LegalityReviewRecord {}

export const legalityReviewStates: Record<string, StageState> = {
  drafting: { zh: '起草', en: 'Drafting' },
};

export const legalityReviewFolds: Folds = {};
