import { describe, expect, it } from '@jest/globals';
import {
  articlesIn,
  articlesOf,
  compareLaw,
  daysIn,
  numberOf,
  rowsIn,
} from '../../scripts/compare-law.ts';

const research = (...rows: string[]) =>
  [
    '| rule id | source & article | step | what must hold | evidence | days | exception | mark |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
const said = (...rows: string[]) =>
  compareLaw(research(...rows)).differences.filter((line) => !line.includes('settled'));

describe('what is read of law research', () => {
  it.each([
    ['二', 2],
    ['十', 10],
    ['十五', 15],
    ['二十七', 27],
    ['二百零三', 203],
    ['一千二百五十九', 1259],
  ])('第%s条 is article %d', (chinese, number) => {
    expect(numberOf(chinese)).toBe(number);
  });

  it('articles, one by one and from one to another', () => {
    expect(articlesOf({ article: '第八条至第十一条、第十七条第二款' })).toEqual([8, 9, 10, 11, 17]);
    expect(articlesIn('arts 8–11, 17')).toEqual([8, 9, 10, 11, 17]);
    expect(articlesIn('art 29(2), 32')).toEqual([29, 32]);
    expect(articlesIn('art 10 + 11')).toEqual([10, 11]);
    expect(articlesIn('design')).toEqual([]);
  });

  it('numbers of days with their units', () => {
    expect(daysIn('5–15 wd')).toEqual(['5 working-day', '15 working-day']);
    expect(daysIn('5 y / 3 y')).toEqual(['5 year', '3 year']);
    expect(daysIn('"提前" (no number in 713)')).toEqual([]);
  });

  it('rows of tables that have an id, their cells by the heads of the columns', () => {
    const [row, ...others] = rowsIn(
      `${research('| A-PUB-5 | art 15(1) | p | 一般 | n | 30 cal | – | READ |')}\n| A4 | x |`,
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: 'A-PUB-5', cells: { days: '30 cal', mark: 'READ' } });
  });
});

describe('the packs held against it', () => {
  it('agree with a row that says the same', () => {
    expect(said('| A-PUB-5 | art 15(1) | p | 一般不少于30日 | n | 30 cal | – | READ |')).toEqual(
      [],
    );
  });

  it.each([
    [
      'another mark',
      '| A-PUB-5 | art 15(1) | p | 一般 30 | n | 30 cal | – | READ-2 |',
      'A-PUB-5 mark',
    ],
    [
      'another article',
      '| A-PUB-5 | art 16(1) | p | 一般 30 | n | 30 cal | – | READ |',
      'A-PUB-5 articles',
    ],
    [
      'another number',
      '| A-PUB-5 | art 15(1) | p | 一般 30 | n | 20 cal | – | READ |',
      'A-PUB-5 number',
    ],
    ['no such number', '| A-PUB-5 | art 15(1) | p | 一般 | n | – | – | READ |', 'A-PUB-5 number'],
    [
      'another verb',
      '| A-PUB-5 | art 15(1) | p | 应当 30 | n | 30 cal | – | READ |',
      'A-PUB-5 force',
    ],
    [
      '一般 where we have 应当',
      '| A-PUB-4 | art 15(1) | p | 一般 | n | – | – | READ |',
      'A-PUB-4 force',
    ],
    ['a row that is not here', '| A-PUB-99 | art 15 | p | x | n | – | – | READ |', 'A-PUB-99 row'],
  ])('differ where it says %s', (_what, row, difference) => {
    expect(said(row)).toEqual([expect.stringMatching(new RegExp(`^${difference}:`))]);
  });
});
