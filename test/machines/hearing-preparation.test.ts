import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import { hearingListed, hearingNotNeeded, participants } from '../support/acts/participation.ts';
import { edition } from '../support/edition.ts';

const stepsOf = (acts: readonly Act[], until: Act['step']) =>
  acts.slice(
    0,
    acts.findIndex(({ step }) => step === until),
  );
const due = [...drafted, ...stepsOf(hearingListed, 'AnnounceHearing')];
const announced = [...drafted, ...stepsOf(hearingListed, 'PublishHearingParticipants')];
const listed = [...drafted, ...hearingListed];
const announcement = hearingListed.find(({ step }) => step === 'AnnounceHearing')!;
const list = hearingListed.find(({ step }) => step === 'PublishHearingParticipants')!;
const saying = (each: Act, changes: object): Act => ({
  ...each,
  statement: { ...each.statement, ...changes },
});
const deliver = (at: string, refs = ['P01', 'P02', 'P03']) =>
  act('DeliverHearingMaterials', { participants: refs }, { at });
const proposal = (answer: string) =>
  act('AnswerHearingProposal', { proposal: '2026-01', answer, reason: '已研究' });

describe('Article 16: whether a hearing is owed', () => {
  it('A-HEAR-1 requires one on a stated ground', () => {
    given(...drafted)
      .when(act('RequireHearing', { ground: 'chosen', reason: '分歧较大' }))
      .records('HearingRequired', { hearing: 'due' });
    given(...drafted)
      .when(act('RequireHearing', { reason: '分歧较大' }))
      .isRefusedUnder('A-HEAR-1');
  });

  it('A-HEAR-1 asks for the law that makes it mandatory', () => {
    given(...drafted)
      .when(act('RequireHearing', { ground: 'mandatory', reason: '法定' }))
      .isRefusedUnder('A-HEAR-1');
  });

  it('A-HEAR-1 takes a reasoned no', () => {
    given(...drafted)
      .when(hearingNotNeeded[0]!)
      .records('HearingDeclaredNotNeeded');
  });

  it('GD-H-2 refuses the no where the directory asks for a hearing', () => {
    const inDirectory = drafted.map((each) =>
      each.step === 'DeclareNotInDirectory'
        ? act('ListInDirectory', {
            year: 2026,
            hearing: true,
            partyConsentOn: '2026-02-01',
            publishedOn: '2026-02-10',
            url: 'https://example.org/directory',
          })
        : each,
    );
    given(...inDirectory)
      .when(hearingNotNeeded[0]!)
      .isRefusedUnder('GD-H-2');
    const adjusted = act('AdjustDirectoryEntry', {
      hearing: false,
      reason: '动态调整',
      partyConsentOn: '2026-02-20',
      publishedOn: '2026-02-28',
      url: 'https://example.org/directory',
    });
    given(...inDirectory, adjusted)
      .when(hearingNotNeeded[0]!)
      .records('HearingDeclaredNotNeeded', { hearing: 'notNeeded' });
  });

  it('GD-H-1 refuses the no once a proposal was accepted, not once it was declined', () => {
    given(...drafted, proposal('hold'))
      .when(hearingNotNeeded[0]!)
      .isRefusedUnder('GD-H-1');
    given(...drafted, proposal('decline'))
      .when(hearingNotNeeded[0]!)
      .warnsUnder();
  });

  it('GD-H-1 refuses an answer without a reason', () => {
    given(...drafted)
      .when(saying(proposal('decline'), { reason: '' }))
      .isRefusedUnder('GD-H-1');
  });

  it('GD-H-1 flags proposals that were left unanswered', () => {
    given(...drafted)
      .when(saying(hearingNotNeeded[0]!, { proposalsReceived: 1 }))
      .warnsUnder('GD-H-1');
    const answered = given(...drafted, proposal('decline'));
    answered.when(saying(hearingNotNeeded[0]!, { proposalsReceived: 1 })).warnsUnder();
    const { warnings } = answered.when(
      saying(hearingNotNeeded[0]!, { proposalsReceived: 3 }),
    ).ruling;
    expect(warnings.flatMap(({ missing }) => missing)).toMatchObject([
      { zh: '收到听证建议3件,已答复1件', en: '3 proposals were received, 1 answered' },
    ]);
  });

  it('GD-H-1 counts the proposals, and those that were accepted', () => {
    given(...drafted, proposal('decline'))
      .when(proposal('hold'))
      .leaves({
        hearing: {
          proposals: { answered: 2, accepted: 1 },
          participants: [],
          deliveredOn: {},
          deliveredTo: {},
        },
      });
  });

  it.each([{ law: '粤府令第183号' }, { law: '粤府令第183 号' }, { reason: '依183号令、183号' }])(
    'GD-H-0 flags the rules that were repealed: %j',
    (cited) => {
      given(...drafted)
        .when(act('RequireHearing', { ground: 'chosen', reason: '分歧较大', ...cited }))
        .warnsUnder('GD-H-0');
    },
  );

  it('GD-H-0 flags no other rules', () => {
    given(...drafted)
      .when(act('RequireHearing', { ground: 'mandatory', law: '粤府令第303号', reason: '法定' }))
      .warnsUnder();
  });
});

