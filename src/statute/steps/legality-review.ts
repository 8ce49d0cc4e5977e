import type { Step } from '../step.ts';

export const legalityReviewSteps = {} as const satisfies Record<string, Step>;
