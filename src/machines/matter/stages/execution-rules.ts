import { on, ruleTable, unless } from '../rule.ts';
import { ofUnit } from './of-whom.ts';
import { unstated } from './stated.ts';

export const executionRules = ruleTable({
  'executors-are-named': {
    provision: 'A-EXE-1',
    suppliedBy: ['chief', 'secretary'],
    documents: ['D31'],
    finds: on('ExecutionAssigned', (_dossier, { executors = [] }) => [
      ...unless(executors.length, '缺少决策执行单位', 'No executor is named', '/executors'),
      ...executors.flatMap((executor, index) =>
        ofUnit(
          executor.unit,
          unstated(
            executor,
            [['task', `${executor.unit}的任务`, `The task of ${executor.unit}`]],
            `/executors/${index}`,
          ),
        ),
      ),
    ]),
  },
  'decision-is-to-be-executed': {
    provision: 'A-CHG-1',
    requires: {
      zh: '中止执行、停止执行的决策,不再布置执行。',
      en: 'A decision that is suspended or ended is given nobody to execute.',
    },
    suppliedBy: ['chief'],
    documents: ['D33'],
    finds: ({ standing }) =>
      unless(
        !['suspended', 'terminated'].includes(standing.force ?? ''),
        standing.force === 'suspended' ? '已中止执行' : '已停止执行',
        standing.force === 'suspended' ? 'It is suspended' : 'It is ended',
      ),
  },
  'report-comes-from-an-executor': {
    provision: 'A-EXE-1',
    requires: {
      zh: '执行情况由决策执行单位报告。',
      en: 'It is an executor that reports on the execution.',
    },
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D31'],
    finds: on('ExecutionReported', ({ execution }, fact) => [
      ...unless(
        fact.unit !== undefined && execution?.executors.includes(fact.unit),
        '该单位不是决策执行单位',
        'This unit is not an executor',
        '/unit',
      ),
      ...unstated(fact, [['summary', '执行情况', 'How the execution goes']]),
    ]),
  },
  'voice-of-the-public-is-logged': {
    provision: 'A-EXE-3',
    suppliedBy: ['drafter', 'unitHead', 'secretary'],
    finds: on('PublicVoiceLogged', (_dossier, fact) =>
      unstated(fact, [
        ['channel', '收到方式', 'How it came in'],
        ['receivedOn', '收到日期', 'When it came in'],
        ['summary', '意见内容', 'What it says'],
      ]),
    ),
  },
  'trouble-is-described': {
    provision: 'A-EXE-2',
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D31'],
    finds: on('ExecutionTroubleReported', (_dossier, fact) =>
      unstated(fact, [
        ['kind', '情形(问题、重大变化、不可抗力)', 'Of what kind it is'],
        ['description', '具体情况', 'What happened'],
      ]),
    ),
  },
  // The executor owes the report; the Order forbids nobody else to make it.
  'trouble-comes-from-an-executor': {
    provision: 'A-EXE-2',
    requires: {
      zh: '第三十五条情形由决策执行单位报告:未写明执行单位,或者所写单位不是执行单位的,予以标明。',
      en: 'A situation of article 35 is reported by an executor: a report of none is shown.',
    },
    suppliedBy: ['drafter', 'unitHead'],
    documents: ['D31'],
    flags: on('ExecutionTroubleReported', ({ execution }, { unit }) =>
      unless(
        unit !== undefined && execution?.executors.includes(unit),
        '报告单位不是决策执行单位',
        'Who reports is not an executor',
        '/unit',
      ),
    ),
  },
  'trouble-is-answered': {
    provision: 'A-EXE-2',
    requires: { zh: '写明处理结果。', en: 'How it was resolved is stated.' },
    suppliedBy: ['unitHead', 'chief'],
    finds: on('ExecutionTroubleResolved', (_dossier, fact) =>
      unstated(fact, [['resolution', '处理结果', 'How it was resolved']]),
    ),
  },
});
