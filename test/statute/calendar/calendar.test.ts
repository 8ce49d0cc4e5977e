import { describe, expect, it } from '@jest/globals';
import type { FieldFault } from '../../../src/errors.ts';
import {
  bundledCalendar,
  calendarOf,
  faultsOf,
  withYear,
  type HolidayDay,
  type HolidayYear,
} from '../../../src/statute/calendar/index.ts';

const missing = expect.objectContaining({ name: 'EngineError', code: 'calendar-missing' });
const missingYear = (year: number) =>
  expect.objectContaining({
    code: 'calendar-missing',
    message: `The State Council's holiday notice for ${year} is not known; days of that year cannot be counted.`,
  });

/** A made-up notice: New Year bridged from a Thursday, paid back on the Sunday before. */
const notice = (over: Partial<HolidayYear> = {}): HolidayYear => ({
  year: 2027,
  papers: ['https://example.org/notice-2027'],
  days: [
    { name: '元旦', date: '2026-12-27', isOffDay: false },
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '元旦', date: '2027-01-01', isOffDay: true },
  ],
  ...over,
});

/** Every day between two days of a month: ['2025-10', 1, 8]. */
const days = (month: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${month}-${String(from + i).padStart(2, '0')}`);

describe('the notices for 2025 and 2026', () => {
  it.each([
    ['春节', days('2025-01', 28, 31)],
    ['春节', days('2025-02', 1, 4)],
    ['劳动节', days('2025-05', 1, 5)],
    ['国庆节、中秋节', days('2025-10', 1, 8)],
    ['元旦', days('2026-01', 1, 3)],
    ['春节', days('2026-02', 15, 23)],
    ['清明节', days('2026-04', 4, 6)],
    ['劳动节', days('2026-05', 1, 5)],
    ['端午节', days('2026-06', 19, 21)],
    ['中秋节', days('2026-09', 25, 27)],
    ['国庆节', days('2026-10', 1, 7)],
  ])('give days off for %s: %s', (name, dates) => {
    for (const date of dates) {
      expect([date, bundledCalendar.natureOf(date)]).toEqual([date, 'holiday']);
      expect(bundledCalendar.isWorkingDay(date)).toBe(false);
      expect(bundledCalendar.nameOf(date)).toBe(name);
    }
  });

  it.each([
    '2025-01-26',
    '2025-02-08',
    '2025-04-27',
    '2025-09-28',
    '2025-10-11',
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ])('make a workday of %s, a weekend', (date) => {
    expect(bundledCalendar.natureOf(date)).toBe('make-up');
    expect(bundledCalendar.isWorkingDay(date)).toBe(true);
  });

  it('leave the other days to the week', () => {
    expect(bundledCalendar.natureOf('2026-03-06')).toBe('workday');
    expect(bundledCalendar.natureOf('2026-03-07')).toBe('weekend');
    expect(bundledCalendar.nameOf('2026-03-07')).toBeUndefined();
  });

  it.each([
    [2025, 248],
    [2026, 248],
  ])('leave %i with %i working days', (year, expected) => {
    const worked = Array.from({ length: 365 }, (_, i) =>
      new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10),
    ).filter((date) => bundledCalendar.isWorkingDay(date));

    expect(worked).toHaveLength(expected);
  });
});

describe('the bundled calendar', () => {
  it('covers 2018 to 2026, each by a notice without fault and with its paper on gov.cn', () => {
    expect(bundledCalendar.notices.map(({ year }) => year)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    for (const each of bundledCalendar.notices) {
      expect([each.year, faultsOf(each)]).toEqual([each.year, []]);
      for (const paper of each.papers) expect(new URL(paper).hostname).toMatch(/^www\.gov\.cn$/);
    }
  });

  it('takes the last days of December from the notice of the next year', () => {
    expect(bundledCalendar.natureOf('2018-12-29')).toBe('make-up');
    expect(bundledCalendar.natureOf('2018-12-31')).toBe('holiday');
    expect(bundledCalendar.natureOf('2022-12-31')).toBe('holiday');
  });

  it.each(['2027-01-01', '2027-02-08', '2017-12-31'])(
    'refuses to say what %s is, rather than guess',
    (date) => {
      expect(bundledCalendar.covers(Number(date.slice(0, 4)))).toBe(false);
      expect(() => bundledCalendar.isWorkingDay(date)).toThrow(
        missingYear(Number(date.slice(0, 4))),
      );
      expect(() => bundledCalendar.natureOf(date)).toThrow(missing);
      expect(() => bundledCalendar.nameOf(date)).toThrow(missing);
    },
  );

  it('tells a mistyped day from an unknown year', () => {
    expect(() => bundledCalendar.isWorkingDay('2026-02-30')).toThrow(RangeError);
  });
});

describe('a notice adopted later', () => {
  it('adds its year, and what it says of the December before', () => {
    const later = withYear(bundledCalendar, notice());

    expect(later.covers(2027)).toBe(true);
    expect(later.natureOf('2027-01-01')).toBe('holiday');
    expect(later.natureOf('2027-01-04')).toBe('workday');
    expect(later.natureOf('2026-12-27')).toBe('make-up');
    expect(later.natureOf('2026-12-31')).toBe('holiday');
  });

  it('leaves the calendar it was added to as it was', () => {
    withYear(bundledCalendar, notice());

    expect(bundledCalendar.covers(2027)).toBe(false);
    expect(bundledCalendar.natureOf('2026-12-31')).toBe('workday');
  });

  it('takes the place of the year’s notice before it was amended', () => {
    const before = withYear(bundledCalendar, notice());
    const days = [...notice().days, { name: '元旦', date: '2027-01-02', isOffDay: true }];
    const after = withYear(before, notice({ days }));

    expect(before.natureOf('2027-01-02')).toBe('weekend');
    expect(after.natureOf('2027-01-02')).toBe('holiday');
    expect(after.notices).toHaveLength(10);
  });

  it('rules the days of January that follow its year, where that year is known too', () => {
    const early = [{ name: '元旦', date: '2026-01-05', isOffDay: true }];
    const own = { name: '国庆节', date: '2025-10-01', isOffDay: true };
    const later = withYear(bundledCalendar, notice({ year: 2025, days: [own, ...early] }));

    expect(later.natureOf('2026-01-05')).toBe('holiday');
  });

  it('speaks last where two speak of a day, in whatever order they come', () => {
    const year = { ...notice(), year: 2026 };
    const own = { ...year, days: [{ name: '调休', date: '2026-12-31', isOffDay: false }] };
    for (const years of [
      [own, notice()],
      [notice(), own],
    ]) {
      const calendar = calendarOf(years);
      expect(calendar.natureOf('2026-12-31')).toBe('holiday');
      expect(calendar.notices.map(({ year: known }) => known)).toEqual([2026, 2027]);
    }
  });

  const [makeUp, eve, newYear] = notice().days as [HolidayDay, HolidayDay, HolidayDay];
  const oneMore = (day: HolidayDay) => ({ days: [...notice().days, day] });

  it.each<[string, Partial<HolidayYear>, FieldFault]>([
    [
      'is empty',
      { days: [] },
      { field: '/days', zh: '没有一天当年的节假日', en: 'not one holiday of that year' },
    ],
    [
      'has only make-up workdays of its year',
      { days: [eve, { ...makeUp, date: '2027-02-06' }] },
      { field: '/days', zh: '没有一天当年的节假日', en: 'not one holiday of that year' },
    ],
    [
      'has a day of another year',
      oneMore({ ...newYear, date: '2028-02-01' }),
      { field: '/days/3/date', zh: '2028-02-01不属于2027年', en: '2028-02-01 is not of 2027' },
    ],
    [
      'names no paper',
      { papers: [] },
      { field: '/papers', zh: '未写明通知出处', en: 'the paper of the notice is not named' },
    ],
    [
      'names a blank paper beside another',
      { papers: ['https://example.org/notice-2027', ' '] },
      { field: '/papers', zh: '未写明通知出处', en: 'the paper of the notice is not named' },
    ],
    [
      'has a day that does not exist',
      oneMore({ ...newYear, date: '2027-02-29' }),
      { field: '/days/3/date', zh: '没有这一天：2027-02-29', en: 'no such day: 2027-02-29' },
    ],
    [
      'leaves a holiday without its name',
      oneMore({ ...newYear, name: ' ', date: '2027-02-08' }),
      { field: '/days/3/name', zh: '未写明节日名称', en: 'the holiday is not named' },
    ],
    [
      'lists a day twice',
      oneMore(newYear),
      { field: '/days', zh: '同一天写了两次', en: 'a day is listed twice' },
    ],
  ])('is refused when it %s', (_why, over, fault) => {
    expect(faultsOf(notice(over))).toEqual([fault]);
    expect(() => withYear(bundledCalendar, notice(over))).toThrow(
      expect.objectContaining({
        name: 'EngineError',
        code: 'invalid-request',
        message: 'The notice for 2027 cannot be adopted.',
        faults: [fault],
      }),
    );
  });

  it.each([
    [1948, true],
    [1949, false],
    [2999, false],
    [3000, true],
    [2026.5, true],
  ])('of the year %d: that it is none is a fault (%s)', (year, isFault) => {
    const fault = { field: '/year', zh: '年份不对', en: 'this is not a year' };
    const faults = faultsOf(notice({ year })).filter(({ field }) => field === '/year');
    expect(faults).toEqual(isFault ? [fault] : []);
  });
});

it('an empty file, published ahead of the notice, covers nothing', () => {
  const calendar = calendarOf([...bundledCalendar.notices, { year: 2027, papers: [], days: [] }]);

  expect(calendar.covers(2027)).toBe(false);
  expect(() => calendar.isWorkingDay('2027-01-01')).toThrow(missing);
});

it('what a notice says of the December before does not make that year known', () => {
  expect(() => calendarOf([notice()]).isWorkingDay('2026-12-31')).toThrow(missing);
});
