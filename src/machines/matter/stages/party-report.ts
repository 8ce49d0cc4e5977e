import type { Stage } from '../stage.ts';

// STUB
export interface PartyReportRecord {}

export const partyReport: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
