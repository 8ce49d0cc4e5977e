import type { Missing } from '../../../errors.ts';
import type { LimitName } from '../../../statute/provision.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless, type Law } from '../rule.ts';
import { strictestNumber } from './numbers.ts';
import { repeated, said, typed, unstated } from './stated.ts';

const fewExperts = (dossier: Dossier, appointed: number, name: LimitName): Missing[] => {
  const least = strictestNumber(dossier, name);
  return unless(
    least === undefined || appointed >= least,
    `专家${appointed}名,少于${least}名`,
    `${appointed} experts are fewer than ${least}`,
    '/experts',
  );
};

/** Where one of the house is to judge what the house proposes: by the names under which its units are registered. */
function ofTheHouse(
  { proposal }: Dossier,
  { experts = [], mainOrganisation = '' }: Fact<'ExpertsAppointed'>,
  { unitNames }: Law,
): Missing[] {
  const house = [...(proposal?.sponsors ?? []), proposal?.authority].flatMap((unit = '') => {
    const name = typed(unitNames?.get(unit) ?? '');
    return name === '' ? [] : [name];
  });
  const isOfIt = (name = '') => house.some((own) => typed(name).includes(own));
  return [
    ...unless(
      !isOfIt(mainOrganisation),
      `${mainOrganisation}是承办单位或者决策机关`,
      `${mainOrganisation} is the sponsor or the decision body`,
      '/mainOrganisation',
    ),
    ...experts.flatMap(({ name, affiliation, organisation }, index) =>
      unless(
        !isOfIt(affiliation) && !isOfIt(organisation),
        `专家${name}的单位是承办单位或者决策机关`,
        `Expert ${name} is of the sponsor or of the decision body`,
        `/experts/${index}/affiliation`,
      ),
    ),
  ];
}

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
      ...repeated(experts.map(({ name, affiliation }) => `${name}(${affiliation ?? ''})`)).map(
        (expert) => ({
          zh: `${expert}被列为两名专家`,
          en: `${expert} is listed as two experts`,
          field: '/experts',
        }),
      ),
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
  // Neutrality is asked for and not defined: the law names the direct interest alone as what bars.
  'experts-are-of-another-house': {
    provision: 'A-EXP-4',
    requires: {
      zh: '专家应当中立:单位为承办单位、决策机关的,予以标明。',
      en: 'Experts are neutral: one who is of the sponsor or of the decision body is shown.',
    },
    suppliedBy: ['drafter'],
    documents: ['D15'],
    flags: on('ExpertsAppointed', ofTheHouse),
  },
  'experts-who-spoke-stay': {
    provision: 'A-EXP-4',
    requires: {
      zh: '注重选择持不同意见的专家:已出具意见的专家不在名单中的,予以标明。',
      en: 'Experts of different opinions are chosen: one who has given an opinion and is left out is shown.',
    },
    suppliedBy: ['drafter'],
    documents: ['D15'],
    flags: on('ExpertsAppointed', ({ expertReview }, { draft, experts = [] }) =>
      Object.keys((expertReview?.draft === draft && expertReview?.opinions) || {})
        .filter((spoken) => !experts.some(({ ref }) => ref === spoken))
        .map((spoken) => ({
          zh: `专家${spoken}已出具意见,不在新的名单中`,
          en: `Expert ${spoken} has given an opinion and is not on the new list`,
          field: '/experts',
        })),
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
      fewExperts(dossier, experts.length, 'minExperts'),
    ),
  },
  'broad-matter-has-more-experts': {
    provision: 'A-EXP-N',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertsAppointed', (dossier, { experts = [], broad }) =>
      broad ? fewExperts(dossier, experts.length, 'minExpertsBroad') : [],
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
    flags: on('ExpertOpinionRecorded', ({ expertReview }, { expert }) =>
      unless(
        !expertReview?.opinions[expert],
        `专家${expert}此前已就本草案出具意见,以本次意见代替`,
        `Expert ${expert} has given an opinion on this draft before; this one takes its place`,
        '/expert',
      ),
    ),
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
  'opinion-covers-the-local-aspects': {
    provision: 'GD-E-1',
    suppliedBy: ['drafter'],
    documents: ['D15'],
    finds: on('ExpertOpinionRecorded', (_dossier, fact) =>
      unstated(fact, [
        ['legality', '合法性论证', 'Legality'],
        ['negativeEffects', '负面影响和风险论证', 'Negative effects and risks'],
      ]),
    ),
  },
});
