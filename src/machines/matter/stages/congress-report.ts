import type { Fact } from '../fact.ts';
import { on, ruleTable } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { determinationOf } from './determination.ts';
import { asStated, unstated } from './stated.ts';

/** 向人大报告(D26): Order 713 art 8(1). */
export interface CongressReportRecord {
  reportedOn?: string;
  recipient?: string;
  /** Whether the congress decides, or is told. */
  kind?: Fact<'CongressReportMade'>['kind'];
  outcome?: string;
  /** What the congress came to; facts of before it was asked for have none. */
  verdict?: Fact<'CongressReportMade'>['verdict'];
}

const rules = ruleTable({
  'congress-report-precedes-the-issue': {
    provision: 'A-NPC-1',
    requires: {
      zh: '决定启动之后、出台之前,认定并办理向人大报告。',
      en: 'After the start and before the issue.',
    },
    suppliedBy: ['unitHead'],
    needs: [
      {
        procedure: [
          'drafting',
          'sent',
          'returned',
          'underReview',
          'itemsOpen',
          'foundUnlawful',
          'reviewed',
          'tabled',
          'convened',
          'deliberated',
          'adopted',
        ],
      },
    ],
  },
  'congress-report-names-day-and-recipient': {
    provision: 'A-NPC-1',
    suppliedBy: ['secretary'],
    documents: ['D26'],
    finds: on('CongressReportMade', (_dossier, fact) =>
      unstated(fact, [
        ['reportedOn', '报告日期', 'The day of the report'],
        ['recipient', '报告对象', 'To whom it was made'],
        ['kind', '报告方式', 'Whether the congress decides or is informed'],
      ]),
    ),
  },
});

const { undetermined, reopen } = determinationOf({
  name: 'congress-report',
  provision: 'A-NPC-1',
  required: 'CongressReportRequired',
  notNeeded: 'CongressReportDeclaredNotNeeded',
  when: rules['congress-report-precedes-the-issue'],
});

export const congressReport: Stage = {
  zh: '向人大报告',
  en: 'Report to the congress',
  law: '第八条第一款',
  initial: 'undetermined',
  states: {
    undetermined,
    due: {
      zh: '应当报告',
      en: 'Due',
      on: {
        CongressReportMade: {
          to: 'done',
          under: [
            rules['congress-report-precedes-the-issue'],
            rules['congress-report-names-day-and-recipient'],
          ],
        },
      },
    },
    done: { zh: '已报告', en: 'Reported', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds: {
    CongressReportMade: (_dossier, { reportedOn, recipient, kind, outcome, verdict }) => ({
      congressReport: {
        ...asStated({ reportedOn, recipient, kind, outcome, verdict }),
      },
    }),
  },
};
