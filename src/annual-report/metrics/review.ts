import { mean, share, sum, type Metric } from './metric.ts';

const closed = ['review-items-adopted', 'review-items-not-adopted'];
const worksAdopted = [
  'works-contract-adopted',
  'works-disclosure-adopted',
  'works-normative-document-adopted',
  'works-other-adopted',
];
const worksOpinions = [
  'works-contract-opinions',
  'works-disclosure-opinions',
  'works-normative-document-opinions',
  'works-other-opinions',
];

/** 合法性审查、法律顾问和公职律师 (arts 25 to 28). */
export const reviewMetrics: readonly Metric[] = [
  {
    id: 'M11',
    version: 1,
    zh: '合法性审查',
    en: 'Legality review',
    definition: {
      zh: '本年度出具的审查意见份数,按事项是否规范性文件分列;平均工作日自受理次日至出具;不足法定工作日的次数;退回次数;不合法件数;逐条审查意见的采纳率。缺少当年放假安排而无法计数的单列。',
      en: 'Opinions of the review office issued in the year; mean working days from acceptance to opinion; reviews shorter than the law’s number; returns; unlawful; the share of review items adopted. What cannot be counted for want of a holiday notice stands apart.',
    },
    figures: [
      sum('M11.reviews', '合法性审查', 'Reviews', '件', 'reviews'),
      sum('M11.decisions', '决策事项', 'Decisions', '件', 'reviews-of-decisions'),
      sum('M11.normative', '规范性文件', 'Normative', '件', 'reviews-of-normative-documents'),
      sum('M11.items', '审查意见', 'Items', '条', 'review-items'),
      share('M11.adopted', '审查意见采纳率', 'Items adopted', ['review-items-adopted'], closed),
      mean('M11.days', '平均审查工作日', 'Mean', '个工作日', ['review-days'], ['review-spans']),
      sum('M11.short', '不足规定工作日', 'Too short', '次', 'review-missed'),
      sum('M11.uncounted', '无法计数', 'Not countable', '次', 'review-uncounted'),
      sum('M11.returned', '退回补充材料', 'Returned', '次', 'reviews-returned'),
      sum('M11.conditional', '修改后合法', 'Lawful once changed', '件', 'reviews-conditional'),
      sum('M11.unlawful', '不合法', 'Unlawful', '件', 'reviews-unlawful'),
    ],
  },
  {
    id: 'M12',
    version: 2,
    zh: '法律顾问、公职律师',
    en: 'Counsel',
    definition: {
      zh: '事项中法律顾问、公职律师的件次和法律意见份数;法律审核登记簿中合同、信息公开、文件等审核件数及意见的采纳率。列席会议为会议记录所载出席、列席人员中出具过该事项法律意见的人次。',
      en: 'Acts and legal opinions of counsel in matters; contracts, disclosures and documents in the register of legal work and the share of opinions adopted. Meetings: those named in the minutes, present or observing, who had given a legal opinion on the matter.',
    },
    figures: [
      sum('M12.acts', '参与决策事项', 'Acts in matters', '件次', 'counsel-acts'),
      sum('M12.opinions', '出具法律意见', 'Legal opinions', '份', 'counsel-opinions'),
      sum('M12.outside', '法律顾问', 'By outside counsel', '件次', 'counsel-by-outsideCounsel'),
      sum('M12.lawyers', '公职律师', 'By lawyers', '件次', 'counsel-by-governmentLawyer'),
      sum('M12.contracts', '审核合同', 'Contracts', '份', 'works-contract'),
      sum('M12.disclosures', '审核信息公开', 'Disclosures', '件', 'works-disclosure'),
      sum('M12.documents', '审核文件', 'Documents', '件', 'works-normative-document'),
      sum('M12.others', '其他涉法事务', 'Other', '件', 'works-other'),
      sum('M12.workOpinions', '审核意见', 'Opinions on them', '条', ...worksOpinions),
      share('M12.workAdopted', '审核意见采纳率', 'Adopted', worksAdopted, worksOpinions),
      sum('M12.meetings', '列席会议', 'Meetings attended', '人次', 'counsel-meetings'),
    ],
  },
];
