import { describe, expect, it } from '@jest/globals';
import { act, changing, given, type Act } from '../support/case.ts';
import { classified, proposed } from '../support/acts/proposal.ts';

const [filing] = proposed as [Act];
const saying = (statement: Record<string, unknown>): Act => ({
  ...filing,
  statement: { ...filing.statement, ...statement },
});
const studied = [...proposed, act('RecordStudy', { conclusion: 'start', findings: '建议启动' })];
const decision = act('InitiateMatter', { decision: '同意', sponsors: [{ unit: 'data-section' }] });
const unlisted = act('DeclareNotInDirectory', {
  reason: '年度目录公布后提出',
  basis: '第三条第三款',
  decider: '办公室',
});

describe('a review office that would have to review what it undertakes', () => {
  const office = { reviewOffice: 'legal-section' };
  const both = [{ unit: 'data-section', lead: true }, { unit: 'legal-section' }];
  const ready = [
    ...changing(studied, 'ProposeMatter', office),
    ...classified.slice(studied.length),
  ];

  it('DC-1 is refused where the matter is proposed', () => {
    given()
      .when(saying({ ...office, sponsors: both }))
      .isRefusedUnder('DC-1');
    given().when(saying(office)).records('MatterProposed');
  });

  it('DC-1 is refused where the sponsors are named at the start', () => {
    const { ruling } = given(...ready).when({
      ...decision,
      statement: { ...decision.statement, sponsors: both },
    });
    const breaches = ruling.lawful ? [] : ruling.breaches;
    expect(breaches.map(({ rule }) => rule)).toContain('review-office-is-no-sponsor');
  });
});

describe('第十条 proposals', () => {
  it('A-INIT-3 takes a suggestion with all four fields', () => {
    given().when(filing).records('MatterProposed', { procedure: 'proposed' });
  });

  it.each(['problem', 'basis', 'solution', 'necessity'])(
    'A-INIT-3 refuses a department’s suggestion without its %s',
    (field) => {
      const suggestion = { ...(filing.statement.suggestion as object), [field]: ' ' };
      given().when(saying({ suggestion })).isRefusedUnder('A-INIT-3');
    },
  );

  it.each([
    ['A-INIT-2', 'leader'],
    ['A-INIT-4', 'deputy'],
    ['A-INIT-4', 'citizen'],
  ])('%s hands the proposal of a %s over to a unit', (provision, kind) => {
    given()
      .when(saying({ source: { kind } }))
      .isRefusedUnder(provision);
    given()
      .when(saying({ source: { kind, assignedTo: 'data-section' } }))
      .records('MatterProposed');
  });

  it('A-INIT-2 refuses a leader’s proposal that no unit was to study', () => {
    given()
      .when(saying({ source: { kind: 'leader' } }))
      .isRefusedUnder('A-INIT-2');
  });

  it('A-INIT-4 refuses a citizen’s proposal that no unit was to study', () => {
    given()
      .when(saying({ source: { kind: 'citizen' } }))
      .isRefusedUnder('A-INIT-4');
  });

  it.each(['department', 'lower-government'])('A-INIT-3 asks a %s for its suggestion', (kind) => {
    given()
      .when(saying({ source: { kind }, suggestion: undefined }))
      .isRefusedUnder('A-INIT-3');
  });

  it('A-INIT-3 asks nobody else for the four fields', () => {
    given()
      .when(saying({ source: { kind: 'leader', assignedTo: 'x' }, suggestion: undefined }))
      .records('MatterProposed');
  });

  it('A-INIT-1 refuses a study without findings, or without a conclusion', () => {
    const study = { conclusion: 'start', findings: '建议启动' };
    for (const blank of [{ findings: undefined }, { findings: ' ' }, { conclusion: undefined }])
      given(...proposed)
        .when(act('RecordStudy', { ...study, ...blank }))
        .isRefusedUnder('A-INIT-1');
  });

  it('A-INIT-1 knows no start before the study', () => {
    given(...proposed)
      .when(decision)
      .isRefusedBy('step-not-open');
  });

  it('A-INIT-1 refuses a proposal that does not come with its document', () => {
    given()
      .when(saying({ evidence: [] }))
      .isRefusedBy('documents-are-filed');
  });
});

describe('第十一条 the start', () => {
  it('A-INIT-5 starts a matter with one sponsor', () => {
    given(...classified, unlisted)
      .when(decision)
      .records('MatterInitiated', { procedure: 'drafting' });
  });

  it('A-INIT-5 refuses two sponsors of which none, or both, lead', () => {
    const two = (first: boolean, second: boolean) =>
      act('InitiateMatter', {
        decision: '同意',
        sponsors: [
          { unit: 'data-section', lead: first },
          { unit: 'service-section', lead: second },
        ],
      });
    given(...classified, unlisted)
      .when(two(false, false))
      .isRefusedUnder('A-INIT-5');
    given(...classified, unlisted)
      .when(two(true, true))
      .isRefusedUnder('A-INIT-5');
    given(...classified, unlisted)
      .when(two(true, false))
      .records('MatterInitiated');
  });

  it('A-INIT-5 refuses a start without the decision, or without a sponsor', () => {
    const sponsors = [{ unit: 'data-section' }];
    for (const statement of [
      { decision: ' ', sponsors },
      { decision: undefined, sponsors },
      { decision: '同意', sponsors: [] },
    ])
      given(...classified, unlisted)
        .when(act('InitiateMatter', statement))
        .isRefusedUnder('A-INIT-5');
  });

  it('A-INIT-5 declines a proposal with a reason', () => {
    given(...classified)
      .when(act('DeclineProposal', { reason: '条件不成熟' }))
      .records('ProposalDeclined', { procedure: 'declined' });
    for (const reason of [undefined, ' '])
      given(...classified)
        .when(act('DeclineProposal', { reason }))
        .isRefusedUnder('A-INIT-5');
  });

  it('keeps who undertakes the matter, who leads, and for when it is planned', () => {
    const two = [{ unit: 'service-section' }, { unit: 'data-section', lead: true }];
    const sponsors = ['service-section', 'data-section'];
    const source = { kind: 'department' } as const;
    const proposal = {
      title: '公共数据授权运营实施方案(试行)',
      mode: 'reference',
      authority: 'bureau',
      reviewOffice: 'legal-section',
      sponsors: ['data-section'],
      leadSponsor: 'data-section',
      source,
      proposedAt: expect.any(String) as unknown as string,
    } as const;
    given().when(filing).leaves({ proposal, demonstration: true });
    given()
      .when(saying({ adjusts: 'M20260101-0A1B2C3D', sponsors: two }))
      .leaves({ proposal: { ...proposal, sponsors, adjusts: 'M20260101-0A1B2C3D' } });
    given(...classified, unlisted)
      .when(act('InitiateMatter', { decision: '同意', sponsors: two, plannedFor: '2026-09-30' }))
      .leaves({ proposal: { ...proposal, sponsors, plannedFor: '2026-09-30' } });
  });

  it('A-INIT-5 lets nobody draft before the start', () => {
    given(...classified)
      .when(
        act('RecordResearch', {
          places: ['甲'],
          from: '2026-02-02',
          to: '2026-02-03',
          findings: '结论',
        }),
      )
      .isRefusedUnder('A-INIT-5');
  });

  it('A-INIT-5 leaves the decision to the authority', () => {
    given(...classified, unlisted)
      .when({ ...decision, role: 'drafter' })
      .isRefusedBy('wrong-office');
  });
});
