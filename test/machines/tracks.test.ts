import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, given, type Act } from '../support/case.ts';
import {
  assessmentsDone,
  fairCompetitionDone,
  nothingElseNeeded,
  operationPlanFiled,
  plan,
} from '../support/acts/assessments.ts';
import { costBenefitDone, drafted, draftV1, unitsAnswered } from '../support/acts/drafting.ts';
import {
  participationDone,
  solicitationDone,
  solicitationOpen,
} from '../support/acts/participation.ts';
import { initiated, proposed } from '../support/acts/proposal.ts';
import { edition } from '../support/edition.ts';

const finding = { reason: '理由', basis: '依据', decider: '局长办公会' };
const filing = (changes: object = {}) => act('FileOperationPlan', { ...plan, ...changes });
const asNormative = (acts: readonly Act[]) =>
  acts.map((each) =>
    each.step === 'ClassifyNotNormative'
      ? act('ClassifyAsNormative', { ...each.statement, issuer: 'department' })
      : each,
  );
const check = (changes: object = {}) =>
  act('CheckNormativeDocument', {
    draft: draftV1,
    necessity: '没有同类文件',
    procedureFollowed: true,
    evaluated: true,
    opinionsBroadlySought: true,
    burdensHaveLegalBasis: true,
    adjustmentPeriod: 'not-needed',
    ...changes,
  });

describe('Track B: normative documents', () => {
  it('B-DEF-1 classifies with a reason and a decider', () => {
    given(...proposed)
      .when(act('ClassifyAsNormative', { ...finding, issuer: 'department' }))
      .records('MatterClassifiedAsNormative', { normativeCheck: 'due' });
    given(...proposed)
      .when(act('ClassifyAsNormative', { ...finding, issuer: 'government', decider: '' }))
      .isRefusedUnder('B-DEF-1');
  });

  it.each(['reason', 'basis', 'decider'])('B-DEF-3 refuses a "no" without its %s', (field) => {
    given(...proposed)
      .when(act('ClassifyNotNormative', { ...finding, [field]: '' }))
      .isRefusedUnder('B-DEF-3');
  });

  it('B-DEF-3 flags a plan that binds outsiders', () => {
    given(...proposed)
      .when(act('ClassifyNotNormative', { ...finding, bindsOutsiders: true }))
      .warnsUnder('B-DEF-3');
  });

  it('B-DEF-3-305 asks for the case of exclusion under the Order before', () => {
    const january = { ...edition, filedOn: '2026-01-30' };
    const before = changing(proposed, 'ProposeMatter', { edition: january });
    given(...before)
      .when(act('ClassifyNotNormative', finding))
      .warnsUnder();
    const bare = given(...before).when(act('ClassifyNotNormative', { decider: '局长' }));
    bare.isRefusedUnder('B-DEF-3');
    expect(bare.ruling.warnings).toMatchObject([
      { provision: 'B-DEF-3-305', missing: [{ field: '/reason' }, { field: '/basis' }] },
    ]);
  });

  it('A-SCOPE-2 corrects a finding until the start, and not after it', () => {
    given(...proposed, act('ClassifyNotNormative', finding))
      .when(act('ClassifyAsNormative', { ...finding, issuer: 'department' }))
      .records('MatterClassifiedAsNormative');
    given(...initiated)
      .when(act('ClassifyAsNormative', { ...finding, issuer: 'department' }))
      .isRefusedUnder('A-SCOPE-2');
  });

  const consulted = asNormative([...drafted, ...solicitationDone, ...fairCompetitionDone]);

  it('B-2 checks procedure, evaluation and opinions', () => {
    given(...consulted)
      .when(check())
      .records('NormativeDocumentChecked', { normativeCheck: 'checked' });
  });

  it.each(['procedureFollowed', 'evaluated', 'opinionsBroadlySought'])(
    'B-2 refuses a check that does not confirm %s',
    (field) => {
      given(...consulted)
        .when(check({ [field]: false }))
        .isRefusedUnder('B-2');
    },
  );

  it.each(['burdensHaveLegalBasis', 'adjustmentPeriod'])(
    'B-4 refuses a check without %s',
    (field) => {
      given(...consulted)
        .when(check({ [field]: undefined }))
        .isRefusedUnder('B-4');
    },
  );

  it('B-4 refuses a check before the fair competition review is settled', () => {
    given(...asNormative([...drafted, ...solicitationDone]))
      .when(check())
      .isRefusedUnder('B-4');
  });

  it('B-DEF-2 asks whose document it is', () => {
    given(...proposed)
      .when(act('ClassifyAsNormative', finding))
      .isRefusedUnder('B-DEF-2');
  });

  it('B-1 refuses a check without the necessity', () => {
    given(...consulted)
      .when(check({ necessity: '' }))
      .isRefusedUnder('B-1');
  });

  it('B-0 refuses a check before the solicitation is done', () => {
    given(...asNormative([...drafted, ...solicitationOpen, ...fairCompetitionDone]))
      .when(check())
      .isRefusedUnder('B-0');
  });
});

