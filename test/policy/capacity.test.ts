import { describe, expect, it } from '@jest/globals';
import { actAs } from '../../src/engine/policy/index.ts';
import type { Role } from '../../src/statute/roles.ts';
import { holding, matterSeenBy, somebody, strangersMatter } from './cases.ts';

const mine = { ...matterSeenBy('drafter'), authority: 'above' };
const acting = ({
  as: offices,
  ...rest
}: {
  as: Role[];
  action: string;
  actingAs?: string;
  matter?: typeof mine;
}) => actAs({ person: somebody, memberships: offices.map(holding), matter: mine, ...rest });

const outcomeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

// SubmitDraft is for drafter and unit head.
const action = 'matter.step:SubmitDraft';

describe('the office in which somebody acts', () => {
  it('is the only one that would do, without being named', () => {
    expect(acting({ as: ['drafter', 'chief', 'auditor'], action })).toEqual({
      person: 'li',
      name: '李某',
      role: 'drafter',
      unit: 'mine',
    });
  });

  it('has to be named for an act where several would do, and the answer lists them', () => {
    const several = { as: ['drafter', 'unitHead'] as Role[], action };
    expect(() => acting(several)).toThrow(
      expect.objectContaining({
        code: 'invalid-request',
        faults: [
          {
            field: 'Acting-As',
            zh: expect.stringContaining('m-drafter (起草人, mine)、m-unitHead'),
            en: expect.stringContaining('m-drafter (Drafter, mine), m-unitHead'),
          },
        ],
      }),
    );
    expect(acting({ ...several, actingAs: 'm-unitHead' })).toMatchObject({ role: 'unitHead' });
  });

  it('need not be named for reading', () => {
    expect(acting({ as: ['drafter', 'unitHead'], action: 'matter.read' })).toMatchObject({
      role: 'drafter',
    });
  });

  it.each<[string, Role[], string | undefined, string]>([
    ['none that would do, of a matter that one may see', ['chief'], undefined, 'forbidden'],
    [
      'none that would do, of a matter that one may not see',
      ['reviewOffice'],
      undefined,
      'not-found',
    ],
    ['one held that would not do', ['drafter', 'chief'], 'm-chief', 'forbidden'],
    ['one not held', ['drafter'], 'm-unitHead', 'forbidden'],
  ])('%s: %j as %s gives %s', (_why, as, actingAs, code) => {
    const named = actingAs === undefined ? {} : { actingAs };
    expect(outcomeOf(() => acting({ as, action, ...named }))).toBe(code);
  });

  it('is named to whoever sees the matter and holds none that would do', () => {
    expect(() => acting({ as: ['chief'], action })).toThrow(
      expect.objectContaining({
        faults: [
          {
            field: '',
            zh: '你现在的任职不能这样做:由起草人、承办单位负责人办理。',
            en: 'The office you act under may not do this; it is for: Drafter, Unit head.',
          },
        ],
      }),
    );
  });

  it('is named from among those held where another was said', () => {
    expect(() => acting({ as: ['drafter', 'chief'], action, actingAs: 'm-chief' })).toThrow(
      expect.objectContaining({
        faults: [
          {
            field: 'Acting-As',
            zh: '所指明的任职不能这样做,可用:m-drafter (起草人, mine)',
            en: 'The office named may not do this; these may: m-drafter (Drafter, mine)',
          },
        ],
      }),
    );
  });

  it('lets a matter be filed before there is one, by those whose step it is', () => {
    const filing = { person: somebody, action: 'matter.step:ProposeMatter' };
    expect(actAs({ ...filing, memberships: [holding('drafter')] })).toMatchObject({
      role: 'drafter',
    });
    expect(outcomeOf(() => actAs({ ...filing, memberships: [holding('auditor')] }))).toBe(
      'forbidden',
    );
  });

  it('hides a matter from an administrator of accounts', () => {
    const question = { person: somebody, memberships: [holding('accountAdministrator')] };
    for (const matter of [mine, strangersMatter])
      expect(outcomeOf(() => actAs({ ...question, action: 'matter.read', matter }))).toBe(
        'not-found',
      );
  });
});
