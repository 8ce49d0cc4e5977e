import { describe, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { competitionDue } from '../support/acts/assessments.ts';
import {
  adopted,
  congressNotNeeded,
  decided,
  deliberated,
  partyReported,
} from '../support/acts/deliberation.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import {
  formalText,
  interpretationReady,
  issued,
  promulgated,
  publication,
  readyForIssue,
} from '../support/acts/resolution.ts';
import { asNormative, checked, inGovernment } from '../support/acts/tracks.ts';
import { edition } from '../support/edition.ts';

const issue = (changes: object = {}) =>
  act('IssueDecision', { ...formalText, ...changes }, { at: '2026-05-15' });
const publish = (changes: object = {}, at = '2026-05-18') =>
  act('PromulgateDecision', { ...publication, ...changes }, { at });
const confirming = (acts: readonly Act[], ...confirmed: string[]) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, confirmed } });

const normative = asNormative(checked(readyForIssue));
const normativeText = {
  number: '示例数规〔2026〕1号',
  effectiveOn: '2026-06-20',
  expiresOn: '2029-06-20',
};

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
      .when(issue())
      .warnsUnder('A-PARTY-2');
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

const draftV2 = digestOf('draft v2');

/** Reported on the first text; then the text changed, and went through review and meeting again. */
const reportedThenReviewedAgain: Act[] = againWith(draftV2);

