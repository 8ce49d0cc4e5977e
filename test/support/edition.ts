import type { Edition } from '../../src/statute/edition.ts';

/**
 * The edition of all cases, as a matter of March 2026 is pinned to: the numbers that were read bind,
 * the others are advisory until somebody confirms them.
 */
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
      advisory: {
        value: 10,
        unit: 'day',
        bound: 'at-least',
        provision: 'SZ-H-1',
        mark: 'PRACTICE',
      },
    },
    reviewWorkingDays: {
      binding: {
        value: 7,
        unit: 'working-day',
        bound: 'at-least',
        provision: 'A-LEG-4',
        mark: 'READ',
      },
    },
    reviewMinWorkingDays: {
      advisory: {
        value: 5,
        unit: 'working-day',
        bound: 'at-least',
        provision: 'B-5',
        mark: 'RECALLED-H',
      },
    },
    reviewMaxWorkingDays: {
      advisory: {
        value: 15,
        unit: 'working-day',
        bound: 'at-most',
        provision: 'B-5',
        mark: 'RECALLED-H',
      },
    },
    publishWorkingDays: {
      binding: {
        value: 20,
        unit: 'working-day',
        bound: 'at-most',
        provision: 'C-INFO-2',
        mark: 'READ',
      },
    },
    interpretationWorkingDays: {
      advisory: {
        value: 3,
        unit: 'working-day',
        bound: 'at-most',
        provision: 'C-INT-1',
        mark: 'READ-2',
      },
    },
    archiveDays: {
      binding: { value: 30, unit: 'day', bound: 'at-most', provision: 'SZ-ARCH-2', mark: 'READ' },
    },
    filingDays: {
      advisory: { value: 15, unit: 'day', bound: 'at-most', provision: 'B-11', mark: 'READ-2' },
    },
    validityYears: {
      advisory: { value: 5, unit: 'year', bound: 'at-most', provision: 'B-9', mark: 'RECALLED-H' },
    },
    trialValidityYears: {
      advisory: { value: 3, unit: 'year', bound: 'at-most', provision: 'B-9', mark: 'RECALLED-H' },
    },
    effectDelayDays: {
      advisory: {
        value: 30,
        unit: 'day',
        bound: 'at-least',
        provision: 'B-10',
        mark: 'RECALLED-L',
      },
    },
  },
  confirmed: [],
};
