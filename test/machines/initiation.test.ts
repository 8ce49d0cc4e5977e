import { describe, expect, it } from '@jest/globals';
import { act, after, changing, given, type Act } from '../support/case.ts';
import { classified, initiated, proposed } from '../support/acts/proposal.ts';
import { drafted } from '../support/acts/drafting.ts';

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

  it('A-INIT-1 refuses a study without findings', () => {
    given(...proposed)
      .when(act('RecordStudy', { conclusion: 'start' }))
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

const answered = { decider: '局长办公会', justiceView: '区司法局无不同意见' };

describe('第三条 scope and directory', () => {
  it('A-SCOPE-1 takes a government’s matter and a department’s, which applies the Order by reference', () => {
    given()
      .when(saying({ mode: 'government' }))
      .records('MatterProposed');
    given()
      .when(saying({ mode: 'reference' }))
      .records('MatterProposed');
  });

  it('A-REF-1 keeps in the first fact that a department decides by reference', () => {
    expect(after(proposed).matter.context.proposal?.mode).toBe('reference');
  });

  it('A-SCOPE-2 refuses a classification without item, reason and decider', () => {
    const { ruling } = given(...studied).when(act('ClassifyAsMajor', {}));
    expect(
      ruling.lawful
        ? []
        : ruling.breaches.flatMap(({ missing }) => missing.map(({ field }) => field)),
    ).toEqual(['/item', '/reason', '/decider', '/justiceView']);
  });

  it('A-SCOPE-3 records the ground on which the Order does not apply', () => {
    const outside = { ground: 'emergency', reason: '突发事件应急处置', ...answered };
    given(...studied)
      .when(act('ClassifyOutOfScope', outside))
      .records('MatterClassifiedOutOfScope', {
        classification: 'outOfScope',
      });
    given(...studied)
      .when(act('ClassifyOutOfScope', { ...outside, ground: undefined }))
      .isRefusedUnder('A-SCOPE-3');
  });

  it('A-SCOPE-3 names the other law where one provides otherwise', () => {
    const outside = { ground: 'other-law', reason: '另有规定', ...answered };
    given(...studied)
      .when(act('ClassifyOutOfScope', outside))
      .isRefusedUnder('A-SCOPE-3');
    given(...studied)
      .when(act('ClassifyOutOfScope', { ...outside, otherLaw: '某法' }))
      .records('MatterClassifiedOutOfScope');
  });

  it('A-SCOPE-3 starts nothing that is out of scope', () => {
    const outside = act('ClassifyOutOfScope', {
      ground: 'legislation',
      reason: '立法',
      ...answered,
    });
    given(...classified, outside, unlisted)
      .when(decision)
      .isRefusedUnder('A-SCOPE-2');
  });

  const listing = {
    year: 2026,
    partyConsentOn: '2026-02-20',
    publishedOn: '2026-02-28',
    url: 'https://example.invalid/directory',
  };

  it('A-DIR-1 lists a matter to which the Party committee consented before publication', () => {
    given(...classified)
      .when(act('ListInDirectory', listing))
      .records('MatterListedInDirectory', { directory: 'listed' });
  });

  it('A-DIR-1 refuses a listing that was published before the consent', () => {
    given(...classified)
      .when(act('ListInDirectory', { ...listing, publishedOn: '2026-02-19' }))
      .isRefusedUnder('A-DIR-1');
  });

  it('A-DIR-1 refuses a start while it is not on record whether the matter is listed', () => {
    given(...classified)
      .when(decision)
      .isRefusedUnder('A-DIR-1');
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

describe('第十二条 the draft', () => {
  it('A-DRAFT-1 takes a draft after research and legal basis', () => {
    expect(after(drafted).matter.context.draft?.version).toBe(1);
  });

  it('A-DRAFT-1 refuses a draft before the research', () => {
    const draft = drafted.at(-1)!;
    given(...drafted.filter(({ step }) => step !== 'RecordResearch' && step !== 'SubmitDraft'))
      .when(draft)
      .isRefusedBy('research-precedes-the-draft');
  });

  it('A-DRAFT-2 refuses a draft before its legal basis is listed', () => {
    const draft = drafted.at(-1)!;
    given(...drafted.filter(({ step }) => step !== 'ListLegalBasis' && step !== 'SubmitDraft'))
      .when(draft)
      .isRefusedUnder('A-DRAFT-2');
  });

  it('A-DRAFT-2 refuses a basis that is not fully cited', () => {
    given(...initiated)
      .when(act('ListLegalBasis', { bases: [{ title: '某规定', article: '第一条' }] }))
      .isRefusedUnder('A-DRAFT-2');
  });

  it('A-DRAFT-1 refuses the same text again as a new version', () => {
    const [again] = changing([drafted.at(-1)!], 'SubmitDraft', { version: 2, changes: '无' });
    given(...drafted)
      .when(again!)
      .isRefusedBy('draft-is-a-new-version-on-file');
  });

  it('A-DRAFT-3 asks for a forecast, or for the reason why none is needed', () => {
    const due = act('RequireCostBenefit', { reason: '涉及财政投入' });
    given(...drafted, due)
      .when(act('RecordCostBenefit', { costs: '投入' }))
      .isRefusedUnder('A-DRAFT-3');
    given(...drafted, due)
      .when(act('RecordCostBenefit', { costs: '投入', benefits: '效益' }))
      .records('CostBenefitRecorded', { costBenefit: 'done' });
    given(...drafted)
      .when(act('DeclareCostBenefitNotNeeded', { reason: '不涉及' }))
      .isRefusedUnder('A-DRAFT-3');
    given(...drafted)
      .when(
        act('DeclareCostBenefitNotNeeded', {
          reason: '不涉及',
          basis: '第十二条',
          decider: '办公会',
        }),
      )
      .records('CostBenefitDeclaredNotNeeded', { costBenefit: 'notNeeded' });
  });
});
