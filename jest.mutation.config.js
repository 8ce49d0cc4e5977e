import base from './jest.config.js';

// Drawn changes are few here: each mutant would be shown all of them.
process.env.TAMPER_ROUNDS ??= '2';

/**
 * The tests by which mutants of the pure core are judged. Those that walk every state, draw thousands
 * of cases or start processes say the same again, and would be run for every mutant.
 */
export default {
  ...base,
  maxWorkers: 1,
  testMatch: ['<rootDir>/test/{integrity,machines,statute,verification}/**/*.test.ts'],
  testPathIgnorePatterns: [
    'every-state',
    'random-commands',
    'verification/tamper',
    'verification/command',
  ],
};
