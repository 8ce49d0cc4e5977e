import { on, ruleTable, unless } from '../rule.ts';

/** Where the choice of article 14 is not free: a public solicitation that other law asks for. */
export const needRules = ruleTable({
  'normative-documents-are-published-for-comment': {
    provision: 'B-0',
    suppliedBy: ['unitHead'],
    documents: ['D11'],
    needs: [{ normativeCheck: ['notNeeded'] }],
  },
  'market-entities-are-heard': {
    provision: 'B-3',
    suppliedBy: ['unitHead'],
    documents: ['D11'],
    finds: on('SolicitationDeclaredNotNeeded', ({ standing }, { affectsMarketEntities }) => [
      ...unless(
        affectsMarketEntities !== undefined,
        '未写明是否与市场主体生产经营活动密切相关',
        'It is not stated whether market entities are closely affected',
        '/affectsMarketEntities',
      ),
      ...unless(
        !affectsMarketEntities || standing.participation === 'withheld',
        '与市场主体密切相关,又非依法需要保密的,应当公开征求意见',
        'It closely affects market entities and is not withheld by law',
        '/affectsMarketEntities',
      ),
    ]),
  },
  'operators-were-not-found-untouched': {
    provision: 'C-FCR-1',
    requires: {
      zh: '与市场主体生产经营活动密切相关的,不得认定不需要公平竞争审查;先认定需要审查。',
      en: 'What affects market entities closely was not found to need no fair competition review; that is found to be due first.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D17'],
    finds: on('SolicitationDeclaredNotNeeded', ({ standing }, { affectsMarketEntities }) =>
      unless(
        !affectsMarketEntities || standing.fairCompetition !== 'notNeeded',
        '公平竞争审查已认定为不需要',
        'A fair competition review was found not to be needed',
      ),
    ),
  },
});
