import { entered, type Metric } from './metric.ts';

const definition = {
  zh: '不由本系统的记录产生,凭来源文件填报。',
  en: 'Not made by this record: entered with a source document.',
};

/** 填报的数据:合同审查、学法、复议和诉讼. */
export const enteredMetrics: readonly Metric[] = [
  {
    id: 'M16',
    version: 1,
    zh: '合同审查',
    en: 'Contracts',
    definition,
    figures: [
      entered('M16.contracts', '审查合同', 'Contracts', '份'),
      entered('M16.opinions', '提出意见', 'Opinions', '条'),
    ],
  },
  {
    id: 'M20',
    version: 1,
    zh: '学法和述法',
    en: 'Study of law',
    definition,
    figures: [
      entered('M20.studies', '学法', 'Studies', '次'),
      entered('M20.trained', '法治培训', 'Trained', '人次'),
      entered('M20.passed', '学法考试通过率', 'Passed', '%'),
      entered('M20.accounts', '述法', 'Accounts given', '人'),
      entered('M20.sessions', '党组研究法治议题', 'Party group sessions', '次'),
    ],
  },
  {
    id: 'M21',
    version: 1,
    zh: '行政复议和诉讼',
    en: 'Review and litigation',
    definition,
    figures: [
      entered('M21.reconsiderations', '行政复议案件', 'Reconsiderations', '件'),
      entered('M21.lawsuits', '行政诉讼案件', 'Lawsuits', '件'),
      entered('M21.appearances', '负责人出庭率', 'Appearances', '%'),
    ],
  },
];
