import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/test/failures/**/*.replicaset.ts'],
  maxWorkers: 1,
};
