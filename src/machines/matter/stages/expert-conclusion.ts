import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable } from '../rule.ts';
import { repeated, said } from './stated.ts';

const keyOf = (expert: string, recommendation: number) => `${expert}#${recommendation}`;

/** Every recommendation that was made, as the table of adoption has to list it. */
const recommendationsOf = ({ expertReview }: Dossier): string[] =>
  Object.entries(expertReview?.opinions ?? {}).flatMap(([expert, { recommendations }]) =>
    Array.from({ length: recommendations }, (_, index) => keyOf(expert, index + 1)),
  );

const mark = (keys: readonly string[], zh: string, en: string): Missing[] =>
  keys.map((key) => ({ zh: `${key}:${zh}`, en: `${key}: ${en}`, field: '/handling' }));

/** When the argument is over: everybody has spoken, and every recommendation was handled. */
export const conclusionRules = ruleTable({
  'every-expert-has-given-an-opinion': {
    provision: 'A-EXP-2',
    requires: {
      zh: '每名专家均须出具署名或者盖章的书面意见。',
      en: 'Every expert has given a written opinion.',
    },
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: ({ expertReview }) =>
      (expertReview?.experts ?? [])
        .filter(({ ref }) => !expertReview?.opinions[ref])
        .map(({ ref, name }) => ({
          zh: `专家${ref}(${name})尚未出具意见`,
          en: `Expert ${ref} (${name}) has given no opinion`,
          document: 'D15',
        })),
  },
  'every-recommendation-is-handled': {
    provision: 'A-EXP-6',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertReviewConcluded', (dossier, { handling = [] }) => {
      const made = recommendationsOf(dossier);
      const handled = handling.map((each) => keyOf(each.expert, each.recommendation));
      const unexplained = handling.filter(
        ({ outcome, reason }) => outcome !== 'adopted' && !said(reason),
      );
      return [
        ...mark(
          made.filter((key) => !handled.includes(key)),
          '尚未处理',
          'not handled',
        ),
        ...mark(
          handled.filter((key) => !made.includes(key)),
          '没有这条建议',
          'no such recommendation',
        ),
        ...mark(repeated(handled), '重复处理', 'handled twice'),
        ...mark(
          unexplained.map((each) => keyOf(each.expert, each.recommendation)),
          '未全部采纳的,缺少理由',
          'why it was not wholly adopted is missing',
        ),
      ];
    }),
  },
});
