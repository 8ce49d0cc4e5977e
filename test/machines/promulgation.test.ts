import { describe, expect, it } from '@jest/globals';
import { act, changing, file, given, type Act } from '../support/case.ts';
import { decided } from '../support/acts/deliberation.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import {
  formalText,
  foundToBeWithheld,
  interpretationCleared,
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

const normative = asNormative(checked(readyForIssue));

const normativeText = {
  number: '示例数规〔2026〕1号',
  effectiveOn: '2026-06-20',
  expiresOn: '2029-06-20',
};

const at = expect.any(String) as unknown as string;
const unnumbered = (acts: readonly Act[]) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, limits: {} } });

const interpret = (at: string) =>
  act('PublishInterpretation', { url: 'https://example.org/interpretation' }, { at });

const fileIt = (changes: object = {}, at = '2026-06-02') =>
  act(
    'FileNormativeDocument',
    { filedOn: '2026-06-02', filedWith: '区司法局', receipt: '备〔2026〕1号', ...changes },
    { at },
  );

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
    given(...issued, ...foundToBeWithheld)
      .when(act('WithholdDecision', withhold))
      .records('PromulgationWithheld', { procedure: 'promulgated' });
    for (const name of Object.keys(withhold))
      given(...issued, ...foundToBeWithheld)
        .when(act('WithholdDecision', { ...withhold, [name]: '' }))
        .isRefusedUnder('A-PROM-1');
  });

  it('keeps where it was published, or by which law it was not', () => {
    const known = {
      draft: draftV1,
      number: '示例数〔2026〕1号',
      signer: '局长',
      issuedAt: at,
      effectiveOn: '2026-06-20',
      trial: false,
      promulgatedAt: at,
    };
    given(...issued)
      .when(publish({ channels }))
      .leaves({
        resolution: { ...known, channels: ['gazette', 'government-website', 'newspaper'] },
      });
    const withhold = { legalBasis: '第十四条', reason: '涉及国家秘密', reviewer: '审查人' };
    given(...issued, ...foundToBeWithheld)
      .when(act('WithholdDecision', withhold))
      .leaves({ resolution: { ...known, channels: [], withheldUnder: '第十四条' } });
  });

  it('A-PROM-1 asks for the address of the website alone', () => {
    given(...issued)
      .when(publish({ channels: [...publication.channels, { kind: 'newspaper', name: '日报' }] }))
      .records('DecisionPromulgated');
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
    given(...unnumbered(issued))
      .when(publish({}, '2026-06-15'))
      .warnsUnder();
  });
});

describe('interpretation and filing', () => {
  it('A-PROM-2 publishes an interpretation with the decision, not before it', () => {
    given(...promulgated, ...interpretationCleared)
      .when(interpret('2026-05-18'))
      .records('InterpretationPublished', { interpretation: 'published' });
    given(...issued, ...interpretationCleared)
      .when(interpret('2026-05-18'))
      .isRefusedUnder('A-PROM-2');
  });

  it('C-INT-1 flags an interpretation after three working days', () => {
    given(...promulgated, ...interpretationCleared)
      .when(interpret('2026-05-21'))
      .warnsUnder();
    given(...promulgated, ...interpretationCleared)
      .when(interpret('2026-05-22'))
      .warnsUnder('C-INT-1');
    given(...unnumbered(promulgated), ...interpretationCleared)
      .when(interpret('2026-05-22'))
      .warnsUnder();
  });

  it('C-INT-1 warns of an interpretation that is not among the evidence, or has no address', () => {
    const prepared = { ...interpretationReady[0]!.statement, evidence: [file('D29', 'another')] };
    const among = [
      ...prepared.evidence,
      ...(interpretationReady[0]!.statement.evidence as object[]),
    ];
    given(...promulgated)
      .when(act('PrepareInterpretation', { ...prepared, evidence: among }))
      .warnsUnder();
    given(...promulgated)
      .when(act('PrepareInterpretation', prepared))
      .warnsUnder('C-INT-1');
    given(...promulgated)
      .when(act('PrepareInterpretation', { ...prepared, evidence: undefined }))
      .isRefusedBy('documents-are-filed');
    given(...promulgated, ...interpretationCleared)
      .when(act('PublishInterpretation', {}, { at: '2026-05-18' }))
      .warnsUnder('C-INT-1');
  });

  it('keeps the interpretation, and when it was published', () => {
    const material = interpretationReady[0]!.statement.material as string;
    given(...decided)
      .when(interpretationReady[0]!)
      .leaves({ interpretation: { draft: draftV1, material } });
    given(...promulgated, ...interpretationCleared)
      .when(interpret('2026-05-18'))
      .leaves({ interpretation: { draft: draftV1, material, publishedAt: at } });
  });

  it('A-PROM-2 has the interpretation prepared on a draft', () => {
    given(...issued.slice(0, 3))
      .when(interpretationReady[0]!)
      .isRefusedUnder('A-PROM-2');
  });

  const published = [...normative, issue(normativeText), publish()];

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
    given(...unnumbered(published))
      .when(fileIt({}, '2026-06-03'))
      .warnsUnder();
    given(...published)
      .when(fileIt())
      .leaves({ filing: { filedWith: '区司法局', receipt: '备〔2026〕1号', filedAt: at } });
    given(...published)
      .when(fileIt({ filedWith: undefined }))
      .leaves({ filing: { receipt: '备〔2026〕1号', filedAt: at } });
    given(...published)
      .when(fileIt())
      .warnsUnder();
  });
});
