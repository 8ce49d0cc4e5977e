import { randomUUID } from 'node:crypto';
import { EngineError } from '../../errors.ts';
import type { CivilDate, Instant } from '../../statute/calendar/index.ts';
import type { Membership } from '../policy/index.ts';
import type { Stores } from '../ports/index.ts';
import { openAdministration, type Administration } from './administration.ts';
import { signInAttempts } from './attempts.ts';
import { openCredentials } from './credentials.ts';
import { passwordCost, type PasswordCost } from './passwords.ts';
import { openPersonalKeys, type PersonalKeys } from './personal-keys.ts';
import { membershipsAt, membershipsOn, type Grant, type Person, type Unit } from './register.ts';
import { openSessions } from './sessions.ts';
import { openSignIns, type SignIns } from './sign-in.ts';
import { openKeyRing, type KeyRing } from './signing-keys.ts';
import { openAccountStream } from './stream.ts';

export interface AccountsOptions {
  stores: Pick<Stores, 'ledger' | 'views'>;
  /** The installation's clock: what is recorded, and which offices are in force. */
  now: () => Promise<Date>;
  /** The server's own clock: sessions, tokens and locks, which no demonstration moves. */
  serverNow: () => Date;
  /** What hashing a password costs; only tests make it cheaper. */
  cost?: PasswordCost;
}

export interface Accounts
  extends
    Omit<Administration, 'setOwnPassword'>,
    PersonalKeys,
    Pick<SignIns, 'signIn' | 'refresh' | 'signOut' | 'present'> {
  keys: KeyRing;
  units(): Promise<Unit[]>;
  people(): Promise<Person[]>;
  /** Every office that a person was ever granted. @throws EngineError `not-found` */
  grantsOf(person: string): Promise<Grant[]>;
  membershipsAt(person: string, at: Instant): Promise<Membership[]>;
  /** The offices held at any time of a civil day (Asia/Shanghai): past acts are judged by these. */
  membershipsOn(person: string, day: CivilDate): Promise<Membership[]>;
  /** @throws EngineError `invalid-request` where the current password is not the person's */
  changePassword(person: string, change: { current: string; next: string }): Promise<void>;
}

/** Opens accounts over stores that hold the tables `accountTables`. */
export function openAccounts({
  stores,
  now,
  serverNow,
  cost = passwordCost,
}: AccountsOptions): Accounts {
  const { ledger, views } = stores;
  const parts = {
    stream: openAccountStream(ledger),
    credentials: openCredentials(views, cost),
    attempts: signInAttempts(views, serverNow),
    sessions: openSessions(views, serverNow),
    at: async () => (await now()).toISOString(),
  };
  const { stream } = parts;
  const { prove, ...signIns } = openSignIns(parts);
  const { setOwnPassword, ...administration } = openAdministration(parts);

  async function known(person: string): Promise<Person> {
    const found = (await stream.current()).people.get(person);
    if (!found) throw new EngineError('not-found', 'There is no such person.');
    return found;
  }

  return {
    ...administration,
    ...signIns,
    ...openPersonalKeys(parts),
    keys: openKeyRing(views, serverNow),
    units: async () => [...(await stream.current()).units.values()],
    people: async () => [...(await stream.current()).people.values()],
    async grantsOf(person) {
      await known(person);
      const { grants } = await stream.current();
      return [...grants.values()].filter((grant) => grant.person === person);
    },
    membershipsAt: async (person, at) => membershipsAt(await stream.current(), person, at),
    membershipsOn: async (person, day) => membershipsOn(await stream.current(), person, day),
    async changePassword(id, { current, next }) {
      const person = await known(id);
      if (!(await prove(id, current)))
        throw fault('/current', '当前口令不正确', 'This is not the current password');
      if (current === next)
        throw fault('/next', '新口令须不同于当前口令', 'Choose another than the current password');
      await setOwnPassword(person, next, {
        by: { person: id, name: person.name },
        commandId: randomUUID(),
      });
    },
  };
}

function fault(field: string, zh: string, en: string): EngineError {
  return new EngineError('invalid-request', en, { faults: [{ field, zh, en }] });
}
