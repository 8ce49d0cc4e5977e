import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { assessmentsDone, competitionDue } from '../support/acts/assessments.ts';
import {
  adopted,
  congressNotNeeded,
  decided,
  deliberated,
  partyReported,
} from '../support/acts/deliberation.ts';
import { costBenefitDone, drafted, draftV1, unitsAnswered } from '../support/acts/drafting.ts';
import { hearingNotNeeded, solicitationNotNeeded } from '../support/acts/participation.ts';
import { formalText, interpretationReady, readyForIssue } from '../support/acts/resolution.ts';
import { edition } from '../support/edition.ts';

const issue = (changes: object = {}) =>
  act('IssueDecision', { ...formalText, ...changes }, { at: '2026-05-15' });
const at = expect.any(String) as unknown as string;
const confirming = (acts: readonly Act[], ...confirmed: string[]) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, confirmed } });
const draftV2 = digestOf('draft v2');
const placeOf = (step: Act['step']) => adopted.findIndex((each) => each.step === step);
function againWith(draft: string): Act[] {
  const again = adopted.slice(placeOf('SendToLegalityReview')).map((each, index) => ({
    ...each,
    ...(each.at === undefined ? {} : { at: `2026-06-${String(index + 1).padStart(2, '0')}` }),
    statement: {
      ...each.statement,
      ...('draft' in each.statement && { draft }),
      ...(each.step === 'ConveneMeeting' && { meetsOn: '2026-06-07' }),
      ...(each.step === 'RecordDeliberation' && { heldOn: '2026-06-07' }),
      ...(each.step === 'IssueLawfulOpinion' && {
        early: { ground: 'own-accord' },
        evidence: [file('D21', 'second opinion')],
      }),
    },
  }));
  return [
    ...adopted.slice(0, placeOf('TableDraft')),
    ...partyReported.map((each) => ({
      ...each,
      statement: { ...each.statement, reportedOn: '2026-04-29' },
    })),
    act('ChangeDraftSubstantively', { reason: '调整收益分配' }),
    act('SubmitDraft', {
      version: 2,
      draft,
      explanation: digestOf('explanation v2'),
      changes: '调整收益分配',
      evidence: [file('D08', 'draft v2'), file('D08', 'explanation v2')],
    }),
    ...again,
    ...congressNotNeeded,
    ...interpretationReady,
    act('ReviewForPublication', {
      items: [{ sha256: draft, result: 'publish', reviewer: '审查人' }],
    }),
  ];
}
/** Reported on the first text; then the text changed, and went through review and meeting again. */
const reportedThenReviewedAgain: Act[] = againWith(draftV2);

