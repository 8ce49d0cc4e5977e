import type { Stage } from '../stage.ts';

// STUB
export interface ArchiveRecord {}

export const archive: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
