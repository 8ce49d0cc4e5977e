import type { Stage } from '../stage.ts';

// STUB
export interface OperationPlanRecord {}

export const operationPlan: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
