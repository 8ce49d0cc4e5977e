import { civilDateOf, type Instant } from '../../statute/calendar/index.ts';
import { EngineError } from '../../errors.ts';
import type { Entry } from '../ports/index.ts';
import { systemOfficer } from '../system-officer.ts';
import { accountOf, type SignInAttempts } from './attempts.ts';
import type { Credentials } from './credentials.ts';
import type { AccountActor, AccountEvent, GrantDetails, UnitDetails } from './facts.ts';
import { checkPassword } from './passwords.ts';
import type { Grant, Person, Register, Unit } from './register.ts';
import * as rulings from './rulings.ts';
import type { AccountStream } from './stream.ts';

/** Who acts, and the Idempotency-Key under which they do. */
export interface Acting {
  by: AccountActor;
  commandId: string;
}

export interface PersonDetails {
  person: string;
  name: string;
  password: string;
  /** Left out, the person has to choose another password before anything else. */
  temporary?: boolean;
}

/** Changes to units, people and offices. Each is one sealed entry; sent again it changes nothing. */
export interface Administration {
  registerUnit(details: UnitDetails, acting: Acting): Promise<Unit>;
  registerPerson(details: PersonDetails, acting: Acting): Promise<Person>;
  /** Ends the person's sessions. @throws EngineError `invalid-request` where duties are to be separate */
  grantMembership(details: GrantDetails, acting: Acting): Promise<Grant>;
  /** At once, and ends the person's sessions. */
  endMembership(
    ending: { person: string; membership: string; reason: string },
    acting: Acting,
  ): Promise<Grant>;
  unlock(person: string, acting: Acting): Promise<void>;
  /** Sets a password that is good only for choosing another. */
  resetPassword(person: string, password: string, acting: Acting): Promise<void>;
  /** Records that the person chose a password. */
  setOwnPassword: (person: Person, password: string, acting: Acting) => Promise<void>;
  /**
   * The installation's first unit, person and administrator of accounts.
   *
   * @throws EngineError `forbidden` where there is one already
   */
  registerFirstAdministrator(first: FirstAdministrator): Promise<void>;
}

export interface FirstAdministrator extends PersonDetails {
  unit: UnitDetails;
}

interface Parts {
  stream: AccountStream;
  credentials: Credentials;
  attempts: SignInAttempts;
  at: () => Promise<Instant>;
}

type Judge = (register: Register, context: { at: Instant; number: number }) => AccountEvent;

export function openAdministration(parts: Parts): Administration {
  const { stream, credentials, attempts } = parts;

  async function act(request: object, { by, commandId }: Acting, judge: Judge): Promise<Entry> {
    const at = await parts.at();
    return stream.act({
      commandId,
      request: { ...request, by: by.person },
      at,
      by,
      judge: (register, number) => judge(register, { at, number }),
    });
  }

  const registerUnit: Administration['registerUnit'] = async (details, acting) => {
    await act({ registerUnit: details }, acting, (register) =>
      rulings.unitRegistered(register, details),
    );
    return present((await stream.current()).units.get(details.unit));
  };

  const registerPerson: Administration['registerPerson'] = async (details, acting) => {
    const { person, name, password, temporary = true } = details;
    checkPassword(password, '/password');
    // Without the password: a digest of it in the chain could be searched for.
    const { sequence } = await act({ registerPerson: { person, name } }, acting, (register) =>
      rulings.personRegistered(register, { person, name }),
    );
    await credentials.setFirst({ person, password, temporary, entry: sequence });
    return present((await stream.current()).people.get(person));
  };

  const grantMembership: Administration['grantMembership'] = async (details, acting) => {
    const { fact } = await act({ grantMembership: details }, acting, (register, context) =>
      rulings.membershipGranted(register, details, context),
    );
    return present((await stream.current()).grants.get(String(fact.membership)));
  };

  async function setPassword(
    { person, password, temporary }: { person: string; password: string; temporary: boolean },
    acting: Acting,
  ): Promise<void> {
    checkPassword(password, '/password');
    const event = { type: 'PasswordChanged', person, temporary } as const;
    const { sequence } = await act({ setPassword: person }, acting, (register) =>
      rulings.known(register, person, event),
    );
    // The key sent again brings the first entry back; what was set then, or since, stays.
    if (((await credentials.of(person))?.entry ?? 0) >= sequence) return;
    await credentials.set({ person, password, temporary, entry: sequence });
    await attempts.forget(accountOf(person, true));
  }

  return {
    registerUnit,
    registerPerson,
    grantMembership,
    async endMembership(ending, acting) {
      await act({ endMembership: ending }, acting, (register, { at }) =>
        rulings.membershipEnded(register, ending, at),
      );
      return present((await stream.current()).grants.get(ending.membership));
    },
    async unlock(person, acting) {
      const event = { type: 'AccountUnlocked', person } as const;
      await act({ unlock: person }, acting, (register) => rulings.known(register, person, event));
      await attempts.forget(accountOf(person, true));
    },
    resetPassword: (person, password, acting) =>
      setPassword({ person, password, temporary: true }, acting),
    setOwnPassword: ({ person }, password, acting) =>
      setPassword({ person, password, temporary: false }, acting),
    async registerFirstAdministrator({ unit, ...person }) {
      const { grants } = await stream.current();
      if ([...grants.values()].some(({ role }) => role === 'accountAdministrator'))
        throw new EngineError('forbidden', 'The installation already has an administrator.');
      await registerUnit(unit, asFirst('unit'));
      await registerPerson({ temporary: false, ...person }, asFirst('person'));
      const from = civilDateOf(await parts.at());
      const office = { person: person.person, unit: unit.unit, from } as const;
      await grantMembership({ ...office, role: 'accountAdministrator' }, asFirst('administrator'));
    },
  };
}

/** No client's key has a space in it, so that none can be in the way. */
const asFirst = (what: string): Acting => ({ by: systemOfficer, commandId: `first ${what}` });

/** @throws TypeError where what was just recorded is not in the register: the fold is at fault */
function present<T>(found: T | undefined): T {
  if (found === undefined) throw new TypeError('The register lacks what was just recorded.');
  return found;
}
