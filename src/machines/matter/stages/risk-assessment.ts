import type { Stage } from '../stage.ts';

// STUB
export interface RiskAssessmentRecord {}

export const riskAssessment: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
