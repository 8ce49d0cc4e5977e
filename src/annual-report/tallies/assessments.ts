import { byOutcome, once, type Tallies } from './tally.ts';

/** 专家论证、风险评估、公平竞争审查 (arts 19 to 24): M08 to M10. */
export const assessmentTallies: Tallies = {
  ExpertOpinionRecorded: once('expert-opinions'),
  ExpertReviewConcluded: ({ handling }) => ({
    'expert-reviews': 1,
    ...byOutcome('recommendations', handling),
  }),
  RiskFoundControllable: ({ level }, { riskRefused }) => ({
    'risk-assessments': 1,
    [`risk-${level ?? 'unrated'}`]: 1,
    'risk-adjusted': riskRefused ? 1 : 0,
  }),
  RiskFoundUncontrollable: ({ level }) => ({
    'risk-assessments': 1,
    [`risk-${level ?? 'unrated'}`]: 1,
    'risk-uncontrollable': 1,
  }),
  ExistingRiskAssessmentAdopted: ({ level }) => ({
    'risk-assessments': 1,
    [`risk-${level ?? 'unrated'}`]: 1,
    'risk-adopted': 1,
  }),
  FairCompetitionPassed: ({ exception }, { competitionRefused }) => ({
    'competition-reviews': 1,
    'competition-changed': competitionRefused ? 1 : 0,
    'competition-exceptions': exception ? 1 : 0,
  }),
  FairCompetitionFailed: once('competition-reviews', 'competition-refused'),
  PersonalInformationAssessed: once('information-assessments'),
};
