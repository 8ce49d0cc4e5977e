import { act, file, type Act } from '../case.ts';
import { decided } from './deliberation.ts';
import { draftV1 } from './drafting.ts';

const material = file('D29', 'interpretation');

export const interpretationReady: Act[] = [
  act('PrepareInterpretation', {
    draft: draftV1,
    material: material.sha256,
    author: '起草人',
    evidence: [material],
  }),
];

/** Reviewed like whatever else is published. */
export const interpretationCleared: Act[] = [
  act('ReviewForPublication', {
    items: [{ sha256: material.sha256, result: 'publish', reviewer: '公开审查人' }],
  }),
];

/** Everything that the issue looks at. */
export const readyForIssue: Act[] = [...decided, ...interpretationReady];

export const formalText = {
  draft: draftV1,
  number: '示例数〔2026〕1号',
  registration: '示例规登〔2026〕1号',
  signer: '局长',
  effectiveOn: '2026-06-20',
};

/** Issued on Friday, 15 May 2026. */
export const issued: Act[] = [
  ...readyForIssue,
  act('IssueDecision', formalText, { at: '2026-05-15' }),
];

export const publication = {
  channels: [{ kind: 'government-website', name: '门户网站', url: 'https://example.org/decision' }],
  widelyWatched: true,
  explanation: '公众意见、专家意见采纳情况说明',
};

export const promulgated: Act[] = [
  ...issued,
  act('PromulgateDecision', publication, { at: '2026-05-18' }),
];

/** The text was cleared when it was opened for comment; a later review finds otherwise. */
export const foundToBeWithheld: Act[] = [
  act('ReviewForPublication', {
    items: [
      { sha256: draftV1, result: 'withhold', ground: 'state-secret', reviewer: '公开审查人' },
    ],
  }),
];
