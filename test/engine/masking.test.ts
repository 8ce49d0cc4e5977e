import { describe, expect, it } from '@jest/globals';
import { covered, letterSpansOf, maskedName, maskerOf } from '../../src/engine/masking.ts';

describe('a name that is published', () => {
  it.each([
    ['朱某某', '朱**'],
    ['欧阳震', '欧**'],
    ['李', '李**'],
    [' 王五 ', '王**'],
    ['Smith', 'S**'],
    ['𠮷田', '𠮷**'],
    ['', '匿名'],
    [undefined, '匿名'],
  ])('%s is shown as %s', (name, shown) => {
    expect(maskedName(name)).toBe(shown);
  });
});

describe('a text that is published', () => {
  const mask = maskerOf([
    { name: '欧阳震', contact: '139-0000-0000' },
    { name: '欧阳' },
    { name: 'Ada Smith' },
    { name: '李' },
    { name: '.*' },
    {},
  ]);

  it.each([
    ['采纳欧阳震的意见', '采纳欧**的意见'],
    ['采纳欧阳 震的意见', '采纳欧**的意见'],
    ['欧阳的意见', '欧**的意见'],
    ['见ADA  smith来信', '见A**来信'],
    ['电话139-0000-0000', '电话***'],
    // A name of one letter is in half of all words, and a name is no pattern.
    ['李子成熟', '李子成熟'],
    ['全文照录', '全文照录'],
    ['', ''],
  ])('%s is shown as %s', (text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  it('covers each of a thousand people', () => {
    const people = Array.from({ length: 1000 }, (_, at) => ({ name: `王${at}号` }));
    const many = maskerOf(people);
    const shown = people.map(({ name }) => many(`同${name}的意见`.repeat(5)));
    expect(shown.filter((text, at) => text.includes(people[at]!.name))).toEqual([]);
  });
});

describe('a place that is noted before a name is erased', () => {
  const spansIn = letterSpansOf([{ name: '欧阳震' }]);

  it.each([
    ['依欧阳 震的意见', '依***的意见'],
    ['𠮷田与欧阳震', '𠮷田与***'],
    ['欧阳震,欧阳震', '***,***'],
    ['无关', '无关'],
  ])('in %s stays covered without the name', (text, shown) => {
    expect(covered(text, spansIn(text))).toBe(shown);
  });

  it('may overlap with another: nothing of either is read', () => {
    const spans = [
      { from: 2, to: 5 },
      { from: 0, to: 3 },
    ];
    expect(covered('甲乙丙丁戊己', spans)).toBe('******己');
  });
});
