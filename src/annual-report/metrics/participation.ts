import { mean, share, sum, type Metric } from './metric.ts';

const opinions = ['opinions-adopted', 'opinions-partly', 'opinions-not-adopted'];

/** 公众参与 (arts 14 to 18). */
export const participationMetrics: readonly Metric[] = [
  {
    id: 'M04',
    version: 1,
    zh: '公众参与率',
    en: 'Public participation',
    definition: {
      zh: '本年度办结事项中记录了公众参与完成的比例;依法不予公开的单列,不计入完成。各种方式按记录次数计。',
      en: 'Of the matters done in the year, the share with concluded public participation; those withheld by law stand apart and count as not done. Methods by number of records.',
    },
    figures: [
      sum(
        'M04.with',
        '开展公众参与的办结事项',
        'With participation',
        '件',
        'done-with-participation',
      ),
      share('M04.rate', '公众参与率', 'Rate', ['done-with-participation'], ['matters-done']),
      sum('M04.withheld', '依法不公开', 'Withheld by law', '件', 'done-participation-withheld'),
      sum('M04.symposium', '座谈会', 'Symposia', '次', 'method-symposium'),
      sum('M04.visit', '实地走访', 'Visits', '次', 'method-visit'),
      sum('M04.written', '书面征求意见', 'In writing', '次', 'method-written'),
      sum('M04.open', '向社会公开征求意见', 'Open solicitation', '次', 'method-open-solicitation'),
      sum('M04.questionnaire', '问卷调查', 'Questionnaires', '次', 'method-questionnaire'),
      sum('M04.survey', '民意调查', 'Surveys', '次', 'method-survey'),
      sum('M04.hearing', '听证会', 'Hearings', '次', 'method-hearing'),
      sum('M04.other', '其他方式', 'Other', '次', 'method-other'),
    ],
  },
  {
    id: 'M05',
    version: 1,
    zh: '公开征求意见',
    en: 'Comment periods',
    definition: {
      zh: '本年度截止的公开征求意见期数及平均天数(自公布次日起算);本年度发布的公告中写明缩短理由的次数。',
      en: 'Comment periods closed in the year and their mean length in days (the first day not counted); notices of the year that state a reason for a shorter period.',
    },
    figures: [
      sum('M05.periods', '公开征求意见', 'Periods', '次', 'comment-periods'),
      mean('M05.days', '平均天数', 'Mean length', '天', ['comments-days'], ['comments-spans']),
      sum('M05.shortened', '缩短期限', 'Shortened', '次', 'comment-periods-shortened'),
    ],
  },
  {
    id: 'M06',
    version: 2,
    zh: '公众意见',
    en: 'Opinions of the public',
    definition: {
      zh: '本年度截止时收到的意见条数;本年度提交的采纳情况中逐条的处理;采纳率为已处理的意见中采纳、部分采纳的比例。以前年度截止、本年度开始时尚未处理的为上年结转;已经截止、年末尚未提交采纳情况的为尚未处理。收到与上年结转之和,等于采纳、部分采纳、未采纳、尚未处理之和。',
      en: 'Opinions received by the periods that closed in the year; dispositions stated in the year, one by one; of those, the share adopted at least in part. Carried over: of earlier periods, not answered when the year began. Pending: of closed periods, not answered when it ended. Received and carried over are together as many as adopted, adopted in part, not adopted and pending.',
    },
    figures: [
      sum('M06.received', '收到意见', 'Received', '条', 'opinions-received'),
      sum('M06.carried', '上年结转', 'Carried over', '条', 'opinions-carried-over'),
      sum('M06.adopted', '采纳', 'Adopted', '条', 'opinions-adopted'),
      sum('M06.partly', '部分采纳', 'Adopted in part', '条', 'opinions-partly'),
      sum('M06.notAdopted', '未采纳', 'Not adopted', '条', 'opinions-not-adopted'),
      sum('M06.pending', '尚未处理', 'Pending', '条', 'opinions-pending'),
      share('M06.rate', '采纳率', 'Rate', ['opinions-adopted', 'opinions-partly'], opinions),
    ],
  },
  {
    id: 'M07',
    version: 1,
    zh: '听证',
    en: 'Hearings',
    definition: {
      zh: '本年度记录举行的听证会场次;参加人次为笔录中逐人确认的听证参加人。',
      en: 'Hearings recorded in the year; participants are those whom the transcript names one by one.',
    },
    figures: [
      sum('M07.hearings', '听证会', 'Hearings', '场', 'hearings'),
      sum('M07.participants', '参加人次', 'Participants', '人次', 'hearing-participants'),
    ],
  },
];
