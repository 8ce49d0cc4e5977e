import { deadlinesOf } from '../deadlines.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage } from '../stage.ts';

/** What the engine itself has noted: duties whose last day has passed. */
export interface WatchRecord {
  missed: readonly { name: string; due: string; notedAt: string }[];
}

const rules = ruleTable({
  'deadline-has-passed': {
    provision: 'A-SUP-1',
    requires: {
      zh: '只有已经届满、尚未记录的期限,才能记为逾期。',
      en: 'Only a duty whose last day has passed, and which was not noted before, is overdue.',
    },
    suppliedBy: ['system'],
    finds: on('DeadlineMissed', (dossier, { name, due, at }, law) =>
      unless(
        deadlinesOf(dossier, law).some(
          (each) =>
            each.kind === 'duty' &&
            each.pending &&
            each.name === name &&
            each.due === due &&
            each.at <= at,
        ),
        '没有这样的逾期期限',
        'There is no such overdue deadline',
        '/name',
      ),
    ),
  },
});

export const watch: Stage = {
  zh: '期限监督',
  en: 'Watch over deadlines',
  law: '第八条第二款',
  initial: 'watching',
  states: {
    watching: {
      zh: '监督中',
      en: 'Watching',
      on: { DeadlineMissed: { under: [rules['deadline-has-passed']] } },
    },
  },
  folds: {
    DeadlineMissed: ({ watch: before }, { name, due, at }) => ({
      watch: { missed: [...(before?.missed ?? []), { name, due, notedAt: at }] },
    }),
  },
};
