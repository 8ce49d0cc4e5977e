import { share, sum, type Metric } from './metric.ts';

/** 目录、办理状态、完成率. */
export const matterMetrics: readonly Metric[] = [
  {
    id: 'M01',
    version: 1,
    zh: '目录事项',
    en: 'Directory',
    definition: {
      zh: '本年度目录簿中的事项:年末在目录中的、在听证目录中的、首次公布后调入的、调出的、作过调整的。',
      en: 'Items of the year’s directory: standing at its end, in the hearing directory, adjusted in after the first publication, removed, adjusted.',
    },
    figures: [
      sum('M01.items', '目录事项', 'Items', '项', 'directory-items'),
      sum('M01.hearings', '听证目录事项', 'Hearing items', '项', 'directory-hearings'),
      sum('M01.in', '年中调入', 'Adjusted in', '项', 'directory-in'),
      sum('M01.out', '年中调出', 'Adjusted out', '项', 'directory-out'),
      sum('M01.adjusted', '作过调整', 'Adjusted', '项', 'directory-adjusted'),
    ],
  },
  {
    id: 'M02',
    version: 1,
    zh: '办理状态',
    en: 'Standing of matters',
    definition: {
      zh: '已决定启动的事项:本年度印发决定的为办结;上年启动、跨入本年度的为结转;12月31日尚未印发也未终止的为在办;启动后未形成决定而结束的为终止。以记录之日(北京时间)为准。',
      en: 'Matters that were initiated: done where the decision was issued in the year; carried over from earlier years; open on 31 December; ended without a decision. By the civil day of record (Asia/Shanghai).',
    },
    figures: [
      sum('M02.proposed', '提出建议', 'Proposed', '件', 'matters-proposed'),
      sum('M02.running', '办理', 'Running', '件', 'matters-running'),
      sum('M02.done', '办结', 'Done', '件', 'matters-done'),
      sum('M02.open', '在办', 'Open', '件', 'matters-open'),
      sum('M02.carried', '上年结转', 'Carried over', '件', 'matters-carried-over'),
      sum('M02.ended', '终止', 'Ended', '件', 'matters-ended'),
    ],
  },
  {
    id: 'M03',
    version: 1,
    zh: '完成率',
    en: 'Completion',
    definition: {
      zh: '目录事项中已印发决定的,以及不晚于计划完成时间印发的,各占目录事项的比例。',
      en: 'Of the directory’s items, the shares whose decision was issued at all and no later than planned.',
    },
    figures: [
      sum('M03.done', '目录事项办结', 'Items done', '项', 'directory-done'),
      share('M03.rate', '完成率', 'Completion rate', ['directory-done'], ['directory-items']),
      share('M03.inTime', '按期完成率', 'In time', ['directory-in-time'], ['directory-items']),
      sum('M03.notStarted', '到期未启动', 'Not started by its date', '项', 'directory-not-started'),
    ],
  },
];
