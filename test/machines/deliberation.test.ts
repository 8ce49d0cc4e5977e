import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given } from '../support/case.ts';
import {
  adopted,
  convened,
  deliberated,
  deliberatedWith,
  minutes,
  notice,
  pack,
  reform,
  reformTabled,
  tabled,
  tabling,
} from '../support/acts/deliberation.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import {
  advised,
  draftR,
  foundUnlawful,
  foundWithoutRule,
  itemsConfirmed,
  readyForReview,
  reviewed,
} from '../support/acts/legality-review.ts';
import { asNormative, inGovernment } from '../support/acts/tracks.ts';

const table = (changes: object = {}) => act('TableDraft', { ...tabling, ...changes });
const convene = (changes: object = {}) => act('ConveneMeeting', { ...notice, ...changes });
const record = (changes: object = {}) =>
  act('RecordDeliberation', { ...minutes, ...changes }, { at: '2026-05-11' });

describe('Article 25(2): what may be submitted', () => {
  it.each([
    ['was never sent to review', readyForReview],
    ['is still under review', advised],
    ['was found unlawful', foundUnlawful],
  ])('A-LEG-2 refuses to table a draft that %s', (_what, history) => {
    given(...history)
      .when(table())
      .isRefusedUnder('A-LEG-2');
  });

  it('A-LEG-2 tables a draft that was found lawful', () => {
    given(...reviewed)
      .when(table())
      .records('DraftTabled', { procedure: 'tabled' });
  });

  it('A-LEG-2 tables a reform without an explicit state rule, its risk stated', () => {
    given(...foundWithoutRule)
      .when(act('TableExploratoryReform', reform))
      .records('ExploratoryReformTabled', { procedure: 'tabled' });
  });

  it('A-LEG-2 refuses a sponsor who calls an unlawful draft exploratory', () => {
    given(...foundUnlawful)
      .when(act('TableExploratoryReform', reform))
      .isRefusedUnder('A-LEG-2');
  });

  it.each(['point', 'whyNoRule', 'legalRisk'])(
    'A-LEG-2 refuses an exploratory reform without %s',
    (name) => {
      given(...foundWithoutRule)
        .when(act('TableExploratoryReform', { ...reform, [name]: ' ' }))
        .isRefusedUnder('A-LEG-2');
    },
  );

  it('A-LEG-2 does not let a deferred reform pass as a lawful draft afterwards', () => {
    const refused = [...reformTabled, act('RefuseAgenda', { reason: '议题已满' })];
    given(...refused)
      .when(table())
      .isRefusedUnder('A-LEG-2');
    given(...refused)
      .when(act('TableExploratoryReform', reform))
      .records('ExploratoryReformTabled');
  });

  it('A-LEG-2 shows the legal risk on the agenda and in the minutes of a reform', () => {
    given(...reformTabled)
      .when(convene())
      .isRefusedUnder('A-LEG-2');
    given(...reformTabled, convene({ legalRisk: '可能超越权限' }))
      .when(record())
      .isRefusedUnder('A-LEG-2');
    given(...reformTabled, convene({ legalRisk: '可能超越权限' }))
      .when(record({ legalRisk: '可能超越权限' }))
      .records('DeliberationRecorded');
  });

  it('A-LEG-8 refuses to table another text than the one reviewed', () => {
    given(...reviewed)
      .when(table({ draft: draftR }))
      .isRefusedUnder('A-LEG-8');
    given(...itemsConfirmed)
      .when(table({ openItems: [2] }))
      .isRefusedUnder('A-LEG-8');
    given(...itemsConfirmed)
      .when(table({ draft: draftR, openItems: [2] }))
      .records('DraftTabled');
  });

  it('A-LEG-7 shows the meeting the items that were not adopted', () => {
    given(...itemsConfirmed)
      .when(table({ draft: draftR }))
      .isRefusedUnder('A-LEG-7');
  });

  it('A-LEG-4 flags a draft tabled within the time that the reviewer is given', () => {
    const early = [...advised, act('IssueLawfulOpinion', lawful, { at: '2026-04-22' })];
    given(...early)
      .when({ ...table(), at: '2026-04-24' })
      .warnsUnder('A-LEG-4');
  });
});

const complies = { result: 'complies', reasons: '符合规定' };
const lawful = {
  draft: draftV1,
  findings: { authority: complies, procedure: complies, content: complies },
};

