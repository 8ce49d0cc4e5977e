import { act, file } from '../../../support/case.ts';
import {
  competitionDue,
  competitionReview,
  riskDue,
  riskReport,
} from '../../../support/acts/assessments.ts';
import { tabling } from '../../../support/acts/deliberation.ts';
import { drafted, unitsAnswered } from '../../../support/acts/drafting.ts';
import { advised, lawfulOpinion, reviewed } from '../../../support/acts/legality-review.ts';
import { formalText, readyForIssue } from '../../../support/acts/resolution.ts';
import { breached, but, flagged, holds, type LawCase } from '../../law-case.ts';

const assessing = [...drafted, ...riskDue];
const assess = act('FindRiskControllable', riskReport);
const competing = [...drafted, ...unitsAnswered, ...competitionDue];
const compete = act('PassFairCompetition', competitionReview);
const opine = act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-04-29' });
const draft = (document: string) => file(document, 'draft v1');
/** What the units answered, filed under another code. */
const answer = (document: string) => file(document, 'D09');
const form = (document: string) => file(document, 'form');
const withhold = act('WithholdFromPublic', {
  legalBasis: '《保守国家秘密法》第十三条',
  ground: 'state-secret',
  reason: '涉及国家秘密',
  reviewer: '保密办',
});

/** One file, one document: what the record of all steps together shows. */
export const ownFiles: readonly LawCase[] = [
  holds(
    'DC-9',
    'takes a risk report that encloses the draft',
    assessing,
    but(assess, { evidence: [file('D16'), draft('D16')] }),
  ),
  breached(
    'DC-9',
    'refuses the draft as the risk report',
    assessing,
    but(assess, { evidence: [draft('D16')] }),
  ),
  breached(
    'DC-9',
    'refuses the answer of a unit as the opinion of the review',
    advised,
    but(opine, { evidence: [answer('D21')] }),
  ),
  breached(
    'DC-9',
    'refuses one file as the finding to withhold and its secrecy review',
    drafted,
    but(withhold, { evidence: [form('D10'), form('D28')] }),
  ),
  holds(
    'DC-9',
    'takes into the papers of the meeting what is on file',
    reviewed,
    act('TableDraft', { ...tabling, evidence: [file('D23', 'D21')] }, { at: '2026-05-06' }),
  ),
  holds(
    'DC-9',
    'issues the very file of the draft',
    readyForIssue,
    act('IssueDecision', { ...formalText, evidence: [draft('D27')] }, { at: '2026-05-15' }),
  ),
  flagged(
    'DC-9',
    'shows the market regulator’s answer that is its review as well',
    competing,
    but(compete, { evidence: [answer('D17')] }),
  ),
];
