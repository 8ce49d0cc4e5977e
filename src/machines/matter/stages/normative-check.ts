import type { Stage } from '../stage.ts';

// STUB
export interface NormativeCheckRecord {}

export const normativeCheck: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
