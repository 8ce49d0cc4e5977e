import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  hearingHeld,
  hearingListed,
  holding,
  materialsDelivered,
} from '../support/acts/participation.ts';
import { edition } from '../support/edition.ts';

const listed = [...drafted, ...hearingListed];
const delivered = [...drafted, ...materialsDelivered];
const announcement = hearingListed.find(({ step }) => step === 'AnnounceHearing')!;
const list = hearingListed.find(({ step }) => step === 'PublishHearingParticipants')!;
const saying = (each: Act, changes: object): Act => ({
  ...each,
  statement: { ...each.statement, ...changes },
});
const deliver = (at: string, refs = ['P01', 'P02', 'P03']) =>
  act('DeliverHearingMaterials', { participants: refs }, { at });
const hold = (changes: object = {}, at = '2026-04-20') =>
  act('HoldHearing', { ...holding, ...changes }, { at });
const refusing = (refusal: object) => [
  ...holding.signatures.slice(1),
  { participant: 'P01', signed: false, ...refusal },
];

describe('Article 17: the hearing', () => {
  it('A-HEAR-5 is held in public, in its order, and signed', () => {
    given(...delivered)
      .when(hold())
      .records('HearingHeld', { hearing: 'done' });
  });

  it('A-HEAR-4 refuses a hearing whose materials came six days before', () => {
    given(...listed, deliver('2026-04-14'))
      .when(hold())
      .isRefusedUnder('A-HEAR-4');
  });

  it('A-HEAR-4 is content with materials that came exactly seven days before', () => {
    given(...listed, deliver('2026-04-13'))
      .when(hold())
      .warnsUnder('SZ-H-1');
  });

  it("SZ-H-1 alone holds the materials where the city's number is the one that binds", () => {
    const binding = {
      value: 10,
      unit: 'day',
      bound: 'at-least',
      provision: 'SZ-H-1',
      mark: 'PRACTICE',
    } as const;
    const limits = { ...edition.limits, hearingMaterialsDays: { binding } };
    const confirmed = { ...edition, limits, confirmed: ['SZ-H-1'] };
    given(...changing([...listed, deliver('2026-04-14')], 'ProposeMatter', { edition: confirmed }))
      .when(hold())
      .isRefusedUnder('SZ-H-1');
  });

  it('asks for no days where no edition of the law is pinned', () => {
    const late = [...listed, deliver('2026-04-19', ['P01'])];
    given(...changing(late, 'ProposeMatter', { edition: undefined }))
      .when(hold())
      .warnsUnder();
    given(...changing(listed, 'ProposeMatter', { edition: undefined }))
      .when(deliver('2026-04-19'))
      .warnsUnder();
    given(...changing(listed.slice(0, -2), 'ProposeMatter', { edition: undefined }))
      .when(announcement)
      .warnsUnder();
  });

  it('asks for no days where the law sets none', () => {
    const none = { ...edition, limits: {} };
    given(
      ...changing([...listed, deliver('2026-04-19', ['P01'])], 'ProposeMatter', { edition: none }),
    )
      .when(hold())
      .warnsUnder();
  });

  it('A-HEAR-4 refuses a hearing for which one participant was given nothing', () => {
    given(...listed, deliver('2026-04-03', ['P01', 'P02']))
      .when(hold())
      .isRefusedUnder('A-HEAR-4');
  });

  it('SZ-H-1 warns of materials that came eight days before', () => {
    given(...listed, deliver('2026-04-12'))
      .when(hold())
      .warnsUnder('SZ-H-1');
  });

  it('SZ-H-1 refuses them once it is confirmed as law', () => {
    const confirmed = changing([...listed, deliver('2026-04-12')], 'ProposeMatter', {
      edition: { ...edition, confirmed: ['SZ-H-1'] },
    });
    given(...confirmed)
      .when(hold())
      .isRefusedUnder('SZ-H-1');
  });

  it.each([
    ['before the announced day', hold({}, '2026-04-19')],
    ['for another day', hold({ heldOn: '2026-04-21' }, '2026-04-21')],
  ])('A-HEAR-2 refuses a record %s', (_when, record) => {
    given(...delivered)
      .when(record)
      .isRefusedUnder('A-HEAR-2');
  });

  it.each([
    ['behind closed doors', { public: false }],
    ['with the debate first', { phases: ['debate', 'presentation', 'confirmation'] }],
    ['without a confirmation', { phases: ['presentation', 'debate'] }],
    ['with a signature missing', { signatures: holding.signatures.slice(1) }],
  ])('A-HEAR-5 refuses a hearing %s', (_how, changes) => {
    given(...delivered)
      .when(hold(changes))
      .isRefusedUnder('A-HEAR-5');
  });

  it('DC-2 takes a refusal to sign with its reason and a witness', () => {
    given(...delivered)
      .when(hold({ signatures: refusing({ refusalReason: '不认可', witness: '见证人' }) }))
      .records('HearingHeld');
    given(...delivered)
      .when(hold({ signatures: refusing({ refusalReason: '不认可' }) }))
      .isRefusedUnder('DC-2');
  });

  it('GD-H-4 warns where the persons of the hearing are not named', () => {
    given(...delivered)
      .when(hold({ recorder: undefined }))
      .warnsUnder('GD-H-4');
  });

  it('DC-3 refuses a host who also keeps the record', () => {
    given(...delivered)
      .when(hold({ recorder: holding.host }))
      .isRefusedUnder('DC-3');
  });
});

