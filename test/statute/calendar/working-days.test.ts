import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  bundledCalendar as calendar,
  nextWorkingDay,
  workingDaysBetween,
} from '../../../src/statute/calendar/index.ts';

const missing = expect.objectContaining({ code: 'calendar-missing' });
const knownDay = fc.integer({ min: 0, max: 3_100 }).map((n) => addDays('2018-01-01', n));
const count = fc.integer({ min: 0, max: 60 });

describe('CNT-6: working days, the starting day not counted', () => {
  it.each([
    ['2025-09-25', 7, '2025-10-11'],
    ['2025-01-22', 7, '2025-02-07'],
    ['2025-09-25', 15, '2025-10-22'],
    ['2026-02-09', 7, '2026-02-25'],
    ['2026-04-29', 7, '2026-05-12'],
    ['2025-12-31', 20, '2026-01-29'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('%s and %i working days is %s', (start, n, due) => {
    expect(addWorkingDays(calendar, start, n)).toBe(due);
    expect(workingDaysBetween(calendar, start, due)).toBe(n);
  });

  it('takes a rest day as the start without counting it', () => {
    expect(addWorkingDays(calendar, '2026-03-07', 1)).toBe('2026-03-09');
    expect(addWorkingDays(calendar, '2026-03-07', 0)).toBe('2026-03-07');
  });

  it('keeps a working day and moves a rest day forward', () => {
    expect(nextWorkingDay(calendar, '2026-02-14')).toBe('2026-02-14');
    expect(nextWorkingDay(calendar, '2026-02-15')).toBe('2026-02-24');
  });

  it('counts backwards as less than nothing', () => {
    expect(workingDaysBetween(calendar, '2025-10-11', '2025-09-25')).toBe(-7);
    expect(workingDaysBetween(calendar, '2025-10-11', '2025-10-11')).toBe(0);
  });

  it.each([-1, 1.5, Number.NaN])('does not take %d for a count', (n) => {
    expect(() => addWorkingDays(calendar, '2026-03-02', n)).toThrow(RangeError);
  });

  it('refuses what would need the notice for 2027', () => {
    expect(addWorkingDays(calendar, '2026-12-24', 5)).toBe('2026-12-31');
    expect(() => addWorkingDays(calendar, '2026-12-24', 6)).toThrow(missing);
    expect(() => workingDaysBetween(calendar, '2026-12-31', '2027-01-01')).toThrow(missing);
    expect(() => nextWorkingDay(calendar, '2027-01-04')).toThrow(missing);
  });
});

describe('for all days of the known years', () => {
  it('a count that is taken never ends on a rest day', () => {
    fc.assert(
      fc.property(knownDay, count, (start, n) => {
        const due = addWorkingDays(calendar, start, n + 1);

        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(workingDaysBetween(calendar, start, due)).toBe(n + 1);
      }),
    );
  });

  it('counts add up', () => {
    fc.assert(
      fc.property(knownDay, count, count, (start, n, m) => {
        const inTwo = addWorkingDays(calendar, addWorkingDays(calendar, start, n), m);

        expect(inTwo).toBe(addWorkingDays(calendar, start, n + m));
      }),
    );
  });

  it('stretches laid end to end add up, in whatever order', () => {
    fc.assert(
      fc.property(knownDay, knownDay, knownDay, (a, b, c) => {
        expect(workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c)).toBe(
          workingDaysBetween(calendar, a, c),
        );
      }),
    );
  });

  it('a later start or a longer count never ends earlier', () => {
    fc.assert(
      fc.property(knownDay, count, count, (start, n, later) => {
        const due = addWorkingDays(calendar, start, n);

        expect(addWorkingDays(calendar, addDays(start, later % 30), n) >= due).toBe(true);
        expect(addWorkingDays(calendar, start, n + 1) > due).toBe(true);
      }),
    );
  });
});
