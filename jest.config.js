export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  // Copies in which mutants are tried out.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  // One worker a core; the machines that run this have two.
  maxWorkers: 2,
  // A busy machine is no failure: nothing is judged by how long it takes, only what never ends is.
  testTimeout: 120_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
