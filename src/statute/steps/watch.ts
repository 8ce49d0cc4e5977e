import type { Step } from '../step.ts';

/** What the engine records by itself when a date has passed. */
export const watchSteps = {
  NoteMissedDeadline: {
    zh: '记录逾期',
    en: 'Note a missed deadline',
    becomes: 'DeadlineMissed',
    by: ['system'],
    provision: 'A-SUP-1',
  },
} as const satisfies Record<string, Step>;