describe('Article 29: the submission pack', () => {
  it.each(['draft', 'legalityReview'])('A-SUB-1 refuses a pack without its %s', (group) => {
    given(...reviewed)
      .when(table({ pack: { ...pack, [group]: { status: 'not-applicable', reason: '无' } } }))
      .isRefusedBy(
        ...(group === 'draft'
          ? ['pack-has-its-six-groups', 'fair-competition-is-in-the-pack']
          : ['pack-has-its-six-groups']),
      );
  });

  it('A-SUB-1 refuses a pack that is silent on a group, or gives no reason for leaving it out', () => {
    const { other: _omitted, ...silent } = pack;
    given(...reviewed)
      .when(table({ pack: silent }))
      .isRefusedUnder('A-SUB-1');
    given(...reviewed)
      .when(table({ pack: { ...pack, other: { status: 'not-applicable' } } }))
      .isRefusedUnder('A-SUB-1');
  });

  it.each([
    ['A-PUB-8', 'participation'],
    ['A-EXP-6', 'expertReview'],
    ['A-SUB-1', 'riskAssessment'],
  ])('%s refuses to call %s inapplicable where it was done', (provision, group) => {
    given(...reviewed)
      .when(table({ pack: { ...pack, [group]: { status: 'not-applicable', reason: '无' } } }))
      .isRefusedUnder(provision);
    given(...reviewed)
      .when(table({ pack: { ...pack, [group]: { status: 'attached' } } }))
      .isRefusedUnder(provision);
  });

  it('A-SUB-1 refuses a pack without the fair competition review that was done', () => {
    given(...reviewed)
      .when(table({ pack: { ...pack, draft: { status: 'attached' } } }))
      .isRefusedBy('fair-competition-is-in-the-pack');
  });

  it('A-DEPT-1 carries the dispute with a unit to the meeting', () => {
    const dispute = {
      unit: 'finance',
      mainDispute: '经费来源',
      unitOpinion: '不宜列支',
      sponsorOpinion: '可以列支',
      sponsorBasis: '预算法',
    };
    const disputed = changing(
      reviewed.map((each) =>
        each.statement['unit'] === 'finance' && each.step === 'RecordUnitReply'
          ? act('RecordUnitReply', {
              unit: 'finance',
              opinion: 'disagree',
              outcome: 'not-adopted',
              reason: '见协商记录',
            })
          : each,
      ),
      'CloseUnitConsultation',
      { disputes: [dispute] },
    );
    given(...disputed)
      .when(table())
      .isRefusedUnder('A-DEPT-1');
    given(...disputed)
      .when(table({ disputes: ['finance'] }))
      .records('DraftTabled');
  });

  it('B-2 refuses a normative document whose making was not checked', () => {
    given(...asNormative(reviewed))
      .when(table())
      .isRefusedUnder('B-2');
  });

  it('A-SUB-1 lets the secretary refuse the agenda with a reason', () => {
    given(...tabled)
      .when(act('RefuseAgenda', { reason: '材料待补' }))
      .records('AgendaRefused', { procedure: 'reviewed' });
    given(...tabled)
      .when(act('RefuseAgenda', {}))
      .isRefusedUnder('A-SUB-1');
  });
});

describe('Article 30(1): the meeting', () => {
  it.each([
    ['director-meeting', tabled],
    ['party-group-meeting', tabled],
    ['executive-meeting', inGovernment(tabled)],
    ['plenary-meeting', inGovernment(tabled)],
  ])('A-MEET-1 convenes a %s', (kind, history) => {
    given(...history)
      .when(convene({ kind }))
      .records('MeetingConvened', { procedure: 'convened' });
  });

  it.each([
    ['circulation', tabled],
    ['circulation', inGovernment(tabled)],
    ['director-meeting', inGovernment(tabled)],
    ['executive-meeting', tabled],
  ])('A-MEET-1 refuses a %s in its place', (kind, history) => {
    given(...history)
      .when(convene({ kind }))
      .isRefusedUnder('A-MEET-1');
  });

  it.each([
    ['no day', { meetsOn: undefined }],
    ['no place', { place: '' }],
    ['no chief among its members', { chief: 'someone' }],
    ['nobody but the chief', { members: ['p-chief'] }],
    ['a member twice', { members: ['p-chief', 'm-1', 'm-1'] }],
    ['a chair from outside', { chair: 'someone' }],
  ])('A-MEET-1 refuses a notice with %s', (_what, changes) => {
    given(...tabled)
      .when(convene(changes))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 has the chief chair a meeting of the government', () => {
    given(...inGovernment(tabled))
      .when(convene({ kind: 'executive-meeting', chair: 'm-1' }))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 postpones a meeting with a reason', () => {
    given(...convened)
      .when(act('PostponeMeeting', { reason: '会期冲突' }))
      .records('MeetingPostponed', { procedure: 'tabled' });
    given(...convened)
      .when(act('PostponeMeeting', {}))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-MEET-1 refuses minutes of a meeting that the chief did not attend', () => {
    const absent = minutes.attendance.map((each) =>
      each.person === 'p-chief' ? { ...each, status: 'absent' } : each,
    );
    given(...convened)
      .when(record({ attendance: absent, speeches: minutes.speeches.slice(0, 2) }))
      .isRefusedUnder('A-MEET-1');
  });
});

