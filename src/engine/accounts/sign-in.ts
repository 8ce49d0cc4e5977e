import { randomUUID } from 'node:crypto';
import { EngineError } from '../../errors.ts';
import type { Instant } from '../../statute/calendar/index.ts';
import { membershipsAt, type Register } from './register.ts';
import { accountOf, type SignInAttempts } from './attempts.ts';
import type { Credentials } from './credentials.ts';
import type { Issued, Session, Sessions } from './sessions.ts';
import type { AccountStream } from './stream.ts';
import { systemOfficer } from '../sweep.ts';
import type { Asker, Membership } from '../policy/index.ts';

export interface SignedIn {
  person: Asker;
  session: string;
  /** The offices in force now; none while the password is one that somebody else set. */
  memberships: Membership[];
  /** True where the person first has to choose a password. */
  mustChangePassword: boolean;
}

export interface SignIns {
  /**
   * @throws EngineError `unauthenticated` for a wrong password and for nobody's name alike
   * @throws EngineError `locked-out` after too many failures
   */
  signIn(person: string, password: string): Promise<Issued>;
  /** @throws EngineError `unauthenticated`; a token used before also ends the session */
  refresh(token: string): Promise<Issued>;
  signOut(session: string): Promise<void>;
  /** Who a session belongs to and what they may act as now; undefined where it is over. */
  present(person: string, session: string): Promise<SignedIn | undefined>;
  /** Whether a password is the person's, under the same lock as signing in. */
  prove(person: string, password: string): Promise<{ temporary: boolean } | undefined>;
}

interface Parts {
  stream: AccountStream;
  credentials: Credentials;
  attempts: SignInAttempts;
  sessions: Sessions;
  at(): Promise<Instant>;
}

const unauthenticated = () => new EngineError('unauthenticated', 'The sign-in is not valid.');

const isLive = (register: Register, { person, since }: Session): boolean =>
  (register.people.get(person)?.sessionsEndedBy ?? Infinity) <= since;

export function openSignIns({ stream, credentials, attempts, sessions, at }: Parts): SignIns {
  const note = async (request: { event: string; id: string }, judge: () => never | Parameters<AccountStream['act']>[0]['judge'] extends never ? never : ReturnType<Parameters<AccountStream['act']>[0]['judge']>) =>
    stream.act({ commandId: randomUUID(), request, at: await at(), by: systemOfficer, judge });
  void note;
  return undefined as never;
}
