import type { Step } from '../step.ts';

export const deliberationSteps = {} as const satisfies Record<string, Step>;
