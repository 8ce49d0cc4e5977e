import type { Missing } from '../../../errors.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { isRevisedSince } from './current-draft.ts';
import { said } from './stated.ts';

const conclusions = ['FairCompetitionPassed', 'FairCompetitionFailed'] as const;

export type Lists = NonNullable<Fact<'FairCompetitionPassed'>['lists']>;

const listNames: Record<keyof Lists, { zh: string; en: string }> = {
  entryAndExit: { zh: '市场准入和退出标准', en: 'Entry and exit' },
  freeFlow: { zh: '商品要素自由流动标准', en: 'Free flow' },
  productionCost: { zh: '影响生产经营成本标准', en: 'Costs of production' },
  productionConduct: { zh: '影响生产经营行为标准', en: 'Conduct of production' },
};

const names = Object.keys(listNames) as (keyof Lists)[];

/** The lists of which the conclusion says something else than it must. */
const whichOf = (
  lists: Lists | undefined,
  test: (result: string | undefined) => boolean,
  zh: string,
  en: string,
): Missing[] =>
  names
    .filter((name) => test(lists?.[name]?.result))
    .map((name) => ({
      zh: `${listNames[name].zh}${zh}`,
      en: `${listNames[name].en}: ${en}`,
      field: `/lists/${name}`,
    }));

export const fairCompetitionRules = ruleTable({
  'market-entities-are-operators': {
    provision: 'C-FCR-1',
    requires: {
      zh: '已认定与市场主体生产经营活动密切相关的,涉及经营者经济活动,应当审查。',
      en: 'What was found to affect market entities closely touches the activity of operators, and is reviewed.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D17'],
    finds: ({ participation }) =>
      unless(
        !participation?.affectsMarketEntities,
        '已认定与市场主体生产经营活动密切相关',
        'It was found to affect market entities closely',
      ),
  },
  'operation-chooses-an-operator': {
    provision: 'C-FCR-8',
    suppliedBy: ['unitHead'],
    documents: ['D17'],
    flags: ({ standing }) =>
      unless(
        standing.operationPlan === 'notNeeded',
        '授权运营须选定经营者,认定不需要公平竞争审查的予以标明',
        'An authorised operation chooses an operator, and no review is found to be needed',
      ),
  },
  'preliminary-opinion-is-given': {
    provision: 'C-FCR-3',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on('FairCompetitionPreReviewed', (_dossier, { opinion }) =>
      unless(said(opinion), '缺少初审意见', 'The preliminary opinion is missing', '/opinion'),
    ),
  },
  'market-regulator-reviews-with-the-drafter': {
    provision: 'C-FCR-3',
    requires: {
      zh: '以政府名义出台的,起草单位先作初审,由市场监管部门会同审查。',
      en: "A government's measure is first reviewed by the drafter, then by the market regulator.",
    },
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on(conclusions, ({ proposal, standing }, { reviewerUnit }) =>
      proposal?.mode === 'government'
        ? [
            ...unless(
              standing.fairCompetition === 'preReviewed',
              '缺少起草单位的初审意见',
              "The drafter's preliminary opinion is missing",
            ),
            ...unless(
              said(reviewerUnit),
              '缺少会同审查的市场监管部门',
              'The market regulator is missing',
              '/reviewerUnit',
            ),
          ]
        : [],
    ),
    // The name is written out, and regulators are called differently: shown, and not refused.
    flags: on(conclusions, ({ proposal }, { reviewerUnit }) =>
      unless(
        proposal?.mode !== 'government' ||
          !said(reviewerUnit) ||
          /市场监[管督]/u.test(reviewerUnit ?? ''),
        `会同审查的${reviewerUnit}不是市场监管部门`,
        `${reviewerUnit}, which reviewed it too, is not called a market regulator`,
        '/reviewerUnit',
      ),
    ),
  },
  'operators-are-heard': {
    provision: 'C-FCR-4',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on(conclusions, (_dossier, { heard = [], publicInterest }) => {
      const who = new Set(heard.filter(({ how }) => said(how)).map((each) => each.who));
      return [
        ...unless(
          who.has('operators') || who.has('associations'),
          '未听取有关经营者、行业协会商会等利害关系人的意见',
          'Neither operators nor their associations were heard',
          '/heard',
        ),
        ...unless(
          publicInterest !== undefined,
          '未写明是否涉及社会公众利益',
          'It is not stated whether the interest of the public is affected',
          '/publicInterest',
        ),
        ...unless(
          !publicInterest || who.has('public'),
          '涉及社会公众利益的,未听取社会公众意见',
          'The public was not heard though its interest is affected',
          '/heard',
        ),
      ];
    }),
  },
  'four-lists-are-checked': {
    provision: 'C-FCR-5',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on(conclusions, (_dossier, { lists }) =>
      whichOf(lists, (result) => result === undefined, '没有审查结论', 'no finding'),
    ),
  },
  'no-list-is-breached': {
    provision: 'C-FCR-7',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on('FairCompetitionPassed', (_dossier, { lists }) =>
      whichOf(lists, (result) => result === 'breaches', '不符合', 'breached'),
    ),
  },
  'failure-is-reasoned': {
    provision: 'C-FCR-5',
    requires: {
      zh: '不通过的,写明不符合哪项标准及理由。',
      en: 'A failure names the list that is breached, and why.',
    },
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on('FairCompetitionFailed', (_dossier, { lists, reason }) => [
      ...unless(
        names.some((name) => lists?.[name]?.result === 'breaches'),
        '没有一项标准写明不符合',
        'No list is found to be breached',
        '/lists',
      ),
      ...unless(said(reason), '缺少理由', 'The reason is missing', '/reason'),
    ]),
  },
  'draft-was-revised-after-failing': {
    provision: 'C-FCR-7',
    requires: {
      zh: '审查不通过的,修改草案后方可重新审查通过。',
      en: 'What failed passes only after the draft was revised.',
    },
    suppliedBy: ['drafter'],
    documents: ['D08', 'D17'],
    finds: (dossier) =>
      unless(
        isRevisedSince(dossier, dossier.fairCompetition?.failedVersion),
        '草案自审查不通过后没有新版本',
        'The draft has no version newer than the one that failed',
        '/draft',
      ),
  },
});
