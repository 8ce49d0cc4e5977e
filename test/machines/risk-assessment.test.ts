import { describe, expect, it } from '@jest/globals';
import { act, digestOf, file, given } from '../support/case.ts';
import { riskDone, riskDue, riskReport } from '../support/acts/assessments.ts';
import { drafted, draftV1 } from '../support/acts/drafting.ts';

const due = [...drafted, ...riskDue];
const controllable = (changes: object = {}) =>
  act('FindRiskControllable', { ...riskReport, ...changes });
const uncontrollable = (changes: object = {}) =>
  act('FindRiskUncontrollable', { ...riskReport, level: 'high', ...changes });
const draftV2 = digestOf('draft v2');
const revised = act('SubmitDraft', {
  version: 2,
  draft: draftV2,
  explanation: digestOf('explanation v1'),
  changes: '降低风险',
  evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
});
const existing = {
  draft: draftV1,
  underLaw: '社会稳定风险评估规定',
  assessor: '政法委',
  report: digestOf('existing report'),
  controllable: true,
  evidence: [file('D16', 'existing report')],
};

describe('Article 22: whether an assessment is owed', () => {
  it('A-RISK-1 requires it with a reason, and takes a reasoned no', () => {
    given(...drafted)
      .when(riskDue[0]!)
      .records('RiskAssessmentRequired', { riskAssessment: 'due' });
    given(...drafted)
      .when(act('RequireRiskAssessment', {}))
      .isRefusedUnder('A-RISK-1');
    given(...drafted)
      .when(act('DeclareRiskAssessmentNotNeeded', { reason: '无不利影响' }))
      .isRefusedUnder('A-RISK-1');
  });

  it('A-RISK-1 yields to an assessment made under other rules', () => {
    given(...drafted)
      .when(act('AdoptExistingRiskAssessment', existing))
      .records('ExistingRiskAssessmentAdopted', { riskAssessment: 'done' });
  });

  it('A-RISK-1 finds the report among whatever else is filed', () => {
    const evidence = [file('D16', 'letter'), ...existing.evidence];
    given(...drafted)
      .when(act('AdoptExistingRiskAssessment', { ...existing, evidence }))
      .records('ExistingRiskAssessmentAdopted');
  });

  it('A-RISK-1 keeps what the other assessment found, and whose it was', () => {
    const known = {
      finding: 'adopted',
      draft: draftV1,
      organisations: ['政法委'],
      mainOrganisation: '政法委',
    } as const;
    given(...drafted)
      .when(act('AdoptExistingRiskAssessment', { ...existing, level: 'low' }))
      .leaves({ riskAssessment: { ...known, level: 'low' } });
    given(...drafted)
      .when(act('AdoptExistingRiskAssessment', existing))
      .leaves({ riskAssessment: known });
  });

  it.each([
    ['whose rules are not named', { underLaw: '' }],
    ['whose assessor is not named', { assessor: '' }],
    ['whose report is not filed', { report: digestOf('another report') }],
    ['that found no controllable risk', { controllable: false }],
  ])('A-RISK-1 refuses an existing assessment %s', (_which, changes) => {
    given(...drafted)
      .when(act('AdoptExistingRiskAssessment', { ...existing, ...changes }))
      .isRefusedUnder('A-RISK-1');
  });
});

