import type { Stage } from '../stage.ts';

// STUB
export interface FilingRecord {}

export const filing: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
