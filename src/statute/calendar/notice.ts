import { EngineError, type FieldFault } from '../../errors.ts';
import { isCivilDate, type CivilDate } from './civil-day.ts';

/** One day of which the yearly notice says something that its weekday does not. */
export interface HolidayDay {
  /** The holiday to which it belongs, in the notice's words: 国庆节、中秋节. */
  name: string;
  date: CivilDate;
  /** True for a day off, false for a make-up workday (调休上班). */
  isOffDay: boolean;
}

/**
 * The State Council's notice on the holidays of one year (国务院办公厅关于……年部分节假日安排的通知), in
 * the shape of the public data project holiday-cn. A New Year that begins in December lists those days.
 */
export interface HolidayYear {
  year: number;
  /** Where the notice and its amendments are published. */
  papers: readonly string[];
  days: readonly HolidayDay[];
}

/** A notice that says nothing covers nothing: empty files are published ahead of the real ones. */
export const saysSomething = ({ days }: HolidayYear): boolean => days.length > 0;

const fault = (field: string, zh: string, en: string): FieldFault => ({ field, zh, en });

/** A notice speaks of its own year, and of the December and January that touch it. */
const isGovernedBy = (year: number, date: CivilDate): boolean =>
  date.startsWith(`${year}-`) ||
  date.startsWith(`${year - 1}-12-`) ||
  date.startsWith(`${year + 1}-01-`);

function faultsOfDay({ year }: HolidayYear, { name, date }: HolidayDay, at: string): FieldFault[] {
  const faults: FieldFault[] = [];

  if (name.trim() === '')
    faults.push(fault(`${at}/name`, '未写明节日名称', 'the holiday is not named'));
  if (!isCivilDate(date))
    faults.push(fault(`${at}/date`, `没有这一天：${date}`, `no such day: ${date}`));
  else if (!isGovernedBy(year, date))
    faults.push(fault(`${at}/date`, `${date}不属于${year}年`, `${date} is not of ${year}`));
  return faults;
}

function faultsOfWhole({ year, papers, days }: HolidayYear): FieldFault[] {
  const faults: FieldFault[] = [];
  const ownDays = days.filter(({ date }) => date.startsWith(`${year}-`));

  if (!Number.isInteger(year) || year < 1949 || year > 2999)
    faults.push(fault('/year', '年份不对', 'this is not a year'));
  if (papers.length === 0 || papers.some((paper) => paper.trim() === ''))
    faults.push(fault('/papers', '未写明通知出处', 'the paper of the notice is not named'));
  if (!ownDays.some(({ isOffDay }) => isOffDay))
    faults.push(fault('/days', '没有一天当年的节假日', 'not one holiday of that year'));
  if (new Set(days.map(({ date }) => date)).size < days.length)
    faults.push(fault('/days', '同一天写了两次', 'a day is listed twice'));
  return faults;
}

/** What keeps a notice from being taken as the calendar of its year; empty where nothing does. */
export const faultsOf = (notice: HolidayYear): FieldFault[] => [
  ...faultsOfWhole(notice),
  ...notice.days.flatMap((day, index) => faultsOfDay(notice, day, `/days/${index}`)),
];

/** Throws EngineError `invalid-request`, naming every fault, for a notice that cannot be counted by. */
export function validNotice(notice: HolidayYear): HolidayYear {
  const faults = faultsOf(notice);

  if (faults.length > 0)
    throw new EngineError('invalid-request', `The notice for ${notice.year} cannot be adopted.`, {
      faults,
    });
  return notice;
}
