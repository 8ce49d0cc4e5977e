import base from './jest.config.js';

// Servers that are killed, frozen and cut off under load: one after another, with the machine to itself.
export default { ...base, testMatch: ['<rootDir>/test/failures/**/*.failures.ts'], maxWorkers: 1 };
