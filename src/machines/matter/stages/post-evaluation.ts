import type { Stage } from '../stage.ts';

// STUB
export interface PostEvaluationRecord {}

export const postEvaluation: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
