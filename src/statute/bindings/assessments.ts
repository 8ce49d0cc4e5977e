import { filed, held, recorded, stated, type Bindings } from './binding.ts';

/** D15 to D18: experts, risk, competition, personal information. */
export const assessmentFields: Bindings = {
  D15: {
    plan: [filed('AppointExperts')],
    experts: [
      stated('AppointExperts', '/experts'),
      stated('AppointExperts', '/experts/0/field'),
      stated('AppointExperts', '/experts/0/affiliation'),
    ],
    declarations: [stated('AppointExperts', '/experts/0/noInterest')],
    opinions: [filed('RecordExpertOpinion'), stated('RecordExpertOpinion', '/signed')],
    minutes: [filed('ConcludeExpertReview'), stated('ConcludeExpertReview', '/conclusion')],
    adoption: [stated('ConcludeExpertReview', '/handling/0')],
  },
  D16: {
    riskPoints: [
      stated('FindRiskControllable', '/riskPoints'),
      stated('FindRiskUncontrollable', '/riskPoints'),
    ],
    measures: [
      stated('FindRiskControllable', '/measures'),
      stated('FindRiskUncontrollable', '/measures'),
    ],
    disposalPlan: [
      stated('FindRiskControllable', '/disposalPlan'),
      stated('FindRiskUncontrollable', '/disposalPlan'),
    ],
    conclusion: [
      recorded('FindRiskControllable', '/type'),
      recorded('FindRiskUncontrollable', '/type'),
      stated('FindRiskControllable', '/level'),
      stated('FindRiskUncontrollable', '/level'),
    ],
    draftVersion: [
      stated('FindRiskControllable', '/draft'),
      stated('FindRiskUncontrollable', '/draft'),
    ],
    filing: [
      held('FindRiskControllable', 'stability-report-is-filed'),
      held('FindRiskUncontrollable', 'stability-report-is-filed'),
    ],
  },
  D17: {
    preliminaryOpinion: [stated('PreReviewFairCompetition', '/opinion')],
    conclusion: [
      stated('PassFairCompetition', '/lists/entryAndExit/result'),
      stated('PassFairCompetition', '/lists/freeFlow/result'),
      stated('PassFairCompetition', '/lists/productionCost/result'),
      stated('PassFairCompetition', '/lists/productionConduct/result'),
    ],
    opinionsHeard: [stated('PassFairCompetition', '/heard')],
    exceptionPurpose: [stated('PassFairCompetition', '/exception/purpose')],
    noLessRestrictive: [stated('PassFairCompetition', '/exception/noLessRestrictive')],
    exceptionReason: [stated('PassFairCompetition', '/exception/explanation')],
    exceptionEnds: [stated('PassFairCompetition', '/exception/endsOn')],
  },
  D18: {
    lawfulness: [stated('RecordPersonalInformationAssessment', '/lawfulness')],
    impact: [stated('RecordPersonalInformationAssessment', '/impact')],
    measures: [stated('RecordPersonalInformationAssessment', '/measures')],
    keptUntil: [stated('RecordPersonalInformationAssessment', '/keepUntil')],
  },
};
