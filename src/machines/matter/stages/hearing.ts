import type { Stage } from '../stage.ts';

// STUB
export interface HearingRecord {}

export const hearing: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
