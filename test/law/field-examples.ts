import type { Binding } from '../../src/statute/bindings/index.ts';
import { act, changing, digestOf, file, type Act } from '../support/case.ts';
import * as aftermath from '../support/acts/aftermath.ts';
import { competitionReview } from '../support/acts/assessments.ts';
import { deliberatedWith } from '../support/acts/deliberation.ts';
import { drafted, draftV1, explanationV1, unitsAnswered } from '../support/acts/drafting.ts';
import { edition } from '../support/edition.ts';
import * as review from '../support/acts/legality-review.ts';
import { opening } from '../support/acts/participation.ts';
import { initiated } from '../support/acts/proposal.ts';
import { formalText, readyForIssue } from '../support/acts/resolution.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';
import { but, lastOf, without } from './law-case.ts';
import { ending, exampleOf } from './field-histories.ts';
import type { Example } from './left-out.ts';

const { before: unstarted, last: start } = lastOf(initiated);
const [asked, agreed, commented] = unitsAnswered as [Act, Act, Act];
const refusal = but(commented, {
  opinion: 'disagree',
  outcome: 'not-adopted',
  reason: '与上位法不符',
});
const disputed = act('CloseUnitConsultation', {
  disputes: [
    {
      unit: 'market-regulation',
      mainDispute: '收益分配',
      unitOpinion: '应当竞争定价',
      sponsorOpinion: '政府指导价更稳妥',
      sponsorBasis: '价格法第十八条',
    },
  ],
});
const unopened = exampleOf('OpenCommentPeriod')!;
const shorter = (reasonForShorterPeriod: string) =>
  but(unopened.when, {
    notice: { ...opening.notice, closesOn: '2026-03-26', reasonForShorterPeriod },
  });
const pass = exampleOf('PassFairCompetition')!;
const hold = exampleOf('HoldHearing')!;
const tabling = exampleOf('TableDraft')!;
const record = exampleOf('RecordDeliberation')!;
const closing = (step: number): Example => {
  const closes = review.itemsClosed.flatMap((each, at) =>
    each.step === 'CloseReviewItem' ? [at] : [],
  );
  const at = closes[step]!;
  return { given: review.itemsClosed.slice(0, at), when: review.itemsClosed[at]! };
};
const outvoted = (step: 'AdoptDraft' | 'RejectDraft') => {
  const stand = step === 'AdoptDraft' ? 'disagree' : 'agree';
  const text = step === 'AdoptDraft' ? { draft: draftV1 } : {};
  const decision = { ...text, decision: '按会议讨论意见办理', reasonStated: '公共利益需要' };
  return ending([...deliberatedWith(stand, stand), act(step, decision)]);
};
const issue = act('IssueDecision', formalText, { at: '2026-05-15' });
const confirming = (acts: readonly Act[], ...confirmed: string[]) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, confirmed } });
/** What it is that levels of stability risk rest on is not confirmed: tried as if it were. */
const unfiled = (step: 'FindRiskControllable' | 'FindRiskUncontrollable'): Example => {
  const finding = exampleOf(step)!;
  return {
    ...finding,
    refused: {
      given: confirming(finding.given, 'A-RISK-5'),
      when: but(finding.when, { filing: ' ' }),
    },
  };
};
const normative = confirming(checked(asNormative(readyForIssue)), 'B-9');
const website = { kind: 'government-website', name: '门户网站', url: 'https://example.org/d' };
const published = exampleOf('PromulgateDecision')!;

