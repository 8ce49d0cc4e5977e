import base from './jest.config.js';

// The suites above the ports once more, on MongoDB: the same files with another parameter. Beside them
// what concerns MongoDB alone. Fault injection has a configuration of its own.
process.env.DUECOURSE_TEST_STORE = 'mongodb';

export default {
  ...base,
  testMatch: [
    '<rootDir>/test/**/*.mongodb.ts',
    '<rootDir>/test/{api,accounts}/**/*.test.ts',
    '<rootDir>/test/engine/{lists,sweep}*.test.ts',
    '<rootDir>/test/engine/log/log.test.ts',
    '<rootDir>/test/transfer.test.ts',
    '<rootDir>/test/restored-erasures.test.ts',
    '<rootDir>/test/cli/erased-in.test.ts',
  ],
  testPathIgnorePatterns: [
    // Thirty thousand requests about rights and forms, whatever the store; they run on the embedded one.
    '<rootDir>/test/api/(hostile|roles)',
    // None of them opens a store, but for the last, which looks into the files of the embedded one.
    '<rootDir>/test/api/(json-text|contract|request-log|validate|signing-keys)',
  ],
};
