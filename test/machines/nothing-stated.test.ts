import { describe, expect, it } from '@jest/globals';
import type { Breach } from '../../src/errors.ts';
import type { StepName } from '../../src/machines/matter/fact.ts';
import type { Step } from '../../src/statute/step.ts';
import { steps } from '../../src/statute/steps/index.ts';
import { exampleOf } from '../law/field-histories.ts';
import { given } from '../support/case.ts';

/**
 * What each step is refused for where nothing is stated and the documents are there: under which
 * provisions, and how many things are missing under each. What only warns is flagged. A rule has to
 * ask for what it asks for whatever else was left out, and whether or not the contract would.
 */
const owed: Partial<Record<StepName, string>> = {
  ProposeMatter: 'A-SCOPE-1, A-INIT-3 ×4',
  RecordStudy: 'A-INIT-1 ×2',
  ClassifyAsMajor: 'A-SCOPE-2 ×2, DC-8 ×2',
  ClassifyOutOfScope: 'A-SCOPE-3 ×2, DC-8 ×2',
  ListInDirectory: 'A-DIR-1 ×3',
  DeclareNotInDirectory: 'A-DIR-1 ×3',
  InitiateMatter: 'A-INIT-5',
  RecordResearch: 'A-DRAFT-1 ×3',
  ListLegalBasis: 'A-DRAFT-2',
  RequireCostBenefit: 'A-DRAFT-3',
  DeclareCostBenefitNotNeeded: 'A-DRAFT-3 ×3',
  RecordCostBenefit: 'A-DRAFT-3 ×2',
  SubmitDraft: 'A-DRAFT-1 ×3',
  ConsultUnits: 'A-DEPT-1',
  RecordUnitReply: 'A-DEPT-1 ×2',
  CloseUnitConsultation: 'recorded',
  PlanParticipation: 'A-PUB-2, A-PUB-3',
  RecordParticipation: 'A-PUB-2 ×4',
  ConcludeParticipation: 'recorded',
  WithholdFromPublic: 'A-PUB-1 ×4',
  ReviewForPublication: 'C-SEC-1',
  RequireSolicitation: 'A-PUB-2',
  OpenCommentPeriod: 'A-PUB-4 ×5',
  CloseCommentPeriod: 'recorded',
  RespondToComments: 'A-PUB-7',
  RequireHearing: 'A-HEAR-1 ×2',
  DeclareHearingNotNeeded: 'A-HEAR-1 ×3',
  AnnounceHearing: 'A-HEAR-2 ×6, A-HEAR-3',
  PublishHearingParticipants: 'A-HEAR-3 ×2',
  DeliverHearingMaterials: 'A-HEAR-4',
  HoldHearing: 'A-HEAR-2, A-HEAR-5 ×5; flagged: GD-H-4 ×3',
  ClassifyAsOperation: 'D-2 ×2',
  ClassifyAsNormative: 'B-DEF-1 ×2, B-DEF-2',
  ClassifyNotNormative: 'B-DEF-3 ×3',
  FileOperationPlan: 'D-2; flagged: D-4 ×15, D-1 ×5, D-3',
  CheckNormativeDocument: 'B-2 ×4, B-1, B-4 ×2',
  RequireExpertReview: 'A-EXP-1',
  AppointExperts: 'A-EXP-1, A-EXP-3, A-EXP-4; flagged: A-EXP-4, A-EXP-5',
  RecordExpertOpinion: 'A-EXP-2 ×2, A-EXP-1 ×4; flagged: GD-E-1 ×2',
  ConcludeExpertReview: 'A-EXP-6 ×2',
  RequireRiskAssessment: 'A-RISK-1',
  FindRiskControllable: 'A-RISK-4, A-RISK-2 ×4; flagged: A-RISK-5 ×2',
  FindRiskUncontrollable: 'A-RISK-4, A-RISK-2 ×4; flagged: A-RISK-5 ×2',
  RequireFairCompetitionReview: 'C-FCR-1',
  PreReviewFairCompetition: 'C-FCR-3 ×2',
  PassFairCompetition: 'C-FCR-2, C-FCR-4 ×2, C-FCR-5 ×4',
  RequirePersonalInformationAssessment: 'C-PIPL-1',
  RecordPersonalInformationAssessment: 'C-PIPL-1 ×4',
  SendToLegalityReview: 'A-LEG-3 ×3; flagged: GD-L-1',
  AcceptForReview: 'recorded',
  GiveLegalOpinion: 'A-LEG-6 ×2, DC-7, A-LEG-8',
  IssueLawfulOpinion: 'A-LEG-8, A-LEG-5 ×6',
  IssueConditionalOpinion: 'A-LEG-8, A-LEG-5 ×6, A-LEG-7',
  IssueUnlawfulOpinion: 'A-LEG-8, A-LEG-5 ×7',
  CloseReviewItem: 'A-LEG-7 ×2',
  TableDraft: 'A-LEG-8, A-SUB-1 ×8, A-PUB-8, A-EXP-6',
  ConveneMeeting: 'A-MEET-1 ×6',
  RecordDeliberation: 'A-MEET-4 ×8, A-MEET-1 ×2',
  AdoptDraft: 'A-LEG-8',
  AdoptWithEditorialChange: 'A-MEET-3, A-LEG-8 ×2; flagged: A-MEET-3',
  AdoptWithSubstantiveChange: 'A-MEET-3, A-LEG-8; flagged: A-MEET-3',
  DeferDraft: 'recorded',
  ReportToParty: 'A-PARTY-2 ×2',
  DeclarePartyReportNotNeeded: 'A-PARTY-2 ×3',
  RequireCongressReport: 'A-NPC-1',
  DeclareCongressReportNotNeeded: 'A-NPC-1 ×3',
  ReportToCongress: 'A-NPC-1 ×3',
  IssueDecision: 'A-LEG-8, A-MEET-1 ×2, C-SEC-1',
  PromulgateDecision: 'A-PROM-1, A-PROM-2',
  PrepareInterpretation: 'recorded; flagged: C-INT-1',
  FileNormativeDocument: 'recorded; flagged: B-11 ×3',
  CompileArchive: 'A-ARCH-1',
  TransferArchive: 'ARC-1 ×2',
  AssignExecution: 'A-EXE-1',
  ReportExecution: 'A-EXE-1 ×2',
  LogPublicVoice: 'A-EXE-3 ×3',
  ReportTrouble: 'A-EXE-2 ×2; flagged: A-EXE-2',
  OrderPostEvaluation: 'A-POST-1 ×2',
  RecordPostEvaluation: 'A-POST-3 ×2, A-POST-4 ×2',
  SuspendExecution: 'A-CHG-1 ×3',
  AdjustDecision: 'A-CHG-1 ×2',
  TerminateDecision: 'A-CHG-1 ×2',
};

