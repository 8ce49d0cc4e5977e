import type { Stage } from '../stage.ts';

// STUB
export interface DirectoryRecord {}

export const directory: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