function againWith(draft: string): Act[] {
  const from = (step: Act['step']) => adopted.findIndex((each) => each.step === step);
  const again = adopted.slice(from('SendToLegalityReview')).map((each, index) => ({
    ...each,
    ...(each.at === undefined ? {} : { at: `2026-06-${String(index + 1).padStart(2, '0')}` }),
    statement: 'draft' in each.statement ? { ...each.statement, draft } : each.statement,
  }));
  return [
    ...adopted.slice(0, from('TableDraft')),
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

describe('normative documents at issue', () => {
  it('B-9 issues one on trial for three years without a warning', () => {
    given(...normative)
      .when(issue(normativeText))
      .warnsUnder();
  });

  it('B-7 warns of a number without 规, and blocks once it is confirmed', () => {
    given(...normative)
      .when(issue({ ...normativeText, number: '示例数〔2026〕1号' }))
      .warnsUnder('B-7');
    given(...confirming(normative, 'B-7'))
      .when(issue({ ...normativeText, number: '示例数〔2026〕1号' }))
      .isRefusedUnder('B-7');
  });

  it.each([
    ['no end of its validity', undefined],
    ['more than three years on trial', '2029-06-21'],
    ['an end before its beginning', '2026-06-19'],
  ])('B-9 warns of one with %s', (_what, expiresOn) => {
    given(...normative)
      .when(issue({ ...normativeText, expiresOn }))
      .warnsUnder('B-9');
  });

  it('B-9 allows five years to one that is not on trial', () => {
    const settled = changing(normative, 'ProposeMatter', { title: '公共数据管理办法' });
    given(...settled)
      .when(issue({ ...normativeText, expiresOn: '2031-06-20' }))
      .warnsUnder();
    given(...settled)
      .when(issue({ ...normativeText, expiresOn: '2031-06-21' }))
      .warnsUnder('B-9');
  });

  it('B-10 warns of one that takes effect at once, unless it says why', () => {
    const sudden = { ...normativeText, effectiveOn: '2026-06-01', expiresOn: '2029-06-01' };
    given(...normative)
      .when(issue(sudden))
      .warnsUnder('B-10');
    given(...normative)
      .when(issue({ ...sudden, earlyEffectReason: '不立即施行将妨碍执行' }))
      .warnsUnder();
  });
});

describe('Article 32: publication', () => {
  const channels = [
    { kind: 'gazette', name: '政府公报', issue: '2026年第5期' },
    ...publication.channels,
    { kind: 'newspaper', name: '日报', issue: '第1版' },
  ];

  it('A-PROM-1 publishes a decision of the bureau on its website', () => {
    given(...issued)
      .when(publish())
      .records('DecisionPromulgated', { procedure: 'promulgated' });
    given(...issued)
      .when(publish({ channels: [] }))
      .isRefusedUnder('A-PROM-1');
    given(...issued)
      .when(publish({ channels: [{ kind: 'government-website', name: '门户网站' }] }))
      .isRefusedUnder('A-PROM-1');
  });

  it('A-PROM-1 publishes a decision of the government in gazette, website and newspaper', () => {
    const ofGovernment = changing(inGovernment(issued), 'ConveneMeeting', {
      kind: 'executive-meeting',
    });
    given(...ofGovernment)
      .when(publish({ channels }))
      .records('DecisionPromulgated');
    for (const left of channels)
      given(...ofGovernment)
        .when(publish({ channels: channels.filter((each) => each !== left) }))
        .isRefusedUnder('A-PROM-1');
  });

  it('A-PROM-1 takes a decision that the law withholds, with basis and review', () => {
    const withhold = { legalBasis: '第十四条', reason: '涉及国家秘密', reviewer: '审查人' };
    given(...issued)
      .when(act('WithholdDecision', withhold))
      .records('PromulgationWithheld', { procedure: 'promulgated' });
    for (const name of Object.keys(withhold))
      given(...issued)
        .when(act('WithholdDecision', { ...withhold, [name]: '' }))
        .isRefusedUnder('A-PROM-1');
  });

  it('A-PROM-2 explains what was adopted where it is widely watched', () => {
    given(...issued)
      .when(publish({ explanation: '' }))
      .isRefusedUnder('A-PROM-2');
    given(...issued)
      .when(publish({ widelyWatched: undefined }))
      .isRefusedUnder('A-PROM-2');
    given(...issued)
      .when(publish({ widelyWatched: false, explanation: undefined }))
      .records('DecisionPromulgated');
  });

  it('C-SEC-1 refuses to publish a text that the review withholds', () => {
    given(
      ...issued,
      act('ReviewForPublication', {
        items: [
          { sha256: draftV1, result: 'withhold', ground: 'state-secret', reviewer: '审查人' },
        ],
      }),
    )
      .when(publish())
      .isRefusedUnder('C-SEC-1');
  });

  it('C-INFO-2 flags publication after twenty working days, which stays possible', () => {
    given(...issued)
      .when(publish({}, '2026-06-12'))
      .warnsUnder();
    given(...issued)
      .when(publish({}, '2026-06-15'))
      .warnsUnder('C-INFO-2');
  });
});

describe('interpretation and filing', () => {
  const interpret = (at: string) =>
    act('PublishInterpretation', { url: 'https://example.org/interpretation' }, { at });

  it('A-PROM-2 publishes an interpretation with the decision, not before it', () => {
    given(...promulgated)
      .when(interpret('2026-05-18'))
      .records('InterpretationPublished', { interpretation: 'published' });
    given(...issued)
      .when(interpret('2026-05-18'))
      .isRefusedUnder('A-PROM-2');
  });

  it('C-INT-1 flags an interpretation after three working days', () => {
    given(...promulgated)
      .when(interpret('2026-05-21'))
      .warnsUnder();
    given(...promulgated)
      .when(interpret('2026-05-22'))
      .warnsUnder('C-INT-1');
  });

  it('A-PROM-2 has the interpretation prepared on a draft', () => {
    given(...issued.slice(0, 3))
      .when(interpretationReady[0]!)
      .isRefusedUnder('A-PROM-2');
  });

  const published = [...normative, issue(normativeText), publish()];
  const fileIt = (changes: object = {}, at = '2026-06-02') =>
    act(
      'FileNormativeDocument',
      { filedOn: '2026-06-02', filedWith: '区司法局', receipt: '备〔2026〕1号', ...changes },
      { at },
    );

  it('B-0 files a normative document after its publication, and nothing else', () => {
    given(...published)
      .when(fileIt())
      .records('NormativeDocumentFiled', { filing: 'filed' });
    given(...normative)
      .when(fileIt())
      .isRefusedUnder('B-0');
    given(...promulgated)
      .when(fileIt())
      .isRefusedUnder('B-0');
  });

  it('B-11 flags filing after fifteen days, and warns where the receipt is missing', () => {
    given(...published)
      .when(fileIt({}, '2026-06-03'))
      .warnsUnder('B-11');
    given(...published)
      .when(fileIt({ receipt: '' }))
      .warnsUnder('B-11');
    given(...published)
      .when(fileIt())
      .warnsUnder();
  });
});

describe('fair competition at issue', () => {
  it('C-FCR-7 stays settled from the review on: no later finding reopens it', () => {
    given(...readyForIssue)
      .when(competitionDue[0]!)
      .isRefusedUnder('A-INIT-5');
  });
});
