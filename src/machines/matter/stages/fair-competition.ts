import type { NamedRule } from '../rule.ts';
import type { Folds, Stage, StageState } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { determinationOf } from './determination.ts';
import { exceptionRules as excepting } from './fair-competition-exception.ts';
import { fairCompetitionRules as rules } from './fair-competition-rules.ts';
import { inDrafting } from './order.ts';
import { asStated } from './stated.ts';

/** 公平竞争审查(D17): 公平竞争审查条例. */
export interface FairCompetitionRecord {
  finding?: 'passed' | 'failed';
  /** The draft that was reviewed, by digest. */
  draft?: string;
  /** The last version that failed: only a newer one can pass. */
  failedVersion?: number;
  /** Whether it passed on an exception of article 12, and until when. */
  exception?: { endsOn?: string };
}

const { undetermined, reopen } = determinationOf({
  name: 'fair-competition',
  provision: 'C-FCR-1',
  required: 'FairCompetitionReviewRequired',
  notNeeded: 'FairCompetitionReviewDeclaredNotNeeded',
  notNeededUnder: [rules['market-entities-are-operators'], rules['operation-chooses-an-operator']],
});

const conclusion: readonly NamedRule[] = [
  inDrafting,
  looksAtCurrentDraft('fair-competition', 'C-FCR-2'),
  rules['market-regulator-reviews-with-the-drafter'],
  rules['operators-are-heard'],
  rules['four-lists-are-checked'],
];

const concluding: StageState['on'] = {
  FairCompetitionPassed: {
    to: 'done',
    under: [
      ...conclusion,
      rules['draft-was-revised-after-failing'],
      rules['no-list-is-breached'],
      excepting['exception-is-justified'],
      excepting['exception-is-evaluated-by-a-third-party'],
    ],
  },
  FairCompetitionFailed: { to: 'failed', under: [...conclusion, rules['failure-is-reasoned']] },
};

const preReviewing: StageState['on'] = {
  FairCompetitionPreReviewed: {
    to: 'preReviewed',
    under: [
      inDrafting,
      looksAtCurrentDraft('fair-competition-pre-review', 'C-FCR-3'),
      rules['preliminary-opinion-is-given'],
    ],
  },
};

const kept = ({ failedVersion }: FairCompetitionRecord = {}) => asStated({ failedVersion });

const folds: Folds = {
  FairCompetitionPassed: ({ fairCompetition: before }, fact) => {
    const { exception } = fact;
    const until = exception && asStated({ endsOn: exception.endsOn });
    return {
      fairCompetition: {
        finding: 'passed',
        ...kept(before),
        ...asStated({ draft: fact.draft, exception: until }),
      },
    };
  },
  FairCompetitionFailed: ({ draft }, fact) => ({
    fairCompetition: {
      finding: 'failed',
      ...asStated({ draft: fact.draft, failedVersion: draft?.version }),
    },
  }),
};

export const fairCompetition: Stage = {
  zh: '公平竞争审查',
  en: 'Fair competition review',
  law: '《公平竞争审查条例》',
  initial: 'undetermined',
  states: {
    undetermined,
    due: { zh: '应当审查', en: 'Due', on: { ...preReviewing, ...concluding } },
    preReviewed: { zh: '已初审', en: 'Reviewed by the drafter', on: concluding },
    failed: { zh: '不符合审查标准', en: 'Failed', on: { ...preReviewing, ...concluding } },
    done: { zh: '已通过', en: 'Passed', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds,
};
