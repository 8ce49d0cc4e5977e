import type { KeyEvent } from '../../integrity/signatures/index.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import type { CivilDate, Instant } from '../../statute/calendar/index.ts';
import type { Role } from '../../statute/roles.ts';
import type { Asker } from '../policy/index.ts';

export interface UnitDetails {
  unit: string;
  name: string;
  /** The body that the unit belongs to, registered before. */
  parent?: string;
}

export interface GrantDetails {
  person: string;
  unit: string;
  role: Role;
  /** First and last day, both inclusive; it has no effect before it is recorded. */
  from: CivilDate;
  to?: CivilDate;
  serves?: string;
}

/** What happens to accounts and offices: the stream `accounts`, sealed like any other. */
export type AccountEvent =
  | ({ type: 'UnitRegistered' } & UnitDetails)
  | { type: 'PersonRegistered'; person: string; name: string }
  | ({ type: 'MembershipGranted'; membership: string } & GrantDetails)
  | { type: 'MembershipEnded'; membership: string; person: string; reason: string }
  /** Never with the password or its hash: those live in a table that no chain covers. */
  | { type: 'PasswordChanged'; person: string; temporary: boolean }
  | { type: 'AccountLocked'; person: string; minutes: number; failures: number }
  | { type: 'AccountUnlocked'; person: string }
  /** When a refresh token came back that had been exchanged before. */
  | { type: 'SessionRevoked'; person: string; session: string; why: 'refresh-token-reused' }
  /** Public keys with which people sign: never a private one. */
  | KeyEvent;

/** An officer, or a person acting on their own account, for which no office is needed. */
export type AccountActor = Officer | Asker;

export type AccountFact = AccountEvent & { at: Instant; by: AccountActor };
