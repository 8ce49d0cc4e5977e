import { describe, expect, it } from '@jest/globals';
import {
  bundledCalendar as calendar,
  commentPeriod,
  daysBefore,
} from '../../../src/statute/calendar/index.ts';

const missing = expect.objectContaining({ code: 'calendar-missing' });

const earliest = (from: string) => commentPeriod(calendar, from, from, 30).earliestClose;

describe('CNT-4: thirty days for comments, the day of publication not counted', () => {
  it.each([
    ['Guangdong 2025', '2025-09-16', '2025-10-15', 29, 'borderline', '2025-10-15'],
    ['Yunnan 2025', '2025-07-24', '2025-08-22', 29, 'borderline', '2025-08-22'],
    ['the Longgang bureau 2025', '2025-04-09', '2025-05-10', 31, 'enough', '2025-05-12'],
    ['Longhua 2025', '2025-03-13', '2025-04-13', 31, 'enough', '2025-04-14'],
    ['Longgang DRB 2021', '2021-04-06', '2021-05-08', 32, 'enough', '2021-05-08'],
    ['Pu’er, March 2025', '2025-03-18', '2025-03-27', 9, 'short', '2025-03-27'],
    ['Pu’er, February 2025', '2025-02-08', '2025-02-20', 12, 'short', '2025-02-20'],
    ['Jilin 2026', '2026-02-11', '2026-02-26', 15, 'short', '2026-02-26'],
  ])('%s: %s to %s is %i days, %s, open through %s', (_who, from, to, days, standing, through) => {
    expect(commentPeriod(calendar, from, to, 30)).toMatchObject({
      days,
      daysCountingFirst: days + 1,
      standing,
      effectiveClose: through,
    });
  });

  it.each([
    ['2026-03-02', '2026-03-31', 'borderline'],
    ['2026-03-02', '2026-04-01', 'enough'],
    ['2026-03-02', '2026-03-30', 'short'],
    ['2024-02-01', '2024-03-02', 'enough'],
    ['2025-02-01', '2025-03-02', 'borderline'],
    ['2026-03-02', '2026-03-01', 'short'],
  ])('%s to %s is %s', (from, to, standing) => {
    expect(commentPeriod(calendar, from, to, 30).standing).toBe(standing);
  });

  it('names the first close that is enough, moved off the rest days', () => {
    expect(earliest('2026-03-02')).toBe('2026-04-01');
    expect(earliest('2026-03-05')).toBe('2026-04-07'); // Saturday 04-04 begins 清明节
    expect(earliest('2025-09-11')).toBe('2025-10-11'); // a Saturday that is worked
  });

  it('stays open through a holiday on which it was announced to close', () => {
    expect(commentPeriod(calendar, '2025-09-01', '2025-10-01', 30).effectiveClose).toBe(
      '2025-10-09',
    );
  });

  it('takes no extension for length: a close one day short stays borderline', () => {
    expect(commentPeriod(calendar, '2025-04-11', '2025-05-10', 30)).toMatchObject({
      days: 29,
      standing: 'borderline',
      effectiveClose: '2025-05-12',
    });
  });

  it('refuses a close in a year whose rest days are not known', () => {
    expect(() => commentPeriod(calendar, '2026-12-01', '2027-01-04', 30)).toThrow(missing);
  });
});

it('CNT-5: seven days before a hearing do not count the day of the hearing', () => {
  expect(daysBefore('2026-03-02', '2026-03-09')).toBe(7);
  expect(daysBefore('2026-03-03', '2026-03-09')).toBe(6);
  expect(daysBefore('2026-03-10', '2026-03-09')).toBe(-1);
});
