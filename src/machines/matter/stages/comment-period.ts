import type { Missing } from '../../../errors.ts';
import { civilDateOf, commentPeriod, workingDaysBetween } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless, type Law } from '../rule.ts';
import { bindingNumber, strictestNumber } from './numbers.ts';
import { said } from './stated.ts';

/** How long the notice keeps the draft open, against the number in force; undefined without either. */
function periodOf(dossier: Dossier, { notice, at }: Fact<'CommentPeriodOpened'>, law: Law) {
  const minimum = bindingNumber(dossier, 'commentDays');
  if (notice?.closesOn === undefined || minimum === undefined) return undefined;
  return {
    minimum,
    ...commentPeriod(law.calendar, civilDateOf(at), notice.closesOn, minimum),
  };
}

const fieldOfClose = '/notice/closesOn';

/** A period that is too short stands only on a reason that the notice itself gives. */
function tooShort(dossier: Dossier, fact: Fact<'CommentPeriodOpened'>, law: Law): Missing[] {
  const period = periodOf(dossier, fact, law);
  if (!period) return [];
  if (period.days < 1)
    return unless(
      false,
      '截止日期须在公布之后',
      'The last day comes after the publication',
      fieldOfClose,
    );
  return unless(
    period.standing !== 'short' || said(fact.notice?.reasonForShorterPeriod),
    `期限为${period.days}日,少于${period.minimum}日,且公告未说明原因;最早可于${period.earliestClose}截止`,
    `${period.days} days are fewer than ${period.minimum}, and the notice gives no reason; ${period.earliestClose} would be the earliest close`,
    fieldOfClose,
  );
}

/** A count that depends on the first day: lawful, and to be seen on the record. */
function borderline(dossier: Dossier, fact: Fact<'CommentPeriodOpened'>, law: Law): Missing[] {
  const period = periodOf(dossier, fact, law);
  return unless(
    period?.standing !== 'borderline',
    `只有计入公布当日才满${period?.minimum}日`,
    `Only with the day of publication counted does it last ${period?.minimum} days`,
    fieldOfClose,
  );
}

/** A period cut short: lawful for the reason that the notice gives, and to be seen on the record. */
function cutShort(dossier: Dossier, fact: Fact<'CommentPeriodOpened'>, law: Law): Missing[] {
  const period = periodOf(dossier, fact, law);
  return unless(
    period?.standing !== 'short',
    `期限为${period?.days}日,公告说明了缩短的原因`,
    `It lasts ${period?.days} days, for a reason that the notice gives`,
    fieldOfClose,
  );
}

/** Even a period cut short leaves a normative document the working days that local law sets. */
function tooShortForNormative(
  dossier: Dossier,
  { notice, at }: Fact<'CommentPeriodOpened'>,
  { calendar }: Law,
): Missing[] {
  const least = strictestNumber(dossier, 'normativeCommentWorkingDays');
  const isNormative = dossier.standing.normativeCheck !== 'notNeeded';
  if (!isNormative || least === undefined || notice?.closesOn === undefined) return [];
  const days = workingDaysBetween(calendar, civilDateOf(at), notice.closesOn);
  return unless(
    days >= least || said(notice.reasonForShorterPeriod),
    `规范性文件征求意见${days}个工作日,少于${least}个工作日`,
    `${days} working days are fewer than ${least} for a normative document`,
    fieldOfClose,
  );
}

/** How long comments are taken, counted from the recorded day (art 15(1)). */
export const periodRules = ruleTable({
  'comment-period-is-long-enough': {
    provision: 'A-PUB-5',
    suppliedBy: ['drafter'],
    documents: ['D11'],
    finds: on('CommentPeriodOpened', tooShort),
    flags: on('CommentPeriodOpened', cutShort),
  },
  'comment-period-does-not-depend-on-the-first-day': {
    provision: 'CNT-4',
    suppliedBy: ['drafter'],
    documents: ['D11'],
    flags: on('CommentPeriodOpened', borderline),
  },
  'normative-document-has-its-working-days': {
    provision: 'B-8',
    suppliedBy: ['drafter'],
    documents: ['D11'],
    finds: on('CommentPeriodOpened', tooShortForNormative),
  },
  'extension-is-later-and-reasoned': {
    provision: 'A-PUB-5',
    requires: {
      zh: '期限只能延长,须在截止之前作出并写明理由。',
      en: 'A period is only ever extended, before it is over and with a reason.',
    },
    suppliedBy: ['drafter'],
    documents: ['D11'],
    finds: on('CommentPeriodExtended', ({ solicitation: record }, { at, closesOn, reason }) => [
      ...unless(said(reason), '缺少理由', 'The reason is missing', '/reason'),
      ...unless(
        closesOn !== undefined && closesOn > (record?.effectiveClose ?? ''),
        `新的截止日期须晚于${record?.effectiveClose}`,
        `The new last day must come after ${record?.effectiveClose}`,
        '/closesOn',
      ),
      ...unless(at < (record?.closesAt ?? ''), '期限已经届满', 'The period is already over'),
    ]),
  },
  'comment-period-is-over': {
    provision: 'A-PUB-5',
    requires: { zh: '截止时间未到,不能结束。', en: 'It closes when its last day is over.' },
    suppliedBy: ['system'],
    finds: on('CommentPeriodClosed', ({ solicitation: record }, { at }) =>
      unless(
        record?.closesAt !== undefined && at >= record.closesAt,
        `征求意见至${record?.effectiveClose}(含当日)`,
        `Comments are taken through ${record?.effectiveClose}`,
      ),
    ),
  },
});
