import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  bundledCalendar as calendar,
  countFrom,
  explain,
  withYear,
  type Term,
  type TraceDay,
} from '../../../src/statute/calendar/index.ts';

const missing = expect.objectContaining({ code: 'calendar-missing' });

const workingDays = (start: string, count: number): Term => ({
  start,
  count,
  unit: 'working-day',
  restDayExtends: false,
});
const days = (start: string, count: number, restDayExtends = true): Term => ({
  start,
  count,
  unit: 'day',
  restDayExtends,
});

const traced = (day: TraceDay) => [
  day.date,
  day.weekday,
  day.role,
  day.counted ?? '-',
  day.nature ?? '-',
  day.name ?? '-',
];

describe('a term of working days', () => {
  const deadline = countFrom(calendar, workingDays('2025-09-25', 7));

  it('closes when its last day is over in Beijing', () => {
    expect(deadline).toMatchObject({
      start: '2025-09-25',
      due: '2025-10-11',
      closesAt: '2025-10-11T16:00:00.000Z',
      provisional: false,
      papers: ['https://www.gov.cn/zhengce/content/202411/content_6986382.htm'],
    });
  });

  it('accounts for each of its days', () => {
    const joint = '国庆节、中秋节';
    const off = ['passed', '-', 'holiday', joint];

    expect(deadline.days.map(traced)).toEqual([
      ['2025-09-25', '周四', 'start', '-', '-', '-'],
      ['2025-09-26', '周五', 'counted', 1, 'workday', '-'],
      ['2025-09-27', '周六', 'passed', '-', 'weekend', '-'],
      ['2025-09-28', '周日', 'counted', 2, 'make-up', joint],
      ['2025-09-29', '周一', 'counted', 3, 'workday', '-'],
      ['2025-09-30', '周二', 'counted', 4, 'workday', '-'],
      ['2025-10-01', '周三', ...off],
      ['2025-10-02', '周四', ...off],
      ['2025-10-03', '周五', ...off],
      ['2025-10-04', '周六', ...off],
      ['2025-10-05', '周日', ...off],
      ['2025-10-06', '周一', ...off],
      ['2025-10-07', '周二', ...off],
      ['2025-10-08', '周三', ...off],
      ['2025-10-09', '周四', 'counted', 5, 'workday', '-'],
      ['2025-10-10', '周五', 'counted', 6, 'workday', '-'],
      ['2025-10-11', '周六', 'counted', 7, 'make-up', joint],
    ]);
  });

  it('says nothing of a day that did not matter', () => {
    expect(deadline.days.slice(0, 2)).toStrictEqual([
      { date: '2025-09-25', weekday: '周四', role: 'start' },
      { date: '2025-09-26', weekday: '周五', role: 'counted', counted: 1, nature: 'workday' },
    ]);
  });

  it('explains itself in Chinese, days of one kind together', () => {
    expect(explain(deadline).zh).toBe(
      [
        '自2025-09-25（周四）起算，当日不计',
        '第1个工作日：2025-09-26（周五）',
        '2025-09-27（周六），周末，不计',
        '第2个工作日：2025-09-28（周日），国庆节、中秋节调休上班',
        '第3至4个工作日：2025-09-29（周一）至2025-09-30（周二）',
        '2025-10-01（周三）至2025-10-08（周三），国庆节、中秋节放假，不计',
        '第5至6个工作日：2025-10-09（周四）至2025-10-10（周五）',
        '第7个工作日：2025-10-11（周六），国庆节、中秋节调休上班',
        '至2025-10-11（周六）24时届满。',
      ].join('；'),
    );
  });

  it('explains itself in English', () => {
    expect(explain(deadline).en).toBe(
      [
        'Counted from 2025-09-25 (Thu), that day not counted',
        'working day 1: 2025-09-26 (Fri)',
        '2025-09-27 (Sat), weekend, not counted',
        'working day 2: 2025-09-28 (Sun), make-up workday for National Day and Mid-Autumn Festival',
        'working days 3–4: 2025-09-29 (Mon) to 2025-09-30 (Tue)',
        '2025-10-01 (Wed) to 2025-10-08 (Wed), off for National Day and Mid-Autumn Festival, not counted',
        'working days 5–6: 2025-10-09 (Thu) to 2025-10-10 (Fri)',
        'working day 7: 2025-10-11 (Sat), make-up workday for National Day and Mid-Autumn Festival',
        'ends at 24:00 on 2025-10-11 (Sat), Beijing time.',
      ].join('; '),
    );
  });

  it('names the papers of both years that it touches', () => {
    expect(countFrom(calendar, workingDays('2025-12-30', 20)).papers).toEqual(
      calendar.notices.slice(-2).flatMap(({ papers }) => papers),
    );
  });

  it('comes to what counting comes to, with every number once and no day left out', () => {
    const start = fc.integer({ min: 0, max: 3_100 }).map((n) => addDays('2018-01-01', n));

    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), (from, n) => {
        const { due, days: trace } = countFrom(calendar, workingDays(from, n));
        const numbers = trace.flatMap(({ counted }) => counted ?? []);

        expect(due).toBe(addWorkingDays(calendar, from, n));
        expect(numbers).toEqual(Array.from({ length: n }, (_, i) => i + 1));
        expect(trace.map(({ date }) => date)).toEqual(trace.map((_, i) => addDays(from, i)));
      }),
    );
  });
});

