import { expect } from '@jest/globals';
import { decide, type Question } from '../../../src/engine/policy/index.ts';
import { deadlinesOf } from '../../../src/machines/matter/deadlines.ts';
import { bundledCalendar } from '../../../src/statute/calendar/index.ts';
import { steps } from '../../../src/statute/steps/index.ts';
import { act, after, given, type Act } from '../../support/case.ts';
import { drafted } from '../../support/acts/drafting.ts';
import { initiated } from '../../support/acts/proposal.ts';
import { formalText, readyForIssue } from '../../support/acts/resolution.ts';
import {
  breached,
  but,
  elsewhere,
  exception,
  flagged,
  holds,
  without,
  type LawCase,
} from '../law-case.ts';

const due = act('RequireCongressReport', { reason: '属于重大事项' });
const report = act('ReportToCongress', {
  reportedOn: '2026-03-02',
  recipient: '区人大常委会',
  kind: 'report-before-issue',
});
const notNeeded = act('DeclareCongressReportNotNeeded', {
  reason: '不属于人大讨论决定的事项',
  basis: '第八条第一款',
  decider: '局长办公会',
});
const issue = act('IssueDecision', formalText, { at: '2026-05-15' });
const undetermined = without(readyForIssue, 'DeclareCongressReportNotNeeded');

const toldOnTheDay = [
  ...undetermined,
  due,
  { ...but(report, { reportedOn: '2026-05-14' }), at: '2026-05-14' },
];

const put = (said: object = {}): Act[] => [
  ...undetermined,
  due,
  but(report, { kind: 'decision-by-congress', reportedOn: '2026-05-11', ...said }),
];

const auditor = (action: string): Question => ({
  person: { person: 'gao', name: '高督察' },
  memberships: [
    {
      membership: 'm1',
      person: 'gao',
      unit: 'inspection',
      role: 'auditor',
      from: '2026-01-01',
      within: ['inspection'],
    },
  ],
  action,
  matter: { sponsors: ['data-section'], authority: 'bureau', stage: 'drafting' },
});

const missed = act(
  'NoteMissedDeadline',
  { name: 'planned-completion', due: '2026-09-30' },
  { at: '2026-10-09' },
);

/** 第一章 总则: articles 8 and 9. */
export const supervision: readonly LawCase[] = [
  holds('A-NPC-1', 'takes a report to the congress before the issue', [...drafted, due], report),
  breached(
    'A-NPC-1',
    'issues nothing while it is open whether the congress has a say',
    undetermined,
    issue,
  ),
  breached(
    'A-NPC-1',
    'issues nothing while a report that is due was not made',
    [...undetermined, due],
    issue,
  ),
  breached(
    'A-NPC-1',
    'refuses a report that names nobody it was made to',
    [...drafted, due],
    but(report, { recipient: '' }),
  ),
  breached(
    'A-NPC-1',
    'issues nothing as of a day before the report',
    toldOnTheDay,
    but(issue, { issuedOn: '2026-05-13' }),
  ),
  breached('A-NPC-1', 'issues nothing that the congress has yet to decide', put(), issue),
  holds(
    'A-NPC-1',
    'issues what the congress has decided',
    put({ outcome: '同意', verdict: 'approved' }),
    issue,
  ),
  breached(
    'A-NPC-1',
    'issues nothing that the congress rejected',
    put({ outcome: '不予批准', verdict: 'rejected' }),
    issue,
  ),
  holds(
    'A-NPC-1',
    'issues what the congress approved when it was put to it again',
    [
      ...put({ outcome: '不予批准', verdict: 'rejected' }),
      due,
      ...put({ outcome: '同意', verdict: 'approved' }).slice(-1),
    ],
    issue,
  ),
  flagged(
    'A-NPC-1',
    'shows that a committee that was only told did not agree',
    put({ kind: 'report-before-issue', outcome: '不同意', verdict: 'rejected' }),
    issue,
  ),
  holds(
    'A-NPC-1',
    'issues on the day of the report',
    toldOnTheDay,
    but(issue, { issuedOn: '2026-05-14' }),
  ),
  exception(
    'A-NPC-1',
    'issues what is no matter for the congress, found so with a reason',
    drafted,
    notNeeded,
    but(notNeeded, { reason: '' }),
  ),
  elsewhere('holds', 'A-SUP-1', 'lets an auditor read every matter', () => {
    expect(decide(auditor('matter.read')).allowed).toBe(true);
  }),
  elsewhere('breached', 'A-SUP-1', 'lets an auditor take no step at all', () => {
    const taken = Object.keys(steps).filter(
      (step) => decide(auditor(`matter.step:${step}`)).allowed,
    );
    expect(taken).toEqual([]);
  }),
  holds('A-SUP-1', 'puts a duty on record whose day has passed', initiated, missed),
  breached('A-SUP-1', 'does not put it on record twice', [...initiated, missed], missed),
  elsewhere('holds', 'A-EVAL-0', 'gives the planned day of a matter, to appraise it by', () => {
    const [planned] = deadlinesOf(after(initiated).matter.context, { calendar: bundledCalendar });
    expect(planned).toMatchObject({ name: 'planned-completion', due: '2026-09-30', pending: true });
  }),
  elsewhere('breached', 'A-EVAL-0', 'keeps on record that the planned day was missed', () => {
    const { matter } = given(...initiated, missed);
    expect(matter.context.watch?.missed).toMatchObject([
      { name: 'planned-completion', due: '2026-09-30' },
    ]);
  }),
];
