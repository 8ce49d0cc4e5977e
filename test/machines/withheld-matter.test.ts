import { describe, expect, it } from '@jest/globals';
import { act, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  hearingListed,
  solicitationNotNeeded,
  solicitationOpen,
} from '../support/acts/participation.ts';

const planning = { methods: ['symposium'], affectsSpecialGroups: false };
const withhold = {
  legalBasis: '《保守国家秘密法》第三十五条',
  ground: 'state-secret',
  reason: '涉及国家秘密',
  reviewer: '保密审查人',
};

describe('Article 14: what the law withholds from the public', () => {
  it.each<[string, Act[]]>([
    ['opens no comment period', solicitationOpen],
    ['announces no hearing', hearingListed.slice(0, 3)],
  ])('A-PUB-1 %s of what the law withholds, until participation is planned', (_what, acts) => {
    const before = [...drafted, act('WithholdFromPublic', withhold), ...acts.slice(0, -1)];
    const last = acts.at(-1)!;
    given(...before)
      .when(last)
      .isRefusedBy('matter-is-open-to-the-public');
    const { ruling } = given(...before, act('PlanParticipation', planning)).when(last);
    expect(ruling.lawful).toBe(true);
  });

  it('B-3 refuses to open again what closely affects market entities without inviting comments', () => {
    const [declared] = solicitationNotNeeded;
    const secret = [
      ...drafted,
      act('WithholdFromPublic', withhold),
      act('DeclareSolicitationNotNeeded', { ...declared!.statement, affectsMarketEntities: true }),
    ];
    const plan = act('PlanParticipation', planning);
    given(...secret)
      .when(plan)
      .isRefusedBy('market-entities-are-heard-once-it-is-open');
    given(...secret, act('RequireSolicitation', { reason: '不再涉密' }))
      .when(plan)
      .records('ParticipationPlanned', { participation: 'planned', solicitation: 'due' });
  });
});
