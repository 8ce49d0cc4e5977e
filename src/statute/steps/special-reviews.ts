import type { Step } from '../step.ts';

/** 公平竞争审查和个人信息保护影响评估。 */
export const specialReviewSteps = {
  RequireFairCompetitionReview: {
    zh: '认定需要公平竞争审查',
    en: 'Require a fair competition review',
    becomes: 'FairCompetitionReviewRequired',
    by: ['drafter', 'unitHead'],
    provision: 'C-FCR-1',
  },
  DeclareFairCompetitionReviewNotNeeded: {
    zh: '认定不需要公平竞争审查',
    en: 'Declare that no fair competition review is needed',
    becomes: 'FairCompetitionReviewDeclaredNotNeeded',
    by: ['unitHead'],
    provision: 'C-FCR-1',
  },
  PreReviewFairCompetition: {
    zh: '提交公平竞争初审意见',
    en: 'Record the preliminary fair competition review',
    becomes: 'FairCompetitionPreReviewed',
    by: ['drafter', 'unitHead'],
    provision: 'C-FCR-3',
    documents: ['D17'],
  },
  PassFairCompetition: {
    zh: '公平竞争审查通过',
    en: 'Record that the fair competition review is passed',
    becomes: 'FairCompetitionPassed',
    by: ['drafter', 'unitHead'],
    provision: 'C-FCR-5',
    documents: ['D17'],
  },
  FailFairCompetition: {
    zh: '公平竞争审查不通过',
    en: 'Record that the fair competition review is failed',
    becomes: 'FairCompetitionFailed',
    by: ['drafter', 'unitHead'],
    provision: 'C-FCR-7',
    documents: ['D17'],
  },
  RequirePersonalInformationAssessment: {
    zh: '认定需要个人信息保护影响评估',
    en: 'Require a personal information impact assessment',
    becomes: 'PersonalInformationAssessmentRequired',
    by: ['drafter', 'unitHead'],
    provision: 'C-PIPL-1',
  },
  DeclarePersonalInformationAssessmentNotNeeded: {
    zh: '认定不需要个人信息保护影响评估',
    en: 'Declare that no personal information impact assessment is needed',
    becomes: 'PersonalInformationAssessmentDeclaredNotNeeded',
    by: ['unitHead'],
    provision: 'C-PIPL-1',
  },
  RecordPersonalInformationAssessment: {
    zh: '提交个人信息保护影响评估',
    en: 'Record the personal information impact assessment',
    becomes: 'PersonalInformationAssessed',
    by: ['drafter', 'unitHead'],
    provision: 'C-PIPL-1',
    documents: ['D18'],
  },
} as const satisfies Record<string, Step>;
