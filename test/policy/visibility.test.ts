import { describe, expect, it } from '@jest/globals';
import { groundsFor, groundsOf } from '../../src/engine/find-matters.ts';
import type { MatterRow } from '../../src/engine/engine.ts';
import { stagesOf } from '../../src/engine/policy/grounds.ts';
import { decide, visibleMatters, type MatterRelations } from '../../src/engine/policy/index.ts';
import { stages } from '../../src/machines/matter/regions.ts';
import { roles, type Role } from '../../src/statute/roles.ts';
import { holding, somebody, strangersMatter } from './cases.ts';

const everyRole = Object.keys(roles) as Role[];
const everyStage = Object.keys(stages.procedure.states);

/** How a matter can stand to an officer of `mine`, which belongs to `above`. */
const relations: Record<string, Partial<MatterRelations>> = {
  none: {},
  sponsored: { sponsors: ['theirs', 'mine'] },
  'sponsored above': { sponsors: ['above'] },
  reviewed: { reviewOffice: 'mine' },
  'reviewed above': { reviewOffice: 'above' },
  served: { reviewOffice: 'served' },
  decided: { authority: 'mine' },
  'decided above': { authority: 'above' },
};

const review = ['sent', 'returned', 'underReview', 'itemsOpen', 'foundUnlawful', 'reviewed'];
const meeting = [
  'tabled',
  'convened',
  'deliberated',
  'adopted',
  'rejected',
  'issued',
  'promulgated',
];
const over = ['promulgated', 'rejected', 'declined', 'withdrawn'];

/** Who sees what, in words: relation, and the stages where not all. */
const expected: Partial<Record<Role, Record<string, readonly string[]>>> = {
  drafter: { sponsored: everyStage },
  unitHead: { sponsored: everyStage },
  governmentLawyer: { reviewed: everyStage },
  reviewOffice: { reviewed: everyStage },
  outsideCounsel: { served: review },
  secretary: { decided: everyStage, 'decided above': everyStage },
  chief: { decided: everyStage, 'decided above': everyStage },
  publisher: { decided: everyStage, 'decided above': everyStage },
  member: { decided: meeting, 'decided above': meeting },
  archivist: { decided: over, 'decided above': over },
  auditor: Object.fromEntries(Object.keys(relations).map((relation) => [relation, everyStage])),
};

const cases = everyRole.flatMap((role) =>
  Object.keys(relations).flatMap((relation) =>
    everyStage.map((stage) => [role, relation, stage] as const),
  ),
);

const matterIn = (relation: string, stage: string): MatterRelations => ({
  ...strangersMatter,
  ...relations[relation],
  stage,
});

/** Whether a list asked for in the policy's words would show the row: the very search of the engine. */
const listed = (role: Role, matter: MatterRelations): boolean => {
  const wanted = new Set(groundsFor(visibleMatters([holding(role)])));
  return groundsOf(matter as unknown as MatterRow).some((ground) => wanted.has(ground));
};

describe('who sees a matter', () => {
  it.each(cases)('%s · %s · %s', (role, relation, stage) => {
    const matter = matterIn(relation, stage);
    const may = expected[role]?.[relation]?.includes(stage) ?? false;
    const question = {
      person: somebody,
      memberships: [holding(role)],
      action: 'matter.read',
      matter,
    };
    expect([decide(question).allowed, listed(role, matter)]).toEqual([may, may]);
  });

  it('names only stages that the procedure has', () => {
    const named = Object.values(stagesOf).flat();
    expect(named.filter((stage) => !everyStage.includes(stage))).toEqual([]);
  });

  it('adds up the offices of a person, in lists as in reading', () => {
    const alternatives = visibleMatters([holding('drafter'), holding('secretary')]);
    expect(alternatives).toEqual([{ sponsors: ['mine'] }, { authority: ['mine', 'above'] }]);
    expect(visibleMatters([holding('drafter'), holding('auditor')])).toEqual([{}]);
    expect(visibleMatters([])).toEqual([]);
  });

  it('shows outside counsel nothing without an office served', () => {
    const { serves: _serves, ...adrift } = holding('outsideCounsel');
    expect(visibleMatters([adrift])).toEqual([]);
  });
});
