import { describe, it } from '@jest/globals';
import { act, changing, digestOf, file, given } from '../support/case.ts';
import { competitionDue, competitionReview } from '../support/acts/assessments.ts';
import { drafted, draftV1 } from '../support/acts/drafting.ts';

const due = [...drafted, ...competitionDue];
const byGovernment = changing(due, 'ProposeMatter', { mode: 'government' });
const pass = (changes: object = {}) =>
  act('PassFairCompetition', { ...competitionReview, ...changes });
const breached = {
  lists: { ...competitionReview.lists, entryAndExit: { result: 'breaches' } },
  reason: '设置了不合理的准入条件',
};
const fail = (changes: object = {}) =>
  act('FailFairCompetition', { ...competitionReview, ...breached, ...changes });
const preReview = act('PreReviewFairCompetition', { draft: draftV1, opinion: '初审认为符合' });
const draftV2 = digestOf('draft v2');
const revised = act('SubmitDraft', {
  version: 2,
  draft: draftV2,
  explanation: digestOf('explanation v1'),
  changes: '删除准入条件',
  evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
});

describe('公平竞争审查条例: who reviews', () => {
  it('C-FCR-1 requires a review with a reason, and takes a reasoned no', () => {
    given(...drafted)
      .when(competitionDue[0]!)
      .records('FairCompetitionReviewRequired', { fairCompetition: 'due' });
    given(...drafted)
      .when(act('DeclareFairCompetitionReviewNotNeeded', { reason: '不涉及' }))
      .isRefusedUnder('C-FCR-1');
  });

  it("C-FCR-2 lets a department review its own measure's current draft", () => {
    given(...due)
      .when(pass())
      .records('FairCompetitionPassed', { fairCompetition: 'done' });
    given(...due)
      .when(pass({ draft: digestOf('another draft') }))
      .isRefusedUnder('C-FCR-2');
  });

  it("C-FCR-3 refuses a conclusion on a government's measure without a preliminary opinion", () => {
    given(...byGovernment)
      .when(pass({ reviewerUnit: '市场监管局' }))
      .isRefusedUnder('C-FCR-3');
  });

  it('C-FCR-3 asks which market regulator took part', () => {
    given(...byGovernment, preReview)
      .when(pass())
      .isRefusedUnder('C-FCR-3');
    given(...byGovernment, preReview)
      .when(pass({ reviewerUnit: '市场监管局' }))
      .records('FairCompetitionPassed');
  });

  it('C-FCR-3 refuses a preliminary review without an opinion', () => {
    given(...byGovernment)
      .when(act('PreReviewFairCompetition', { draft: draftV1 }))
      .isRefusedUnder('C-FCR-3');
  });
});

