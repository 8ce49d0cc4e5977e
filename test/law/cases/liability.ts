import { expect } from '@jest/globals';
import { firstBrokenSeal } from '../../../src/integrity/seal.ts';
import { act, after, given } from '../../support/case.ts';
import { deliberatedWith } from '../../support/acts/deliberation.ts';
import { advised, lawfulOpinion } from '../../support/acts/legality-review.ts';
import { solicitationOpen } from '../../support/acts/participation.ts';
import { drafted } from '../../support/acts/drafting.ts';
import { recorded } from '../../support/recorded.ts';
import { elsewhere, holds, lastOf, type LawCase } from '../law-case.ts';

const { entries, head } = recorded('whole-matter').record;
const dissentOf = (first: string, second: string) =>
  after(deliberatedWith(first, second)).matter.context.deliberation?.minutes?.dissenters;

const { before: unopened, last: open } = lastOf(solicitationOpen);
const issue = act('IssueLawfulOpinion', lawfulOpinion, { at: '2026-04-29' });

/** 第五章 法律责任, and the Order’s own units of time. */
export const liability: readonly LawCase[] = [
  elsewhere('holds', 'A-LIA-1', 'keeps a whole record that carries its seals', () => {
    expect(entries.length).toBeGreaterThan(50);
    expect(firstBrokenSeal(entries, head)).toBeUndefined();
  }),
  elsewhere('breached', 'A-LIA-1', 'finds the entry that somebody left out', () => {
    for (const at of [0, 20, entries.length - 1])
      expect(firstBrokenSeal(entries.toSpliced(at, 1), head)).toBe(at);
  }),
  elsewhere('breached', 'A-LIA-1', 'finds the entry in which somebody else was made to act', () => {
    const forged = entries.map((entry, at) =>
      at === 20 ? { ...entry, fact: { ...entry.fact, by: entries[0]!.fact.by } } : entry,
    );
    expect(firstBrokenSeal(forged, head)).toBe(20);
  }),
  elsewhere('holds', 'A-LIA-2', 'keeps who dissented', () => {
    expect(dissentOf('disagree', 'agree')).toEqual(['m-1']);
  }),
  elsewhere('breached', 'A-LIA-2', 'makes no dissenter of who agreed', () => {
    expect(dissentOf('agree', 'agree')).toEqual([]);
  }),
  holds('CNT-1', 'counts thirty days with their days of rest', [...drafted, ...unopened], open),
  holds('CNT-1', 'counts seven working days without them', advised, issue),
  elsewhere('breached', 'CNT-1', 'takes seven calendar days for no seven working days', () => {
    given(...advised)
      .when({ ...issue, at: '2026-04-27' })
      .isRefusedUnder('A-LEG-4');
  }),
];
