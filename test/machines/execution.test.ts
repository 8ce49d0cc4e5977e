import { describe, it } from '@jest/globals';
import { act, given } from '../support/case.ts';
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

  it('A-POST-2 lets another third party evaluate', () => {
    given(...executing)
      .when(act('OrderPostEvaluation', { ...evaluationOrder, entrustedTo: '另一研究院' }))
      .records('PostEvaluationOrdered');
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
