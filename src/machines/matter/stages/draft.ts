import type { Stage } from '../stage.ts';

// STUB
export interface DraftRecord {}

export const draft: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
