import type { Stage } from '../stage.ts';

// STUB
export interface ExecutionRecord {}

export const execution: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