describe('Article 31: what precedes the issue', () => {
  it('A-PARTY-2 issues a decision that was reported to the Party committee', () => {
    given(...readyForIssue)
      .when(issue())
      .records('DecisionIssued', { procedure: 'issued' });
  });

  it('A-PARTY-2 refuses to issue what was not reported', () => {
    given(...adopted, ...congressNotNeeded, ...interpretationReady)
      .when(issue())
      .isRefusedUnder('A-PARTY-2');
  });

  it('A-PARTY-2 flags a report that was made before the latest opinion', () => {
    given(...reportedThenReviewedAgain)
      .when({ ...issue({ draft: draftV2 }), at: '2026-06-30' })
      .warnsUnder('A-PARTY-2', 'C-INT-1');
  });

  it.each([
    ['A-MEET-1', 'the meeting', 'issue-follows-the-meeting', '2026-05-10'],
    ['A-PARTY-2', 'the report to the Party committee', 'issue-follows-the-report', '2026-05-12'],
  ])('%s refuses an issue that is dated before %s', (_id, _what, rule, issuedOn) => {
    const reportedLater = changing(readyForIssue, 'ReportToParty', {
      reportedOn: rule === 'issue-follows-the-report' ? '2026-05-13' : '2026-05-09',
    }).map((each) => (each.step === 'ReportToParty' ? { ...each, at: '2026-05-13' } : each));
    const issuing = (day: string) => ({ ...issue({ issuedOn: day }), at: '2026-05-15' });
    given(...reportedLater)
      .when(issuing(issuedOn))
      .isRefusedBy(rule);
    given(...reportedLater)
      .when(issuing('2026-05-13'))
      .records('DecisionIssued');
  });

  it('A-NPC-1 refuses to issue before it is settled whether the congress is told', () => {
    given(...adopted, ...partyReported, ...interpretationReady)
      .when(issue())
      .isRefusedUnder('A-NPC-1');
    given(...readyForIssue, act('RequireCongressReport', { reason: '属于重大事项' }))
      .when(issue())
      .isRefusedUnder('A-NPC-1');
  });

  it('A-MEET-1 refuses to issue what was not adopted', () => {
    given(...deliberated, ...partyReported, ...congressNotNeeded)
      .when(issue())
      .isRefusedBy('step-not-open');
  });

  it.each(['signer', 'effectiveOn'])('A-MEET-1 refuses a text without %s', (name) => {
    given(...readyForIssue)
      .when(issue({ [name]: undefined }))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-LEG-8 refuses to issue another text than the one adopted', () => {
    given(...readyForIssue)
      .when(issue({ draft: digestOf('another') }))
      .isRefusedUnder('A-LEG-8', 'C-SEC-1');
  });

  it('A-LEG-8 refuses to issue an editorial change that the review office has not confirmed', () => {
    const edited = file('D08', 'draft as adopted');
    const history = [
      ...deliberated,
      act('AdoptWithEditorialChange', {
        draft: edited.sha256,
        changes: '更正表述',
        evidence: [edited],
      }),
      ...partyReported,
      ...congressNotNeeded,
      ...interpretationReady,
      act('ReviewForPublication', {
        items: [{ sha256: edited.sha256, result: 'publish', reviewer: '审查人' }],
      }),
    ];
    given(...history)
      .when(issue({ draft: edited.sha256 }))
      .isRefusedUnder('A-LEG-8');
    given(...history, act('ConfirmEditorialAdoption', { draft: edited.sha256 }))
      .when(issue({ draft: edited.sha256 }))
      .records('DecisionIssued');
  });

  it('C-SEC-1 refuses to issue a text that no review for publication has seen', () => {
    const unseen = readyForIssue.map((each) =>
      each.step === 'AdoptDraft'
        ? act('AdoptWithEditorialChange', {
            draft: digestOf('draft as adopted'),
            changes: '更正表述',
            evidence: [file('D08', 'draft as adopted')],
          })
        : each,
    );
    given(...unseen, act('ConfirmEditorialAdoption', { draft: digestOf('draft as adopted') }))
      .when(issue({ draft: digestOf('draft as adopted') }))
      .isRefusedUnder('C-SEC-1');
  });

  it('C-SEC-1 is content with a text that the review withholds', () => {
    const withheld = act('ReviewForPublication', {
      items: [{ sha256: draftV1, result: 'withhold', ground: 'state-secret', reviewer: '审查人' }],
    });
    given(...readyForIssue, withheld)
      .when(issue())
      .records('DecisionIssued');
  });

  it('C-SEC-1 asks for no review of a text whose matter the law withholds', () => {
    const withheld = act('WithholdFromPublic', {
      legalBasis: '《保守国家秘密法》',
      ground: 'state-secret',
      reason: '涉密',
      reviewer: '审查人',
    });
    const sending = readyForIssue.findIndex(({ step }) => step === 'SendToLegalityReview');
    const history = [
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...assessmentsDone,
      ...solicitationNotNeeded,
      ...hearingNotNeeded,
      { ...withheld, at: '2026-04-16' },
      ...readyForIssue.slice(sending),
    ];
    given(...history)
      .when(issue())
      .records('DecisionIssued');
  });

  it('keeps what was issued', () => {
    const text = { draft: draftV1, number: '示例数〔2026〕1号', signer: '局长' };
    const known = { ...text, issuedAt: at, effectiveOn: '2026-06-20', channels: [] };
    given(...readyForIssue)
      .when(issue())
      .leaves({ resolution: { ...known, trial: false } });
    given(...readyForIssue)
      .when(issue({ trial: true, expiresOn: '2028-06-20' }))
      .leaves({ resolution: { ...known, expiresOn: '2028-06-20', trial: true } });
  });

  it('C-INT-1 warns where no interpretation is ready, and blocks once it is confirmed', () => {
    given(...decided)
      .when(issue())
      .warnsUnder('C-INT-1');
    given(...confirming(decided, 'C-INT-1'))
      .when(issue())
      .isRefusedUnder('C-INT-1');
  });

  it('C-INT-1 is silent where an interpretation was found not needed', () => {
    const no = { reason: '内部流程', basis: '国办发〔2016〕80号', decider: '局长办公会' };
    given(...decided, act('DeclareInterpretationNotNeeded', no))
      .when(issue())
      .warnsUnder();
    given(...decided)
      .when(act('DeclareInterpretationNotNeeded', { reason: '内部流程' }))
      .isRefusedUnder('A-PROM-2');
  });
});

describe('fair competition at issue', () => {
  it('C-FCR-7 stays settled from the review on: no later finding reopens it', () => {
    given(...readyForIssue)
      .when(competitionDue[0]!)
      .isRefusedUnder('A-INIT-5');
  });
});
