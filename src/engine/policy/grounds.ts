import type { Role } from '../../statute/roles.ts';
import type { MattersQuery } from '../matter-row.ts';
import type { Membership } from './membership.ts';

/** What of a matter decides who may see it; every row of the list of matters has it. */
export interface MatterRelations {
  sponsors: readonly string[];
  authority: string;
  reviewOffice?: string;
  /** Where the matter stands in the procedure. */
  stage: string;
}

/** Fields that must all have one of their values; the same form in which lists are asked for. */
export type Alternative = MattersQuery['visible'][number];

/** The stages of the procedure at which somebody comes into a matter. */
export const stagesOf = {
  /** Outside counsel: from the sending of the draft to the opinion (art. 28). */
  review: ['sent', 'returned', 'underReview', 'itemsOpen', 'foundUnlawful', 'reviewed'],
  /** Members of the meeting: from tabling on (arts. 29, 30). */
  meeting: ['tabled', 'convened', 'deliberated', 'adopted', 'rejected', 'issued', 'promulgated'],
  /** The archive: once the procedure is over (art. 33). */
  over: ['promulgated', 'rejected', 'declined', 'withdrawn'],
} as const;

interface Ground {
  /** What of a matter decides; undefined where no matter is ever seen. */
  fields?: readonly (keyof MatterRelations)[];
  of: (membership: Membership) => Alternative | undefined;
}

const sponsor: Ground = { fields: ['sponsors'], of: ({ unit }) => ({ sponsors: [unit] }) };
const reviewer: Ground = { fields: ['reviewOffice'], of: ({ unit }) => ({ reviewOffice: [unit] }) };
const authority: Ground = { fields: ['authority'], of: ({ within }) => ({ authority: within }) };
const nothing: Ground = { of: () => undefined };

/** Which matters each office lets its holder see. The one place that says so. */
const grounds: Record<Role, Ground> = {
  drafter: sponsor,
  unitHead: sponsor,
  governmentLawyer: reviewer,
  reviewOffice: reviewer,
  outsideCounsel: {
    fields: ['reviewOffice', 'stage'],
    of: ({ serves }) =>
      serves === undefined ? undefined : { reviewOffice: [serves], stage: stagesOf.review },
  },
  secretary: authority,
  chief: authority,
  publisher: authority,
  member: {
    fields: ['authority', 'stage'],
    of: ({ within }) => ({ authority: within, stage: stagesOf.meeting }),
  },
  archivist: {
    fields: ['authority', 'stage'],
    of: ({ within }) => ({ authority: within, stage: stagesOf.over }),
  },
  auditor: { fields: [], of: () => ({}) },
  accountAdministrator: nothing,
  lawAdministrator: nothing,
  // The engine's own officer never comes in through a request.
  system: nothing,
};

/** The fields of a matter by which an office's holder sees it; undefined where none is ever seen. */
export const seenBy = (role: Role): Ground['fields'] => grounds[role].fields;

/** What a person may see on account of the offices held, ready for a list, a search or a count. */
export function visibleMatters(memberships: readonly Membership[]): Alternative[] {
  const alternatives = memberships
    .map((membership) => grounds[membership.role].of(membership))
    .filter((alternative) => alternative !== undefined);
  const everything = alternatives.find((alternative) => Object.keys(alternative).length === 0);
  return everything ? [everything] : alternatives;
}

/** Whether one office lets its holder see a matter. */
export function sees(membership: Membership, matter: MatterRelations): boolean {
  const alternative = grounds[membership.role].of(membership);
  return alternative !== undefined && matches(alternative, matter);
}

function matches(alternative: Alternative, matter: MatterRelations): boolean {
  const { sponsors, authority, reviewOffice, stage } = matter;
  const valuesOf: Record<string, readonly (string | undefined)[]> = {
    sponsors,
    authority: [authority],
    reviewOffice: [reviewOffice],
    stage: [stage],
  };
  return Object.entries(alternative).every(([field, allowed]) =>
    valuesOf[field]?.some((value) => value !== undefined && allowed.includes(value)),
  );
}
