import { share, sum, type Metric } from './metric.ts';

/** 归档、执行、后评估 (arts 33 to 37). */
export const aftermathMetrics: readonly Metric[] = [
  {
    id: 'M18',
    version: 1,
    zh: '归档',
    en: 'Archive',
    definition: {
      zh: '本年度整理、移交的档案数;移交数占整理数的比例;办结(公布)之日起30日内移交的比例;卷内缺件数。',
      en: 'Archives compiled and transferred in the year; transferred of compiled; the share within 30 days of the end; missing documents.',
    },
    figures: [
      sum('M18.compiled', '整理归档', 'Compiled', '卷', 'archives-compiled'),
      sum('M18.transferred', '移交', 'Transferred', '卷', 'archives-transferred'),
      share(
        'M18.rate',
        '归档移交率',
        'Transferred',
        ['archives-transferred'],
        ['archives-compiled'],
      ),
      share('M18.inTime', '30日内移交率', 'In time', ['archive-kept'], ['archive-spans']),
      sum('M18.gaps', '缺件', 'Gaps', '件', 'archive-gaps'),
    ],
  },
  {
    id: 'M19',
    version: 1,
    zh: '执行和后评估',
    en: 'Execution and post-evaluation',
    definition: {
      zh: '本年度记录的执行报告、执行中的问题、后评估、中止、调整、停止执行的次数。',
      en: 'Reports on execution, troubles, post-evaluations, suspensions, adjustments and terminations recorded in the year.',
    },
    figures: [
      sum('M19.reports', '执行报告', 'Reports', '份', 'execution-reports'),
      sum('M19.troubles', '执行中的问题', 'Troubles', '项', 'execution-troubles'),
      sum('M19.evaluations', '后评估', 'Post-evaluations', '件', 'post-evaluations'),
      sum('M19.adjusted', '调整', 'Adjusted', '件', 'adjustments'),
      sum('M19.suspended', '中止执行', 'Suspended', '件', 'suspensions'),
      sum('M19.terminated', '停止执行', 'Terminated', '件', 'terminations'),
    ],
  },
];
