import { describe, expect, it } from '@jest/globals';
import { act, given } from '../support/case.ts';
import {
  adopted,
  congressNotNeeded,
  decided,
  partyReported,
} from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import { readyForReview, reviewed } from '../support/acts/legality-review.ts';
import { classified } from '../support/acts/proposal.ts';
import { promulgated } from '../support/acts/resolution.ts';

const notNeeded = { reason: '未列入请示报告清单', basis: '区委请示报告清单', decider: '局党组' };
const report = (changes: object = {}) =>
  act('ReportToParty', { reportedOn: '2026-05-11', recipient: '区委', ...changes });

describe('Article 31: the report to the Party committee', () => {
  it('A-PARTY-2 takes a report after the review, with its reply', () => {
    given(...adopted)
      .when(report({ reply: { on: '2026-05-11', outcome: 'agreed', words: '同意' } }))
      .records('PartyReportMade', { partyReport: 'done' });
  });

  it.each([
    ['before the review', readyForReview, '2026-03-02'],
    ['after the decision was issued', promulgated, '2026-05-11'],
  ])('A-PARTY-2 refuses a report %s', (_when, history, reportedOn) => {
    given(...history)
      .when(report({ reportedOn }))
      .isRefusedUnder('A-PARTY-2');
  });

  it.each([
    ['no day', { reportedOn: undefined }],
    ['no recipient', { recipient: '' }],
    ['a day to come', { reportedOn: '2026-12-01' }],
  ])('A-PARTY-2 refuses a report with %s', (_what, changes) => {
    given(...adopted)
      .when(report(changes))
      .isRefusedUnder('A-PARTY-2');
  });

  it.each([
    ['before the report', '2026-05-10', true],
    ['on the day of both', '2026-05-11', false],
    ['after the day on which it is recorded', '2026-05-12', true],
  ])('A-PARTY-2 flags an answer %s', (_when, day, flagged) => {
    const { ruling } = given(...adopted).when(
      act(
        'ReportToParty',
        {
          reportedOn: '2026-05-11',
          recipient: '区委',
          reply: { on: day, outcome: 'agreed', words: '同意' },
        },
        { at: '2026-05-11' },
      ),
    );
    expect(ruling.warnings.some(({ provision }) => provision === 'A-PARTY-2')).toBe(flagged);
  });

  it('A-PARTY-2 takes it as not needed on a basis, by a named person', () => {
    given(...reviewed)
      .when(act('DeclarePartyReportNotNeeded', notNeeded))
      .records('PartyReportDeclaredNotNeeded', { partyReport: 'notNeeded' });
    for (const name of Object.keys(notNeeded))
      given(...reviewed)
        .when(act('DeclarePartyReportNotNeeded', { ...notNeeded, [name]: '' }))
        .isRefusedUnder('A-PARTY-2');
  });

  it('A-PARTY-2 lets a report overturn that none was needed, and follow another', () => {
    given(...adopted, act('DeclarePartyReportNotNeeded', notNeeded))
      .when(report())
      .records('PartyReportMade', { partyReport: 'done' });
    given(...adopted, ...partyReported)
      .when(report({ recipient: '区委常委会' }))
      .records('PartyReportMade', { partyReport: 'done' });
  });
});

describe('what is known of a report', () => {
  const recordedAt = expect.any(String) as unknown as string;

  it('is its day, whom it was made to and when it was answered', () => {
    given(...adopted)
      .when(report({ reply: { on: '2026-05-11', outcome: 'agreed', words: '同意' } }))
      .leaves({
        partyReport: {
          reportedOn: '2026-05-11',
          recipient: '区委',
          repliedOn: '2026-05-11',
          recordedAt,
        },
      });
    given(...adopted)
      .when(report())
      .leaves({ partyReport: { reportedOn: '2026-05-11', recipient: '区委', recordedAt } });
  });

  it('is of the congress the same', () => {
    const told = {
      reportedOn: '2026-05-11',
      recipient: '区人大常委会',
      kind: 'report-before-issue' as const,
    };
    given(...adopted, act('RequireCongressReport', { reason: '属于重大事项' }))
      .when(act('ReportToCongress', told))
      .leaves({ congressReport: told });
  });
});

describe('Article 8: the congress', () => {
  const due = act('RequireCongressReport', { reason: '属于重大事项' });
  const reporting = {
    reportedOn: '2026-05-11',
    recipient: '区人大常委会',
    kind: 'report-before-issue',
  };

  it('A-NPC-1 determines from the start of drafting whether a report is owed', () => {
    given(...drafted)
      .when(due)
      .records('CongressReportRequired', { congressReport: 'due' });
    given(...drafted)
      .when(congressNotNeeded[0]!)
      .records('CongressReportDeclaredNotNeeded', { congressReport: 'notNeeded' });
  });

  it.each([
    ['before the start', classified],
    ['after the issue', promulgated.filter(({ step }) => step !== 'RejectDraft')],
  ])('A-NPC-1 refuses the determination %s', (_when, history) => {
    given(...history)
      .when(due)
      .isRefusedUnder('A-NPC-1');
  });

  it('A-NPC-1 refuses a determination without its reason', () => {
    given(...drafted)
      .when(act('RequireCongressReport', {}))
      .isRefusedUnder('A-NPC-1');
    given(...drafted)
      .when(act('DeclareCongressReportNotNeeded', { reason: '不属于' }))
      .isRefusedUnder('A-NPC-1');
  });

  it('A-NPC-1 takes a report that was owed', () => {
    given(...adopted, due)
      .when(act('ReportToCongress', reporting))
      .records('CongressReportMade', { congressReport: 'done' });
    for (const name of Object.keys(reporting))
      given(...adopted, due)
        .when(act('ReportToCongress', { ...reporting, [name]: undefined }))
        .isRefusedUnder('A-NPC-1');
  });

  it('A-NPC-1 lets a later finding overturn that none was needed', () => {
    given(...decided)
      .when(due)
      .records('CongressReportRequired', { congressReport: 'due' });
  });
});
