import { describe, expect, it } from '@jest/globals';
import { act, digestOf, file, given, type Act } from '../support/case.ts';
import {
  assessmentsDone,
  expertsDone,
  fairCompetitionDone,
  nothingElseNeeded,
  operationPlanFiled,
  personalInformationDone,
  riskDone,
} from '../support/acts/assessments.ts';
import { costBenefitDone, drafted, draftV1, unitsAnswered } from '../support/acts/drafting.ts';
import { readyForReview, reviewed, reviewFile } from '../support/acts/legality-review.ts';
import {
  hearingHeld,
  hearingNotNeeded,
  participationDone,
  participationPlanned,
  solicitationDone,
  solicitationNotNeeded,
  symposiumHeld,
} from '../support/acts/participation.ts';

const send = (changes: object = {}) => act('SendToLegalityReview', { ...reviewFile, ...changes });

const revisedTo = (draft: string) =>
  act('SubmitDraft', {
    version: 2,
    draft,
    explanation: digestOf('explanation v2'),
    changes: '按公众意见修改第三条',
    evidence: [file('D08', 'draft v2'), file('D08', 'explanation v2')],
  });

const duties: Record<string, Act[]> = {
  'A-DEPT-1': unitsAnswered,
  'A-DRAFT-3': costBenefitDone,
  'A-EXP-1': expertsDone,
  'A-RISK-1': riskDone,
  'C-FCR-7': fairCompetitionDone,
  'C-PIPL-1': personalInformationDone,
};
const without = (provision: string): Act[] => [
  ...drafted,
  ...Object.entries(duties).flatMap(([owed, acts]) => (owed === provision ? [] : acts)),
  ...operationPlanFiled,
  ...participationDone,
];

describe('what is settled before the draft goes to review', () => {
  it('A-LEG-3 takes a complete file', () => {
    given(...readyForReview)
      .when(send())
      .records('DraftSentToReview', { procedure: 'sent' });
  });

  it.each(Object.keys(duties))('%s refuses to send a draft while it is unmet', (provision) => {
    given(...without(provision))
      .when(send())
      .isRefusedUnder(provision);
  });

  it('A-LEG-3 refuses an authorised operation whose plan is not filed', () => {
    given(...drafted, ...Object.values(duties).flat(), ...participationDone)
      .when(send())
      .isRefusedBy('operation-plan-is-among-the-materials');
  });

  it('A-PUB-1 refuses a matter on which the public was not heard', () => {
    given(...drafted, ...unitsAnswered, ...costBenefitDone, ...assessmentsDone)
      .when(send())
      .isRefusedUnder('A-PUB-1', 'A-PUB-4', 'A-HEAR-1');
  });

  it('A-PUB-1 refuses a matter whose participation is planned and not concluded', () => {
    given(
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...assessmentsDone,
      ...participationPlanned,
      ...symposiumHeld,
      ...solicitationDone,
      ...hearingNotNeeded,
    )
      .when(send())
      .isRefusedUnder('A-PUB-1');
  });

  it('A-HEAR-1 refuses a matter of which nobody determined whether a hearing is held', () => {
    given(
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...assessmentsDone,
      ...participationPlanned,
      ...symposiumHeld,
      ...solicitationDone,
    )
      .when(send())
      .isRefusedUnder('A-PUB-1', 'A-HEAR-1');
  });

  const listing = {
    year: 2026,
    hearing: true,
    partyConsentOn: '2026-02-01',
    publishedOn: '2026-02-10',
    url: 'https://example.org/directory',
  };
  const inDirectory = act('ListInDirectory', listing);
  const agreed = act('AnswerHearingProposal', { proposal: '1', answer: 'hold', reason: '采纳' });

  it.each([
    ['GD-H-2', 'the directory asked for it', 'hearing-of-the-directory-was-held', inDirectory],
    ['GD-H-1', 'a proposal was accepted', 'hearing-that-was-agreed-to-was-held', agreed],
  ])(
    '%s refuses a draft whose hearing was found not needed before %s',
    (_id, _when, rule, later) => {
      given(...readyForReview, later)
        .when(send())
        .isRefusedBy(rule);
    },
  );

  it('GD-H-2 lets the draft pass once the directory was adjusted', () => {
    given(
      ...readyForReview,
      inDirectory,
      act('AdjustDirectoryEntry', {
        ...listing,
        hearing: false,
        reason: '动态调整',
        partyConsentOn: '2026-02-20',
        publishedOn: '2026-02-28',
      }),
    )
      .when(send())
      .records('DraftSentToReview');
  });

  it('A-PUB-1 lets a matter pass that the law withholds from the public', () => {
    given(
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...nothingElseNeeded,
      ...solicitationNotNeeded,
      ...hearingNotNeeded,
      act('WithholdFromPublic', {
        legalBasis: '政府信息公开条例第十四条',
        ground: 'state-secret',
        reason: '涉及国家秘密',
        reviewer: '办公室公开审查人',
      }),
    )
      .when(send())
      .records('DraftSentToReview', { procedure: 'sent' });
  });

  it('A-EXP-1 lets assessments pass that were found not needed', () => {
    given(
      ...drafted,
      ...unitsAnswered,
      act('DeclareCostBenefitNotNeeded', {
        reason: '不涉及投入',
        basis: '第十二条第三款',
        decider: '科长',
      }),
      ...nothingElseNeeded,
      ...participationDone,
    )
      .when(send())
      .records('DraftSentToReview');
  });

  it('A-RISK-4 refuses a draft whose risk was found uncontrollable', () => {
    const uncontrollable = act('FindRiskUncontrollable', {
      draft: draftV1,
      level: 'high',
      heardDepartments: ['公安'],
      riskPoints: ['群体性风险'],
      measures: ['沟通'],
      disposalPlan: '预案',
    });
    given(...without('A-RISK-1'), riskDone[0]!, uncontrollable)
      .when(send())
      .isRefusedBy('risk-is-controllable');
  });

  it('lists every unmet duty under its own provision at once', () => {
    given(...drafted)
      .when(send())
      .isRefusedUnder(
        'A-DEPT-1',
        'A-DRAFT-3',
        'A-PUB-1',
        'A-PUB-4',
        'A-HEAR-1',
        'A-EXP-1',
        'A-RISK-1',
        'C-FCR-7',
        'C-PIPL-1',
        'A-LEG-3',
      );
  });
});

