import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { inDrafting } from './order.ts';

/** 调查研究(D05): Order 713 art 12(1). */
export interface ResearchRecord {
  reports: number;
}

const rules = ruleTable({
  'research-has-places-dates-findings': {
    provision: 'A-DRAFT-1',
    suppliedBy: ['drafter'],
    documents: ['D05'],
    finds: on('ResearchRecorded', (_dossier, { places, from, to, findings }) => [
      ...unless(places?.length, '缺少调研地点', 'The places are missing', '/places'),
      ...unless(from && to, '缺少调研起止日期', 'The dates are missing', '/from'),
      ...unless(!from || !to || from <= to, '调研日期先后颠倒', 'The dates are reversed', '/to'),
      ...unless(findings?.trim(), '缺少调研结论', 'The findings are missing', '/findings'),
    ]),
  },
});

const recorded: Way = {
  to: 'done',
  under: [inDrafting, rules['research-has-places-dates-findings']],
};

export const research: Stage = {
  zh: '调查研究',
  en: 'Research',
  law: '第十二条第一款',
  initial: 'open',
  states: {
    open: { zh: '未完成', en: 'Open', on: { ResearchRecorded: recorded } },
    done: { zh: '已完成', en: 'Done', on: { ResearchRecorded: recorded } },
  },
  folds: {
    ResearchRecorded: ({ research: before }) => ({
      research: { reports: (before?.reports ?? 0) + 1 },
    }),
  },
};
