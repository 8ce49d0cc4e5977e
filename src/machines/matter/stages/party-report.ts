import { civilDateOf } from '../../../statute/calendar/index.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { dayRules } from './day-order.ts';
import { reasoned } from './order.ts';
import { objectionAfter, partyAnswerRules, type Objection } from './party-answer.ts';
import { asStated, unstated } from './stated.ts';

/** 请示报告(D25): Order 713 art 31. */
export interface PartyReportRecord {
  reportedOn?: string;
  recipient?: string;
  repliedOn?: string;
  /** The latest answer that objects, until one agrees; whether it still stands the issue asks. */
  objection?: Objection;
  recordedAt: string;
}

const rules = ruleTable({
  'party-report-follows-the-review': {
    provision: 'A-PARTY-2',
    requires: {
      zh: '请示报告(或者认定不需要)在合法性审查之后、出台之前办理。',
      en: 'The report, or that none is needed, comes after the review and before the issue.',
    },
    suppliedBy: ['reviewOffice'],
    needs: [{ procedure: ['reviewed', 'tabled', 'convened', 'deliberated', 'adopted'] }],
  },
  'party-report-names-day-and-recipient': {
    provision: 'A-PARTY-2',
    suppliedBy: ['secretary'],
    documents: ['D25'],
    finds: on('PartyReportMade', (_dossier, fact) => [
      ...unstated(fact, [
        ['reportedOn', '报告日期', 'The day of the report'],
        ['recipient', '报告对象', 'To whom it was made'],
      ]),
      ...unless(
        fact.reportedOn === undefined || fact.reportedOn <= civilDateOf(fact.at),
        '报告日期晚于记录日期',
        'The day of the report has not come yet',
        '/reportedOn',
      ),
    ]),
    flags: on('PartyReportMade', (_dossier, { at, reportedOn = '', reply }) =>
      unless(
        reply?.on === undefined || (reportedOn <= reply.on && reply.on <= civilDateOf(at)),
        '批复日期不在报告日期与记录日期之间',
        'The day of the answer is not between that of the report and that of the record',
        '/reply/on',
      ),
    ),
  },
});

const reporting: Way = {
  to: 'done',
  under: [
    rules['party-report-follows-the-review'],
    rules['party-report-names-day-and-recipient'],
    dayRules['report-speaks-of-the-reviewed-text'],
    partyAnswerRules['party-answer-says-what-it-comes-to'],
  ],
};

export const partyReport: Stage = {
  zh: '向同级党委请示报告',
  en: 'Report to the Party committee',
  law: '第三十一条',
  initial: 'undetermined',
  states: {
    undetermined: {
      zh: '未办理',
      en: 'Undetermined',
      on: {
        PartyReportMade: reporting,
        PartyReportDeclaredNotNeeded: {
          to: 'notNeeded',
          under: [
            rules['party-report-follows-the-review'],
            reasoned('party-report-not-needed', 'A-PARTY-2', 'PartyReportDeclaredNotNeeded'),
          ],
        },
      },
    },
    // A further report, of a changed draft or with the committee's reply, is always open.
    done: { zh: '已报告', en: 'Reported', on: { PartyReportMade: reporting } },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: { PartyReportMade: reporting } },
  },
  folds: {
    PartyReportMade: (dossier, fact) => ({
      partyReport: {
        ...asStated({
          reportedOn: fact.reportedOn,
          recipient: fact.recipient,
          repliedOn: fact.reply?.on,
          objection: objectionAfter(dossier, fact),
        }),
        recordedAt: fact.at,
      },
    }),
  },
};
