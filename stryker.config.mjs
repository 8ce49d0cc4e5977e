/**
 * Mutation testing: `npm run mutation`, or for some files only
 * `npm run mutation -- --mutate 'src/integrity/merkle.ts'`. What is mutated is the pure core, where a
 * wrong answer would be a wrong record or a false proof.
 */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { configFile: 'jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  // Mutants of what runs once when a file is loaded would need every test again.
  ignoreStatic: true,
  mutate: [
    'src/integrity/**/*.ts',
    'src/verification/**/*.ts',
    'src/machines/**/*.ts',
    'src/statute/**/*.ts',
    // Texts and tables of law are data: their tests are the comparison with the law research.
    '!src/statute/packs/**',
    '!src/statute/documents/**',
    '!src/statute/holidays/**',
    '!src/verification/findings.ts',
  ],
  ignorePatterns: ['data', 'dist', 'reports', 'bench/results.md'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/report.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
  concurrency: 2,
  timeoutMS: 2500,
  tempDirName: '.stryker-tmp',
};
