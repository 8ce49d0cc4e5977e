import type { Stage } from '../stage.ts';

// STUB
export interface ClassificationRecord {}

export const classification: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
