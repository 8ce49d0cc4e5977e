import { describe, expect, it } from '@jest/globals';
import { yearActs } from '../../src/annual-report/acts/index.ts';
import { readOpenApi } from '../../src/api/openapi.ts';
import { rowOf } from '../../src/engine/policy/actions.ts';
import { actionOf, actions, decide } from '../../src/engine/policy/index.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { roles, type Role } from '../../src/statute/roles.ts';
import { holding, matterSeenBy, somebody, strangersMatter } from './cases.ts';

const everyRole = Object.keys(roles) as Role[];

/** Who may do what on a matter that is theirs to see. One row an action, one column an office. */
const matrix = `
                   drafter unitHead governmentLawyer outsideCounsel reviewOffice secretary chief member publisher archivist auditor accountAdministrator lawAdministrator system
matter.list        x       x        x                x              x            x         x     x      x         x         x       -                    -                -
matter.read        x       x        x                x              x            x         x     x      x         x         x       -                    -                -
matter.timeline    x       x        x                x              x            x         x     x      x         x         x       -                    -                -
matter.refusals    x       x        x                -              x            x         x     -      x         x         x       -                    -                -
matter.export      x       x        x                -              x            x         x     -      x         x         x       -                    -                -
matter.accesses    -       x        -                -              x            -         -     -      -         x         x       -                    -                -
matter.proof       x       x        x                x              x            x         x     x      x         x         x       -                    -                -
opinions.erase     -       x        -                -              -            -         -     -      x         -         -       -                    -                -
witness.keys       -       -        -                -              -            -         -     -      -         -         x       x                    x                -
witness.propose    -       -        -                -              -            -         -     -      -         -         -       x                    x                -
witness.approve    -       -        -                -              -            -         -     -      -         -         -       x                    x                -
witness.revoke     -       -        -                -              -            -         -     -      -         -         -       x                    x                -
matter.statement   -       -        x                x              x            -         x     x      -         -         -       -                    -                -
matter.minutes     x       x        x                x              x            x         x     x      x         x         x       -                    -                -
matter.own-entry   -       -        -                -              -            -         x     x      -         -         -       -                    -                -
evidence.read      x       x        x                x              x            x         x     x      x         x         x       -                    -                -
evidence.upload    x       x        x                x              x            x         x     x      x         x         -       -                    -                -
opinions.read      x       x        x                -              x            x         x     -      x         x         x       -                    -                -
opinions.record    x       x        -                -              -            -         -     -      x         -         -       -                    -                -
accounts.self      x       x        x                x              x            x         x     x      x         x         x       x                    x                x
accounts.units     x       x        x                x              x            x         x     x      x         x         x       x                    x                -
accounts.read      -       -        -                -              -            -         -     -      -         -         x       x                    -                -
accounts.manage    -       -        -                -              -            -         -     -      -         -         -       x                    -                -
year.directory     x       x        x                x              x            x         x     x      x         x         x       -                    -                -
year.report        -       -        -                -              -            x         x     -      -         -         x       -                    -                -
law.changes        x       x        x                x              x            x         x     x      x         x         x       x                    x                -
law.propose        -       -        -                -              -            -         -     -      -         -         -       -                    x                -
law.confirm        -       -        -                -              -            -         -     -      -         -         -       -                    x                -
clock.move         -       -        -                -              -            -         -     -      -         -         -       x                    x                -
views.rebuild      -       -        -                -              -            -         -     -      -         -         -       x                    x                -
`;

const [head, ...lines] = matrix.trim().split('\n');
const columns = head!.trim().split(/\s+/) as Role[];
const cells = lines.flatMap((line) => {
  const [action, ...marks] = line.trim().split(/\s+/);
  return columns.map((role, at) => [role, action!, marks[at] === 'x'] as const);
});

const allowedTo = (role: Role, action: string, matter = matterSeenBy(role)) =>
  decide({ person: somebody, memberships: [holding(role)], action, matter }).allowed;