describe('Article 26: the review file', () => {
  it.each([
    ['another draft', { draft: digestOf('another') }],
    ['no account of the procedure', { procedureExplanation: ' ' }],
    ['no legal basis', { legalBasisTexts: [] }],
    ['a legal basis that is not filed', { legalBasisTexts: [digestOf('elsewhere')] }],
  ])('A-LEG-3 refuses a file with %s', (_what, changes) => {
    given(...readyForReview)
      .when(send(changes))
      .isRefusedBy('review-file-is-complete');
  });

  it('A-LEG-3 refuses a file without its letter of transmission', () => {
    given(...readyForReview)
      .when(send({ evidence: [file('D06', 'text of the legal basis')] }))
      .isRefusedBy('documents-are-filed');
  });

  it('A-LEG-3 asks for the file of each text of the legal basis', () => {
    const legalBasisTexts = [...reviewFile.legalBasisTexts, digestOf('elsewhere')];
    const { ruling } = given(...readyForReview).when(send({ legalBasisTexts }));
    expect(ruling).toMatchObject({ breaches: [{ missing: [{ field: '/legalBasisTexts/1' }] }] });
  });

  it('GD-L-1 warns where it is not stated how counsel took part, and of nothing else', () => {
    given(...readyForReview)
      .when(send({ counselInvolved: ' ' }))
      .warnsUnder('GD-L-1');
    given(...readyForReview)
      .when(send())
      .warnsUnder();
  });

  it('A-LEG-8 flags assessments of an older draft', () => {
    const draftV2 = digestOf('draft v2');
    given(...readyForReview, revisedTo(draftV2))
      .when(send({ draft: draftV2 }))
      .warnsUnder('A-LEG-8');
    const flagged = (assessments: readonly Act[]) =>
      given(
        ...drafted,
        ...unitsAnswered,
        ...costBenefitDone,
        ...assessments,
        ...participationDone,
        revisedTo(draftV2),
      )
        .when(send({ draft: draftV2 }))
        .ruling.warnings.flatMap(({ missing }) => missing.map(({ en }) => en));
    expect(flagged(assessmentsDone)).toEqual([
      'The expert review looked at an older draft',
      'The risk assessment looked at an older draft',
      'The fair competition review looked at an older draft',
      'The personal information assessment looked at an older draft',
      'The operation plan looked at an older draft',
    ]);
    expect(flagged(nothingElseNeeded)).toEqual(['The operation plan looked at an older draft']);
  });

  it('A-LEG-8 flags that the public has not seen a draft that was changed in substance', () => {
    const draftV2 = digestOf('draft v2');
    const change = act('ChangeDraftSubstantively', { reason: '调整收益分配' });
    const shown = (...history: Act[]) =>
      given(...history)
        .when(send({ draft: draftV2 }))
        .ruling.warnings.flatMap(({ missing }) => missing.map(({ en }) => en))
        .filter((en) => en.includes('substantive'));
    const unseen = 'The public commented on the draft as it was before its substantive change';
    expect(shown(...reviewed, change, revisedTo(draftV2))).toEqual([unseen]);
    expect(shown(...readyForReview, revisedTo(draftV2))).toEqual([]);
    const heard = participationDone.flatMap((each) =>
      each.step === 'DeclareHearingNotNeeded' ? hearingHeld : [each],
    );
    const returned = act('ReturnForCompletion', {
      missing: [{ document: 'D07', reason: '补充收益测算' }],
    });
    const duly = [...drafted, ...unitsAnswered, ...costBenefitDone, ...assessmentsDone, ...heard];
    expect(shown(...duly, send(), returned, change, revisedTo(draftV2))).toEqual([
      unseen,
      'The hearing was on the draft as it was before its substantive change',
    ]);
  });
});
