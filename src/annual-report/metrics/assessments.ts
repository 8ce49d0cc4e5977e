import { share, sum, type Metric } from './metric.ts';

const handled = [
  'recommendations-adopted',
  'recommendations-partly',
  'recommendations-not-adopted',
];

/** 专家论证、风险评估、公平竞争审查 (arts 19 to 24). */
export const assessmentMetrics: readonly Metric[] = [
  {
    id: 'M08',
    version: 1,
    zh: '专家论证',
    en: 'Expert review',
    definition: {
      zh: '本年度完成的专家论证次数;专家人次为记录在案的专家意见份数;采纳率为逐条建议中采纳、部分采纳的比例。',
      en: 'Expert reviews concluded in the year; experts by recorded opinions; of the recommendations handled, the share adopted at least in part.',
    },
    figures: [
      sum('M08.reviews', '专家论证', 'Reviews', '次', 'expert-reviews'),
      sum('M08.experts', '专家人次', 'Experts', '人次', 'expert-opinions'),
      sum('M08.recommendations', '专家建议', 'Recommendations', '条', ...handled),
      share(
        'M08.rate',
        '专家建议采纳率',
        'Adopted',
        ['recommendations-adopted', 'recommendations-partly'],
        handled,
      ),
    ],
  },
  {
    id: 'M09',
    version: 1,
    zh: '风险评估',
    en: 'Risk assessment',
    definition: {
      zh: '本年度作出的风险评估结论数,按等级分列;因风险不可控而调整后再评为可控的单列。',
      en: 'Findings of risk assessment of the year by level; those found controllable only after the draft was changed stand apart.',
    },
    figures: [
      sum('M09.assessments', '风险评估', 'Assessments', '次', 'risk-assessments'),
      sum('M09.high', '高风险', 'High', '次', 'risk-high'),
      sum('M09.medium', '中风险', 'Medium', '次', 'risk-medium'),
      sum('M09.low', '低风险', 'Low', '次', 'risk-low'),
      sum('M09.unrated', '未写明等级', 'Not rated', '次', 'risk-unrated'),
      sum('M09.uncontrollable', '风险不可控', 'Uncontrollable', '次', 'risk-uncontrollable'),
      sum('M09.adjusted', '调整后可控', 'Controllable after a change', '次', 'risk-adjusted'),
    ],
  },
  {
    id: 'M10',
    version: 1,
    zh: '公平竞争审查',
    en: 'Fair competition review',
    definition: {
      zh: '本年度作出的公平竞争审查结论数;未通过的、修改后通过的、适用例外规定的分列。',
      en: 'Conclusions of fair competition review of the year; refused, passed after a change, passed under an exception.',
    },
    figures: [
      sum('M10.reviews', '公平竞争审查', 'Reviews', '次', 'competition-reviews'),
      sum('M10.changed', '修改后通过', 'Passed after a change', '次', 'competition-changed'),
      sum('M10.refused', '不予出台', 'Refused', '次', 'competition-refused'),
      sum('M10.exceptions', '适用例外规定', 'Under an exception', '次', 'competition-exceptions'),
    ],
  },
];