describe('公平竞争审查条例: what is concluded', () => {
  it('C-FCR-4 refuses a conclusion where no operator was heard', () => {
    given(...due)
      .when(pass({ heard: [{ who: 'public', how: '公开征求意见' }] }))
      .isRefusedUnder('C-FCR-4');
  });

  it('C-FCR-4 counts nobody as heard of whom it is not stated how', () => {
    given(...due)
      .when(pass({ heard: [{ who: 'operators', how: ' ' }] }))
      .isRefusedUnder('C-FCR-4');
    given(...due)
      .when(pass({ heard: undefined }))
      .isRefusedUnder('C-FCR-4');
  });

  it('C-FCR-4 asks whether the interest of the public is affected', () => {
    given(...due)
      .when(pass({ publicInterest: undefined }))
      .isRefusedUnder('C-FCR-4');
  });

  it('C-FCR-4 asks for the public where its interest is affected', () => {
    given(...due)
      .when(pass({ publicInterest: true }))
      .isRefusedUnder('C-FCR-4');
    const heard = [...competitionReview.heard, { who: 'public', how: '公开征求意见' }];
    given(...due)
      .when(pass({ publicInterest: true, heard }))
      .records('FairCompetitionPassed');
  });

  it.each(['entryAndExit', 'freeFlow', 'productionCost', 'productionConduct'])(
    'C-FCR-5 refuses a conclusion without a finding on %s',
    (name) => {
      given(...due)
        .when(pass({ lists: { ...competitionReview.lists, [name]: {} } }))
        .isRefusedUnder('C-FCR-5');
    },
  );

  it('C-FCR-5 refuses a conclusion without the lists', () => {
    given(...due)
      .when(pass({ lists: undefined }))
      .isRefusedUnder('C-FCR-5');
    given(...due)
      .when(fail({ lists: { entryAndExit: { result: 'breaches' } } }))
      .isRefusedUnder('C-FCR-5');
    given(...due)
      .when(fail({ lists: {} }))
      .isRefusedBy('four-lists-are-checked', 'failure-is-reasoned');
  });

  it('C-FCR-5 asks a failure for the list that is breached, and why', () => {
    given(...due)
      .when(fail({ reason: '' }))
      .isRefusedUnder('C-FCR-5');
    given(...due)
      .when(fail({ lists: competitionReview.lists }))
      .isRefusedUnder('C-FCR-5');
  });

  it('C-FCR-7 refuses to pass what breaches a list', () => {
    given(...due)
      .when(pass(breached))
      .isRefusedUnder('C-FCR-7');
  });

  it('C-FCR-7 blocks what failed until the draft is revised', () => {
    given(...due)
      .when(fail())
      .records('FairCompetitionFailed', { fairCompetition: 'failed' });
    given(...due, fail())
      .when(pass())
      .isRefusedUnder('C-FCR-7');
    given(...due, fail(), revised)
      .when(pass({ draft: draftV2 }))
      .records('FairCompetitionPassed', { fairCompetition: 'done' });
  });

  it('C-FCR-7 remembers which version failed, whatever passes later', () => {
    given(...due)
      .when(pass())
      .leaves({ fairCompetition: { finding: 'passed', draft: draftV1 } });
    given(...due)
      .when(fail())
      .leaves({ fairCompetition: { finding: 'failed', draft: draftV1, failedVersion: 1 } });
    given(...due, fail(), revised)
      .when(pass({ draft: draftV2 }))
      .leaves({ fairCompetition: { finding: 'passed', draft: draftV2, failedVersion: 1 } });
  });
});

describe('公平竞争审查条例 art 12: the exception', () => {
  const lists = { ...competitionReview.lists, productionCost: { result: 'exception' } };
  const exception = {
    purpose: 'public-interest',
    noLessRestrictive: '已比较三种方案',
    endsOn: '2028-12-31',
    explanation: '详见结论',
    evaluatedBy: '某评估机构',
    evaluation: digestOf('evaluation'),
  };
  const evidence = [file('D17'), file('D17', 'evaluation')];
  const excepted = (changes: object = {}) =>
    pass({ lists, evidence, exception: { ...exception, ...changes } });

  it('C-FCR-6 passes an exception with its purpose, its necessity and its end', () => {
    given(...due)
      .when(excepted())
      .records('FairCompetitionPassed');
  });

  it.each(['purpose', 'noLessRestrictive', 'explanation', 'endsOn'])(
    'C-FCR-6 refuses an exception without its %s',
    (field) => {
      given(...due)
        .when(excepted({ [field]: undefined }))
        .isRefusedUnder('C-FCR-6');
    },
  );

  it('refuses an exception that is not described at all', () => {
    given(...due)
      .when(pass({ lists, evidence }))
      .isRefusedUnder('C-FCR-6', 'GD-F-1');
  });

  it('C-FCR-6 keeps that there was an exception, and until when', () => {
    const passed = { finding: 'passed', draft: draftV1 } as const;
    given(...due)
      .when(excepted())
      .leaves({ fairCompetition: { ...passed, exception: { endsOn: '2028-12-31' } } });
    given(...due)
      .when(excepted({ endsOn: undefined, endCondition: '市场主体达到五家' }))
      .leaves({ fairCompetition: { ...passed, exception: {} } });
  });

  it('C-FCR-6 takes a condition on which it ends in place of a day', () => {
    given(...due)
      .when(excepted({ endsOn: undefined, endCondition: '市场主体达到五家' }))
      .records('FairCompetitionPassed');
  });

  it.each(['evaluatedBy', 'evaluation'])('GD-F-1 refuses an exception without its %s', (field) => {
    given(...due)
      .when(excepted({ [field]: undefined }))
      .isRefusedUnder('GD-F-1');
  });

  it("GD-F-1 asks for the third party's report among the evidence, whatever else is there", () => {
    given(...due)
      .when(pass({ lists, exception, evidence: [file('D17')] }))
      .isRefusedUnder('GD-F-1');
  });
});