/** The documents, and what the rules of a proposal may rely on: the contract insists on it. */
const kept = new Set(['evidence', 'source', 'sponsors']);

const named = Object.keys(steps) as StepName[];
const examples = named.flatMap((step) => {
  const example = exampleOf(step);
  return example ? [{ step, ...example }] : [];
});

const counted = (breaches: readonly Breach[]): string => {
  const counts = new Map<string, number>();
  for (const { provision, missing } of breaches)
    counts.set(provision, (counts.get(provision) ?? 0) + missing.length);
  return [...counts]
    .map(([provision, count]) => (count === 1 ? provision : `${provision} ×${count}`))
    .join(', ');
};

describe('a step of which nothing is stated', () => {
  it.each(examples)('$step', ({ step, given: acts, when }) => {
    const stated = Object.entries(when.statement).filter(([name]) => kept.has(name));
    const { ruling } = given(...acts).when({ ...when, statement: Object.fromEntries(stated) });
    const said = ruling.lawful ? 'recorded' : counted(ruling.breaches);
    const flagged = ruling.warnings.length > 0 ? `; flagged: ${counted(ruling.warnings)}` : '';
    expect(`${said}${flagged}`).toBe(owed[step]);
  });

  it('is tried with every step of which a history is told', () => {
    expect(examples.map(({ step }) => step)).toEqual(Object.keys(owed));
  });
});

describe('a step with which nothing is filed', () => {
  it.each(examples)('$step lacks each of its documents', ({ step, given: acts, when }) => {
    const statement = { ...when.statement, evidence: undefined };
    const { ruling } = given(...acts).when({ ...when, statement });
    const unfiled = (ruling.lawful ? [] : ruling.breaches)
      .filter(({ rule }) => rule === 'documents-are-filed')
      .flatMap(({ missing }) => missing.map(({ document }) => document));
    const { documents = [] }: Step = steps[step];
    expect(unfiled).toEqual(documents);
  });
});
