import type { Fact } from '../fact.ts';
import type { Folds, Stage, Way } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { determinationOf } from './determination.ts';
import { inDrafting } from './order.ts';
import { riskRules as rules } from './risk-rules.ts';
import { asStated } from './stated.ts';

type Finding = Fact<'RiskFoundControllable'> | Fact<'RiskFoundUncontrollable'>;

/** 风险评估(D16): Order 713 arts 22 to 24. */
export interface RiskAssessmentRecord {
  finding: 'controllable' | 'uncontrollable' | 'adopted';
  level?: Finding['level'];
  /** The draft that was assessed, by digest. */
  draft?: string;
  /** The last version that was found uncontrollable: only a newer one can be found otherwise. */
  uncontrollableVersion?: number;
  /** Who did the main assessment where a third party did; barred from the evaluation (art 36). */
  mainOrganisation?: string;
  organisations: readonly string[];
}

const { undetermined, reopen } = determinationOf({
  name: 'risk-assessment',
  provision: 'A-RISK-1',
  required: 'RiskAssessmentRequired',
  notNeeded: 'RiskAssessmentDeclaredNotNeeded',
});

const current = looksAtCurrentDraft('risk-assessment', 'A-RISK-4');

const report = [
  inDrafting,
  current,
  rules['risk-report-is-complete'],
  rules['third-party-is-on-record'],
  rules['risk-has-its-level'],
  rules['stability-report-is-filed'],
];

const controllable: Way = {
  to: 'done',
  under: [
    ...report,
    rules['draft-was-adjusted-after-uncontrollable'],
    rules['controllable-has-a-report-of-its-own'],
    rules['high-risk-is-not-implemented'],
  ],
};

const uncontrollable: Way = { to: 'uncontrollable', under: report };

const adopting: Way = {
  to: 'done',
  under: [
    inDrafting,
    current,
    rules['existing-report-is-attached'],
    rules['draft-was-adjusted-after-uncontrollable'],
    rules['controllable-has-a-report-of-its-own'],
    rules['high-risk-is-not-implemented'],
  ],
};

/**
 * A fact that names an organisation adds it to those that took part. One that names none leaves who did the main
 * assessment: the sponsor's own does not make another's undone.
 */
function withOrganisation(before: RiskAssessmentRecord | undefined, name: string | undefined) {
  const known = before?.organisations ?? [];
  return name === undefined
    ? { organisations: known, ...asStated({ mainOrganisation: before?.mainOrganisation }) }
    : { organisations: [...new Set([...known, name])], mainOrganisation: name };
}

const found = (
  before: RiskAssessmentRecord | undefined,
  { draft, level, entrustedTo }: Finding,
) => ({
  ...asStated({ level, draft }),
  ...withOrganisation(before, entrustedTo?.organisation),
});

const foundBefore = (before: RiskAssessmentRecord | undefined) =>
  before?.uncontrollableVersion === undefined
    ? {}
    : { uncontrollableVersion: before.uncontrollableVersion };

const folds: Folds = {
  ExistingRiskAssessmentAdopted: ({ riskAssessment: before }, { draft, level, assessor }) => ({
    riskAssessment: {
      finding: 'adopted',
      ...asStated({ level, draft }),
      ...foundBefore(before),
      ...withOrganisation(before, assessor),
    },
  }),
  RiskFoundControllable: ({ riskAssessment: before }, fact) => ({
    riskAssessment: { finding: 'controllable', ...foundBefore(before), ...found(before, fact) },
  }),
  RiskFoundUncontrollable: ({ riskAssessment: before, draft }, fact) => ({
    riskAssessment: {
      finding: 'uncontrollable',
      ...asStated({ uncontrollableVersion: draft?.version }),
      ...found(before, fact),
    },
  }),
};

export const riskAssessment: Stage = {
  zh: '风险评估',
  en: 'Risk assessment',
  law: '第二十二条至第二十四条',
  initial: 'undetermined',
  states: {
    undetermined: {
      ...undetermined,
      on: { ...undetermined.on, ExistingRiskAssessmentAdopted: adopting },
    },
    due: {
      zh: '应当开展',
      en: 'Due',
      on: {
        ExistingRiskAssessmentAdopted: adopting,
        RiskFoundControllable: controllable,
        RiskFoundUncontrollable: uncontrollable,
      },
    },
    uncontrollable: {
      zh: '风险不可控',
      en: 'Uncontrollable',
      on: { RiskFoundControllable: controllable, RiskFoundUncontrollable: uncontrollable },
    },
    done: { zh: '已完成', en: 'Done', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds,
};
