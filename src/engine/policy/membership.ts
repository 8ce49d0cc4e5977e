import type { Officer } from '../../machines/matter/fact.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import type { Role } from '../../statute/roles.ts';

/** An office that a person holds: one role in one unit, from a day to a day. */
export interface Membership {
  membership: string;
  person: string;
  unit: string;
  role: Role;
  /** First and last day, civil days in Asia/Shanghai, both inclusive. */
  from: CivilDate;
  to?: CivilDate;
  /** The review office that outside counsel works for. */
  serves?: string;
  /** The unit itself and every body that it belongs to, nearest first. */
  within: readonly string[];
}

/** Who asks. */
export interface Asker {
  person: string;
  name: string;
}

/** A person as an officer in one of the offices held. */
export const officerIn = ({ person, name }: Asker, { role, unit }: Membership): Officer => ({
  person,
  name,
  role,
  unit,
});
