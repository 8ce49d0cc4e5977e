import type { Stage } from '../stage.ts';

// STUB
export interface CostBenefitRecord {}

export const costBenefit: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
