import type { MatterRelations, Membership } from '../../src/engine/policy/index.ts';
import type { Role } from '../../src/statute/roles.ts';

export const somebody = { person: 'li', name: '李某' };

/** An office in `mine`, which belongs to `above`; counsel in `mine` serves `served`. */
export const holding = (role: Role): Membership => ({
  membership: `m-${role}`,
  person: somebody.person,
  unit: 'mine',
  role,
  from: '2026-01-01',
  within: ['mine', 'above'],
  ...(role === 'outsideCounsel' ? { serves: 'served' } : {}),
});

/** A matter that has nothing to do with anybody of `mine`. */
export const strangersMatter: MatterRelations = {
  sponsors: ['theirs'],
  authority: 'their-authority',
  reviewOffice: 'their-review',
  stage: 'drafting',
};

/** A matter that the holder of an office in `mine` may see, where there is such a matter at all. */
export function matterSeenBy(role: Role): MatterRelations {
  const seen: Partial<Record<Role, Partial<MatterRelations>>> = {
    drafter: { sponsors: ['theirs', 'mine'] },
    unitHead: { sponsors: ['mine'] },
    governmentLawyer: { reviewOffice: 'mine' },
    reviewOffice: { reviewOffice: 'mine' },
    outsideCounsel: { reviewOffice: 'served', stage: 'underReview' },
    secretary: { authority: 'mine' },
    chief: { authority: 'above' },
    publisher: { authority: 'mine' },
    member: { authority: 'above', stage: 'tabled' },
    archivist: { authority: 'mine', stage: 'promulgated' },
  };
  return { ...strangersMatter, ...seen[role] };
}
