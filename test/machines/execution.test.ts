import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { experts, nothingElseNeeded, riskDue, riskReport } from '../support/acts/assessments.ts';
import { costBenefitDone, drafted, unitsAnswered } from '../support/acts/drafting.ts';
import { participationDone } from '../support/acts/participation.ts';
import {
  evaluationOrder,
  evaluationOrdered,
  executing,
  execution,
  trouble,
  troubled,
} from '../support/acts/aftermath.ts';
import { issued, promulgated } from '../support/acts/resolution.ts';

describe('Article 34: execution', () => {
  it('A-EXE-1 names the executors and their tasks once the decision is published', () => {
    given(...promulgated)
      .when(act('AssignExecution', execution))
      .records('ExecutionAssigned', { execution: 'assigned' });
    given(...issued)
      .when(act('AssignExecution', execution))
      .isRefusedUnder('A-EXE-1');
  });

  it.each([
    ['nobody', { executors: [] }],
    ['somebody without a task', { executors: [{ unit: 'data-section' }] }],
  ])('A-EXE-1 refuses an assignment to %s', (_whom, changes) => {
    given(...promulgated)
      .when(act('AssignExecution', changes))
      .isRefusedUnder('A-EXE-1');
  });

  it('A-EXE-1 takes the reports of an executor, and of nobody else', () => {
    const report = { unit: 'data-section', summary: '按计划推进' };
    given(...executing)
      .when(act('ReportExecution', report))
      .records('ExecutionReported', { execution: 'assigned' });
    given(...executing)
      .when(act('ReportExecution', { ...report, unit: 'finance' }))
      .isRefusedUnder('A-EXE-1');
    given(...executing)
      .when(act('ReportExecution', { ...report, summary: '' }))
      .isRefusedUnder('A-EXE-1');
  });
});

describe('what is known of an execution', () => {
  const at = expect.any(String) as unknown as string;
  const assigned = { executors: ['data-section'], reports: 0, voices: 0, troubles: [] };

  it('is who executes, and what was reported and said', () => {
    given(...promulgated)
      .when(act('AssignExecution', execution))
      .leaves({ execution: assigned });
    given(...executing)
      .when(act('ReportExecution', { unit: 'data-section', summary: '按计划推进' }))
      .leaves({ execution: { ...assigned, reports: 1 } });
    given(...promulgated)
      .when(act('LogPublicVoice', { channel: 'letter', receivedOn: '2026-03-02', summary: '建议' }))
      .leaves({ execution: { ...assigned, executors: [], voices: 1 } });
  });

  it('is every trouble, and stays when others execute', () => {
    const again = act('ReportTrouble', { ...trouble, kind: 'problem' });
    const troubles = [
      { kind: 'major-change', at },
      { kind: 'problem', at },
    ] as const;
    given(...troubled)
      .when(again)
      .leaves({ execution: { ...assigned, troubles } });
    given(...troubled, again, act('ResolveTrouble', { resolution: '已处理' }))
      .when(act('AssignExecution', { executors: [{ unit: 'finance', task: '拨付' }] }))
      .leaves({ execution: { ...assigned, executors: ['finance'], troubles } });
  });

  it('A-EXE-1 asks for the task of each of several units by its name', () => {
    const executors = [{ unit: 'data-section', task: '组织实施' }, { unit: 'finance' }];
    const { ruling } = given(...promulgated).when(act('AssignExecution', { executors }));
    expect(ruling).toMatchObject({
      breaches: [{ missing: [{ field: '/executors/1/task', units: ['finance'] }] }],
    });
  });
});

describe('Article 35: trouble and the voice of the public', () => {
  it.each(['problem', 'major-change', 'force-majeure'])('A-EXE-2 takes a report of %s', (kind) => {
    given(...executing)
      .when(act('ReportTrouble', { ...trouble, kind }))
      .records('ExecutionTroubleReported', { execution: 'troubled' });
  });

  it.each(['kind', 'description'])('A-EXE-2 refuses a report of trouble without its %s', (name) => {
    given(...executing)
      .when(act('ReportTrouble', { ...trouble, [name]: undefined }))
      .isRefusedUnder('A-EXE-2');
  });

  it('A-EXE-2 resolves the trouble with an answer', () => {
    given(...troubled)
      .when(act('ResolveTrouble', { resolution: '已按新规定执行' }))
      .records('ExecutionTroubleResolved', { execution: 'assigned' });
    given(...troubled)
      .when(act('ResolveTrouble', {}))
      .isRefusedUnder('A-EXE-2');
  });

  const voice = { channel: 'letter', receivedOn: '2026-03-02', summary: '建议延长申请时限' };

  it('A-EXE-3 logs what the public says from the publication on', () => {
    for (const history of [promulgated, executing, troubled])
      given(...history)
        .when(act('LogPublicVoice', voice))
        .records('PublicVoiceLogged');
    given(...issued)
      .when(act('LogPublicVoice', voice))
      .isRefusedUnder('A-EXE-1');
  });

  it.each(Object.keys(voice))('A-EXE-3 refuses an entry without its %s', (name) => {
    given(...executing)
      .when(act('LogPublicVoice', { ...voice, [name]: undefined }))
      .isRefusedUnder('A-EXE-3');
  });
});

