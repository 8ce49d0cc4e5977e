import { groups } from './scripts/mutation-groups.ts';

/** Mutation testing of one group; `npm run mutation` goes through them. */
const name = process.env.MUTATION_GROUP ?? 'seal';
const group = groups[name];

export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  // Jest need not look for the tests that import a file: a group names them.
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Mutants of what runs once when a file is loaded would need every test again.
  ignoreStatic: true,
  mutate: group.mutate,
  // MUTATION_WITHOUT=StringLiteral leaves out what only empties texts: of the rules nearly half.
  mutator: { excludedMutations: process.env.MUTATION_WITHOUT?.split(',') ?? [] },
  ignorePatterns: ['data', 'dist', 'reports', 'bench/results.md'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
  concurrency: 1,
  timeoutMS: 2500,
  tempDirName: '.stryker-tmp',
};
