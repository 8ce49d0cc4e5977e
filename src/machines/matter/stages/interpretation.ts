import type { Stage } from '../stage.ts';

// STUB
export interface InterpretationRecord {}

export const interpretation: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
