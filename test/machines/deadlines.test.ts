import { describe, expect, it } from '@jest/globals';
import { deadlinesOf, isSwept, type Due } from '../../src/machines/matter/deadlines.ts';
import { bundledCalendar, calendarOf, type Calendar } from '../../src/statute/calendar/index.ts';
import { act, after, changing, given, type Act } from '../support/case.ts';
import { edition } from '../support/edition.ts';
import { archived } from '../support/acts/aftermath.ts';
import { adopted } from '../support/acts/deliberation.ts';
import { drafted, unitsAnswered } from '../support/acts/drafting.ts';
import { itemsOpen, reviewed, sent, underReview } from '../support/acts/legality-review.ts';
import {
  hearingHeld,
  hearingListed,
  solicitationClosed,
  solicitationOpen,
} from '../support/acts/participation.ts';
import { initiated, proposed } from '../support/acts/proposal.ts';
import {
  interpretationCleared,
  issued,
  promulgated,
  publication,
} from '../support/acts/resolution.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';

const law = { calendar: bundledCalendar };
const deadlinesAfter = (acts: readonly Act[]) => deadlinesOf(after(acts).matter.context, law);
/** The same case under a law that has a document evaluated six months before it ends. */
const withRenewal = (acts: readonly Act[]) =>
  changing(acts, 'ProposeMatter', {
    edition: {
      ...edition,
      limits: {
        ...edition.limits,
        renewalMonths: {
          advisory: {
            value: 6,
            unit: 'month',
            bound: 'at-least',
            provision: 'B-9',
            mark: 'RECALLED-H',
          },
        },
      },
    },
  });
const inShort = ({ name, kind, due, provision, mark }: Due) =>
  [name, kind, due, provision, mark].join(' ');

const planned = 'planned-completion duty 2026-09-30 A-INIT-5 READ';
const announced = hearingListed.slice(0, -1);
const normative = changing(asNormative(checked(promulgated)), 'IssueDecision', {
  number: '示例数规〔2026〕1号',
  expiresOn: '2029-06-20',
});
const filed = act(
  'FileNormativeDocument',
  { filedOn: '2026-06-02', filedWith: '区司法局', receipt: '备〔2026〕1号' },
  { at: '2026-06-02' },
);
/** A normative document under audit: only then is there a longest time. */
const audited = asNormative(underReview);
const missed = act(
  'NoteMissedDeadline',
  { name: 'review-is-due', due: '2026-05-13' },
  { at: '2026-05-14' },
);

describe('the deadlines that run in a matter', () => {
  it.each<[string, readonly Act[], readonly string[]]>([
    ['was only proposed', proposed, []],
    ['was initiated', initiated, [planned]],
    [
      'is open for comments',
      [...drafted, ...solicitationOpen],
      ['comment-period-closes closes 2026-04-15 A-PUB-5 READ', planned],
    ],
    ['has closed its comments', [...drafted, ...solicitationClosed], [planned]],
    [
      'has a hearing announced',
      [...drafted, ...announced],
      ['hearing-takes-place closes 2026-04-20 A-HEAR-2 READ', planned],
    ],
    [
      'has its hearing’s participants listed',
      [...drafted, ...hearingListed],
      ['hearing-takes-place closes 2026-04-20 A-HEAR-2 READ', planned],
    ],
    ['has held its hearing', [...drafted, ...hearingHeld], [planned]],
    [
      'waits for units to answer',
      [...drafted, ...unitsAnswered.slice(0, 1)],
      ['units-answer duty 2026-03-20 A-DEPT-1 READ', planned],
    ],
    ['has the answers of the units', [...drafted, ...unitsAnswered], [planned]],
    ['was sent to review', sent, [planned]],
    [
      'is under review',
      underReview,
      [planned, 'review-is-protected protects 2026-04-29 A-LEG-4 READ'],
    ],
    [
      'is under review as a normative document',
      audited,
      [
        planned,
        'review-is-protected protects 2026-04-29 A-LEG-4 READ',
        'review-is-due duty 2026-05-13 B-5 RECALLED-H',
      ],
    ],
    ['has items of the review open', itemsOpen, [planned]],
    ['was reviewed', reviewed, []],
    ['was adopted', adopted, []],
    ['was issued', issued, ['publication-is-due duty 2026-06-12 C-INFO-2 READ']],
    [
      'was promulgated',
      promulgated,
      [
        'interpretation-is-due duty 2026-05-21 C-INT-1 READ-2',
        'archive-is-due duty 2026-06-17 SZ-ARCH-2 READ',
      ],
    ],
    [
      'was promulgated with its interpretation published',
      [
        ...promulgated,
        ...interpretationCleared,
        act('PublishInterpretation', { url: 'https://example.org/interpretation' }),
      ],
      ['archive-is-due duty 2026-06-17 SZ-ARCH-2 READ'],
    ],
    ['was archived', archived, ['interpretation-is-due duty 2026-05-21 C-INT-1 READ-2']],
  ])('of a matter that %s', (_what, acts, expected) => {
    expect(deadlinesAfter(acts).map(inShort)).toEqual(expected);
  });

  it('of a normative document, too: its filing until it is filed, and what its validity asks', () => {
    const [filing, renewal] = [
      'filing-is-due duty 2026-06-02 B-11 READ-2',
      'renewal-is-evaluated duty 2028-12-20 B-9 RECALLED-H',
    ];
    const before = deadlinesAfter(withRenewal(normative)).map(inShort);
    expect(before).toEqual(expect.arrayContaining([filing, renewal]));
    const after = deadlinesAfter(withRenewal([...normative, filed])).map(inShort);
    expect(after).toContain(renewal);
    expect(after).not.toContain(filing);
  });

  it('of a decision whose law asks for no renewal, that does not end or is no normative document: no evaluation before', () => {
    const decision = changing(promulgated, 'IssueDecision', { expiresOn: '2029-06-20' });
    for (const acts of [normative, withRenewal(promulgated), withRenewal(decision)])
      expect(deadlinesAfter(acts).map(({ name }) => name)).not.toContain('renewal-is-evaluated');
    const unpublished = withRenewal(normative.slice(0, -1));
    expect(deadlinesAfter(unpublished).map(({ name }) => name)).toEqual(['publication-is-due']);
  });
});

