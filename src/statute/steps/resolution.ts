import type { Step } from '../step.ts';

export const resolutionSteps = {} as const satisfies Record<string, Step>;
