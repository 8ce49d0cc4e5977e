import { act, type Act } from '../case.ts';
import { promulgated } from './resolution.ts';

export const execution = { executors: [{ unit: 'data-section', task: '组织实施' }] };

export const executing: Act[] = [...promulgated, act('AssignExecution', execution)];

/** What a file of a draft found lawful at once lacks: there was nothing to adopt or not. */
export const gaps = [{ document: 'D22', reason: '审查结论为合法,无审查意见需办理' }];

export const compiled: Act[] = [...executing, act('CompileArchive', { missing: gaps })];

export const transfer = { receipt: '档接〔2026〕1号', receivedBy: '区档案馆' };

export const archived: Act[] = [
  ...compiled,
  act('TransferArchive', transfer, { at: '2026-06-01' }),
];

export const trouble = { unit: 'data-section', kind: 'major-change', description: '上位法修改' };

export const troubled: Act[] = [...executing, act('ReportTrouble', trouble)];

export const suspension = {
  circumstance: 'major-change',
  description: '上位法修改',
  urgency: '继续执行将造成损失',
  signed: true,
};

export const suspended: Act[] = [...troubled, act('SuspendExecution', suspension)];

export const evaluationOrder = { ground: 'public-opinions', unit: 'service-section' };

export const evaluationOrdered: Act[] = [...executing, act('OrderPostEvaluation', evaluationOrder)];
