import { act, changing, type Act } from '../case.ts';
import { draftV1 } from './drafting.ts';

/** The same case, of a normative document that the bureau issues. */
export const asNormative = (acts: readonly Act[]): Act[] =>
  acts.map((each) =>
    each.step === 'ClassifyNotNormative'
      ? act('ClassifyAsNormative', {
          reason: '涉及权利义务,反复适用',
          decider: '局长办公会',
          issuer: 'department',
        })
      : each,
  );

/** The same case, decided by the district government: the market regulator reviews with the drafter. */
export const inGovernment = (acts: readonly Act[]): Act[] =>
  changing(acts, 'ProposeMatter', { mode: 'government' }).flatMap((each) =>
    each.step === 'PassFairCompetition'
      ? [
          act('PreReviewFairCompetition', { draft: draftV1, opinion: '初审未发现违反情形' }),
          { ...each, statement: { ...each.statement, reviewerUnit: '区市场监管局' } },
        ]
      : [each],
  );

/** The same case, the making of the document checked before it is tabled. */
export const checked = (acts: readonly Act[]): Act[] =>
  acts.flatMap((each) =>
    each.step === 'TableDraft'
      ? [
          act('CheckNormativeDocument', {
            draft: draftV1,
            necessity: '没有同类文件',
            procedureFollowed: true,
            evaluated: true,
            opinionsBroadlySought: true,
            burdensHaveLegalBasis: true,
            adjustmentPeriod: 'not-needed',
          }),
          each,
        ]
      : [each],
  );