describe('Article 36: evaluation afterwards', () => {
  const evaluation = {
    findings: '基本达到预期',
    conclusion: 'adjust',
    publicHeard: '问卷300份',
    participants: ['deputies', 'social-organisations'],
  };
  const evaluate = (changes: object = {}) =>
    act('RecordPostEvaluation', { ...evaluation, ...changes });

  it.each(['below-expectation', 'public-opinions', 'deemed-necessary'])(
    'A-POST-1 orders an evaluation on the ground %s',
    (ground) => {
      given(...executing)
        .when(act('OrderPostEvaluation', { ...evaluationOrder, ground }))
        .records('PostEvaluationOrdered', { postEvaluation: 'due' });
    },
  );

  it.each(['ground', 'unit'])('A-POST-1 refuses an order without its %s', (name) => {
    given(...executing)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, [name]: undefined }))
      .isRefusedUnder('A-POST-1');
  });

  it('A-POST-2 refuses who did the main assessment before the decision', () => {
    given(...executing)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '某研究院' }))
      .isRefusedUnder('A-POST-2');
    given(...evaluationOrdered)
      .when(evaluate({ organisation: '某研究院' }))
      .isRefusedUnder('A-POST-2');
  });

  it('A-POST-2 refuses who did the main assessment of risk', () => {
    const entrustedTo = { organisation: '某评估公司', contract: digestOf('contract') };
    const evidence = [file('D16'), file('D16', 'contract')];
    const history = changing(executing, 'FindRiskControllable', { entrustedTo, evidence });
    given(...history)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '某评估公司' }))
      .isRefusedUnder('A-POST-2');
  });

  it('A-POST-2 says of whom it speaks, and where that was named', () => {
    const field = (each: Act, history: readonly Act[]) => {
      const { ruling } = given(...history).when(each);
      return ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing[0]?.field);
    };
    const order = act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '某研究院' });
    expect(field(order, executing)).toEqual(['/entrustedTo']);
    const record = evaluate({ organisation: '某研究院' });
    expect(field(record, evaluationOrdered)).toEqual(['/organisation']);
  });

  it('A-POST-2 bars nobody where nobody argued or assessed', () => {
    const sending = executing.findIndex(({ step }) => step === 'SendToLegalityReview');
    const history = [
      ...drafted,
      ...unitsAnswered,
      ...costBenefitDone,
      ...nothingElseNeeded,
      ...participationDone,
      ...executing.slice(sending),
    ];
    given(...history)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '某研究院' }))
      .warnsUnder();
  });

  it('A-POST-2 flags who assessed risk before another did', () => {
    const sending = executing.findIndex(({ step }) => step === 'SendToLegalityReview');
    const by = (organisation: string) => [
      ...riskDue,
      act('FindRiskControllable', {
        ...riskReport,
        entrustedTo: { organisation, contract: digestOf('contract') },
        evidence: [file('D16'), file('D16', 'contract')],
      }),
    ];
    const history = executing.toSpliced(sending, 0, ...by('甲公司'), ...by('乙公司'));
    given(...history)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '甲公司' }))
      .warnsUnder('A-POST-2');
    given(...history)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '乙公司' }))
      .isRefusedUnder('A-POST-2');
  });

  it('A-POST-2 flags who took part in the argument without doing its main work', () => {
    const named = experts.map((each, index) => ({ ...each, organisation: `咨询机构${index}` }));
    const history = changing(executing, 'AppointExperts', { experts: named });
    given(...history)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '咨询机构4' }))
      .warnsUnder('A-POST-2');
  });

  it('keeps who evaluates, what came of it, and how often it was done', () => {
    const order = { ...evaluationOrder, entrustedTo: '另一研究院' };
    const ordered = { ground: 'public-opinions', unit: 'service-section' } as const;
    given(...executing)
      .when(act('OrderPostEvaluation', order))
      .leaves({ postEvaluation: { ...ordered, organisation: '另一研究院', evaluations: 0 } });
    given(...executing, act('OrderPostEvaluation', order))
      .when(evaluate())
      .leaves({
        postEvaluation: {
          ...ordered,
          organisation: '另一研究院',
          conclusion: 'adjust',
          evaluations: 1,
        },
      });
    given(...evaluationOrdered)
      .when(evaluate({ organisation: '第三研究院' }))
      .leaves({
        postEvaluation: {
          ...ordered,
          organisation: '第三研究院',
          conclusion: 'adjust',
          evaluations: 1,
        },
      });
    given(...evaluationOrdered, evaluate())
      .when(act('OrderPostEvaluation', evaluationOrder))
      .leaves({ postEvaluation: { ...ordered, evaluations: 1 } });
    given(...evaluationOrdered, evaluate(), act('OrderPostEvaluation', evaluationOrder))
      .when(evaluate())
      .leaves({ postEvaluation: { ...ordered, conclusion: 'adjust', evaluations: 2 } });
  });

  it('A-POST-2 lets another third party evaluate', () => {
    given(...executing)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '另一研究院' }))
      .warnsUnder();
    given(...evaluationOrdered)
      .when(evaluate({ organisation: '另一研究院' }))
      .records('PostEvaluationRecorded', { postEvaluation: 'done' });
  });

  it.each(['publicHeard', 'participants'])('A-POST-3 refuses an evaluation without %s', (name) => {
    given(...evaluationOrdered)
      .when(evaluate({ [name]: undefined }))
      .isRefusedUnder('A-POST-3');
  });

  it.each(['findings', 'conclusion'])('A-POST-4 refuses an evaluation without %s', (name) => {
    given(...evaluationOrdered)
      .when(evaluate({ [name]: undefined }))
      .isRefusedUnder('A-POST-4');
  });

  it('A-POST-1 may order another evaluation later', () => {
    given(...evaluationOrdered, evaluate())
      .when(act('OrderPostEvaluation', evaluationOrder))
      .records('PostEvaluationOrdered', { postEvaluation: 'due' });
  });

  it('A-POST-1 refuses an evaluation of what is not published', () => {
    given(...issued)
      .when(act('OrderPostEvaluation', evaluationOrder))
      .isRefusedUnder('A-EXE-1');
  });
});
