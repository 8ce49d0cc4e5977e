import type { Stage } from '../stage.ts';

// STUB
export interface FairCompetitionRecord {}

export const fairCompetition: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
