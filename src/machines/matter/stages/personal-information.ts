import type { Stage } from '../stage.ts';

// STUB
export interface PersonalInformationRecord {}

export const personalInformation: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
