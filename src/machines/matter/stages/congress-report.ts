import type { Stage } from '../stage.ts';

// STUB
export interface CongressReportRecord {}

export const congressReport: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