describe('a deadline', () => {
  it('ends with its last day in Asia/Shanghai, and says how that day was found', () => {
    const [completion, , review] = deadlinesAfter(audited) as [Due, Due, Due];
    expect(completion).toMatchObject({
      at: '2026-09-30T16:00:00.000Z',
      counting: { zh: '定于2026-09-30', en: 'fixed for 2026-09-30' },
    });
    expect(review.at).toBe('2026-05-13T16:00:00.000Z');
    expect(review.counting.zh).toMatch(/^自2026-04-20（周一）起算，当日不计；第1至4个工作日/);
    for (const { zh, en } of [completion, review]) expect([zh, en]).not.toContain('');
  });

  it('of calendar days that ends on a day of rest ends on the next working day', () => {
    const saturday = [...issued, act('PromulgateDecision', publication, { at: '2026-05-21' })];
    expect(deadlinesAfter(saturday).map(inShort)).toContain(
      'archive-is-due duty 2026-06-22 SZ-ARCH-2 READ',
    );
  });

  it('is counted in the calendar that it is asked in', () => {
    const { context } = after(audited).matter;
    const may = bundledCalendar.notices.map((notice) =>
      notice.year === 2026 ? { ...notice, days: notice.days.slice(0, 1) } : notice,
    );
    const dueIn = (calendar: Calendar) =>
      deadlinesOf(context, { calendar }).find(({ name }) => name === 'review-is-due')?.due;
    expect([dueIn(bundledCalendar), dueIn(calendarOf(may)), dueIn(bundledCalendar)]).toEqual([
      '2026-05-13',
      '2026-05-11',
      '2026-05-13',
    ]);
  });

  it('is not pending any more once it was noted as missed, and no other with it', () => {
    const pending = (acts: readonly Act[]) =>
      deadlinesAfter(acts).map(({ name, pending: is }) => `${name} ${is}`);
    expect(pending(audited)).toContain('review-is-due true');
    expect(pending([...audited, missed])).toEqual([
      'planned-completion true',
      'review-is-protected true',
      'review-is-due false',
    ]);
    const { context } = after(audited).matter;
    const watch = {
      missed: [
        { name: 'planned-completion', due: '2026-09-29', notedAt: '' },
        { name: 'review-is-protected', due: '2026-05-13', notedAt: '' },
      ],
    };
    expect(deadlinesOf({ ...context, watch }, law).map((due) => due.pending)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is one for the engine to act on where it is a duty, or closes the comments', () => {
    const swept = (acts: readonly Act[]) =>
      deadlinesAfter(acts)
        .filter(isSwept)
        .map(({ name }) => name);
    expect(swept(audited)).toEqual(['planned-completion', 'review-is-due']);
    expect(swept([...drafted, ...hearingListed])).toEqual(['planned-completion']);
    expect(swept([...drafted, ...solicitationOpen])).toEqual([
      'comment-period-closes',
      'planned-completion',
    ]);
  });
});

describe('A-SUP-1: a deadline is noted as missed', () => {
  const when = (name: string, due: string, at: string) =>
    given(...audited).when(act('NoteMissedDeadline', { name, due }, { at }));

  it('from the instant on at which its last day is over', () => {
    when('review-is-due', '2026-05-13', '2026-05-13T16:00:00.000Z').records('DeadlineMissed');
    when('review-is-due', '2026-05-13', '2026-05-13T15:59:59.999Z').isRefusedUnder('A-SUP-1');
  });

  it.each([
    ['another day', 'review-is-due', '2026-05-12'],
    ['another name', 'planned-completion', '2026-05-13'],
    ['what is no duty', 'review-is-protected', '2026-04-29'],
  ])('and not under %s', (_what, name, due) => {
    when(name, due, '2026-06-01').isRefusedUnder('A-SUP-1');
  });

  it('one after the other, each once', () => {
    const both = [
      missed,
      act(
        'NoteMissedDeadline',
        { name: 'planned-completion', due: '2026-09-30' },
        { at: '2026-10-09' },
      ),
    ];
    expect(after([...audited, ...both]).matter.context.watch?.missed).toEqual([
      { name: 'review-is-due', due: '2026-05-13', notedAt: '2026-05-14T02:00:00.000Z' },
      { name: 'planned-completion', due: '2026-09-30', notedAt: '2026-10-09T02:00:00.000Z' },
    ]);
    given(...audited, ...both)
      .when(missed)
      .isRefusedUnder('A-SUP-1');
  });
});
