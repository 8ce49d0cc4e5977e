import { accepted, filed, held, recorded, stated, type Bindings } from './binding.ts';

/** D31 to D34: execution, evaluation, change, archive. */
export const aftermathFields: Bindings = {
  D31: {
    executor: [stated('AssignExecution', '/executors')],
    tasks: [stated('AssignExecution', '/executors/0/task')],
    progress: [stated('ReportExecution', '/summary')],
    trouble: [stated('ReportTrouble', '/kind'), stated('ReportTrouble', '/description')],
    publicVoices: [
      stated('LogPublicVoice', '/channel'),
      stated('LogPublicVoice', '/receivedOn'),
      stated('LogPublicVoice', '/summary'),
    ],
  },
  D32: {
    ground: [stated('OrderPostEvaluation', '/ground')],
    evaluator: [
      stated('OrderPostEvaluation', '/unit'),
      held('OrderPostEvaluation', 'evaluator-did-not-assess-before'),
    ],
    participants: [stated('RecordPostEvaluation', '/participants')],
    findings: [
      stated('RecordPostEvaluation', '/findings'),
      stated('RecordPostEvaluation', '/conclusion'),
    ],
  },
  D33: {
    situation: [stated('SuspendExecution', '/circumstance')],
    urgency: [stated('SuspendExecution', '/urgency')],
    chiefSignature: [stated('SuspendExecution', '/signed')],
    successor: [stated('AdjustDecision', '/newMatter'), stated('TerminateDecision', '/newMatter')],
  },
  D34: {
    digests: [accepted('EvidenceItem', '/sha256'), filed('CompileArchive')],
    missing: [stated('CompileArchive', '/missing/0/reason')],
    handedOverOn: [recorded('TransferArchive', '/at')],
    receipt: [stated('TransferArchive', '/receipt')],
  },
};