describe('Article 30(2) and (3): the discussion and its record', () => {
  const [first, second, chief] = minutes.speeches as [object, object, object];

  it('A-MEET-2 takes minutes in which the chief speaks last', () => {
    given(...convened)
      .when(record())
      .records('DeliberationRecorded', { procedure: 'deliberated' });
  });

  it.each([
    ['after the chief', [first, chief, second]],
    ['once more after the chief', [first, second, chief, { person: 'm-1', stand: 'agree' }]],
    ['between two speeches of the chief', [first, chief, second, chief]],
  ])('A-MEET-2 refuses minutes in which a member speaks %s', (_when, speeches) => {
    given(...convened)
      .when(record({ speeches }))
      .isRefusedBy('chief-speaks-last');
  });

  it('A-MEET-2 refuses minutes in which a member who attended has no entry', () => {
    given(...convened)
      .when(record({ speeches: [first, chief] }))
      .isRefusedBy('every-member-is-heard');
  });

  it('A-MEET-2 takes "no opinion" as an entry', () => {
    given(...convened)
      .when(record({ speeches: [first, { person: 'm-2', stand: 'no-opinion' }, chief] }))
      .records('DeliberationRecorded');
  });

  it('A-MEET-2 refuses the speech of a member who was on leave', () => {
    given(...convened)
      .when(record({ speeches: [first, second, { person: 'm-3', stand: 'agree' }, chief] }))
      .isRefusedBy('every-member-is-heard');
  });

  it.each(['heldOn', 'place', 'chair', 'recorder'])(
    'A-MEET-4 refuses minutes without %s',
    (name) => {
      given(...convened)
        .when(record({ [name]: undefined }))
        .isRefusedBy('minutes-are-complete');
    },
  );

  it('A-MEET-4 refuses minutes of a meeting that is yet to come', () => {
    given(...convened)
      .when(record({ heldOn: '2026-05-12' }))
      .isRefusedBy('minutes-are-complete');
  });

  it('A-MEET-4 refuses minutes that leave a member out, add one, or list one twice', () => {
    const { attendance } = minutes;
    const guest = { person: 'guest', status: 'absent' };
    for (const wrong of [
      attendance.slice(0, 3),
      [...attendance, guest],
      [...attendance, attendance[3]],
    ])
      given(...convened)
        .when(record({ attendance: wrong }))
        .isRefusedBy('every-member-is-accounted-for');
  });

  it('A-MEET-4 refuses dissent without its words', () => {
    given(...convened)
      .when(record({ speeches: [{ person: 'm-1', stand: 'disagree', words: '' }, second, chief] }))
      .isRefusedBy('dissent-has-its-words');
  });

  it('A-LIA-2 keeps who dissented', () => {
    const { matter } = given(...deliberatedWith('disagree', 'agree'));
    expect(matter.context.deliberation?.minutes?.dissenters).toEqual(['m-1']);
  });
});

