import type { Stage } from '../stage.ts';

// STUB
export interface ParticipationRecord {}

export const participation: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
