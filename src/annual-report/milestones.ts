import type { FactType } from '../machines/matter/fact.ts';
import type { Text } from '../statute/provision.ts';

/** A step that a report may name: the facts that show it, and those by which it was spared. */
interface MilestoneRow extends Text {
  shownBy: readonly FactType[];
  sparedBy?: readonly FactType[];
}

const rows = {
  research: { zh: '调查研究', en: 'Research', shownBy: ['ResearchRecorded'] },
  unitConsultation: {
    zh: '征求有关单位意见',
    en: 'Consultation of units',
    shownBy: ['UnitConsultationClosed'],
    sparedBy: ['UnitConsultationDeclaredNotNeeded'],
  },
  participation: {
    zh: '公众参与',
    en: 'Public participation',
    shownBy: ['ParticipationConcluded'],
    sparedBy: ['ParticipationWithheld'],
  },
  comments: {
    zh: '公开征求意见',
    en: 'Public solicitation of comments',
    shownBy: ['CommentPeriodClosed'],
    sparedBy: ['SolicitationDeclaredNotNeeded'],
  },
  hearing: {
    zh: '听证',
    en: 'Hearing',
    shownBy: ['HearingHeld'],
    sparedBy: ['HearingDeclaredNotNeeded'],
  },
  expertReview: {
    zh: '专家论证',
    en: 'Expert review',
    shownBy: ['ExpertReviewConcluded'],
    sparedBy: ['ExpertReviewDeclaredNotNeeded'],
  },
  riskAssessment: {
    zh: '风险评估',
    en: 'Risk assessment',
    shownBy: ['RiskFoundControllable', 'ExistingRiskAssessmentAdopted'],
    sparedBy: ['RiskAssessmentDeclaredNotNeeded'],
  },
  fairCompetition: {
    zh: '公平竞争审查',
    en: 'Fair competition review',
    shownBy: ['FairCompetitionPassed'],
    sparedBy: ['FairCompetitionReviewDeclaredNotNeeded'],
  },
  personalInformation: {
    zh: '个人信息保护影响评估',
    en: 'Personal information assessment',
    shownBy: ['PersonalInformationAssessed'],
    sparedBy: ['PersonalInformationAssessmentDeclaredNotNeeded'],
  },
  legalityReview: {
    zh: '合法性审查',
    en: 'Legality review',
    shownBy: ['LawfulOpinionIssued', 'ConditionalOpinionIssued', 'UnlawfulOpinionIssued'],
  },
  deliberation: { zh: '集体讨论', en: 'Deliberation', shownBy: ['DeliberationRecorded'] },
  decision: {
    zh: '决定',
    en: 'Decision',
    shownBy: ['DraftAdopted', 'DraftAdoptedWithEditorialChange'],
  },
  partyReport: {
    zh: '请示报告',
    en: 'Report to the Party committee',
    shownBy: ['PartyReportMade'],
    sparedBy: ['PartyReportDeclaredNotNeeded'],
  },
  issue: { zh: '印发', en: 'Issue', shownBy: ['DecisionIssued'] },
  promulgation: {
    zh: '公布',
    en: 'Promulgation',
    shownBy: ['DecisionPromulgated'],
    sparedBy: ['PromulgationWithheld'],
  },
  interpretation: {
    zh: '政策解读',
    en: 'Interpretation',
    shownBy: ['InterpretationPublished'],
    sparedBy: ['InterpretationDeclaredNotNeeded'],
  },
  filing: { zh: '备案', en: 'Filing', shownBy: ['NormativeDocumentFiled'] },
  archive: { zh: '归档移交', en: 'Transfer of the archive', shownBy: ['ArchiveTransferred'] },
} as const satisfies Record<string, MilestoneRow>;

export type Milestone = keyof typeof rows;

/** The steps that a report may name, in the order of the Order. */
export const milestones: Readonly<Record<Milestone, MilestoneRow>> = rows;

const names = Object.keys(rows) as Milestone[];

const byFact = (factsOf: (row: MilestoneRow) => readonly FactType[] | undefined) =>
  new Map(
    names.flatMap((name) => (factsOf(rows[name]) ?? []).map((fact) => [fact, name] as const)),
  );

const shown = byFact(({ shownBy }) => shownBy);
const spared = byFact(({ sparedBy }) => sparedBy);

/** The step that a fact shows to be done. */
export const milestoneOf = (fact: FactType): Milestone | undefined => shown.get(fact);

/** The step that a fact determines not to be needed. */
export const notNeededOf = (fact: FactType): Milestone | undefined => spared.get(fact);

/** A draft that is changed in substance has not been reviewed, discussed or decided (A-LEG-8). */
const undone: Partial<Record<FactType, readonly Milestone[]>> = {
  // Changed after a meeting, it is another text than the one that was discussed, or decided.
  DraftSubstantivelyChanged: ['legalityReview', 'deliberation', 'decision'],
  DraftingReopened: ['legalityReview'],
  DraftAdoptedWithSubstantiveChange: ['legalityReview', 'deliberation'],
  EditorialAdoptionRefused: ['legalityReview', 'deliberation', 'decision'],
};

/** The steps that a fact takes back. */
export const voidedBy = (fact: FactType): readonly Milestone[] => undone[fact] ?? [];
