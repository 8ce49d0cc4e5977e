import { EngineError } from '../../errors.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import { roles } from '../../statute/roles.ts';
import { rowOf, type ActionRow } from './actions.ts';
import { sees, type MatterRelations } from './grounds.ts';
import { officerIn, type Asker, type Membership } from './membership.ts';

export interface Question {
  /** Absent where nobody is signed in. */
  person?: Asker;
  /** The offices that the person holds at this instant; the policy has no clock. */
  memberships: readonly Membership[];
  action: string;
  /** The matter in question, as its row in the list has it. */
  matter?: MatterRelations;
}

export type Decision =
  | {
      allowed: true;
      /** The officer on record; absent where no office is needed (the public, one's own account). */
      as?: Officer;
      /** Every office held that would do. */
      capacities: readonly Membership[];
    }
  | {
      allowed: false;
      /** True where even the existence of what was asked for is not for the asker to know. */
      hide: boolean;
    };

/** The filing of a matter has no matter yet. */
const FILING = 'matter.step:ProposeMatter';

/**
 * The one answer to «may they?», for every path. Pure; what is not expressly allowed is denied.
 */
export function decide(question: Question): Decision {
  const { person, memberships, action, matter } = question;
  const row = rowOf(action);
  if (row?.needs === 'nothing') return { allowed: true, capacities: [] };
  if (!row || !person) return { allowed: false, hide: true };
  if (row.needs === 'sign-in') return { allowed: true, capacities: [] };

  const capacities = memberships.filter((membership) => suffices(membership, row, question));
  const [first] = capacities;
  if (first) return { allowed: true, as: officerIn(person, first), capacities };
  const known = !matter || memberships.some((membership) => sees(membership, matter));
  return {
    allowed: false,
    hide: row.needs === 'matter' && action !== FILING && (!known || !matter),
  };
}

function suffices(membership: Membership, row: ActionRow, { action, matter }: Question): boolean {
  if (membership.role === 'system' || !row.by.includes(membership.role)) return false;
  if (row.needs === 'office') return true;
  return matter ? sees(membership, matter) : action === FILING;
}

/**
 * The officer in whose name an action is done: the office named (`actingAs`, a membership's id), or
 * else the only one that would do. Reading does not ask which of several.
 *
 * @throws EngineError `not-found` where it is not for the asker to know
 * @throws EngineError `forbidden` where no office held would do, or the office named would not
 * @throws EngineError `invalid-request` where an act could be done in several; it lists them
 */
export function actAs(question: Question & { actingAs?: string }): Officer {
  const { person, actingAs, action } = question;
  const decision = decide(question);
  if (!decision.allowed && decision.hide)
    throw new EngineError('not-found', 'Nothing here for you.');
  if (!decision.allowed || !person) throw forbidden(action);
  const { capacities } = decision;
  const able =
    actingAs === undefined
      ? capacities
      : capacities.filter(({ membership }) => membership === actingAs);
  const [only, ...others] = able;
  if (!only) throw wrongCapacity(capacities);
  if (others.length > 0 && rowOf(action)?.act) throw ambiguous(able);
  return officerIn(person, only);
}

/** Which office takes a step of a matter is in the public table of steps: whoever sees the matter is told. */
function forbidden(action: string): EngineError {
  const row = rowOf(action);
  const offices = (language: 'zh' | 'en', joint: string) =>
    (row?.by ?? []).map((role) => roles[role][language]).join(joint);
  const faults = [
    {
      field: '',
      zh: `你现在的任职不能这样做:由${offices('zh', '、')}办理。`,
      en: `The office you act under may not do this; it is for: ${offices('en', ', ')}.`,
    },
  ];
  return new EngineError(
    'forbidden',
    'None of the offices you hold may do this.',
    row?.needs === 'matter' && row.act ? { faults } : {},
  );
}

/** The office named is none that would do, but others held would. */
const wrongCapacity = (capacities: readonly Membership[]): EngineError =>
  new EngineError('forbidden', 'The office named may not do this.', {
    faults: [
      {
        field: 'Acting-As',
        zh: `所指明的任职不能这样做,可用:${named(capacities, 'zh').join('、')}`,
        en: `The office named may not do this; these may: ${named(capacities, 'en').join(', ')}`,
      },
    ],
  });

const named = (able: readonly Membership[], language: 'zh' | 'en'): string[] =>
  able.map(({ membership, role, unit }) => `${membership} (${roles[role][language]}, ${unit})`);

function ambiguous(able: readonly Membership[]): EngineError {
  return new EngineError('invalid-request', 'Say in which of your offices you act (Acting-As).', {
    faults: [
      {
        field: 'Acting-As',
        zh: `请用 Acting-As 指明以哪一任职办理:${named(able, 'zh').join('、')}`,
        en: `Name the office in which you act: ${named(able, 'en').join(', ')}`,
      },
    ],
  });
}
