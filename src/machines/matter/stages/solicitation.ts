import type { Stage } from '../stage.ts';

// STUB
export interface SolicitationRecord {}

export const solicitation: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
