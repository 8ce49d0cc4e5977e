/** Civil days, the working days of China, and the counting of terms (CNT-1 to CNT-6). */
export { bundledCalendar } from './bundled.ts';
export { calendarOf, withYear, type Calendar, type Nature } from './calendar.ts';
export {
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
  type CivilDate,
  type Instant,
} from './civil-day.ts';
export {
  commentPeriod,
  daysBefore,
  type CommentPeriod,
  type PeriodStanding,
} from './comment-period.ts';
export { countFrom, type Deadline, type Role, type Term, type TraceDay } from './deadline.ts';
export { explain } from './explain.ts';
export { faultsOf, validNotice, type HolidayDay, type HolidayYear } from './notice.ts';
export { addWorkingDays, nextWorkingDay, workingDaysBetween } from './working-days.ts';
