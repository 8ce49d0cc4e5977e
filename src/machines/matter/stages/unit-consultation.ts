import type { Stage } from '../stage.ts';

// STUB
export interface UnitConsultationRecord {}

export const unitConsultation: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
