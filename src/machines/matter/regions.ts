import { archive } from './stages/archive.ts';
import { classification } from './stages/classification.ts';
import { congressReport } from './stages/congress-report.ts';
import { costBenefit } from './stages/cost-benefit.ts';
import { directory } from './stages/directory.ts';
import { draft } from './stages/draft.ts';
import { execution } from './stages/execution.ts';
import { expertReview } from './stages/expert-review.ts';
import { fairCompetition } from './stages/fair-competition.ts';
import { filing } from './stages/filing.ts';
import { force } from './stages/force.ts';
import { hearing } from './stages/hearing.ts';
import { interpretation } from './stages/interpretation.ts';
import { legalBasis } from './stages/legal-basis.ts';
import { minutesConfirmation } from './stages/minutes-confirmation.ts';
import { normativeCheck } from './stages/normative-check.ts';
import { operationPlan } from './stages/operation-plan.ts';
import { partyReport } from './stages/party-report.ts';
import { personalInformation } from './stages/personal-information.ts';
import { postEvaluation } from './stages/post-evaluation.ts';
import { procedure } from './stages/procedure.ts';
import { participation } from './stages/public-participation.ts';
import { publicationReview } from './stages/publication-review.ts';
import { research } from './stages/research.ts';
import { riskAssessment } from './stages/risk-assessment.ts';
import { solicitation } from './stages/solicitation.ts';
import { unitConsultation } from './stages/unit-consultation.ts';
import { watch } from './stages/watch.ts';

/** The regions of the chart, in the order of the Order. */
export const stages = {
  classification,
  directory,
  procedure,
  research,
  legalBasis,
  costBenefit,
  draft,
  unitConsultation,
  participation,
  publicationReview,
  solicitation,
  hearing,
  expertReview,
  riskAssessment,
  fairCompetition,
  personalInformation,
  operationPlan,
  minutesConfirmation,
  normativeCheck,
  partyReport,
  congressReport,
  interpretation,
  filing,
  archive,
  execution,
  postEvaluation,
  force,
  watch,
};

export type RegionName = keyof typeof stages;
