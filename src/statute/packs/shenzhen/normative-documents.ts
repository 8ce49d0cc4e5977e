import type { Pack } from '../../provision.ts';

/** The predecessor: matters filed before 1 February 2026 stay under it. */
export const shenzhenOrder305: Pack = {
  id: 'shenzhen-order-305',
  version: '1.0.0',
  title: '《深圳市行政机关规范性文件管理规定》',
  instrument: '市政府令第305号(2018年修订)',
  level: 'city',
  // Revised in 2018, day not confirmed: in force by the end of that year.
  from: '2018-12-31',
  // The repeal clause was not seen; it ends where its successor begins.
  to: '2026-01-31',
  provisions: [
    {
      id: 'B-12-305',
      article: '(全文未读)',
      force: 'must',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '2026年2月1日前启动的市、区规范性文件,其起草、审查、发布和备案适用本规定。',
        en: 'Documents begun before 1 February 2026 are drafted, reviewed, issued and filed under these rules.',
      },
      evidence: ['D27'],
    },
    {
      id: 'B-DEF-3-305',
      article: '第三条',
      force: 'determine',
      mark: 'READ-2',
      heldBy: 'chart',
      requires: {
        zh: '发展规划、纲要,专项任务的工作方案、工作部署、工作计划,应急预案,不创设规则的批复,办事时间等公告,不是规范性文件;排除的写明理由。',
        en: 'Development plans and outlines, work plans for a special task, emergency plans, replies without new rules and notices of service hours are not normative; an exclusion states its reason.',
      },
      evidence: ['D02'],
    },
  ],
};

export const shenzhenOrder368: Pack = {
  id: 'shenzhen-order-368',
  version: '1.0.0',
  title: '《深圳市行政规范性文件管理规定》',
  instrument: '市政府令第368号',
  level: 'city',
  from: '2026-02-01',
  provisions: [
    {
      id: 'B-12',
      article: '第一条至第四条',
      force: 'must',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '起草、审核(审查)、发布、备案适用本规定;区分政府和部门规范性文件(含经同意以部门名义发布的);办公机构登记、编号、发布和备案,部门起草、实施、评估和清理,司法行政部门审查。',
        en: 'Drafting, review, issue and filing follow these rules; government and department documents are told apart; the general office registers, numbers, issues and files, departments draft, implement, evaluate and clean up, the justice department reviews.',
      },
      evidence: ['D27'],
    },
  ],
};
