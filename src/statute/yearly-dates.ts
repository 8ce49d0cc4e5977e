import { addDays, type CivilDate } from './calendar/civil-day.ts';
import type { Text } from './provision.ts';

/** A day of every year by which something is owed. */
export interface YearlyDate extends Text {
  provision: string;
  /** MM-DD. The duty is owed before this day begins: the reading that is never too late. */
  before: string;
  /** Who it is owed to. */
  to: Text;
}

/** The five yearly dates that one calendar should hold. */
export const yearlyDates: readonly YearlyDate[] = [
  {
    zh: '公布上一年度政府信息公开工作年度报告',
    en: 'The disclosure report on the past year is published',
    provision: 'R-5',
    before: '02-01',
    to: {
      zh: '社会公众、政府信息公开工作主管部门',
      en: 'the public and the authority for disclosure',
    },
  },
  {
    zh: '向党委、政府报告上一年度法治政府建设情况',
    en: 'The rule-of-law report on the past year goes to Party committee and government',
    provision: 'R-2',
    before: '03-01',
    to: {
      zh: '本级党委和政府、上一级主管部门,抄送本级党委法治建设议事协调机构',
      en: 'Party committee and government of the level and the superior department, with a copy to the rule-of-law body',
    },
  },
  {
    // “Before 31 March”: whether the day itself is in time is not known, so it is not.
    zh: '公布本年度重大行政决策事项目录和听证事项目录',
    en: 'The year’s directories of decisions and of hearings are published',
    provision: 'SZ-DIR-1',
    before: '03-31',
    to: { zh: '社会公众', en: 'the public' },
  },
  {
    zh: '公开上一年度法治政府建设年度报告',
    en: 'The rule-of-law report on the past year is published',
    provision: 'R-1',
    before: '04-01',
    to: { zh: '社会公众', en: 'the public' },
  },
  {
    zh: '披露上一年度公共数据资源授权运营情况',
    en: 'The past year of data operation is disclosed',
    provision: 'D-6',
    before: '04-01',
    to: { zh: '社会公众', en: 'the public' },
  },
];

/** The last civil day (Asia/Shanghai) of a year on which a yearly duty is in time. */
export const lastDayOf = ({ before }: Pick<YearlyDate, 'before'>, year: number): CivilDate =>
  addDays(`${year}-${before}`, -1);
