import type { TableShape } from '../ports/index.ts';

/** What no ledger could bring back: the record of accounts holds no secret and no session. */
const secret = (name: string, indexes: readonly string[] = []): TableShape => ({
  name,
  indexes,
  rebuildable: false,
});

export const credentialsTable = secret('credentials');
export const attemptsTable = secret('sign-in-attempts');
export const sessionsTable = secret('sessions', ['person']);
export const signingKeysTable = secret('signing-keys');

/** Every table that accounts keep beside the ledger. */
export const accountTables: readonly TableShape[] = [
  credentialsTable,
  attemptsTable,
  sessionsTable,
  signingKeysTable,
];
