import { randomUUID } from 'node:crypto';
import { EngineError } from '../../errors.ts';
import type { Instant } from '../../statute/calendar/index.ts';
import type { Asker, Membership } from '../policy/index.ts';
import { systemOfficer } from '../system-officer.ts';
import { accountOf, type SignInAttempts } from './attempts.ts';
import type { Credentials } from './credentials.ts';
import type { AccountEvent } from './facts.ts';
import { membershipsAt, type Register } from './register.ts';
import type { Issued, Session, Sessions } from './sessions.ts';
import type { AccountStream } from './stream.ts';
import { takingTurns } from './turns.ts';

/** Too many failures: the account takes no sign-in for a while, not even the right one. */
export class LockedOut extends EngineError {
  readonly seconds: number;

  constructor(seconds: number) {
    super('locked-out', `The account is locked for another ${Math.ceil(seconds / 60)} minutes.`);
    this.seconds = seconds;
  }
}

export interface SignedIn {
  person: Asker;
  session: string;
  /** The offices in force now; none while the password is one that somebody else set. */
  memberships: Membership[];
  /** How long ago the password was given, in seconds of the server's own clock. */
  signedInSecondsAgo: number;
  /** True where the person first has to choose a password. */
  mustChangePassword: boolean;
}

export interface SignIns {
  /**
   * @throws EngineError `unauthenticated` for a wrong password and for nobody's name alike
   * @throws LockedOut after too many failures
   */
  signIn: (person: string, password: string) => Promise<Issued>;
  /** @throws EngineError `unauthenticated`; a token used before also ends the session */
  refresh: (token: string) => Promise<Issued>;
  signOut: (session: string) => Promise<void>;
  /** Who a session belongs to and what they may act as now; undefined where it is over. */
  present: (person: string, session: string) => Promise<SignedIn | undefined>;
  /**
   * Whether a password is the person's, counted and locked like a sign-in.
   *
   * @throws LockedOut after too many failures
   */
  prove: (person: string, password: string) => Promise<Proof | undefined>;
}

interface Proof {
  temporary: boolean;
  /** The last entry of the register that was taken into account. */
  since: number;
}

interface Parts {
  stream: AccountStream;
  credentials: Credentials;
  attempts: SignInAttempts;
  sessions: Sessions;
  at: () => Promise<Instant>;
}

const unauthenticated = (zh: string, en: string) =>
  new EngineError('unauthenticated', 'The sign-in is not valid.', {
    faults: [{ field: '', zh, en }],
  });

/** Of a name that nobody has exactly the same is said as of a wrong password. */
const wrongCredentials = () =>
  unauthenticated('账号或者口令不正确', 'The account or the password is wrong');

const sessionOver = () =>
  unauthenticated(
    '登录已经失效,请用口令重新登录',
    'The session is over; sign in with the password',
  );

const stands = (register: Register, { person, since }: Session): boolean =>
  (register.people.get(person)?.sessionsEndedBy ?? Infinity) <= since;

export function openSignIns({ stream, credentials, attempts, sessions, at }: Parts): SignIns {
  const inTurn = takingTurns();

  const note = async (event: AccountEvent) =>
    stream.act({
      commandId: randomUUID(),
      request: event,
      at: await at(),
      by: systemOfficer,
      judge: () => event,
    });

  async function check(name: string, password: string): Promise<Proof | undefined> {
    // Read before the password is looked at: what changes meanwhile ends the session that comes of it.
    const register = await stream.current();
    const kept = await credentials.of(name);
    const account = accountOf(name, kept !== undefined);
    const before = await attempts.of(account);
    if (before.lockedSeconds > 0) throw new LockedOut(before.lockedSeconds);

    const matches = await credentials.matches(kept, password);
    const recorded = register.people.get(name)?.passwordEntry ?? Infinity;
    if (matches && kept && kept.entry >= recorded) {
      if (before.failures > 0) await attempts.forget(account);
      return { temporary: kept.temporary, since: register.sequence };
    }
    const { failures, lockedMinutes } = await attempts.failed(account);
    if (kept && lockedMinutes > 0)
      await note({ type: 'AccountLocked', person: name, minutes: lockedMinutes, failures });
    return undefined;
  }

  const prove = (name: string, password: string) => inTurn(name, () => check(name, password));

  return {
    prove,
    async signIn(person, password) {
      const proof = await prove(person, password);
      if (!proof) throw wrongCredentials();
      return sessions.start({ person, ...proof });
    },
    async refresh(token) {
      const exchange = await sessions.exchange(token);
      if (exchange.good && stands(await stream.current(), exchange.issued.session))
        return exchange.issued;
      if (!exchange.good && exchange.reused) {
        const { person, session } = exchange.reused;
        await note({ type: 'SessionRevoked', person, session, why: 'refresh-token-reused' });
      }
      throw sessionOver();
    },
    signOut: sessions.end,
    async present(id, sessionId) {
      const [session, register, now] = await Promise.all([
        sessions.find(sessionId),
        stream.current(),
        at(),
      ]);
      const person = register.people.get(id);
      if (!person || session?.person !== id || !stands(register, session)) return undefined;
      const { temporary } = session;
      return {
        person: { person: id, name: person.name },
        session: sessionId,
        memberships: temporary ? [] : membershipsAt(register, id, now),
        signedInSecondsAgo: sessions.ageOf(session),
        mustChangePassword: temporary,
      };
    },
  };
}