describe('a term of calendar days', () => {
  it('counts rest days like any other', () => {
    const deadline = countFrom(calendar, days('2026-03-02', 30));

    expect(deadline).toMatchObject({ due: '2026-04-01', closesAt: '2026-04-01T16:00:00.000Z' });
    expect(explain(deadline).zh).toBe(
      '自2026-03-02（周一）起算，当日不计；第1至29日：2026-03-03（周二）至2026-03-31（周二）；' +
        '第30日：2026-04-01（周三）；至2026-04-01（周三）24时届满。',
    );
  });

  it('moves on to the next working day when its last day is one of rest', () => {
    const deadline = countFrom(calendar, days('2025-09-04', 30));

    expect(deadline.due).toBe('2025-10-09');
    expect(deadline.days.slice(-7).map(traced)).toEqual([
      ['2025-10-03', '周五', 'counted', 29, '-', '-'],
      ['2025-10-04', '周六', 'counted', 30, 'holiday', '国庆节、中秋节'],
      ['2025-10-05', '周日', 'extension', '-', 'holiday', '国庆节、中秋节'],
      ['2025-10-06', '周一', 'extension', '-', 'holiday', '国庆节、中秋节'],
      ['2025-10-07', '周二', 'extension', '-', 'holiday', '国庆节、中秋节'],
      ['2025-10-08', '周三', 'extension', '-', 'holiday', '国庆节、中秋节'],
      ['2025-10-09', '周四', 'extension', '-', 'workday', '-'],
    ]);
    expect(explain(deadline).zh).toContain(
      '第30日：2025-10-04（周六），国庆节、中秋节放假；' +
        '2025-10-05（周日）至2025-10-08（周三），国庆节、中秋节放假，顺延；' +
        '顺延至2025-10-09（周四）；至2025-10-09（周四）24时届满。',
    );
    expect(explain(deadline).en).toContain(
      'day 30: 2025-10-04 (Sat), off for National Day and Mid-Autumn Festival; ' +
        '2025-10-05 (Sun) to 2025-10-08 (Wed), off for National Day and Mid-Autumn Festival, ' +
        'passed over; extended to 2025-10-09 (Thu); ' +
        'ends at 24:00 on 2025-10-09 (Thu), Beijing time.',
    );
  });

  it('says that an ordinary weekend was passed over, and where it led', () => {
    expect(explain(countFrom(calendar, days('2026-03-06', 1)))).toEqual({
      zh:
        '自2026-03-06（周五）起算，当日不计；第1日：2026-03-07（周六），周末；' +
        '2026-03-08（周日），周末，顺延；顺延至2026-03-09（周一）；至2026-03-09（周一）24时届满。',
      en:
        'Counted from 2026-03-06 (Fri), that day not counted; day 1: 2026-03-07 (Sat), weekend; ' +
        '2026-03-08 (Sun), weekend, passed over; extended to 2026-03-09 (Mon); ' +
        'ends at 24:00 on 2026-03-09 (Mon), Beijing time.',
    });
  });

  it('ends on a Saturday that is worked', () => {
    expect(countFrom(calendar, days('2025-09-11', 30)).due).toBe('2025-10-11');
  });

  it('ends on the rest day itself where the law does not extend it', () => {
    expect(countFrom(calendar, days('2025-09-04', 30, false)).due).toBe('2025-10-04');
  });

  it('of no days ends on the day it starts, unless that is one of rest', () => {
    expect(countFrom(calendar, days('2026-03-06', 0)).due).toBe('2026-03-06');
    expect(countFrom(calendar, days('2026-03-07', 0)).due).toBe('2026-03-09');
  });

  it('does not ask for a year about which the calendar has nothing to decide', () => {
    expect(countFrom(calendar, days('2026-12-20', 30, false))).toMatchObject({
      due: '2027-01-19',
      provisional: false,
      papers: [],
    });
  });

  it('never ends on a rest day, nor before its count, where it is extended', () => {
    const start = fc.integer({ min: 0, max: 3_100 }).map((n) => addDays('2018-01-01', n));

    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 120 }), (from, n) => {
        const { due } = countFrom(calendar, days(from, n));

        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(due >= addDays(from, n)).toBe(true);
        expect(countFrom(calendar, days(from, n + 1)).due >= due).toBe(true);
      }),
    );
  });
});

