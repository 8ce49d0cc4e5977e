import { endOf, startOf, type CivilDate, type Instant } from '../../statute/calendar/index.ts';
import { GENESIS } from '../../integrity/seal.ts';
import { withKeyFact, type Keys } from '../../integrity/signatures/index.ts';
import type { Asker, Membership } from '../policy/index.ts';
import type { Entry } from '../ports/index.ts';
import type { AccountFact, GrantDetails, UnitDetails } from './facts.ts';

export interface Unit extends UnitDetails {
  registeredAt: Instant;
}

export interface Person extends Asker {
  registeredAt: Instant;
  /** The entry that last put an end to all sessions begun before it. */
  sessionsEndedBy: number;
  /** The entry that last set the password; the password itself is not in the record. */
  passwordEntry: number;
}

export interface Grant extends GrantDetails {
  membership: string;
  grantedAt: Instant;
  endedAt?: Instant;
}

/** Units, people and offices as the stream `accounts` has them, ended offices included. */
export interface Register {
  sequence: number;
  seal: string;
  units: ReadonlyMap<string, Unit>;
  people: ReadonlyMap<string, Person>;
  grants: ReadonlyMap<string, Grant>;
  /** The public keys with which people sign, by thumbprint. */
  keys: Keys;
}

export const emptyRegister: Register = {
  sequence: 0,
  seal: GENESIS,
  units: new Map(),
  people: new Map(),
  grants: new Map(),
  keys: new Map(),
};

/** The register after some more entries. */
export function withEntries(register: Register, entries: readonly Entry[]): Register {
  const units = new Map(register.units);
  const people = new Map(register.people);
  const grants = new Map(register.grants);
  let { keys } = register;

  /** A change of office or password ends every session: the next sign-in starts from the new state. */
  function endSessions(id: string, sequence: number, changed: Partial<Person> = {}): void {
    const person = people.get(id);
    if (person) people.set(id, { ...person, ...changed, sessionsEndedBy: sequence });
  }

  function take({ sequence, fact }: Entry): void {
    // The one cast of this file: only accounts/stream.ts writes to this stream.
    const { by, at, ...event } = fact as unknown as AccountFact;
    switch (event.type) {
      case 'UnitRegistered': {
        const { type: _type, ...unit } = event;
        units.set(unit.unit, { ...unit, registeredAt: at });
        return;
      }
      case 'PersonRegistered': {
        const { person, name } = event;
        const entered = { sessionsEndedBy: sequence, passwordEntry: sequence };
        people.set(person, { person, name, registeredAt: at, ...entered });
        return;
      }
      case 'MembershipGranted': {
        const { type: _type, ...grant } = event;
        grants.set(grant.membership, { ...grant, grantedAt: at });
        return endSessions(grant.person, sequence);
      }
      case 'MembershipEnded': {
        const grant = grants.get(event.membership);
        if (grant) grants.set(grant.membership, { ...grant, endedAt: at });
        return endSessions(event.person, sequence);
      }
      case 'PasswordChanged':
        return endSessions(event.person, sequence, { passwordEntry: sequence });
      case 'SigningKeyProposed':
      case 'SigningKeyApproved':
      case 'SigningKeyRevoked':
        keys = withKeyFact(keys, { ...event, at, by });
        return;
      case 'AccountLocked':
      case 'AccountUnlocked':
      case 'SessionRevoked':
    }
  }

  for (const entry of entries) take(entry);
  const { sequence, seal } = entries.at(-1) ?? register;
  return { sequence, seal, units, people, grants, keys };
}

/** From when until when an office is in force: instants, the second no longer in it. */
export function termOf({ from, to, grantedAt, endedAt }: Grant): { start: Instant; end?: Instant } {
  const start = [startOf(from), grantedAt].toSorted().at(-1) ?? grantedAt;
  const end = [to === undefined ? undefined : endOf(to), endedAt]
    .filter((instant) => instant !== undefined)
    .toSorted()
    .at(0);
  return { start, ...(end === undefined ? {} : { end }) };
}

/** The offices that a person holds at an instant. */
export function membershipsAt(register: Register, person: string, at: Instant): Membership[] {
  return held(register, person, ({ start, end }) => start <= at && (end === undefined || at < end));
}

/** The offices that a person held at any time of a day: a past act is judged by the roles of its day. */
export function membershipsOn(register: Register, person: string, day: CivilDate): Membership[] {
  const [first, after] = [startOf(day), endOf(day)];
  return held(
    register,
    person,
    ({ start, end }) => start < after && (end === undefined || first < end),
  );
}

function held(
  register: Register,
  person: string,
  inForce: (term: ReturnType<typeof termOf>) => boolean,
): Membership[] {
  return [...register.grants.values()]
    .filter((grant) => grant.person === person && inForce(termOf(grant)))
    .map((grant) => membershipOf(register, grant));
}

function membershipOf({ units }: Register, grant: Grant): Membership {
  const { grantedAt: _granted, endedAt: _ended, ...membership } = grant;
  const within = [grant.unit];
  for (let above = units.get(grant.unit)?.parent; above; above = units.get(above)?.parent)
    within.push(above);
  return { ...membership, within };
}
