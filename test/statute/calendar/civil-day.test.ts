import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { civilDay, dayNumber } from '../../../src/statute/calendar/civil-day.ts';
import {
  addDays,
  addMonths,
  addYears,
  civilDateOf,
  daysBetween,
  endOf,
  isCivilDate,
  isWeekend,
  startOf,
  weekdayOf,
} from '../../../src/statute/calendar/index.ts';

const lastDay = dayNumber('9999-12-30');
const anyDay = fc.integer({ min: dayNumber('0000-01-02'), max: lastDay }).map(civilDay);

describe('a civil day', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '1900-02-28', '0001-01-01', '9999-12-31'])(
    'is %s',
    (text) => {
      expect(isCivilDate(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '+010000-01-01',
    '+010000-01',
    '20260101',
    '二〇二六年一月一日',
    '',
  ])('is not “%s”', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => startOf(text)).toThrow(new RangeError(`Not a civil day: ${text}`));
  });

  it('knows its day of the week', () => {
    expect(weekdayOf('2025-09-25')).toEqual({ zh: '周四', en: 'Thu' });
    expect(weekdayOf('1969-12-28')).toEqual({ zh: '周日', en: 'Sun' });
    expect([isWeekend('2026-02-14'), isWeekend('2026-02-16')]).toEqual([true, false]);
  });
});

describe('the day of an instant in Asia/Shanghai', () => {
  it.each([
    ['2026-01-01T15:59:59.999Z', '2026-01-01'],
    ['2026-01-01T16:00:00.000Z', '2026-01-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2024-02-29T16:00:00Z', '2024-03-01'],
    ['1988-07-01T15:30:00.000Z', '1988-07-01'], // the summer time of those years is not law's time
  ])('%s falls on %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  it.each([
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00+08:00',
    '2026-01-01',
    '2026-02-30T00:00:00Z',
  ])('is not read from %s, which is no instant in UTC', (text) => {
    expect(() => civilDateOf(text)).toThrow(new RangeError(`Not an instant in UTC: ${text}`));
  });

  it('begins at midnight and is over at 24:00', () => {
    expect(startOf('2026-03-01')).toBe('2026-02-28T16:00:00.000Z');
    expect(endOf('2026-03-01')).toBe('2026-03-01T16:00:00.000Z');
    expect(endOf('2024-02-28')).toBe(startOf('2024-02-29'));
  });

  it('includes its first instant and its last millisecond, and not its end', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const lastMillisecond = new Date(Date.parse(endOf(date)) - 1).toISOString();

        expect(civilDateOf(startOf(date))).toBe(date);
        expect(civilDateOf(lastMillisecond)).toBe(date);
        expect(civilDateOf(endOf(date))).toBe(addDays(date, 1));
      }),
    );
  });
});

describe('calendar arithmetic', () => {
  it('crosses leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2025-04-09', '2025-05-10')).toBe(31);
  });

  it('takes back what it added', () => {
    const count = fc.integer({ min: -20_000, max: 20_000 });
    const recentDay = fc.integer({ min: -30_000, max: 60_000 }).map(civilDay);

    fc.assert(
      fc.property(recentDay, count, (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(addDays(addDays(date, n), -n)).toBe(date);
      }),
    );
  });

  it('measures what it adds', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('ends where the calendar has no more days', () => {
    for (const date of ['0000-01-01', '9999-12-31']) expect(addDays(date, 0)).toBe(date);
    const past = dayNumber('9999-12-31') + 1;
    expect(() => addDays('9999-12-31', 1)).toThrow(
      new RangeError(`No civil day has the number ${past}`),
    );
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-31', -1, '2025-11-30'],
    ['2026-08-15', 6, '2027-02-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-09-01', 5, '2031-09-01'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it('keeps the day of the month, or takes the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }).map(civilDay),
        fc.integer({ min: -240, max: 240 }),
        (date, n) => {
          const moved = addMonths(date, n);
          const isLast = addDays(moved, 1).endsWith('-01');

          expect(
            moved.slice(8) === date.slice(8) || (isLast && moved.slice(8) < date.slice(8)),
          ).toBe(true);
        },
      ),
    );
  });
});
