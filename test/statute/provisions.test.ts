import { describe, expect, it } from '@jest/globals';
import { documents } from '../../src/statute/documents.ts';
import { packs } from '../../src/statute/packs/index.ts';
import { packOf, provisionOf, provisions } from '../../src/statute/provisions.ts';
import { rowsByMark } from './rows-by-mark.ts';

const researched = Object.entries(rowsByMark).flatMap(([mark, ids]) =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, mark] as const),
);

describe('the rows of the law', () => {
  it('have numbers of their own', () => {
    const ids = provisions.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9-]{1,30}$/.test(id))).toEqual([]);
  });

  it('are all there, each as sure as the research is of it', () => {
    expect(researched).toHaveLength(161);
    expect(researched.map(([id]) => [id, provisionOf(id).mark])).toEqual(researched);
  });

  it('beyond the research are our own rules and the predecessor of Order 368', () => {
    const known = new Set(researched.map(([id]) => id));
    const others = provisions.filter(({ id }) => !known.has(id));
    expect(others.map(({ id }) => packOf(id).id)).toEqual([
      ...Array(2).fill('shenzhen-order-305'),
      ...Array(12).fill('design'),
      ...Array(2).fill('signing'),
    ]);
  });

  it('say in both languages what they require, what an exception requires, and what holds them instead of a rule', () => {
    const texts = provisions.flatMap(({ requires, exception, instead }) => [
      requires,
      ...(typeof exception === 'object' ? [exception.when, exception.requires] : []),
      ...(instead ? [instead] : []),
    ]);
    expect(texts.filter(({ zh }) => !/[\u4e00-\u9fff]/.test(zh))).toEqual([]);
    expect(texts.filter(({ en }) => en === '' || /[\u4e00-\u9ffe]{3}/.test(en))).toEqual([]);
  });

  it('name only documents of the case file', () => {
    const codes = new Set(documents.map(({ code }) => code));
    const unknown = provisions.flatMap(({ id, evidence }) =>
      evidence.filter((code) => !codes.has(code)).map((code) => `${id}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are cited as the law is cited', () => {
    expect(provisionOf('A-PUB-5').citation).toBe('《重大行政决策程序暂行条例》第十五条第一款');
    expect(provisionOf('C-FCR-7').citation).toBe('《公平竞争审查条例》第十八条');
    expect(provisionOf('DC-8').citation).toBe('正程设计规则“分类判定”');
    expect(provisionOf('A-RISK-5').citation).toBe('社会稳定风险评估文件(题名待核)(条款待核)');
  });

  it('refuse a number that nobody gave', () => {
    expect(() => provisionOf('A-PUB-55')).toThrow(new TypeError('No provision A-PUB-55'));
    expect(() => packOf('toString')).toThrow(new TypeError('No provision toString'));
  });
});

describe('the packs', () => {
  it('have names of their own and a span of days', () => {
    const ids = packs.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(packs.filter(({ from, to }) => to !== undefined && to < from)).toEqual([]);
  });

  it('bind nobody by the law of another place or by what others do', () => {
    const practice = packs.find(({ id }) => id === 'practice');
    expect(practice?.provisions.filter(({ heldBy }) => heldBy !== 'text')).toEqual([]);
  });
});

const unitsOf = (id: string) => provisionOf(id).limits?.map(({ unit }) => unit);

it('CNT-1: the Order counts comments and materials in days, the review in working days', () => {
  expect(['A-PUB-5', 'A-HEAR-4', 'A-LEG-4'].map(unitsOf)).toEqual([
    ['day'],
    ['day'],
    ['working-day'],
  ]);
});
