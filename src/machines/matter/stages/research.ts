import type { Stage } from '../stage.ts';

// STUB
export interface ResearchRecord {}

export const research: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
