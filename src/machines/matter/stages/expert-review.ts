import type { Fact } from '../fact.ts';
import type { Folds, Stage, Way } from '../stage.ts';
import { looksAtCurrentDraft } from './current-draft.ts';
import { determinationOf } from './determination.ts';
import { conclusionRules as concluding } from './expert-conclusion.ts';
import { expertRules as rules } from './expert-rules.ts';
import { inDrafting } from './order.ts';
import { asStated } from './stated.ts';

type Appointed = Fact<'ExpertsAppointed'>;

/** 专家论证(D15): Order 713 arts 19 to 21. */
export interface ExpertReviewRecord {
  form?: Appointed['form'];
  /** The draft that the experts were given, by digest. */
  draft?: string;
  experts: NonNullable<Appointed['experts']>;
  opinions: Readonly<
    Record<string, { view?: Fact<'ExpertOpinionRecorded'>['view']; recommendations: number }>
  >;
  /** Who did the main work of argument; barred from the evaluation afterwards (art 36). */
  mainOrganisation?: string;
  /** Every organisation that took part. */
  organisations: readonly string[];
  /** Recommendations by how they were handled. */
  outcomes?: Readonly<Record<'adopted' | 'partly' | 'not-adopted', number>>;
}

const { undetermined, reopen } = determinationOf({
  name: 'expert-review',
  provision: 'A-EXP-1',
  required: 'ExpertReviewRequired',
  notNeeded: 'ExpertReviewDeclaredNotNeeded',
});

const appointing: Way = {
  to: 'appointed',
  under: [
    inDrafting,
    looksAtCurrentDraft('expert-review', 'A-EXP-1'),
    rules['form-of-argument-is-chosen'],
    rules['experts-are-described'],
    rules['experts-have-no-interest'],
    rules['experts-are-of-another-house'],
    rules['experts-who-spoke-stay'],
    rules['experts-come-from-a-pool'],
    rules['experts-are-many-enough'],
    rules['broad-matter-has-more-experts'],
  ],
};

const organisationsOf = ({ experts = [], mainOrganisation }: Appointed): string[] => [
  ...new Set(
    [mainOrganisation, ...experts.map(({ organisation }) => organisation)].filter(
      (name) => name !== undefined,
    ),
  ),
];

const folds: Folds = {
  ExpertsAppointed: ({ expertReview: before }, fact) => {
    const { form, draft, experts = [] } = fact;
    // To appoint anew without one does not make undone what an organisation did before.
    const mainOrganisation = fact.mainOrganisation ?? before?.mainOrganisation;
    // An opinion on an earlier draft does not count for the new one.
    const opinions = before?.draft === draft ? before?.opinions : undefined;
    return {
      expertReview: {
        ...asStated({ form, draft }),
        experts,
        opinions: opinions ?? {},
        ...asStated({ mainOrganisation }),
        organisations: [...new Set([...(before?.organisations ?? []), ...organisationsOf(fact)])],
      },
    };
  },
  ExpertOpinionRecorded: ({ expertReview: before }, { expert, view, recommendations = [] }) =>
    before
      ? {
          expertReview: {
            ...before,
            opinions: {
              ...before.opinions,
              [expert]: {
                ...asStated({ view }),
                recommendations: recommendations.length,
              },
            },
          },
        }
      : {},
  ExpertReviewConcluded: ({ expertReview: before }, { handling = [] }) => {
    const count = (outcome: string) => handling.filter((each) => each.outcome === outcome).length;
    const outcomes = {
      adopted: count('adopted'),
      partly: count('partly'),
      'not-adopted': count('not-adopted'),
    };
    return before ? { expertReview: { ...before, outcomes } } : {};
  },
};

export const expertReview: Stage = {
  zh: '专家论证',
  en: 'Expert review',
  law: '第十九条至第二十一条',
  initial: 'undetermined',
  states: {
    undetermined,
    due: { zh: '应当开展', en: 'Due', on: { ExpertsAppointed: appointing } },
    appointed: {
      zh: '论证中',
      en: 'Appointed',
      on: {
        ExpertsAppointed: appointing,
        ExpertOpinionRecorded: {
          under: [
            inDrafting,
            rules['opinion-is-signed'],
            rules['opinion-covers-the-three-tests'],
            rules['opinion-covers-the-local-aspects'],
          ],
        },
        ExpertReviewConcluded: {
          to: 'done',
          under: [
            inDrafting,
            concluding['every-expert-has-given-an-opinion'],
            concluding['every-recommendation-is-handled'],
          ],
        },
      },
    },
    done: { zh: '已完成', en: 'Done', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds,
};
