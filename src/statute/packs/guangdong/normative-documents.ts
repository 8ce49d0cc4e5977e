import type { Pack } from '../../provision.ts';

export const guangdongOrder277: Pack = {
  id: 'guangdong-order-277',
  version: '1.0.0',
  title: '《广东省行政规范性文件管理规定》',
  instrument: '粤府令第277号(2020年,施行日期待核)',
  level: 'province',
  // Of 2020, day not confirmed: in force by the end of that year.
  from: '2020-12-31',
  provisions: [
    {
      id: 'B-DEF-1',
      article: '第二条',
      force: 'determine',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '认定是否为规范性文件:除规章外,由行政机关或者授权组织依照法定权限、程序制定并公开发布,涉及权利义务,具有普遍约束力,在一定期限内反复适用。',
        en: 'It is determined whether the draft is normative: other than a rule, made by an organ under legal power and procedure, publicly issued, touching rights and duties, generally binding, and applied repeatedly for a time.',
      },
      evidence: ['D02'],
    },
    {
      id: 'B-DEF-2',
      article: '第二条第二款',
      force: 'determine',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '区分政府规范性文件(含办公机构发布的)和部门规范性文件(含经本级人民政府同意后以部门名义发布的)。',
        en: 'It is a government document, those of its general office included, or a department’s, those issued in its name with the government’s consent included.',
      },
      evidence: ['D02'],
    },
    {
      // Art. 3 of Order 277 was READ. What the city’s Order 305 added stands in its own row, B-DEF-3-305.
      id: 'B-DEF-3',
      article: '第三条',
      force: 'determine',
      mark: 'READ',
      heldBy: 'chart',
      requires: {
        zh: '内部执行的管理规范、工作制度、会议纪要、工作方案、请示报告、表彰、人事等文件不是规范性文件;排除的写明理由。对外有约束力的方案不因名称而排除(后一句为本系统的理解,待司法行政部门确认)。',
        en: 'Documents executed internally (norms, work systems, minutes, work plans, reports, commendations, personnel) are not normative; an exclusion states its reason. A plan that binds outsiders is not saved by its title (the last is our reading).',
      },
      evidence: ['D02'],
    },
    {
      // Numbers with 规 were seen in PRACTICE; the rule itself is recalled.
      id: 'B-7',
      article: '(条款待核)',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'chart',
      requires: {
        zh: '规范性文件统一登记、统一编号、统一发布;文号含“规”字。',
        en: 'Normative documents are registered, numbered and issued in one place; the number has the character 规.',
      },
      evidence: ['D27'],
    },
    {
      id: 'B-8',
      article: '(条款待核)',
      force: 'must',
      mark: 'RECALLED-L',
      heldBy: 'chart',
      requires: {
        zh: '一般规范性文件公开征求意见的期限不少于7个工作日(与市场主体密切相关的为30日)。',
        en: 'Comments on an ordinary normative document are open for at least 7 working days; 30 days where it is closely related to market entities.',
      },
      evidence: ['D11'],
      exception: {
        when: { zh: '情况紧急或者依法需要保密', en: 'Urgency, or secrecy required by law' },
        requires: { zh: '写明理由。', en: 'The reason is recorded.' },
      },
      limits: [
        { name: 'normativeCommentWorkingDays', value: 7, unit: 'working-day', bound: 'at-least' },
      ],
    },
    {
      id: 'B-9',
      article: '(条款待核)',
      force: 'must',
      mark: 'RECALLED-H',
      heldBy: 'chart',
      requires: {
        zh: '规定有效期:不超过5年,暂行、试行的不超过3年;届满前6个月评估是否延续。',
        en: 'The validity is stated: at most 5 years, 3 for a provisional or trial document; 6 months before it ends the document is evaluated.',
      },
      evidence: ['D27'],
      limits: [
        { name: 'validityYears', value: 5, unit: 'year', bound: 'at-most' },
        { name: 'trialValidityYears', value: 3, unit: 'year', bound: 'at-most' },
        { name: 'renewalMonths', value: 6, unit: 'month', bound: 'at-least' },
      ],
    },
    {
      id: 'B-10',
      article: '(条款待核)',
      force: 'generally',
      mark: 'RECALLED-L',
      heldBy: 'chart',
      requires: {
        zh: '一般自公布之日起30日后施行。',
        en: 'It generally takes effect 30 days or more after publication.',
      },
      evidence: ['D27'],
      exception: {
        when: {
          zh: '情况紧急,或者公布后不立即施行将有碍施行',
          en: 'Urgency, or delay would obstruct its implementation',
        },
        requires: { zh: '写明理由。', en: 'The reason is recorded.' },
      },
      limits: [{ name: 'effectDelayDays', value: 30, unit: 'day', bound: 'at-least' }],
    },
  ],
};
