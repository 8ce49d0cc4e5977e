import type { Edition } from '../../statute/edition.ts';
import type { FiledEvidence } from './fact.ts';
import type { RegionName } from './regions.ts';
import type { ArchiveRecord } from './stages/archive.ts';
import type { ClassificationRecord } from './stages/classification.ts';
import type { CongressReportRecord } from './stages/congress-report.ts';
import type { CostBenefitRecord } from './stages/cost-benefit.ts';
import type { DirectoryRecord } from './stages/directory.ts';
import type { DraftRecord } from './stages/draft.ts';
import type { ExecutionRecord } from './stages/execution.ts';
import type { ExpertReviewRecord } from './stages/expert-review.ts';
import type { FairCompetitionRecord } from './stages/fair-competition.ts';
import type { FilingRecord } from './stages/filing.ts';
import type { ForceRecord } from './stages/force.ts';
import type { HearingRecord } from './stages/hearing.ts';
import type { InterpretationRecord } from './stages/interpretation.ts';
import type { LegalBasisRecord } from './stages/legal-basis.ts';
import type { NormativeCheckRecord } from './stages/normative-check.ts';
import type { OperationPlanRecord } from './stages/operation-plan.ts';
import type { PartyReportRecord } from './stages/party-report.ts';
import type { PersonalInformationRecord } from './stages/personal-information.ts';
import type { PostEvaluationRecord } from './stages/post-evaluation.ts';
import type { Role } from '../../statute/roles.ts';
import type { ProposalRecord } from './stages/proposal.ts';
import type { LegalityReviewRecord } from './stages/legality-review.ts';
import type { DeliberationRecord } from './stages/deliberation.ts';
import type { ResolutionRecord } from './stages/resolution.ts';
import type { ParticipationRecord } from './stages/public-participation.ts';
import type { PublicationReviewRecord } from './stages/publication-review.ts';
import type { ResearchRecord } from './stages/research.ts';
import type { RiskAssessmentRecord } from './stages/risk-assessment.ts';
import type { SolicitationRecord } from './stages/solicitation.ts';
import type { UnitConsultationRecord } from './stages/unit-consultation.ts';
import type { WatchRecord } from './stages/watch.ts';

/** What is known of a matter: the facts folded, one part for each region of the chart. */
export interface Dossier {
  /** The state in which each region stands. */
  standing: Partial<Record<RegionName, string>>;
  /** Since when it stands there: an instant, UTC. */
  since: Partial<Record<RegionName, string>>;
  edition?: Edition;
  demonstration?: boolean;
  /** Who has acted, and in which offices: separation of duty looks at the whole history. */
  acted: Readonly<Record<string, readonly Role[]>>;
  /** How many files stand on record under each document code of the case file. */
  documents: Readonly<Record<string, number>>;
  /** Which files those are, in the order in which they came: each once a code. */
  files: readonly Pick<FiledEvidence, 'document' | 'sha256'>[];
  classification?: ClassificationRecord;
  directory?: DirectoryRecord;
  proposal?: ProposalRecord;
  legalityReview?: LegalityReviewRecord;
  deliberation?: DeliberationRecord;
  resolution?: ResolutionRecord;
  research?: ResearchRecord;
  legalBasis?: LegalBasisRecord;
  costBenefit?: CostBenefitRecord;
  draft?: DraftRecord;
  unitConsultation?: UnitConsultationRecord;
  participation?: ParticipationRecord;
  publicationReview?: PublicationReviewRecord;
  solicitation?: SolicitationRecord;
  hearing?: HearingRecord;
  expertReview?: ExpertReviewRecord;
  riskAssessment?: RiskAssessmentRecord;
  fairCompetition?: FairCompetitionRecord;
  personalInformation?: PersonalInformationRecord;
  operationPlan?: OperationPlanRecord;
  normativeCheck?: NormativeCheckRecord;
  partyReport?: PartyReportRecord;
  congressReport?: CongressReportRecord;
  interpretation?: InterpretationRecord;
  filing?: FilingRecord;
  archive?: ArchiveRecord;
  execution?: ExecutionRecord;
  postEvaluation?: PostEvaluationRecord;
  force?: ForceRecord;
  watch?: WatchRecord;
}