describe('A hearing that is postponed', () => {
  const postpone = act('PostponeHearing', { reason: '台风' }, { at: '2026-04-18' });
  const again = { ...saying(announcement, { on: '2026-05-20' }), at: '2026-04-20' };

  it('A-HEAR-2 is announced and listed anew; what was delivered stays delivered', () => {
    const history = [...delivered, postpone, again, { ...list, at: '2026-05-06' }];
    given(...history)
      .when(hold({ heldOn: '2026-05-20' }, '2026-05-20'))
      .records('HearingHeld');
  });

  it('A-HEAR-4 asks for the materials anew where the draft has changed', () => {
    const draftV2 = digestOf('draft v2');
    const revised = act('SubmitDraft', {
      version: 2,
      draft: draftV2,
      explanation: digestOf('explanation v1'),
      changes: '修改',
      evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
    });
    const reviewed = act('ReviewForPublication', {
      items: [{ sha256: draftV2, result: 'publish', reviewer: '办公室公开审查人' }],
    });
    const anew = saying(again, { draft: draftV2 });
    const history = [...delivered, postpone, revised, reviewed, anew];
    given(...delivered, postpone, revised, reviewed)
      .when(anew)
      .leaves({
        hearing: {
          ground: 'chosen',
          proposals: { answered: 0, accepted: 0 },
          on: '2026-05-20',
          startsAt: '09:30',
          place: '政务服务中心',
          draft: draftV2,
          announcedOn: '2026-04-20',
          participants: [],
          deliveredOn: {},
          deliveredTo: {},
        },
      });
    given(...history, { ...list, at: '2026-05-06' })
      .when(hold({ heldOn: '2026-05-20' }, '2026-05-20'))
      .isRefusedUnder('A-HEAR-4');
  });

  it('A-HEAR-2 refuses a postponement without a reason', () => {
    given(...delivered)
      .when(saying(postpone, { reason: '' }))
      .isRefusedUnder('A-HEAR-2');
  });

  it('keeps the number of those who signed', () => {
    expect(given(...drafted, ...hearingHeld).matter.context.hearing?.signed).toBe(3);
    const refused = hold({ signatures: refusing({ refusalReason: '不认可', witness: '见证人' }) });
    const { matter } = given(...delivered, refused);
    expect(matter.context.hearing).toMatchObject({ signed: 2, heldOn: '2026-04-20' });
  });
});
