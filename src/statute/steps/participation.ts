import type { Step } from '../step.ts';

export const participationSteps = {} as const satisfies Record<string, Step>;
