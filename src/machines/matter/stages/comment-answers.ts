import type { Missing } from '../../../errors.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { repeated, said } from './stated.ts';

const SHOWN = 20;

/** One line for however many opinions: a refusal is read by a person. */
function listed(numbers: readonly number[], zh: string, en: string): Missing[] {
  const shown = numbers.slice(0, SHOWN);
  const more = numbers.length > SHOWN ? `…(${numbers.length})` : '';
  return unless(
    numbers.length === 0,
    `${zh}:第${shown.join('、')}${more}号`,
    `${en}: no. ${shown.join(', ')}${more}`,
    '/dispositions',
  );
}

/** Order 713 art 18: every opinion is sorted, studied, and adopted or answered with a reason. */
export const answerRules = ruleTable({
  'every-opinion-is-answered-once': {
    provision: 'A-PUB-7',
    suppliedBy: ['drafter'],
    documents: ['D13'],
    finds: on('CommentsAnswered', ({ solicitation }, { dispositions = [] }) => {
      const received = solicitation?.received ?? 0;
      const numbers = dispositions.map(({ opinion }) => opinion);
      const answered = new Set(numbers);
      const all = Array.from({ length: received }, (_, index) => index + 1);
      return [
        ...listed(
          all.filter((number) => !answered.has(number)),
          '尚无处理结果的意见',
          'Opinions without a disposition',
        ),
        ...listed(
          numbers.filter((number) => number > received),
          '没有收到的意见',
          'Opinions that were not received',
        ),
        ...listed(repeated(numbers), '重复处理的意见', 'Opinions that are answered twice'),
      ];
    }),
  },
  'every-answer-has-its-reason': {
    provision: 'A-PUB-7',
    requires: {
      zh: '每条意见均须写明采纳情况及理由。',
      en: 'Every disposition has its reason.',
    },
    suppliedBy: ['drafter'],
    documents: ['D13'],
    finds: on('CommentsAnswered', (_dossier, { dispositions = [] }) =>
      listed(
        dispositions.filter(({ reason }) => !said(reason)).map(({ opinion }) => opinion),
        '缺少理由的意见',
        'Dispositions without a reason',
      ),
    ),
  },
});
