import type { Step } from '../step.ts';

export const draftingSteps = {} as const satisfies Record<string, Step>;
