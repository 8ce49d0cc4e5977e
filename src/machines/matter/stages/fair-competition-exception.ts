import { civilDateOf } from '../../../statute/calendar/index.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Lists } from './fair-competition-rules.ts';
import { said, unstated } from './stated.ts';

const usesException = (lists: Lists | undefined): boolean =>
  Object.values(lists ?? {}).some(({ result }) => result === 'exception');

/** 公平竞争审查条例 art 12: what restricts competition and may still pass, for a time. */
export const exceptionRules = ruleTable({
  'exception-is-justified': {
    provision: 'C-FCR-6',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on('FairCompetitionPassed', (_dossier, { lists, exception, at }) =>
      usesException(lists)
        ? [
            ...unstated(
              exception ?? {},
              [
                ['purpose', '例外的情形', 'The purpose of the exception'],
                [
                  'noLessRestrictive',
                  '没有对公平竞争影响更小的替代方案的说明',
                  'Why nothing less restrictive would do',
                ],
                ['explanation', '对例外的详细说明', 'The explanation of the exception'],
              ],
              '/exception',
            ),
            ...unless(
              exception?.endsOn || said(exception?.endCondition),
              '缺少合理的实施期限或者终止条件',
              'The term or the condition on which it ends is missing',
              '/exception/endsOn',
            ),
            ...unless(
              exception?.endsOn === undefined || exception.endsOn > civilDateOf(at),
              `实施期限${exception?.endsOn}已经届满`,
              `The term is over since ${exception?.endsOn}`,
              '/exception/endsOn',
            ),
          ]
        : [],
    ),
  },
  'exception-is-evaluated-by-a-third-party': {
    provision: 'GD-F-1',
    suppliedBy: ['drafter'],
    documents: ['D17'],
    finds: on('FairCompetitionPassed', (_dossier, { lists, exception, evidence = [] }) =>
      usesException(lists)
        ? [
            ...unless(
              said(exception?.evaluatedBy),
              '适用例外规定的,缺少第三方评估机构',
              'The third party that evaluates the exception is missing',
              '/exception/evaluatedBy',
            ),
            ...unless(
              evidence.some(({ sha256 }) => sha256 === exception?.evaluation),
              '第三方评估报告未在证据中',
              "The third party's evaluation is not among the evidence",
              '/exception/evaluation',
            ),
          ]
        : [],
    ),
  },
});
