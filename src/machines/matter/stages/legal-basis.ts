import type { Stage } from '../stage.ts';

// STUB
export interface LegalBasisRecord {}

export const legalBasis: Stage = {
  zh: '',
  en: '',
  law: '',
  initial: 'open',
  states: { open: { zh: '', en: '' } },
  folds: {},
};
