import type { Pack } from '../../provision.ts';

export const supervisionRules: Pack = {
  id: 'supervision-rules',
  version: '1.1.0',
  title: '《法治政府建设与责任落实督察工作规定》',
  instrument: '厅字〔2019〕28号',
  level: 'national',
  // Of 2019, day not confirmed: in force by the end of that year.
  from: '2019-12-31',
  provisions: [
    {
      id: 'R-1',
      article: '第二十四条',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '每年4月1日之前,地方各级政府和县级以上政府部门通过报刊、网站等向社会公开法治政府建设年度报告,涉及党和国家秘密的除外。',
        en: 'Before 1 April each year governments and departments publish the rule-of-law report, save state and Party secrets.',
      },
      evidence: [],
      instead: {
        zh: '年度事项日历列出该日期并提醒',
        en: 'The calendar of yearly duties has the day',
      },
    },
    {
      id: 'R-2',
      article: '第二十三条(条序待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '每年3月1日之前,部门向本级党委、政府和上一级主管部门报告,抄送本级党委法治建设议事协调机构;省、市、县政府向同级党委、人大常委会报告。',
        en: 'Before 1 March departments report to Party committee, government and superior, with a copy to the rule-of-law body; governments to Party committee and people’s congress.',
      },
      evidence: [],
      instead: {
        zh: '年度事项日历列出该日期并提醒',
        en: 'The calendar of yearly duties has the day',
      },
    },
    {
      id: 'R-3',
      article: '第二十五条(条序待核)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'views',
      requires: {
        zh: '报告内容包括:上一年度主要举措和成效;存在的不足和原因;党政主要负责人履行推进法治建设第一责任人职责的情况;下一年度安排;其他。',
        en: 'It has: last year’s measures and results; shortcomings and causes; how the first responsible persons did their duty; next year’s plan; other.',
      },
      evidence: [],
      instead: {
        zh: '年度报告模板按此列项',
        en: 'The template of the yearly report has these parts',
      },
    },
  ],
};
