import type { Missing } from '../../../errors.ts';
import type { LimitName } from '../../../statute/provision.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { numberSetBy } from './numbers.ts';
import { repeated, said, unstated } from './stated.ts';

const keyOf = (expert: string, recommendation: number) => `${expert}#${recommendation}`;

/** Every recommendation that was made, as the table of adoption has to list it. */
const recommendationsOf = ({ expertReview }: Dossier): string[] =>
  Object.entries(expertReview?.opinions ?? {}).flatMap(([expert, { recommendations }]) =>
    Array.from({ length: recommendations }, (_, index) => keyOf(expert, index + 1)),
  );

const mark = (keys: readonly string[], zh: string, en: string): Missing[] =>
  keys.map((key) => ({ zh: `${key}:${zh}`, en: `${key}: ${en}`, field: '/handling' }));

const fewExperts = (
  dossier: Dossier,
  appointed: number,
  name: LimitName,
  provision: string,
): Missing[] => {
  const least = numberSetBy(dossier, name, provision);
  return unless(
    least === undefined || appointed >= least,
    `专家${appointed}名,少于${least}名`,
    `${appointed} experts are fewer than ${least}`,
    '/experts',
  );
};

/** Order 713 arts 19 to 21: who argues, how, and what becomes of what they say. */
export const expertRules = ruleTable({
  'form-of-argument-is-chosen': {
    provision: 'A-EXP-3',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertsAppointed', (_dossier, { form, mainOrganisation }) => [
      ...unless(form, '缺少论证方式', 'The form of the argument is missing', '/form'),
      ...unless(
        form !== 'commissioned' || said(mainOrganisation),
        '委托论证的,缺少受托机构',
        'The commissioned organisation is missing',
        '/mainOrganisation',
      ),
    ]),
  },
  'experts-are-described': {
    provision: 'A-EXP-4',
    requires: {
      zh: '选择专家坚持专业性、代表性和中立性:写明每名专家的专业领域和单位。',
      en: "Experts are chosen for competence, representation and neutrality: each one's field and affiliation are on record.",
    },
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertsAppointed', (_dossier, { experts = [] }) => [
      ...unless(experts.length, '缺少专家名单', 'No expert is named', '/experts'),
      ...experts.flatMap((expert, index) =>
        unstated(
          expert,
          [
            ['field', '专业领域', 'The field'],
            ['affiliation', '所在单位', 'The affiliation'],
          ],
          `/experts/${index}`,
        ),
      ),
      ...repeated(experts.map(({ ref }) => ref)).map((ref) => ({
        zh: `专家编号${ref}重复`,
        en: `Expert ${ref} is named twice`,
        field: '/experts',
      })),
    ]),
    flags: on('ExpertsAppointed', (_dossier, { experts = [] }) =>
      unless(
        experts.some(({ leaning }) => leaning === 'critical'),
        '名单中没有持不同意见的专家',
        'No expert of a different opinion is on the list',
        '/experts',
      ),
    ),
  },
  'experts-have-no-interest': {
    provision: 'A-EXP-4',
    requires: {
      zh: '不得选择与决策事项有直接利害关系的专家、专业机构。',
      en: 'Nobody with a direct interest in the matter is chosen.',
    },
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertsAppointed', (_dossier, { experts = [] }) =>
      experts.flatMap(({ ref, noInterest }, index) =>
        unless(
          noInterest === true,
          `专家${ref}未声明无直接利害关系`,
          `Expert ${ref} has not declared to have no direct interest`,
          `/experts/${index}/noInterest`,
        ),
      ),
    ),
  },
  'experts-come-from-a-pool': {
    provision: 'A-EXP-5',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    flags: on('ExpertsAppointed', (_dossier, { pool }) =>
      unless(said(pool), '未写明从何专家库选取', 'No pool of experts is named', '/pool'),
    ),
  },
  'experts-are-many-enough': {
    provision: 'A-EXP-N',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertsAppointed', (dossier, { experts = [] }) =>
      fewExperts(dossier, experts.length, 'minExperts', 'A-EXP-N'),
    ),
  },
  'broad-matter-has-more-experts': {
    provision: 'GD-E-1',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertsAppointed', (dossier, { experts = [], broad }) =>
      broad ? fewExperts(dossier, experts.length, 'minExpertsBroad', 'GD-E-1') : [],
    ),
  },
  'opinion-is-signed': {
    provision: 'A-EXP-2',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertOpinionRecorded', ({ expertReview }, { expert, signed }) => [
      ...unless(
        expertReview?.experts.some(({ ref }) => ref === expert),
        '该专家不在名单中',
        'This expert was not appointed',
        '/expert',
      ),
      ...unless(
        signed,
        '论证意见须署名或者盖章',
        'The opinion has to be signed or sealed',
        '/signed',
      ),
    ]),
  },
  'opinion-covers-the-three-tests': {
    provision: 'A-EXP-1',
    requires: {
      zh: '论证意见须就必要性、可行性、科学性作出结论。',
      en: 'The opinion speaks to necessity, feasibility and soundness, and takes a stand.',
    },
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertOpinionRecorded', (_dossier, fact) =>
      unstated(fact, [
        ['necessity', '必要性论证', 'Necessity'],
        ['feasibility', '可行性论证', 'Feasibility'],
        ['soundness', '科学性论证', 'Soundness'],
        ['view', '结论', 'The view'],
      ]),
    ),
  },
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
