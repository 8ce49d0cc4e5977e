import { describe } from '@jest/globals';
import { cutCases, logCases } from './cases.ts';
import { mongoPlace } from './place.ts';

/** Set by `scripts/mongodb-server.ts -- …`; each place has a database of its own on that server. */
const server = process.env['DUECOURSE_TEST_MONGODB'];
if (server === undefined) throw new Error('Run these cases with npm run test:mongodb.');
const open = () => mongoPlace(server);

describe('the log over the store in MongoDB', () => {
  logCases(open, 700);
});

describe('a ledger in MongoDB', () => {
  cutCases(open);
});