describe('at the edge of what is known', () => {
  it.each([days('2026-12-10', 30), workingDays('2026-12-10', 30)])(
    'refuses to end $count $unit s into 2027',
    (term) => {
      expect(() => countFrom(calendar, term)).toThrow(missing);
    },
  );

  it('marks a term as provisional while the next notice could still move its days', () => {
    const deadline = countFrom(calendar, workingDays('2026-12-24', 5));

    expect(deadline).toMatchObject({ due: '2026-12-31', provisional: true });
    expect(explain(deadline).zh).toContain('；暂定：2027年放假安排尚未公布，届时可能变动。');
    expect(explain(deadline).en).toContain('; provisional: the holiday notice for 2027');
    expect(countFrom(calendar, workingDays('2026-12-17', 5)).provisional).toBe(false);
    expect(countFrom(calendar, workingDays('2026-12-17', 6))).toMatchObject({
      due: '2026-12-25',
      provisional: true,
    });
  });

  it('counts on once the notice is adopted, naming a holiday it has no English for as it is', () => {
    const later = withYear(calendar, {
      year: 2027,
      papers: ['https://example.org/notice-2027'],
      days: [{ name: '纪念日', date: '2027-01-01', isOffDay: true }],
    });
    const deadline = countFrom(later, workingDays('2026-12-24', 6));

    expect(deadline).toMatchObject({ due: '2027-01-04', provisional: false });
    expect(explain(deadline).en).toContain('2027-01-01 (Fri), off for 纪念日, not counted');
  });

  it('tells two holidays in a row apart', () => {
    const later = withYear(calendar, {
      year: 2027,
      papers: ['https://example.org/notice-2027'],
      days: [
        { name: '元旦', date: '2027-01-01', isOffDay: true },
        { name: '纪念日', date: '2027-01-04', isOffDay: true },
        { name: '元旦', date: '2027-01-05', isOffDay: true },
      ],
    });
    expect(explain(countFrom(later, workingDays('2027-01-03', 1))).zh).toContain(
      '；2027-01-04（周一），纪念日放假，不计；2027-01-05（周二），元旦放假，不计；',
    );
  });

  it.each([-1, 0.5])('does not take %d for a count', (count) => {
    expect(() => countFrom(calendar, days('2026-03-02', count))).toThrow(
      new RangeError(`Not a whole number of days: ${count}`),
    );
  });
});
