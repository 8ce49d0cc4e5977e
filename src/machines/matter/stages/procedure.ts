import type { Stage } from '../stage.ts';
import { deliberationFolds, deliberationStates } from './deliberation.ts';
import { legalityReviewFolds, legalityReviewStates } from './legality-review.ts';
import { proposalFolds, proposalStates } from './proposal.ts';
import { resolutionFolds, resolutionStates } from './resolution.ts';

/** The backbone of the procedure: one matter, one place in it at a time. */
export const procedure: Stage = {
  zh: '决策程序',
  en: 'Procedure',
  law: '第十条至第三十二条',
  initial: 'unfiled',
  states: {
    ...proposalStates,
    ...legalityReviewStates,
    ...deliberationStates,
    ...resolutionStates,
  },
  folds: { ...proposalFolds, ...legalityReviewFolds, ...deliberationFolds, ...resolutionFolds },
};
