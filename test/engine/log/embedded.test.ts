import { describe } from '@jest/globals';
import { cutCases, logCases } from './cases.ts';
import { embeddedPlace } from './place.ts';

describe('the log over the embedded store', () => {
  logCases(embeddedPlace, 1_500);
});

describe('a ledger in the embedded store', () => {
  cutCases(embeddedPlace);
});