describe('Track C: authorised operation of public data', () => {
  it('D-2 classifies with a reason and a decider', () => {
    given(...proposed)
      .when(act('ClassifyAsOperation', finding))
      .records('MatterClassifiedAsOperation', { operationPlan: 'due' });
    given(...proposed)
      .when(act('ClassifyNotOperation', { ...finding, basis: '' }))
      .isRefusedUnder('D-2');
  });

  it('D-4 files a plan with all of its parts', () => {
    given(...drafted)
      .when(operationPlanFiled[0]!)
      .warnsUnder();
    given(...drafted)
      .when(operationPlanFiled[0]!)
      .records('OperationPlanFiled', { operationPlan: 'filed' });
  });

  it.each(['name', 'necessity', 'scope', 'platform', 'products', 'costsAndPrices', 'supervision'])(
    'D-4 warns of a plan without its %s',
    (field) => {
      given(...drafted)
        .when(filing({ [field]: undefined }))
        .warnsUnder('D-4');
    },
  );

  it('D-1 warns of a plan without a way out', () => {
    given(...drafted)
      .when(filing({ exit: '' }))
      .warnsUnder('D-1', 'D-4');
  });

  it('D-2 refuses a plan that does not ask for a legal person', () => {
    given(...drafted)
      .when(filing({ operatorIsLegalPerson: false }))
      .isRefusedUnder('D-2');
  });

  it('D-3 warns of a way of choosing that is no competition', () => {
    given(...drafted)
      .when(filing({ operatorSelection: 'other' }))
      .warnsUnder('D-3');
  });

  it('D-3 warns of a term longer than the number in force', () => {
    const advisory = {
      value: 5,
      unit: 'year',
      bound: 'at-most',
      provision: 'D-3',
      mark: 'RECALLED-H',
    } as const;
    const limits = { ...edition.limits, operationTermYears: { advisory } };
    const history = changing(drafted, 'ProposeMatter', { edition: { ...edition, limits } });
    given(...history)
      .when(filing({ termYears: 6 }))
      .warnsUnder('D-3');
    given(...history)
      .when(filing({ termYears: 5 }))
      .warnsUnder();
  });

  it('C-FCR-8 refuses a plan that names its operator, or appoints one directly', () => {
    given(...drafted)
      .when(filing({ namedOperator: '某公司' }))
      .isRefusedUnder('C-FCR-8');
    given(...drafted)
      .when(filing({ operatorSelection: 'direct' }))
      .isRefusedUnder('C-FCR-8');
  });

  it('D-3 leaves open a plan without a term: that is asked under D-1', () => {
    given(...drafted)
      .when(filing({ termYears: undefined }))
      .warnsUnder('D-1', 'D-4');
  });

  it('D-4 is filed again for the current draft, and for no other', () => {
    given(...drafted, ...operationPlanFiled)
      .when(filing())
      .records('OperationPlanFiled');
    given(...drafted)
      .when(filing({ draft: digestOf('another draft') }))
      .warnsUnder('D-4');
  });
});

describe('A whole drafting phase', () => {
  it.each([
    ['done', assessmentsDone],
    ['notNeeded', nothingElseNeeded],
  ])('leaves every assessment %s', (state, assessments) => {
    const { standing } = given(
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...participationDone,
      ...assessments,
    ).matter.context;
    expect(standing).toMatchObject({
      procedure: 'drafting',
      participation: 'done',
      solicitation: 'done',
      hearing: 'notNeeded',
      expertReview: state,
      riskAssessment: state,
      fairCompetition: state,
      personalInformation: state,
      operationPlan: 'filed',
      normativeCheck: 'notNeeded',
    });
  });
});
