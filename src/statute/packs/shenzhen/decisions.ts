import type { Pack } from '../../provision.ts';

export const shenzhenProcedure: Pack = {
  id: 'shenzhen-procedure-2023',
  version: '1.1.0',
  title: '《深圳市重大行政决策程序实施办法》',
  instrument: '深府规〔2023〕2号(施行日期待核)',
  level: 'city',
  // Early 2023, day unknown: the city's report on 2022, due by the end of March, already speaks of it.
  from: '2023-03-31',
  provisions: [
    {
      id: 'SZ-P-0',
      article: '(全文未读)',
      force: 'determine',
      mark: 'READ-2',
      heldBy: 'text',
      requires: {
        zh: '市级程序办法,替代《深圳市人民政府重大行政决策程序规定》;已知存在,除目录公布时间外内容未读。',
        en: 'The city’s measures, in place of its older rules: known to exist, not read but for the day of the directories.',
      },
      evidence: [],
      instead: {
        zh: '内容未读;已知的目录日期在SZ-DIR-1',
        en: 'Not read; the day that is known is in SZ-DIR-1',
      },
    },
    {
      id: 'SZ-DIR-1',
      article: '(条款待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '各区、各部门每年3月31日前公布重大行政决策事项目录和听证事项目录,并在专栏公开每一事项的进展。',
        en: 'Every district and department publishes its directories of decisions and of hearings before 31 March, and the progress of each matter.',
      },
      evidence: ['D04'],
      instead: {
        zh: '年度事项日历列出该日期;目录由年度目录的办理步骤维护',
        en: 'The calendar of yearly duties has the day; the directory has acts of its own',
      },
    },
  ],
};

export const shenzhenHearings: Pack = {
  id: 'shenzhen-order-342',
  version: '1.0.0',
  title: '《深圳市行政听证办法》',
  instrument: '市政府令第342号(施行日期待核)',
  level: 'city',
  // Day unknown. It was seen cited beside the provincial order that is in force from this day.
  from: '2024-01-01',
  provisions: [
    {
      id: 'SZ-H-1',
      article: '(条款待核)',
      force: 'must',
      mark: 'PRACTICE',
      heldBy: 'chart',
      requires: {
        zh: '听证通知书和材料于听证会10日前送达听证参加人(依公开案例,严于国务院令第713号的7日)。',
        en: 'Notice and materials reach participants 10 days before the hearing (as seen in practice; stricter than the Order’s 7).',
      },
      evidence: ['D14'],
      limits: [{ name: 'hearingMaterialsDays', value: 10, unit: 'day', bound: 'at-least' }],
    },
  ],
};

export const shenzhenArchives: Pack = {
  id: 'shenzhen-archives-2020',
  version: '1.1.0',
  title: '《深圳市重大行政决策过程记录和立卷归档工作指引》',
  instrument: '深圳市司法局2020年',
  level: 'city',
  // Of 2020, day not confirmed: in force by the end of that year.
  from: '2020-12-31',
  provisions: [
    {
      id: 'SZ-ARCH-1',
      article: '第三条至第五条',
      force: 'must',
      mark: 'READ',
      heldBy: 'record',
      requires: {
        zh: '(各区参照)以文字和音像设备记录公众参与、专家论证、风险评估、合法性审查、集体讨论全过程;电子数据妥善保护,有条件的及时以书面形式固定并一并归档。',
        en: 'By reference for districts: the process is recorded in writing and by devices, from participation to discussion; electronic data are protected and, where possible, fixed in writing in time and archived with the file.',
      },
      evidence: ['D12', 'D14', 'D24', 'D34'],
      instead: {
        zh: '各步骤形成的记录和音像材料按文件类别在案,逐条封印',
        en: 'Records and recordings are on file by document, each sealed',
      },
    },
    {
      id: 'SZ-ARCH-2',
      article: '第六条',
      force: 'must',
      mark: 'READ',
      heldBy: 'views',
      requires: {
        zh: '承办单位负责收集,其他单位将材料移交承办单位;决策完成后30日内全部归档移交(区级移交对象待区司法局、区档案馆明确)。',
        en: 'The sponsor collects, other units hand their material to it; within 30 days after the decision is completed everything is handed over (to whom, for a district, is to be confirmed).',
      },
      evidence: ['D34'],
      limits: [{ name: 'archiveDays', value: 30, unit: 'day', bound: 'at-most' }],
    },
  ],
};

export const shenzhenData: Pack = {
  id: 'shenzhen-data',
  version: '1.1.0',
  title: '《深圳经济特区数据条例》',
  instrument: '深圳市人大常委会',
  level: 'city',
  from: '2022-01-01',
  provisions: [
    {
      id: 'D-7',
      article: '第三十二条、第三十八条',
      force: 'must',
      mark: 'READ',
      heldBy: 'text',
      requires: {
        zh: '区政务服务数据管理部门在市主管部门指导下统筹本区公共数据工作;处理公共数据保留处理过程记录。',
        en: 'The district’s data department coordinates its public data under the city’s; processing leaves records.',
      },
      evidence: [],
      instead: {
        zh: '职责分工,不是程序要求',
        en: 'A division of competence, not of procedure',
      },
    },
  ],
};

export const shenzhenReports: Pack = {
  id: 'shenzhen-annual-reports',
  version: '1.1.0',
  title: '《深圳市法治政府建设年度报告事项指引(试行)》',
  instrument: '市委依法治市办(施行日期待核)',
  level: 'city',
  // Day unknown; an unconfirmed row that only warns.
  from: '2024-12-31',
  provisions: [
    {
      id: 'R-4',
      article: '(事项清单未读)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '年度报告按8个一级、36个二级、135个三级事项分类填报,其中包括科学民主依法决策。',
        en: 'The report draws on a menu of 8, 36 and 135 items on three levels; scientific, democratic and lawful decision-making is one of the eight.',
      },
      evidence: [],
      instead: {
        zh: '135项清单未取得;模板留有科学民主依法决策一节',
        en: 'The list of 135 items is not at hand; the template has the section on decisions',
      },
    },
  ],
};
