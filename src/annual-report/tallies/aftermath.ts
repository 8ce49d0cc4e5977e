import { once, type Tallies } from './tally.ts';

/** 归档、执行、后评估和调整 (arts 33 to 37): M18, M19. */
export const aftermathTallies: Tallies = {
  ArchiveCompiled: ({ missing = [] }) => ({
    'archives-compiled': 1,
    'archive-gaps': missing.length,
  }),
  ArchiveTransferred: once('archives-transferred'),
  ExecutionReported: once('execution-reports'),
  ExecutionTroubleReported: once('execution-troubles'),
  PostEvaluationRecorded: once('post-evaluations'),
  ExecutionSuspended: once('suspensions'),
  DecisionAdjusted: (_fact, { normative }) => ({
    adjustments: 1,
    'normative-changed': normative ? 1 : 0,
  }),
  DecisionTerminated: (_fact, { normative }) => ({
    terminations: 1,
    'normative-repealed': normative ? 1 : 0,
  }),
};
