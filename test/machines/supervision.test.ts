import { expect, it } from '@jest/globals';
import { decide } from '../../src/engine/policy/index.ts';
import { deadlinesOf } from '../../src/machines/matter/deadlines.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';
import { act, after, given } from '../support/case.ts';
import { initiated } from '../support/acts/proposal.ts';
import { steps } from '../../src/statute/steps/index.ts';

const missed = act(
  'NoteMissedDeadline',
  { name: 'planned-completion', due: '2026-09-30' },
  { at: '2026-10-09' },
);

it('A-SUP-1 records a duty whose day has passed, once', () => {
  given(...initiated)
    .when(missed)
    .records('DeadlineMissed');
  given(...initiated, missed)
    .when(missed)
    .isRefusedUnder('A-SUP-1');
});

it('A-SUP-1 records no deadline that has not passed, or that does not exist', () => {
  given(...initiated)
    .when({ ...missed, at: '2026-09-30' })
    .isRefusedUnder('A-SUP-1');
  given(...initiated)
    .when(
      act(
        'NoteMissedDeadline',
        { name: 'archive-is-due', due: '2026-09-30' },
        { at: '2026-10-09' },
      ),
    )
    .isRefusedUnder('A-SUP-1');
});

it('A-SUP-1 lets an auditor read every matter and take no step', () => {
  const person = { person: 'gao', name: '高督察' };
  const memberships = [
    {
      membership: 'm1',
      person: 'gao',
      unit: 'inspection',
      role: 'auditor',
      from: '2026-01-01',
      within: ['inspection'],
    },
  ] as const;
  const matter = { sponsors: ['data-section'], authority: 'bureau', stage: 'drafting' };
  expect(decide({ person, memberships, action: 'matter.read', matter }).allowed).toBe(true);
  const taken = Object.keys(steps).filter(
    (step) => decide({ person, memberships, action: `matter.step:${step}`, matter }).allowed,
  );
  expect(taken).toEqual([]);
});

it('A-EVAL-0 and A-LIA-1 keep who acted, in which office, over the whole history', () => {
  const { acted } = after(initiated).matter.context;
  expect(acted['p-drafter']).toEqual(['drafter']);
  expect(acted['p-chief']).toEqual(['chief']);
});

it('A-LIA-1 offers no step that would take a recorded fact back', () => {
  const takingBack = Object.keys(steps).filter((step) =>
    /^(Delete|Remove|Undo|Revoke|Edit)/.test(step),
  );
  expect(takingBack).toEqual([]);
});

it('A-EVAL-0 gives every deadline of a matter with its counting, for appraisal to build on', () => {
  const [planned] = deadlinesOf(after(initiated).matter.context, { calendar: bundledCalendar });
  expect(planned).toMatchObject({ name: 'planned-completion', due: '2026-09-30', pending: true });
});
