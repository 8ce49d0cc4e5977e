import type { Stage } from '../stage.ts';

// STUB
export interface ProcedureRecord {}

export const procedure: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
