import type { Edition } from '../../src/statute/edition.ts';

/** The edition of all cases: the core numbers of the Order, as a matter of March 2026 is pinned to. */
export const edition: Edition = {
  filedOn: '2026-03-02',
  packs: [],
  machine: '0'.repeat(64),
  limits: {
    commentDays: {
      binding: { value: 30, unit: 'day', bound: 'at-least', provision: 'A-PUB-5', mark: 'READ' },
    },
    hearingMaterialsDays: {
      binding: { value: 7, unit: 'day', bound: 'at-least', provision: 'A-HEAR-4', mark: 'READ' },
      advisory: { value: 10, unit: 'day', bound: 'at-least', provision: 'SZ-H-1', mark: 'PRACTICE' },
    },
    reviewWorkingDays: {
      binding: { value: 7, unit: 'working-day', bound: 'at-least', provision: 'A-LEG-4', mark: 'READ' },
    },
  },
  confirmed: [],
};
