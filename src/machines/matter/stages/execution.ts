import type { Fact } from '../fact.ts';
import type { Stage, StageState, Way } from '../stage.ts';
import { decisionIsPromulgated } from './afterwards.ts';
import { executionRules as rules } from './execution-rules.ts';
import { asStated } from './stated.ts';

/** 执行(D31): Order 713 arts 34, 35. */
export interface ExecutionRecord {
  executors: readonly string[];
  reports: number;
  voices: number;
  /** Every situation of article 35 that was reported. */
  troubles: readonly { kind?: Fact<'ExecutionTroubleReported'>['kind']; at: string }[];
}

const nothing: ExecutionRecord = { executors: [], reports: 0, voices: 0, troubles: [] };

const assigning: Way = {
  to: 'assigned',
  under: [decisionIsPromulgated, rules['executors-are-named'], rules['decision-is-to-be-executed']],
};

/** As soon as it is published the public may speak; it need not wait until an executor is named. */
const listening: NonNullable<StageState['on']> = {
  PublicVoiceLogged: { under: [decisionIsPromulgated, rules['voice-of-the-public-is-logged']] },
};

const executing: NonNullable<StageState['on']> = {
  ...listening,
  ExecutionReported: { under: [rules['report-comes-from-an-executor']] },
  ExecutionTroubleReported: {
    to: 'troubled',
    under: [rules['trouble-is-described'], rules['trouble-comes-from-an-executor']],
  },
};

export const execution: Stage = {
  zh: '决策执行',
  en: 'Execution',
  law: '第三十四条、第三十五条',
  initial: 'open',
  states: {
    open: { zh: '未明确执行单位', en: 'Open', on: { ExecutionAssigned: assigning, ...listening } },
    assigned: { zh: '执行中', en: 'Assigned', on: { ExecutionAssigned: assigning, ...executing } },
    troubled: {
      zh: '出现第三十五条情形',
      en: 'In trouble (article 35)',
      on: {
        ...executing,
        ExecutionTroubleResolved: { to: 'assigned', under: [rules['trouble-is-answered']] },
      },
    },
  },
  folds: {
    ExecutionAssigned: ({ execution: before = nothing }, { executors = [] }) => ({
      execution: { ...before, executors: executors.map(({ unit }) => unit) },
    }),
    ExecutionReported: ({ execution: before = nothing }) => ({
      execution: { ...before, reports: before.reports + 1 },
    }),
    PublicVoiceLogged: ({ execution: before = nothing }) => ({
      execution: { ...before, voices: before.voices + 1 },
    }),
    ExecutionTroubleReported: ({ execution: before = nothing }, { kind, at }) => ({
      execution: {
        ...before,
        troubles: [...before.troubles, { ...asStated({ kind }), at }],
      },
    }),
  },
};