describe('Article 30: the decision', () => {
  it.each([
    ['AdoptDraft', 'DraftAdopted', 'adopted'],
    ['DeferDraft', 'DraftDeferred', 'reviewed'],
    ['RejectDraft', 'DraftRejected', 'rejected'],
  ] as const)('A-MEET-1 lets the chief take %s', (step, fact, procedure) => {
    const history = step === 'AdoptDraft' ? deliberated : deliberatedWith('disagree', 'disagree');
    given(...history)
      .when(act(step, step === 'AdoptDraft' ? { draft: draftV1 } : {}))
      .records(fact, { procedure });
  });

  it('A-MEET-1 refuses a decision without a discussion', () => {
    given(...convened)
      .when(act('AdoptDraft', { draft: draftV1 }))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-LIA-4 refuses the decision of a chief who was not at the meeting', () => {
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftV1 }, { person: 'another-chief' }))
      .isRefusedUnder('A-LIA-4');
  });

  it('A-LIA-4 refuses the decision of anybody but the chief', () => {
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftV1 }, { role: 'secretary' }))
      .isRefusedBy('wrong-office');
  });

  it.each([
    ['adopts', 'disagree', 'disagree', act('AdoptDraft', { draft: draftV1 })],
    ['adopts', 'disagree', 'abstain', act('AdoptDraft', { draft: draftV1 })],
    ['rejects', 'agree', 'agree', act('RejectDraft', {})],
    ['defers', 'agree', 'agree', act('DeferDraft', {})],
  ])(
    'A-MEET-3 refuses a chief who %s against %s and %s without a reason',
    (_what, one, other, decision) => {
      given(...deliberatedWith(one, other))
        .when(decision)
        .isRefusedUnder('A-MEET-3');
    },
  );

  it('A-MEET-3 takes a decision against the majority with the reason stated at the meeting', () => {
    given(...deliberatedWith('disagree', 'disagree'))
      .when(act('AdoptDraft', { draft: draftV1, reasonStated: '上级明确要求' }))
      .records('DraftAdopted');
  });

  it('A-MEET-3 flags a decision that no majority carries', () => {
    given(...deliberatedWith('agree', 'abstain'))
      .when(act('AdoptDraft', { draft: draftV1 }))
      .warnsUnder('A-MEET-3');
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftV1 }))
      .warnsUnder();
  });

  it('A-LEG-8 refuses to adopt another text than the one tabled', () => {
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftR }))
      .isRefusedUnder('A-LEG-8');
  });
});

describe('what the meeting changes in the text', () => {
  const edited = file('D08', 'draft as adopted');
  const editorial = act('AdoptWithEditorialChange', {
    draft: edited.sha256,
    changes: '更正表述',
    evidence: [edited],
  });

  it('A-LEG-8 has the review office confirm an editorial change', () => {
    given(...deliberated, editorial)
      .when(act('ConfirmEditorialAdoption', { draft: edited.sha256 }))
      .records('EditorialAdoptionConfirmed', { procedure: 'adopted' });
    given(...deliberated, editorial)
      .when(act('ConfirmEditorialAdoption', { draft: draftV1 }))
      .isRefusedUnder('A-LEG-8');
    given(...adopted)
      .when(act('ConfirmEditorialAdoption', { draft: draftV1 }))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-1 refuses the confirmation of a reviewer who drafted the matter', () => {
    given(...deliberated, editorial)
      .when(act('ConfirmEditorialAdoption', { draft: edited.sha256 }, { person: 'p-drafter' }))
      .isRefusedUnder('A-LEG-1');
  });

  it.each([
    ['is not described', { changes: ' ' }],
    ['is not on file', { draft: digestOf('nowhere') }],
    ['is none', { draft: draftV1, evidence: [file('D08', 'draft v1')] }],
  ])('A-LEG-8 refuses an editorial change that %s', (_what, changes) => {
    given(...deliberated)
      .when({ ...editorial, statement: { ...editorial.statement, ...changes } })
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 sends a change that the review office finds substantive back to drafting', () => {
    given(...deliberated, editorial)
      .when(act('RefuseEditorialAdoption', { reason: '改变了收益分配' }))
      .records('EditorialAdoptionRefused', { procedure: 'drafting' });
    given(...deliberated, editorial)
      .when(act('RefuseEditorialAdoption', {}))
      .isRefusedUnder('A-LEG-8');
    given(...adopted)
      .when(act('RefuseEditorialAdoption', { reason: '改变了收益分配' }))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 sends a substantive change of the meeting back to drafting, the opinion void', () => {
    const change = act('AdoptWithSubstantiveChange', { changes: '删除第五条' });
    given(...deliberated)
      .when(change)
      .records('DraftAdoptedWithSubstantiveChange', { procedure: 'drafting' });
    const { matter } = given(...deliberated, change);
    expect(matter.context.legalityReview).not.toHaveProperty('reviewedDraft');
    given(...deliberated)
      .when(act('AdoptWithSubstantiveChange', {}))
      .isRefusedUnder('A-LEG-8');
  });
});
