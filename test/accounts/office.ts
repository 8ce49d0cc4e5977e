import { expect } from '@jest/globals';
import { openAccounts, type Accounts } from '../../src/engine/accounts/accounts.ts';
import { accountTables } from '../../src/engine/accounts/tables.ts';
import type { GrantDetails } from '../../src/engine/accounts/facts.ts';
import type { Officer } from '../../src/machines/matter/fact.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import type { Role } from '../../src/statute/roles.ts';
import { openTestStores } from '../support/stores.ts';

export const PASSWORD = '正确的示例口令 2026 年';
export const OTHER_PASSWORD = '另一个示例口令 2026 年';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T01:00:00.000Z');

export const administrator: Officer = {
  person: 'admin',
  name: '账号管理员',
  role: 'accountAdministrator',
  unit: 'bureau',
};

let keys = 0;
/** The administrator of accounts, under a key that was not used before. */
export const acting = (by: Officer = administrator) => ({ by, commandId: `key-${(keys += 1)}` });

/** A bureau with a first administrator, on the real store, with a clock that the case moves. */
export async function openOffice() {
  const { stores, remove } = await openTestStores(accountTables);
  const clock = { server: START, installation: START };
  const serverNow = () => new Date(clock.server);
  // Cheap hashing: what argon2 costs is not the subject here.
  const open = (): Accounts =>
    openAccounts({
      stores,
      now: async () => new Date(clock.installation),
      serverNow,
      cost: { memory: 64, passes: 1 },
    });
  const accounts = open();
  const unit = { unit: 'bureau', name: '示例局' };
  await accounts.registerFirstAdministrator({
    person: 'admin',
    name: '账号管理员',
    password: PASSWORD,
    unit,
  });

  return {
    accounts,
    stores,
    serverNow,
    /** The same accounts as another process has them: nothing shared but the store. */
    another: open,
    pass(milliseconds: number) {
      clock.server += milliseconds;
      clock.installation += milliseconds;
    },
    /** Moves the demonstration's clock, which is not the server's. */
    passInDemonstration(milliseconds: number) {
      clock.installation += milliseconds;
    },
    async person(person: string, ...roles: Role[]) {
      const details = { person, name: `示例 ${person}`, password: PASSWORD, temporary: false };
      await accounts.registerPerson(details, acting());
      for (const role of roles) await accounts.grantMembership(office(person, role), acting());
    },
    entries: (): Promise<Entry[]> => stores.ledger.read('accounts'),
    async close() {
      await remove();
    },
  };
}

/** What anybody is told who does not sign in, whatever the reason. */
export const wrong = {
  code: 'unauthenticated',
  message: 'The sign-in is not valid.',
  faults: [expect.objectContaining({ field: '', zh: expect.stringMatching(/不正确|失效/) })],
};
export const lockedOut = { code: 'locked-out' };

export const office = (
  person: string,
  role: Role,
  over: Partial<GrantDetails> = {},
): GrantDetails => ({ person, unit: 'bureau', role, from: '2026-03-02', ...over });