describe('Article 23: the report', () => {
  it('A-RISK-2 takes a report with risk points, measures and plan', () => {
    given(...due)
      .when(controllable())
      .records('RiskFoundControllable', { riskAssessment: 'done' });
  });

  it.each(['heardDepartments', 'riskPoints', 'measures', 'disposalPlan'])(
    'A-RISK-2 refuses a report without its %s, whatever it finds',
    (field) => {
      given(...due)
        .when(controllable({ [field]: undefined }))
        .isRefusedUnder('A-RISK-2');
      given(...due)
        .when(uncontrollable({ [field]: undefined }))
        .isRefusedUnder('A-RISK-2');
    },
  );

  it.each([[' '], [[]], [null]])('A-RISK-2 takes %j for nothing', (nothing) => {
    given(...due)
      .when(controllable({ riskPoints: nothing }))
      .isRefusedUnder('A-RISK-2');
  });

  it('A-POST-2 keeps every organisation that assessed, whatever it found', () => {
    const by = (organisation: string) => ({
      entrustedTo: { organisation, contract: digestOf('contract') },
      evidence: [file('D16', `report of ${organisation}`), file('D16', 'contract')],
    });
    given(...due, uncontrollable(by('甲公司')), revised)
      .when(controllable({ draft: draftV2, ...by('乙公司') }))
      .leaves({
        riskAssessment: {
          finding: 'controllable',
          level: 'low',
          draft: draftV2,
          uncontrollableVersion: 1,
          organisations: ['甲公司', '乙公司'],
          mainOrganisation: '乙公司',
        },
      });
    given(...due, uncontrollable(by('甲公司')))
      .when(uncontrollable())
      .leaves({
        riskAssessment: {
          finding: 'uncontrollable',
          level: 'high',
          draft: draftV1,
          uncontrollableVersion: 1,
          organisations: ['甲公司'],
          mainOrganisation: '甲公司',
        },
      });
  });

  it('A-RISK-3 keeps the organisation that was entrusted', () => {
    const entrustedTo = { organisation: '某评估公司', contract: digestOf('contract') };
    const evidence = [file('D16'), file('D16', 'contract')];
    const { matter } = given(...due, controllable({ entrustedTo, evidence }));
    expect(matter.context.riskAssessment?.mainOrganisation).toBe('某评估公司');
  });

  it.each([
    ['organisation', { contract: digestOf('contract') }],
    ['contract', { organisation: '某评估公司' }],
  ])('A-RISK-3 refuses a third party without its %s', (_what, entrustedTo) => {
    given(...due)
      .when(controllable({ entrustedTo, evidence: [file('D16'), file('D16', 'contract')] }))
      .isRefusedUnder('A-RISK-3');
  });
});

const secondReport = { evidence: [file('D16', 'second report')] };

describe('Article 24: the effect', () => {
  it('A-RISK-4 blocks a matter whose risk is uncontrollable', () => {
    given(...due)
      .when(uncontrollable())
      .records('RiskFoundUncontrollable', { riskAssessment: 'uncontrollable' });
  });

  it('A-RISK-4 refuses another finding on the same draft', () => {
    given(...due, uncontrollable())
      .when(controllable())
      .isRefusedUnder('A-RISK-4');
  });

  it('A-RISK-4 takes another finding on an adjusted draft', () => {
    given(...due, uncontrollable(), revised)
      .when(controllable({ draft: draftV2, ...secondReport }))
      .records('RiskFoundControllable', { riskAssessment: 'done' });
  });

  it('A-RISK-4 refuses a finding on a draft that is not current', () => {
    given(...due, uncontrollable(), revised)
      .when(controllable())
      .isRefusedUnder('A-RISK-4');
  });

  it('A-RISK-4 does not forget the finding when the assessment is required anew', () => {
    const done = [
      uncontrollable(),
      revised,
      controllable({ draft: draftV2, ...secondReport }),
      ...riskDue,
    ];
    const { matter } = given(...due, ...done);
    expect(matter.context.riskAssessment?.uncontrollableVersion).toBe(1);
  });

  it('A-RISK-5 warns where a high risk is found controllable, or no level is given', () => {
    given(...due)
      .when(controllable({ level: 'high' }))
      .warnsUnder('A-RISK-5');
    given(...due)
      .when(controllable({ level: undefined }))
      .warnsUnder('A-RISK-5');
    given(...due)
      .when(uncontrollable())
      .warnsUnder();
  });

  it('A-RISK-1 lets a settled assessment be required anew', () => {
    given(...drafted, ...riskDone)
      .when(riskDue[0]!)
      .records('RiskAssessmentRequired', { riskAssessment: 'due' });
  });
});
