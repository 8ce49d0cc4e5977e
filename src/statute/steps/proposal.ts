import type { Step } from '../step.ts';

export const proposalSteps = {} as const satisfies Record<string, Step>;
