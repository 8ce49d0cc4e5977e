import { describe, expect, it } from '@jest/globals';
import { articles } from '../../src/statute/articles.ts';
import { gates } from '../../src/statute/gates.ts';
import { order713 } from '../../src/statute/packs/order-713/index.ts';
import { provisionOf, provisions } from '../../src/statute/provisions.ts';
import { lastDayOf, yearlyDates } from '../../src/statute/yearly-dates.ts';

const ids = new Set(provisions.map(({ id }) => id));

describe('the gates', () => {
  it('are G0 to G13 in order', () => {
    expect(gates.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, at) => `G${at}`));
  });

  it('rest on rows of law that exist', () => {
    const unknown = gates.flatMap(({ id, provisions: made }) =>
      made.filter((row) => !ids.has(row)).map((row) => `${id}: ${row}`),
    );
    expect(unknown).toEqual([]);
    expect(gates.filter(({ provisions: made }) => made.length === 0)).toEqual([]);
  });
});

describe('the articles of Order 713', () => {
  it('are 1 to 44 in order', () => {
    expect(articles.map(({ number }) => number)).toEqual(
      Array.from({ length: 44 }, (_, at) => at + 1),
    );
  });

  it('have a row that stands for them, or say why none does', () => {
    const silent = articles.filter(({ provisions: rows, why }) => rows.length > 0 === !!why);
    expect(silent).toEqual([]);
    expect(articles.filter(({ why }) => why).map(({ number }) => number)).toEqual([
      1, 5, 6, 7, 43, 44,
    ]);
  });

  it('stand under every row of the Order, at the article that the row cites', () => {
    const listed = articles.flatMap(({ number, provisions: rows }) =>
      rows.map((row) => [row, number] as const),
    );
    expect(new Set(listed.map(([row]) => row))).toEqual(
      new Set(order713.provisions.map(({ id }) => id)),
    );
    const elsewhere = listed.filter(([row, number]) => !citesArticle(row, number));
    expect(elsewhere).toEqual([]);
  });
});

const numerals = '〇一二三四五六七八九';

/** 第三十条 for 30; art. 40 stands within 第三十九条至第四十一条. */
function citesArticle(row: string, number: number): boolean {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`;
  const written = `第${ten}${number % 10 === 0 ? '' : numerals[number % 10]}条`;
  return provisionOf(row).article.includes(written) || (row === 'A-LIA-3' && number === 40);
}

describe('the yearly dates', () => {
  it('rest on rows of law that exist, in the order of the year', () => {
    expect(yearlyDates.map(({ provision }) => provisionOf(provision).heldBy)).toEqual(
      Array(5).fill('views'),
    );
    expect(yearlyDates.map(({ before }) => before)).toEqual(
      yearlyDates.map(({ before }) => before).toSorted(),
    );
  });

  it.each([
    ['R-5', 2026, '2026-01-31'],
    ['R-2', 2026, '2026-02-28'],
    ['R-2', 2028, '2028-02-29'],
    ['SZ-DIR-1', 2026, '2026-03-30'],
    ['R-1', 2026, '2026-03-31'],
    ['D-6', 2027, '2027-03-31'],
  ])('%s is in time in %i until the end of %s', (row, year, day) => {
    const date = yearlyDates.find(({ provision }) => provision === row)!;
    expect(lastDayOf(date, year)).toBe(day);
  });
});
