import { describe, expect, it } from '@jest/globals';
import { counted } from '../../src/machines/matter/counted.ts';
import type { Fact } from '../../src/machines/matter/fact.ts';
import { unless } from '../../src/machines/matter/rule.ts';
import { bundledCalendar } from '../../src/statute/calendar/index.ts';

describe('a finding', () => {
  it('is nothing where the condition holds, and else says where it belongs if that is anywhere', () => {
    expect(unless(true, '缺少', 'missing', '/a')).toEqual([]);
    expect(unless('', '缺少', 'missing')).toStrictEqual([{ zh: '缺少', en: 'missing' }]);
    expect(unless(0, '缺少', 'missing', '/a')).toStrictEqual([
      { zh: '缺少', en: 'missing', field: '/a' },
    ]);
  });
});

describe('what is counted when a fact is judged', () => {
  const by = { person: 'p', name: 'p', role: 'publisher', unit: 'general-office' };
  const fact = (type: string, members: object) =>
    ({ type, at: '2026-03-16T02:00:00.000Z', by, ...members }) as unknown as Fact;
  const closes = { closesOn: '2026-05-01' };

  it.each([
    ['a period opened', fact('CommentPeriodOpened', { notice: closes }), '2026-05-06'],
    ['a period extended', fact('CommentPeriodExtended', closes), '2026-05-06'],
    ['a period without a last day', fact('CommentPeriodOpened', { notice: {} }), undefined],
    ['a period without a notice', fact('CommentPeriodOpened', closes), undefined],
    ['another fact', fact('HearingAnnounced', { ...closes, notice: closes }), undefined],
  ])('of %s is the working day through which comments are taken', (_what, stated, day) => {
    const result = counted(stated, { calendar: bundledCalendar });
    expect(result).toEqual(day === undefined ? stated : { ...stated, effectiveClose: day });
  });
});
