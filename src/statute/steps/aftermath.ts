import type { Step } from '../step.ts';

export const aftermathSteps = {} as const satisfies Record<string, Step>;
