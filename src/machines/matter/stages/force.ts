import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, StageState } from '../stage.ts';
import { decisionIsPromulgated } from './afterwards.ts';
import { asStated, unstated } from './stated.ts';

/** 调整、中止、终止(D33): Order 713 art 37. */
export interface ForceRecord {
  suspendedAt?: string;
  /** The matter whose own procedure changed or ended this decision. */
  changedBy?: string;
}

const rules = ruleTable({
  'suspension-answers-article-35': {
    provision: 'A-CHG-1',
    requires: {
      zh: '仅在执行中出现第三十五条情形并已报告时,行政首长可以先决定中止执行。',
      en: 'The chief may first suspend only where a situation of article 35 was reported.',
    },
    suppliedBy: ['unitHead'],
    documents: ['D31'],
    needs: [{ execution: ['troubled'] }],
  },
  'suspension-is-urgent-and-signed': {
    provision: 'A-CHG-1',
    suppliedBy: ['chief'],
    documents: ['D33'],
    finds: on('ExecutionSuspended', (_dossier, fact) => [
      ...unstated(fact, [
        ['circumstance', '第三十五条的具体情形', 'Which situation of article 35'],
        ['urgency', '情况紧急的说明', 'Why it is urgent'],
      ]),
      ...unless(
        fact.signed === true,
        '缺少行政首长签字',
        "The chief's signature is missing",
        '/signed',
      ),
    ]),
  },
  'suspension-names-what-was-reported': {
    provision: 'A-CHG-1',
    requires: {
      zh: '所写明的第三十五条情形与报告的情形一致;不一致的,予以标明。',
      en: 'The situation of article 35 is the one that was reported; where it is another, that is shown.',
    },
    suppliedBy: ['chief', 'unitHead'],
    documents: ['D31', 'D33'],
    flags: on('ExecutionSuspended', ({ execution }, { circumstance }) =>
      unless(
        circumstance === undefined || execution?.troubles.some(({ kind }) => kind === circumstance),
        '没有报告过这种情形',
        'No situation of this kind was reported',
        '/circumstance',
      ),
    ),
  },
  'resumption-follows-the-resolution': {
    provision: 'A-CHG-1',
    requires: {
      zh: '第三十五条情形处理完毕后,方可恢复执行。',
      en: 'Execution is resumed once the situation of article 35 is resolved.',
    },
    suppliedBy: ['unitHead', 'chief'],
    needs: [{ execution: ['assigned'] }],
    finds: on('ExecutionResumed', (_dossier, fact) =>
      unstated(fact, [['reason', '恢复执行的理由', 'The reason']]),
    ),
  },
  'change-is-decided-in-a-matter-of-its-own': {
    provision: 'A-CHG-1',
    requires: {
      zh: '调整、停止执行须经法定程序,写明作出该决定的新事项。',
      en: 'A decision is changed or ended only by a new matter that went through the procedure.',
    },
    suppliedBy: ['chief', 'secretary'],
    documents: ['D33'],
    finds: on(['DecisionAdjusted', 'DecisionTerminated'], (_dossier, fact) =>
      unstated(fact, [
        ['newMatter', '作出决定的新事项', 'The matter that decided it'],
        ['reason', '理由', 'The reason'],
      ]),
    ),
  },
});

const changing: NonNullable<StageState['on']> = {
  DecisionAdjusted: {
    to: 'adjusted',
    under: [decisionIsPromulgated, rules['change-is-decided-in-a-matter-of-its-own']],
  },
  DecisionTerminated: {
    to: 'terminated',
    under: [decisionIsPromulgated, rules['change-is-decided-in-a-matter-of-its-own']],
  },
};

export const force: Stage = {
  zh: '决策效力',
  en: 'Force of the decision',
  law: '第三十七条',
  initial: 'inForce',
  states: {
    inForce: {
      zh: '未中止',
      en: 'Not suspended',
      on: {
        ExecutionSuspended: {
          to: 'suspended',
          under: [
            decisionIsPromulgated,
            rules['suspension-answers-article-35'],
            rules['suspension-is-urgent-and-signed'],
            rules['suspension-names-what-was-reported'],
          ],
        },
        ...changing,
      },
    },
    suspended: {
      zh: '已中止执行',
      en: 'Suspended',
      on: {
        ExecutionResumed: { to: 'inForce', under: [rules['resumption-follows-the-resolution']] },
        ...changing,
      },
    },
    adjusted: { zh: '已由新决策调整', en: 'Adjusted by a new decision' },
    terminated: { zh: '已停止执行', en: 'Terminated by a new decision' },
  },
  folds: {
    ExecutionSuspended: (_dossier, { at }) => ({ force: { suspendedAt: at } }),
    ExecutionResumed: () => ({ force: {} }),
    DecisionAdjusted: (_dossier, { newMatter }) => ({
      force: asStated({ changedBy: newMatter }),
    }),
    DecisionTerminated: (_dossier, { newMatter }) => ({
      force: asStated({ changedBy: newMatter }),
    }),
  },
};
