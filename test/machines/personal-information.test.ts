import { describe, it } from '@jest/globals';
import { act, changing, digestOf, given } from '../support/case.ts';
import {
  personalInformationAssessment,
  personalInformationDue,
} from '../support/acts/assessments.ts';
import { drafted } from '../support/acts/drafting.ts';
import { edition } from '../support/edition.ts';

const due = [...drafted, ...personalInformationDue];
const assess = (changes: object = {}) =>
  act('RecordPersonalInformationAssessment', { ...personalInformationAssessment, ...changes });

describe('个人信息保护法 arts 55, 56', () => {
  it('C-PIPL-1 takes an assessment with its three parts', () => {
    given(...due)
      .when(assess())
      .records('PersonalInformationAssessed', { personalInformation: 'done' });
  });

  it.each(['lawfulness', 'impact', 'measures'])(
    'C-PIPL-1 refuses an assessment without its %s',
    (field) => {
      given(...due)
        .when(assess({ [field]: '' }))
        .isRefusedUnder('C-PIPL-1');
    },
  );

  it('C-PIPL-1 refuses an assessment of another draft', () => {
    given(...due)
      .when(assess({ draft: digestOf('another draft') }))
      .isRefusedUnder('C-PIPL-1');
  });

  it('C-PIPL-1 refuses a "not needed" without its basis and decider', () => {
    given(...drafted)
      .when(act('DeclarePersonalInformationAssessmentNotNeeded', { reason: '不处理个人信息' }))
      .isRefusedUnder('C-PIPL-1');
  });

  it('C-PIPL-1 refuses to keep the record for fewer years than the law sets', () => {
    const binding = {
      value: 3,
      unit: 'year',
      bound: 'at-least',
      provision: 'C-PIPL-1',
      mark: 'READ',
    } as const;
    const limits = { ...edition.limits, impactRecordYears: { binding } };
    const history = changing(due, 'ProposeMatter', { edition: { ...edition, limits } });
    given(...history)
      .when(assess({ keepUntil: '2028-12-31' }))
      .isRefusedUnder('C-PIPL-1');
    given(...history)
      .when(assess({ keepUntil: '2029-12-31' }))
      .records('PersonalInformationAssessed');
    const assessed = assess({ keepUntil: '2029-03-05' });
    given(...history)
      .when({ ...assessed, at: '2026-03-05' })
      .records('PersonalInformationAssessed');
    given(...history)
      .when({ ...assessed, at: '2026-03-06' })
      .isRefusedUnder('C-PIPL-1');
  });

  it('C-PIPL-1 leaves open how long the record is kept where it is not stated', () => {
    given(...due)
      .when(assess({ keepUntil: undefined }))
      .records('PersonalInformationAssessed');
  });
});
