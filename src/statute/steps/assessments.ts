import type { Step } from '../step.ts';

export const assessmentsSteps = {} as const satisfies Record<string, Step>;
