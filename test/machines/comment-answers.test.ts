import { describe, expect, it } from '@jest/globals';
import { act, digestOf, given } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  dispositions,
  solicitationClosed,
  solicitationDone,
  solicitationOpen,
} from '../support/acts/participation.ts';

const close = (at: string, received: number) =>
  act('CloseCommentPeriod', { received, opinionsSeal: digestOf('opinions') }, { at });
const answered = (list: object[]) => act('RespondToComments', { dispositions: list });

describe('Article 18: what becomes of the opinions', () => {
  it('A-PUB-7 takes an answer to every opinion, and counts the outcomes', () => {
    const { matter } = given(...drafted, ...solicitationDone);
    expect(matter.context.standing.solicitation).toBe('done');
    expect(matter.context.solicitation?.outcomes).toEqual({
      adopted: 1,
      partly: 0,
      'not-adopted': 1,
    });
  });

  it.each([
    ['leaves one out', dispositions.slice(1)],
    ['answers one twice', [...dispositions, dispositions[1]!]],
    ['answers one that was never received', [...dispositions, { ...dispositions[1]!, opinion: 3 }]],
    ['gives no reason', [dispositions[0]!, { ...dispositions[1]!, reason: ' ' }]],
  ])('A-PUB-7 refuses a table that %s', (_what, list) => {
    given(...drafted, ...solicitationClosed)
      .when(answered(list))
      .isRefusedUnder('A-PUB-7');
  });

  it('A-PUB-7 names twenty of the opinions without an answer, and how many there are', () => {
    const unanswered = (received: number) => {
      const { ruling } = given(...drafted, ...solicitationOpen, close('2026-04-16', received)).when(
        answered([]),
      );
      return ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing);
    };
    const numbers = Array.from({ length: 20 }, (_, at) => at + 1).join('、');
    expect(unanswered(20)).toMatchObject([{ zh: `尚无处理结果的意见:第${numbers}号` }]);
    expect(unanswered(21)).toMatchObject([{ zh: `尚无处理结果的意见:第${numbers}…(21)号` }]);
  });

  it('A-PUB-7 names the answers that give no reason', () => {
    const { ruling } = given(...drafted, ...solicitationClosed).when(
      answered([dispositions[0]!, { ...dispositions[1]!, reason: ' ' }]),
    );
    expect(ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing)).toMatchObject([
      { zh: '缺少理由的意见:第2号', en: 'Dispositions without a reason: no. 2' },
    ]);
  });

  it('A-PUB-7 names what was never received and what is answered twice', () => {
    const list = [...dispositions, dispositions[0]!, { ...dispositions[1]!, opinion: 3 }];
    const { ruling } = given(...drafted, ...solicitationClosed).when(answered(list));
    expect(ruling.lawful ? [] : ruling.breaches.flatMap(({ missing }) => missing)).toEqual([
      {
        zh: '没有收到的意见:第3号',
        en: 'Opinions that were not received: no. 3',
        field: '/dispositions',
      },
      {
        zh: '重复处理的意见:第1号',
        en: 'Opinions that are answered twice: no. 1',
        field: '/dispositions',
      },
    ]);
  });

  it('A-PUB-7 is content with an empty table where nobody wrote', () => {
    given(...drafted, ...solicitationOpen, close('2026-04-16', 0))
      .when(answered([]))
      .records('CommentsAnswered');
  });

  it('A-PUB-7 takes no answers while the period is open', () => {
    given(...drafted, ...solicitationOpen)
      .when(answered(dispositions))
      .isRefusedBy('step-not-open');
  });
});