/** Where the first history that takes a step is not the one in which the field is owed. */
const special: Readonly<Record<string, Example>> = {
  'D02 normative': {
    given: unstarted,
    when: start,
    refused: { given: without(unstarted, 'ClassifyNotNormative'), when: start },
  },
  'D03 leadSponsor': {
    given: unstarted,
    when: but(start, {
      sponsors: [
        { unit: 'data-section', lead: true },
        { unit: 'service-section', lead: false },
      ],
    }),
  },
  'D08 changes': {
    given: drafted,
    when: act('SubmitDraft', {
      version: 2,
      draft: digestOf('draft v2'),
      explanation: explanationV1,
      changes: '收窄授权范围',
      evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
    }),
  },
  'D09 answer': {
    ...ending([...drafted, asked, agreed, commented]),
    refused: { given: [...drafted, asked, agreed], when: act('CloseUnitConsultation') },
  },
  'D09 adopted': ending([...drafted, asked, refusal]),
  'D09 reason': ending([...drafted, asked, refusal]),
  'D09 dispute': ending([...drafted, asked, agreed, refusal, disputed]),
  'D09 unitOpinions': ending([...drafted, asked, agreed, refusal, disputed]),
  'D09 sponsorOpinion': ending([...drafted, asked, agreed, refusal, disputed]),
  'D11 shorteningReason': {
    ...unopened,
    when: shorter('情况紧急'),
    refused: { given: unopened.given, when: shorter(' ') },
  },
  'D14 deliveredOn': {
    ...hold,
    refused: { given: without(hold.given, 'DeliverHearingMaterials'), when: hold.when },
  },
  'D15 adoption': exampleOf('ConcludeExpertReview')!,
  'D16 filing FindRiskControllable': unfiled('FindRiskControllable'),
  'D16 filing FindRiskUncontrollable': unfiled('FindRiskUncontrollable'),
  'D22 reason': closing(1),
  'D23 notApplicable': tabling,
  'D24 dissent': {
    ...record,
    when: but(record.when, {
      speeches: [
        { person: 'm-1', stand: 'agree', words: '同意' },
        { person: 'm-2', stand: 'disagree', words: '收益分配不清' },
        { person: 'p-chief', stand: 'agree', words: '同意' },
      ],
    }),
  },
  'D24 decision RejectDraft': outvoted('RejectDraft'),
  'D24 reasonAgainstMajority AdoptDraft': outvoted('AdoptDraft'),
  'D24 reasonAgainstMajority RejectDraft': outvoted('RejectDraft'),
  'D26 determination IssueDecision': {
    given: readyForIssue,
    when: issue,
    refused: { given: without(readyForIssue, 'DeclareCongressReportNotNeeded'), when: issue },
  },
  'D27 expiresOn': {
    given: normative,
    when: but(issue, { number: '示例规〔2026〕1号', expiresOn: '2029-06-19' }),
  },
  'D29 gazetteNumber': {
    ...published,
    when: but(published.when, {
      channels: [website, { kind: 'gazette', name: '区政府公报', issue: '2026年第5期' }],
    }),
  },
  'D29 interpretation IssueDecision': {
    given: readyForIssue,
    when: issue,
    refused: {
      given: confirming(without(readyForIssue, 'PrepareInterpretation'), 'C-INT-1'),
      when: issue,
    },
  },
  'D29 interpretation PrepareInterpretation': {
    ...ending(confirming(readyForIssue, 'C-INT-1')),
  },
  'D32 evaluator': {
    given: aftermath.executing,
    when: act('OrderPostEvaluation', aftermath.evaluationOrder),
    refused: {
      given: aftermath.executing,
      when: act('OrderPostEvaluation', { ...aftermath.evaluationOrder, entrustedTo: '某研究院' }),
    },
  },
};
const exempt: Example = {
  ...pass,
  when: but(pass.when, {
    lists: { ...competitionReview.lists, freeFlow: { result: 'exception', note: '适用例外' } },
    exception: {
      purpose: 'public-interest',
      noLessRestrictive: '没有影响更小的替代方案',
      endsOn: '2029-06-19',
      explanation: '保障公共数据安全',
      evaluatedBy: '某评估机构',
      evaluation: digestOf('D17'),
    },
  }),
};

/** A lawful act in which a field of a document is owed. */
export function caseFor(code: string, name: string, binding: Binding): Example | undefined {
  if (!('step' in binding)) return undefined;
  if (code === 'D17' && /^(exception|noLess)/.test(name)) return exempt;
  const own = special[`${code} ${name} ${binding.step}`] ?? special[`${code} ${name}`];
  return own?.when.step === binding.step || own?.refused?.when.step === binding.step
    ? own
    : exampleOf(binding.step);
}
