import { describe, expect, it } from '@jest/globals';
import { act, file, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  hearingHeld,
  hearingListed,
  hearingNotNeeded,
  participationDone,
  participationPlanned,
  solicitationDone,
  solicitationNotNeeded,
  solicitationOpen,
  symposiumHeld,
} from '../support/acts/participation.ts';

const planning = { methods: ['symposium'], affectsSpecialGroups: false };
const planned = (statement: object = {}): Act[] => [
  ...drafted,
  act('PlanParticipation', { ...planning, ...statement }),
];
const settled = [...solicitationNotNeeded, ...hearingNotNeeded];
const conclude = act('ConcludeParticipation', { summary: '已完成' });
const withhold = {
  legalBasis: '《保守国家秘密法》第三十五条',
  ground: 'state-secret',
  reason: '涉及国家秘密',
  reviewer: '保密审查人',
};
const heard = (consulted: string[]) =>
  act('RecordParticipation', { ...symposiumHeld[0]!.statement, consulted });

describe('Article 14: public participation', () => {
  it('A-PUB-1 concludes when every planned method was held', () => {
    given(...drafted, ...participationDone.slice(0, -1))
      .when(conclude)
      .records('ParticipationConcluded', { participation: 'done' });
  });

  it('A-PUB-1 refuses to conclude while a planned method is not on record', () => {
    given(...planned(), ...settled)
      .when(conclude)
      .isRefusedBy('planned-methods-were-held');
  });

  it('A-PUB-1 refuses to conclude while the solicitation is undetermined', () => {
    given(...planned(), ...symposiumHeld, ...hearingNotNeeded)
      .when(conclude)
      .isRefusedBy('solicitation-is-settled');
  });

  it('A-HEAR-1 refuses to conclude while the hearing is undetermined', () => {
    given(...planned(), ...symposiumHeld, ...solicitationNotNeeded)
      .when(conclude)
      .isRefusedUnder('A-HEAR-1');
  });

  it('A-PUB-1 counts a planned solicitation as held only once it is answered', () => {
    given(...planned({ methods: ['open-solicitation'] }), ...settled)
      .when(conclude)
      .isRefusedBy('planned-methods-were-held');
    given(...planned({ methods: ['open-solicitation'] }), ...solicitationDone, ...hearingNotNeeded)
      .when(conclude)
      .records('ParticipationConcluded');
  });

  it('A-PUB-1 says which planned method is not on record', () => {
    const { ruling } = given(
      ...planned({ methods: ['symposium', 'survey'] }),
      ...symposiumHeld,
      ...settled,
    ).when(conclude);
    expect(ruling).toMatchObject({
      breaches: [{ missing: [{ zh: '民意调查尚无记录', en: 'The survey is not on record' }] }],
    });
  });

  it('A-PUB-1 counts a planned hearing as held only once it was', () => {
    given(...planned({ methods: ['hearing'] }), ...settled)
      .when(conclude)
      .isRefusedBy('planned-methods-were-held');
    const since = act('PlanParticipation', { ...planning, methods: ['hearing'] });
    given(...drafted, ...hearingHeld, since, ...solicitationNotNeeded)
      .when(conclude)
      .records('ParticipationConcluded');
  });

  it('A-PUB-1 yields to a law that withholds the matter', () => {
    given(...drafted)
      .when(act('WithholdFromPublic', withhold))
      .records('ParticipationWithheld', { participation: 'withheld' });
  });

  it.each(['legalBasis', 'ground', 'reason', 'reviewer'])(
    'A-PUB-1 refuses to withhold without its %s',
    (field) => {
      given(...drafted)
        .when(act('WithholdFromPublic', { ...withhold, [field]: undefined }))
        .isRefusedBy('withholding-has-its-legal-basis');
    },
  );

  it('A-PUB-1 refuses to withhold without the review for publication', () => {
    given(...drafted)
      .when(act('WithholdFromPublic', { ...withhold, evidence: [file('D10')] }))
      .isRefusedBy('documents-are-filed');
  });

  it('A-PUB-1 refuses to withhold what is already open for comment', () => {
    given(...drafted, ...solicitationOpen)
      .when(act('WithholdFromPublic', withhold))
      .isRefusedBy('nothing-is-open-to-the-public');
  });

  it('A-PUB-1 refuses to withhold what was published once, though another period is due', () => {
    const again = act('RequireSolicitation', { reason: '草案有实质修改' });
    given(...drafted, ...solicitationDone, again)
      .when(act('WithholdFromPublic', withhold))
      .isRefusedBy('nothing-is-open-to-the-public');
  });

  const another = act('RequireHearing', { ground: 'chosen', reason: '草案有实质修改' });

  it.each<[string, Act[]]>([
    ['another hearing is due', [...hearingHeld, another]],
    [
      'it was postponed',
      [...hearingListed, act('PostponeHearing', { reason: '台风' }, { at: '2026-04-18' })],
    ],
  ])('A-PUB-1 refuses to withhold what was announced for hearing once, though %s', (_, acts) => {
    const announced = given(...drafted, ...acts);
    expect(announced.matter.context.standing).toMatchObject({ hearing: 'due' });
    const { ruling } = announced.when(act('WithholdFromPublic', withhold));
    const missing = [
      { zh: '已于2026-03-16公告听证', en: 'It was announced for hearing on 2026-03-16' },
    ];
    expect(ruling).toMatchObject({
      lawful: false,
      breaches: [{ rule: 'nothing-is-open-to-the-public', missing }],
    });
  });

  it('A-PUB-1 withholds what is due for a hearing that nobody has announced', () => {
    given(...drafted, another)
      .when(act('WithholdFromPublic', withhold))
      .records('ParticipationWithheld', { participation: 'withheld' });
  });

  it('A-PUB-2 refuses a plan without a method, and an undescribed other one', () => {
    given(...drafted)
      .when(act('PlanParticipation', { ...planning, methods: [] }))
      .isRefusedUnder('A-PUB-2');
    given(...drafted)
      .when(act('PlanParticipation', { ...planning, methods: ['other'] }))
      .isRefusedUnder('A-PUB-2');
  });

  it('A-PUB-2 takes an other method that is described', () => {
    given(...drafted)
      .when(act('PlanParticipation', { ...planning, methods: ['other'], otherMethod: '开放日' }))
      .records('ParticipationPlanned');
    given(...drafted)
      .when(act('PlanParticipation', { ...planning, methods: ['other'], otherMethod: ' ' }))
      .isRefusedUnder('A-PUB-2');
  });

  it('A-PUB-2 takes a record on the day itself', () => {
    const record = { method: 'symposium', heldOn: '2026-03-10', persons: 3, summary: '意见' };
    given(...planned())
      .when(act('RecordParticipation', record, { at: '2026-03-10' }))
      .records('ParticipationRecorded');
    given(...planned())
      .when(act('RecordParticipation', record, { at: '2026-03-09' }))
      .isRefusedUnder('A-PUB-2');
  });

  it('A-PUB-2 refuses a record of a method that was not planned', () => {
    given(...planned({ methods: ['survey'] }))
      .when(symposiumHeld[0]!)
      .isRefusedUnder('A-PUB-2');
  });

  it('A-PUB-2 refuses a record of a day that has not come', () => {
    given(...planned())
      .when(
        act('RecordParticipation', {
          method: 'symposium',
          heldOn: '2026-12-01',
          persons: 3,
          summary: '意见',
        }),
      )
      .isRefusedUnder('A-PUB-2');
  });

  it('A-PUB-3 refuses a plan that does not say whether special groups are affected', () => {
    given(...drafted)
      .when(act('PlanParticipation', { methods: ['symposium'] }))
      .isRefusedUnder('A-PUB-3');
  });

  const groups = { affectsSpecialGroups: true, specialGroups: ['残疾人'] };

  it('A-PUB-3 refuses to conclude before the bodies of the affected groups were consulted', () => {
    given(...planned(groups), heard(['peoples-organisation']), ...settled)
      .when(conclude)
      .isRefusedUnder('A-PUB-3');
  });

  it('A-PUB-3 concludes when all of them were consulted', () => {
    const all = ['peoples-organisation', 'social-organisation', 'representatives'];
    given(...planned(groups), heard(all), ...settled)
      .when(conclude)
      .records('ParticipationConcluded');
  });

  it('A-PUB-3 yields where there is no such body, with the reason', () => {
    given(...planned(groups), heard(['peoples-organisation', 'representatives']), ...settled)
      .when(
        act('ConcludeParticipation', { absent: [{ group: 'social-organisation', reason: '无' }] }),
      )
      .records('ParticipationConcluded');
  });

  it('A-PUB-3 refuses a plan that does not say which special groups are affected', () => {
    for (const specialGroups of [undefined, []])
      given(...drafted)
        .when(act('PlanParticipation', { ...planning, affectsSpecialGroups: true, specialGroups }))
        .isRefusedUnder('A-PUB-3');
  });

  it('A-PUB-3 takes no blank for a reason why a body was not consulted', () => {
    const { ruling } = given(
      ...planned(groups),
      heard(['peoples-organisation', 'representatives']),
      ...settled,
    ).when(
      act('ConcludeParticipation', { absent: [{ group: 'social-organisation', reason: ' ' }] }),
    );
    expect(ruling).toMatchObject({
      breaches: [
        {
          provision: 'A-PUB-3',
          missing: [{ zh: '尚未与社会组织沟通协商,也未说明为何没有' }],
        },
      ],
    });
  });

  it('A-PUB-3 asks for no body where no special group is affected', () => {
    given(...planned(), ...symposiumHeld, ...settled)
      .when(conclude)
      .records('ParticipationConcluded');
  });

  it('keeps what was held and who was consulted, through another plan', () => {
    const at = expect.any(String) as unknown as string;
    const held = [
      { method: 'symposium', persons: 12, at },
      { method: 'symposium', persons: 12, at },
    ] as const;
    const known = { held, consulted: ['representatives', 'social-organisation'] as const };
    const twice = [heard(['representatives']), heard(['representatives', 'social-organisation'])];
    given(...planned(), twice[0]!)
      .when(twice[1]!)
      .leaves({
        participation: { ...known, methods: ['symposium'], affectsSpecialGroups: false },
      });
    given(...planned(), ...twice)
      .when(act('PlanParticipation', { methods: ['survey'], ...groups }))
      .leaves({ participation: { ...known, methods: ['survey'], affectsSpecialGroups: true } });
    given(...planned())
      .when(act('WithholdFromPublic', withhold))
      .leaves({
        participation: {
          methods: ['symposium'],
          affectsSpecialGroups: false,
          held: [],
          consulted: [],
          withheldUnder: withhold.legalBasis,
        },
      });
  });

  it('A-PUB-2 lets a concluded participation be planned anew', () => {
    given(...drafted, ...participationDone)
      .when(participationPlanned[0]!)
      .records('ParticipationPlanned', { participation: 'planned' });
  });
});
