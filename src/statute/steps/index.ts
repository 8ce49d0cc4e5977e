import { aftermathSteps } from './aftermath.ts';
import { assessmentsSteps } from './assessments.ts';
import { deliberationSteps } from './deliberation.ts';
import { draftingSteps } from './drafting.ts';
import { legalityReviewSteps } from './legality-review.ts';
import { participationSteps } from './participation.ts';
import { proposalSteps } from './proposal.ts';
import { resolutionSteps } from './resolution.ts';
import { watchSteps } from './watch.ts';

/** Every step that an officer may take, in the order of the Order. */
export const steps = {
  ...proposalSteps,
  ...draftingSteps,
  ...participationSteps,
  ...assessmentsSteps,
  ...legalityReviewSteps,
  ...deliberationSteps,
  ...resolutionSteps,
  ...aftermathSteps,
  ...watchSteps,
} as const;