describe('the policy, office by action', () => {
  it('has a column for every office and a row for every action that is neither public nor has a row of its own elsewhere', () => {
    expect(new Set(columns)).toEqual(new Set(everyRole));
    const ruled = new Set<string>(cells.map(([, action]) => action));
    const others = actions.filter((action) => !/^(public\.|matter\.step:|year\.act:)/.test(action));
    expect(ruled).toEqual(new Set(others));
  });

  it.each(cells)('%s · %s: %s', (role, action, allowed) => {
    expect(allowedTo(role, action)).toBe(allowed);
  });

  it.each(Object.entries(yearActs))(
    '%s is for the offices of its row, and for no other',
    (act, { by }) => {
      const allowed = everyRole.filter((role) => allowedTo(role, `year.act:${act}`));
      expect(new Set(allowed)).toEqual(new Set(by));
    },
  );

  it.each(Object.entries(steps))(
    '%s is for the offices of its row, and for no other',
    (step, { by }) => {
      const allowed = everyRole.filter((role) => allowedTo(role, `matter.step:${step}`));
      expect(new Set(allowed)).toEqual(new Set(by.filter((role) => (role as Role) !== 'system')));
    },
  );

  it.each(['auditor', 'accountAdministrator', 'lawAdministrator', 'system'] as const)(
    'lets the %s take no step at all',
    (role) => {
      const taken = Object.keys(steps).filter((step) => allowedTo(role, `matter.step:${step}`));
      expect(taken).toEqual([]);
    },
  );

  // The filing of a matter has none yet that could be hidden.
  const aboutMatters = actions.filter(
    (action) => rowOf(action)?.needs === 'matter' && action !== 'matter.step:ProposeMatter',
  );

  it.each(aboutMatters)('%s needs a matter that one may see, and hides any other', (action) => {
    for (const role of everyRole.filter((each) => each !== 'auditor')) {
      const question = { person: somebody, memberships: [holding(role)], action };
      const decision = decide({ ...question, matter: strangersMatter });
      expect([role, decision]).toEqual([role, { allowed: false, hide: true }]);
    }
  });
});

describe('default deny', () => {
  it.each([
    '',
    'matter',
    'matter.delete',
    'matter.step:',
    'matter.step:DeleteMatter',
    'matter.step:constructor',
    'matter.step:__proto__',
    'constructor',
    '__proto__',
    'toString',
    'public.everything',
    'Matter.read',
  ])('%j is denied to everybody, all offices together', (action) => {
    const memberships = everyRole.map(holding);
    const decision = decide({
      person: somebody,
      memberships,
      action,
      matter: matterSeenBy('chief'),
    });
    expect(decision).toEqual({ allowed: false, hide: true });
  });

  it('is denied to nobody in particular, but for what is public', () => {
    const open = actions.filter((action) => decide({ memberships: [], action }).allowed);
    expect(open.every((action) => action.startsWith('public.'))).toBe(true);
    expect(actions.filter((action) => action.startsWith('public.'))).toEqual(open);
  });

  it('gives a person without office their own account and nothing else', () => {
    const allowed = actions.filter(
      (action) =>
        !action.startsWith('public.') &&
        decide({ person: somebody, memberships: [], action, matter: strangersMatter }).allowed,
    );
    expect(allowed).toEqual(['accounts.self']);
  });
});

describe('the policy and openapi.yaml', () => {
  const { operations } = readOpenApi();

  it('has an action for every operation, and no other', () => {
    const named = actions.flatMap((action) => rowOf(action)?.operations ?? []);
    const systems = new Set(
      Object.entries(steps)
        .filter(([, { by }]) => by.every((role) => (role as Role) === 'system'))
        .map(([step]) => step),
    );
    expect(named.filter((id) => !systems.has(id)).toSorted()).toEqual(
      operations.map(({ id }) => id).toSorted(),
    );
    expect(new Set(named).size).toBe(named.length);
  });

  it('is open exactly where the contract asks for no account', () => {
    const differing = operations.filter(({ id, open }) => {
      const action = actionOf(id) ?? '';
      return open !== decide({ memberships: [], action }).allowed;
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
