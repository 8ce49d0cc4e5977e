import { share, sum, type Metric } from './metric.ts';

/** 集体讨论、请示报告、规范性文件、公布 (arts 29 to 32). */
export const decisionMetrics: readonly Metric[] = [
  {
    id: 'M13',
    version: 1,
    zh: '集体讨论',
    en: 'Deliberation',
    definition: {
      zh: '本年度记录的集体讨论议题数,按会议种类分列;会议记录中表明不同意见的发言数;与多数人意见不一致并说明理由的决定数。',
      en: 'Items deliberated in the year by kind of meeting; speeches that disagree; decisions against the majority with the reason stated.',
    },
    figures: [
      sum('M13.items', '集体讨论议题', 'Items', '个', 'deliberations'),
      sum('M13.party', '党组会议题', 'Party group', '个', 'deliberations-party-group-meeting'),
      sum('M13.director', '局长办公会议题', 'Director', '个', 'deliberations-director-meeting'),
      sum('M13.executive', '常务会议议题', 'Executive', '个', 'deliberations-executive-meeting'),
      sum('M13.plenary', '全体会议议题', 'Plenary', '个', 'deliberations-plenary-meeting'),
      sum('M13.dissents', '不同意见', 'Dissents', '条', 'dissents'),
      sum('M13.against', '决定与多数意见不一致', 'Against the majority', '次', 'against-majority'),
      sum('M13.deferred', '暂缓决定', 'Deferred', '次', 'deferred'),
      sum('M13.rejected', '不予通过', 'Rejected', '次', 'rejected'),
    ],
  },
  {
    id: 'M14',
    version: 1,
    zh: '请示报告',
    en: 'Reports',
    definition: {
      zh: '本年度记录的向同级党委请示报告、向人大报告次数。',
      en: 'Reports to the Party committee and to the people’s congress recorded in the year.',
    },
    figures: [
      sum('M14.party', '向党委请示报告', 'To the Party committee', '次', 'party-reports'),
      sum('M14.congress', '向人大报告', 'To the congress', '次', 'congress-reports'),
    ],
  },
  {
    id: 'M15',
    version: 1,
    zh: '规范性文件',
    en: 'Normative documents',
    definition: {
      zh: '本系统所记录的规范性文件:本年度印发、年末现行有效、调整、停止执行、备案数、备案及时率,以及取得备案回执的比例(规范率)。本系统以外制定的不计。',
      en: 'Normative documents on record here: issued, in force at the end of the year, changed, repealed, filed, filed in time, and filed with a receipt. Those made elsewhere are not counted.',
    },
    figures: [
      sum('M15.issued', '制定', 'Issued', '件', 'normative-issued'),
      sum('M15.inForce', '现行有效', 'In force', '件', 'normative-in-force'),
      sum('M15.changed', '修改', 'Changed', '件', 'normative-changed'),
      sum('M15.repealed', '停止执行', 'Repealed', '件', 'normative-repealed'),
      sum('M15.filed', '备案', 'Filed', '件', 'filed'),
      share('M15.filedInTime', '备案及时率', 'In time', ['filing-kept'], ['filing-spans']),
      share('M15.filedWhole', '备案规范率', 'With receipt', ['filed-with-receipt'], ['filed']),
    ],
  },
  {
    id: 'M17',
    version: 1,
    zh: '公布和解读',
    en: 'Promulgation and interpretation',
    definition: {
      zh: '本年度公布的决定数;自印发次日起20个工作日内公布的比例;公布的决定中已发布解读的比例。',
      en: 'Decisions promulgated in the year; the share within 20 working days of issue; the share with a published interpretation.',
    },
    figures: [
      sum('M17.promulgated', '公布', 'Promulgated', '件', 'promulgated'),
      share('M17.inTime', '公布及时率', 'In time', ['promulgation-kept'], ['promulgation-spans']),
      sum('M17.late', '逾期公布', 'Late', '件', 'promulgation-missed'),
      sum('M17.uncounted', '无法计数', 'Not countable', '件', 'promulgation-uncounted'),
      sum('M17.withheld', '依法不公开', 'Withheld by law', '件', 'promulgation-withheld'),
      share(
        'M17.interpreted',
        '解读率',
        'Interpreted',
        ['promulgated-with-interpretation'],
        ['promulgated'],
      ),
    ],
  },
];
