import type { Stage } from '../stage.ts';

// STUB
export interface ForceRecord {}

export const force: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
