import type { Pack } from '../../provision.ts';
import { supervisionRules } from './annual-report.ts';
import { archivesLaw, archivesOrder8, archivesRegulation, archiveStandards } from './archives.ts';
import { civilCode, holidayMeasures } from './counting.ts';
import { dataDisclosure, dataOperation, dataOpinion } from './data-operation.ts';
import { fairCompetition } from './fair-competition.ts';
import { electronicSignature, personalInformation } from './information.ts';
import {
  businessEnvironment,
  filingHabit,
  legalityAudit115,
  normativeNotice37,
} from './normative-documents.ts';
import { disclosure, opennessRules80, secrecyLaw } from './openness.ts';
import { organicLaw, sanctionsLaw, stabilityRisk } from './organs.ts';

/** The national instruments beside Order 713, one pack each. */
export const national: readonly Pack[] = [
  organicLaw,
  sanctionsLaw,
  stabilityRisk,
  civilCode,
  holidayMeasures,
  normativeNotice37,
  businessEnvironment,
  legalityAudit115,
  filingHabit,
  fairCompetition,
  secrecyLaw,
  disclosure,
  opennessRules80,
  personalInformation,
  electronicSignature,
  archivesLaw,
  archivesRegulation,
  archivesOrder8,
  archiveStandards,
  dataOpinion,
  dataOperation,
  dataDisclosure,
  supervisionRules,
];