describe('Article 16: before the hearing', () => {
  it('A-HEAR-2 announces draft, explanation, time and place', () => {
    given(...due)
      .when(announcement)
      .records('HearingAnnounced', { hearing: 'announced' });
  });

  it.each(['draft', 'explanation', 'on', 'startsAt', 'place', 'url'])(
    'A-HEAR-2 refuses an announcement without its %s',
    (field) => {
      given(...due)
        .when(saying(announcement, { [field]: undefined }))
        .isRefusedUnder('A-HEAR-2');
    },
  );

  it('A-HEAR-2 refuses to announce another draft than the current one, or its explanation', () => {
    for (const field of ['draft', 'explanation'])
      given(...due)
        .when(saying(announcement, { [field]: digestOf('another') }))
        .isRefusedUnder('A-HEAR-2', 'C-SEC-1');
  });

  it('C-SEC-1 refuses an announcement of what was not reviewed for publication', () => {
    const unreviewed = due.filter(({ step }) => step !== 'ReviewForPublication');
    const { ruling } = given(...unreviewed).when(announcement);
    expect(ruling).toMatchObject({
      lawful: false,
      breaches: [
        { provision: 'C-SEC-1', missing: [{ field: '/draft' }, { field: '/explanation' }] },
      ],
    });
  });

  it('A-HEAR-2 refuses an announcement on the day itself', () => {
    given(...due)
      .when({ ...announcement, at: '2026-04-20' })
      .isRefusedUnder('A-HEAR-2');
  });

  it('GD-H-5 warns of an announcement that comes fewer days before than the local number', () => {
    const under = (value: number) => {
      const advisory = {
        value,
        unit: 'day',
        bound: 'at-least',
        provision: 'GD-H-5',
        mark: 'UNKNOWN',
      } as const;
      const limits = { ...edition.limits, hearingNoticeDays: { advisory } };
      return changing(due, 'ProposeMatter', { edition: { ...edition, limits } });
    };
    // From 16 March to 20 April there are thirty-five.
    given(...under(36))
      .when(announcement)
      .warnsUnder('GD-H-5');
    given(...under(35))
      .when(announcement)
      .warnsUnder();
    // The law of the cases sets no such number.
    given(...due)
      .when(announcement)
      .warnsUnder();
  });

  it('A-HEAR-3 asks whether participants are selected, and by which published method', () => {
    given(...due)
      .when(saying(announcement, { selection: undefined }))
      .isRefusedUnder('A-HEAR-3');
    given(...due)
      .when(saying(announcement, { selection: { needed: true, method: digestOf('another') } }))
      .isRefusedUnder('A-HEAR-3');
    given(...due)
      .when(saying(announcement, { selection: { needed: false } }))
      .records('HearingAnnounced');
  });

  it('A-HEAR-3 publishes the list of participants', () => {
    given(...announced)
      .when(list)
      .records('HearingParticipantsPublished', { hearing: 'listed' });
  });

  it.each([
    [
      'from one side only',
      { participants: participants.map((each) => ({ ...each, side: 'for' })) },
    ],
    [
      'who represent nobody',
      { participants: participants.map((each) => ({ ...each, represents: '' })) },
    ],
    ['named twice', { participants: [...participants, participants[0]!] }],
    ['published nowhere', { url: '' }],
  ])('A-HEAR-3 refuses participants %s', (_how, changes) => {
    given(...announced)
      .when(saying(list, changes))
      .isRefusedUnder('A-HEAR-3');
  });

  it('A-HEAR-3 is content with two sides', () => {
    given(...announced)
      .when(saying(list, { participants: participants.slice(0, 2) }))
      .records('HearingParticipantsPublished');
  });

  it('C-SEC-1 asks for the review of the list, and of nothing else that comes with it', () => {
    const evidence = [...(list.statement.evidence as object[]), file('D11', 'covering letter')];
    given(...announced)
      .when(saying(list, { evidence }))
      .records('HearingParticipantsPublished');
  });

  it('A-HEAR-3 refuses a list on the day of the hearing', () => {
    given(...announced)
      .when({ ...list, at: '2026-04-20' })
      .isRefusedUnder('A-HEAR-3');
  });

  it('C-SEC-1 refuses a list that was not reviewed for publication', () => {
    given(...announced)
      .when(saying(list, { evidence: [file('D14', 'another list')] }))
      .isRefusedUnder('C-SEC-1');
  });

  it('A-HEAR-4 refuses delivery to somebody who is not on the list', () => {
    given(...listed)
      .when(deliver('2026-04-03', ['P09']))
      .isRefusedUnder('A-HEAR-4');
  });

  it('A-HEAR-4 flags a delivery that comes too late while there is time to postpone', () => {
    given(...listed)
      .when(deliver('2026-04-15'))
      .warnsUnder('A-HEAR-4', 'SZ-H-1');
  });

  it('CNT-5 flags a delivery exactly seven days before, or the ten of the city', () => {
    given(...listed)
      .when(deliver('2026-04-13'))
      .warnsUnder('SZ-H-1', 'CNT-5');
    given(...listed)
      .when(deliver('2026-04-10'))
      .warnsUnder('CNT-5');
    given(...listed)
      .when(deliver('2026-04-09'))
      .warnsUnder();
  });

  it('flags no delivery where no number is set', () => {
    const unnumbered = changing(listed, 'ProposeMatter', { edition: { ...edition, limits: {} } });
    given(...unnumbered)
      .when(deliver('2026-04-19'))
      .warnsUnder();
  });
});
