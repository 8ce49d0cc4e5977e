import base from './jest.config.js';

/** What independent implementations make of our files; they come from Debian, not from npm. */
export default { ...base, testMatch: ['<rootDir>/test/interop/**/*.interop.ts'] };
