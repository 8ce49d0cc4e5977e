import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given } from '../support/case.ts';
import {
  minutes,
  notice,
  pack,
  reform,
  reformTabled,
  tabled,
  tabling,
} from '../support/acts/deliberation.ts';
import { nothingElseNeeded } from '../support/acts/assessments.ts';
import { costBenefitDone, drafted, draftV1, unitsAnswered } from '../support/acts/drafting.ts';
import { participationDone } from '../support/acts/participation.ts';
import { edition } from '../support/edition.ts';
import {
  advised,
  draftR,
  foundUnlawful,
  foundWithoutRule,
  itemsConfirmed,
  ownAccord,
  readyForReview,
  reviewed,
} from '../support/acts/legality-review.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';

const table = (changes: object = {}) => act('TableDraft', { ...tabling, ...changes });

const convene = (changes: object = {}) => act('ConveneMeeting', { ...notice, ...changes });

const record = (changes: object = {}) =>
  act('RecordDeliberation', { ...minutes, ...changes }, { at: '2026-05-11' });

const complies = { result: 'complies', reasons: '符合规定' };

const lawful = {
  draft: draftV1,
  findings: { authority: complies, procedure: complies, content: complies },
};

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

  it.each(['whyNoRule', 'legalRisk'])(
    'A-LEG-2 refuses an exploratory reform without %s',
    (name) => {
      given(...foundWithoutRule)
        .when(act('TableExploratoryReform', { ...reform, [name]: ' ' }))
        .isRefusedUnder('A-LEG-2');
    },
  );

  it('D-10 refuses a reform that says not which point lacks a rule', () => {
    given(...foundWithoutRule)
      .when(act('TableExploratoryReform', { ...reform, point: ' ' }))
      .isRefusedUnder('D-10');
  });

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

  it('DC-6 shows the meeting the items that were not adopted', () => {
    given(...itemsConfirmed)
      .when(table({ draft: draftR }))
      .isRefusedUnder('DC-6');
  });

  it('A-LEG-4 flags a draft tabled within the time that the reviewer is given', () => {
    const early = [
      ...advised,
      act('IssueLawfulOpinion', { ...lawful, early: ownAccord }, { at: '2026-04-22' }),
    ];
    given(...early)
      .when({ ...table(), at: '2026-04-24' })
      .warnsUnder('A-LEG-4');
    given(...early)
      .when({ ...table(), at: '2026-04-29' })
      .warnsUnder();
  });

  it('A-LEG-4 flags nothing where the law gives the reviewer no time', () => {
    const { reviewWorkingDays: _none, ...limits } = edition.limits;
    given(...changing(reviewed, 'ProposeMatter', { edition: { ...edition, limits } }))
      .when(table())
      .warnsUnder();
  });
});

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

  it('A-SUB-1 refuses a group of which nothing but a reason is given', () => {
    given(...reviewed)
      .when(table({ pack: { ...pack, other: { reason: '无其他材料' } } }))
      .isRefusedBy('pack-has-its-six-groups');
  });

  it('A-SUB-1 takes a reason for what was found not to be needed', () => {
    const lean = [
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...nothingElseNeeded,
      ...participationDone,
      ...reviewed.slice(readyForReview.length),
    ];
    const no = { status: 'not-applicable', reason: '认定不需要' };
    const draft = { status: 'attached' };
    given(...lean)
      .when(table({ pack: { ...pack, draft, expertReview: no, riskAssessment: no } }))
      .records('DraftTabled');
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
    const denied = { status: 'not-applicable', reason: '无', account: '采纳1条' };
    given(...reviewed)
      .when(table({ pack: { ...pack, [group]: denied } }))
      .isRefusedUnder(provision);
  });

  it('A-SUB-1 refuses a pack without the fair competition review that was done', () => {
    given(...reviewed)
      .when(table({ pack: { ...pack, draft: { status: 'attached' } } }))
      .isRefusedBy('fair-competition-is-in-the-pack');
    given(...reviewed)
      .when(table({ pack: { ...pack, draft: undefined } }))
      .isRefusedBy('pack-has-its-six-groups', 'fair-competition-is-in-the-pack');
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
    const { ruling } = given(...disputed).when(table());
    // Known by its id here; whoever is refused reads what the unit is called.
    expect(ruling).toMatchObject({
      lawful: false,
      breaches: [{ provision: 'A-DEPT-1', missing: [{ field: '/disputes', units: ['finance'] }] }],
    });
    given(...disputed)
      .when(table({ disputes: ['finance'] }))
      .records('DraftTabled');
  });

  it('B-2 refuses a normative document whose making was not checked', () => {
    given(...asNormative(reviewed))
      .when(table())
      .isRefusedUnder('B-2');
  });

  it('B-2 refuses a normative document that was checked in an older version, until it is checked anew', () => {
    const second = digestOf('draft v2');
    const sending = reviewed.findIndex(({ step }) => step === 'SendToLegalityReview');
    const check = (draft: string) =>
      checked([act('TableDraft')])
        .slice(0, 1)
        .map((each) => ({ ...each, statement: { ...each.statement, draft } }));
    const reviewedInSecondVersion = asNormative([
      ...reviewed.slice(0, sending),
      ...check(draftV1),
      act('SubmitDraft', {
        version: 2,
        draft: second,
        explanation: digestOf('explanation v2'),
        changes: '增加一条义务',
        evidence: [file('D08', 'draft v2'), file('D08', 'explanation v2')],
      }),
      ...reviewed.slice(sending).map((each) => ({
        ...each,
        statement: { ...each.statement, ...('draft' in each.statement && { draft: second }) },
      })),
    ]);
    given(...reviewedInSecondVersion)
      .when(table({ draft: second }))
      .isRefusedBy('normative-check-looked-at-this-draft');
    given(...reviewedInSecondVersion, ...check(second))
      .when(table({ draft: second }))
      .records('DraftTabled');
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
