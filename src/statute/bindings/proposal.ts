import { filed, held, recorded, stated, type Bindings } from './binding.ts';

/** D01 to D09: proposal, start, draft, consultation of units. */
export const proposalFields: Bindings = {
  D01: {
    sourceType: [stated('ProposeMatter', '/source/kind')],
    problem: [stated('ProposeMatter', '/suggestion/problem')],
    reasonsAndBasis: [stated('ProposeMatter', '/suggestion/basis')],
    solution: [stated('ProposeMatter', '/suggestion/solution')],
    necessityAndFeasibility: [stated('ProposeMatter', '/suggestion/necessity')],
    date: [recorded('ProposeMatter', '/at')],
  },
  D02: {
    item: [stated('ClassifyAsMajor', '/item'), stated('ClassifyOutOfScope', '/ground')],
    normative: [held('InitiateMatter', 'tracks-are-determined')],
    reasons: [
      stated('ClassifyAsMajor', '/reason'),
      stated('ClassifyOutOfScope', '/reason'),
      stated('ClassifyAsNormative', '/reason'),
      stated('ClassifyNotNormative', '/reason'),
    ],
    decidedBy: [
      stated('ClassifyAsMajor', '/decider'),
      stated('ClassifyOutOfScope', '/decider'),
      stated('ClassifyAsNormative', '/decider'),
      stated('ClassifyNotNormative', '/decider'),
    ],
    justiceView: [
      stated('ClassifyAsMajor', '/justiceView'),
      stated('ClassifyOutOfScope', '/justiceView'),
    ],
  },
  D03: {
    decision: [stated('InitiateMatter', '/decision')],
    leadSponsor: [
      stated('InitiateMatter', '/sponsors'),
      stated('InitiateMatter', '/sponsors/0/lead'),
    ],
    plannedFor: [stated('InitiateMatter', '/plannedFor')],
  },
  D04: {
    number: [stated('ListInDirectory', '/number')],
    name: [stated('ListInDirectory', '/name')],
    unit: [stated('ListInDirectory', '/unit')],
    plannedFor: [stated('ListInDirectory', '/plannedFor')],
    hearing: [stated('ListInDirectory', '/hearing')],
    partyConsentOn: [stated('ListInDirectory', '/partyConsentOn')],
    publishedAt: [stated('ListInDirectory', '/url'), stated('ListInDirectory', '/publishedOn')],
  },
  D05: {
    places: [stated('RecordResearch', '/places')],
    dates: [stated('RecordResearch', '/from'), stated('RecordResearch', '/to')],
    findings: [stated('RecordResearch', '/findings')],
  },
  D06: {
    title: [stated('ListLegalBasis', '/bases/0/title')],
    number: [stated('ListLegalBasis', '/bases/0/number')],
    article: [stated('ListLegalBasis', '/bases/0/article')],
    inForceFrom: [stated('ListLegalBasis', '/bases/0/inForceOn')],
    source: [stated('ListLegalBasis', '/bases/0/source')],
  },
  D07: {
    costs: [stated('RecordCostBenefit', '/costs')],
    benefits: [stated('RecordCostBenefit', '/benefits')],
    noNeedReason: [stated('DeclareCostBenefitNotNeeded', '/reason')],
  },
  D08: {
    version: [stated('SubmitDraft', '/version')],
    sha256: [stated('SubmitDraft', '/draft'), filed('SubmitDraft')],
    changes: [stated('SubmitDraft', '/changes')],
    explanation: [stated('SubmitDraft', '/explanation')],
  },
  D09: {
    unit: [stated('ConsultUnits', '/units'), stated('RecordUnitReply', '/unit')],
    askedOn: [recorded('ConsultUnits', '/at')],
    answer: [
      stated('RecordUnitReply', '/opinion'),
      held('CloseUnitConsultation', 'every-unit-has-answered'),
    ],
    adopted: [stated('RecordUnitReply', '/outcome')],
    reason: [stated('RecordUnitReply', '/reason')],
    dispute: [stated('CloseUnitConsultation', '/disputes/0/mainDispute')],
    unitOpinions: [stated('CloseUnitConsultation', '/disputes/0/unitOpinion')],
    sponsorOpinion: [
      stated('CloseUnitConsultation', '/disputes/0/sponsorOpinion'),
      stated('CloseUnitConsultation', '/disputes/0/sponsorBasis'),
    ],
  },
};
