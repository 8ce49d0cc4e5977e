import { describe, expect, it } from '@jest/globals';
import { outlookOf } from '../../src/machines/matter/outlook.ts';
import { bundledCalendar, calendarOf } from '../../src/statute/calendar/index.ts';
import { act, after, changing, type Act } from '../support/case.ts';
import { edition } from '../support/edition.ts';
import { adopted, deliberated, tabled } from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  itemsOpen,
  readyForReview,
  reviewed,
  sent,
  underReview,
} from '../support/acts/legality-review.ts';
import {
  cleared,
  hearingHeld,
  hearingListed,
  solicitationOpen,
} from '../support/acts/participation.ts';
import { classified, initiated, proposed } from '../support/acts/proposal.ts';
import { issued, promulgated } from '../support/acts/resolution.ts';

const law = { calendar: bundledCalendar };
const outlookAfter = (acts: readonly Act[], at?: string) => {
  const { matter, now } = after(acts);
  return outlookOf(matter.context, at ?? now, law);
};
/** The path in short: each stretch with the row of law that makes it. */
const pathAfter = (acts: readonly Act[], at?: string) =>
  outlookAfter(acts, at).path.map(({ provision, from, to }) => `${provision} ${from} – ${to}`);

const solicitationDue: Act[] = [
  ...drafted,
  ...cleared,
  act('RequireSolicitation', { reason: '涉及社会公众利益' }),
];
const hearingDue: Act[] = [
  ...drafted,
  ...cleared,
  act('RequireHearing', { ground: 'chosen', reason: '存在较大分歧' }),
];
const withLimits = (acts: readonly Act[], limits: object) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, limits } });

describe('the earliest lawful day of a decision', () => {
  it.each<[string, readonly Act[], string, readonly string[]]>([
    ['was only proposed', proposed, '2026-03-11', ['A-LEG-4 2026-03-02 – 2026-03-11']],
    ['is being drafted', drafted, '2026-03-11', ['A-LEG-4 2026-03-02 – 2026-03-11']],
    [
      // 30 days are over with 1 April; the review can begin on the 2nd and jumps 清明节.
      'owes the public its comment period',
      solicitationDue,
      '2026-04-14',
      ['A-PUB-5 2026-03-02 – 2026-04-02', 'A-LEG-4 2026-04-02 – 2026-04-14'],
    ],
    [
      'is open for comments',
      [...drafted, ...solicitationOpen],
      '2026-04-27',
      ['A-PUB-5 2026-03-16 – 2026-04-16', 'A-LEG-4 2026-04-16 – 2026-04-27'],
    ],
    [
      // Ten days by the city's practice, the strictest number; the Order itself asks for seven.
      'owes a hearing',
      hearingDue,
      '2026-03-23',
      ['A-HEAR-4 2026-03-02 – 2026-03-12', 'A-LEG-4 2026-03-12 – 2026-03-23'],
    ],
    [
      'has a hearing announced',
      [...drafted, ...hearingListed.slice(0, -1)],
      '2026-04-29',
      ['A-HEAR-4 2026-03-16 – 2026-04-20', 'A-LEG-4 2026-04-20 – 2026-04-29'],
    ],
    [
      'has a hearing after the close of its comments',
      [...drafted, ...solicitationOpen, ...hearingListed.slice(1)],
      '2026-04-29',
      ['A-HEAR-4 2026-03-30 – 2026-04-20', 'A-LEG-4 2026-04-20 – 2026-04-29'],
    ],
    [
      'closes its comments after a hearing that is due',
      [...hearingDue, ...solicitationOpen.slice(1)],
      '2026-04-27',
      ['A-PUB-5 2026-03-16 – 2026-04-16', 'A-LEG-4 2026-04-16 – 2026-04-27'],
    ],
    [
      'has held its hearing',
      [...drafted, ...hearingHeld],
      '2026-04-29',
      ['A-LEG-4 2026-04-20 – 2026-04-29'],
    ],
    ['is ready for review', readyForReview, '2026-04-27', ['A-LEG-4 2026-04-16 – 2026-04-27']],
    ['was sent to review', sent, '2026-04-27', ['A-LEG-4 2026-04-16 – 2026-04-27']],
    ['is under review', underReview, '2026-04-29', ['A-LEG-4 2026-04-20 – 2026-04-29']],
    ['has items of the review open', itemsOpen, '2026-04-29', []],
    ['was reviewed', reviewed, '2026-04-29', []],
    ['was tabled', tabled, '2026-05-06', []],
    ['was deliberated', deliberated, '2026-05-11', []],
  ])('of a matter that %s', (_what, acts, earliest, path) => {
    expect(outlookAfter(acts).earliest).toBe(earliest);
    expect(pathAfter(acts)).toEqual(path);
  });

  it.each([
    ['adopted', adopted],
    ['issued', issued],
    ['promulgated', promulgated],
    ['withdrawn', [...initiated, act('WithdrawMatter', { reason: '不再需要' })]],
  ])('is not asked for where the matter is %s', (_what, acts) => {
    expect(outlookAfter(acts)).toEqual({ path: [], unknown: [] });
  });

  it('moves with the day on which it is asked for, but not under review', () => {
    expect(pathAfter(drafted, '2026-03-05T02:00:00.000Z')).toEqual([
      'A-LEG-4 2026-03-05 – 2026-03-16',
    ]);
    expect(pathAfter(underReview, '2026-04-28T02:00:00.000Z')).toEqual([
      'A-LEG-4 2026-04-20 – 2026-04-29',
    ]);
  });

  it('has no stretch for which the law sets no number', () => {
    const { reviewWorkingDays, commentDays, hearingMaterialsDays } = edition.limits;
    expect(pathAfter(withLimits(proposed, {}))).toEqual([]);
    expect(pathAfter(withLimits(solicitationDue, { reviewWorkingDays }))).toEqual([
      'A-LEG-4 2026-03-02 – 2026-03-11',
    ]);
    expect(pathAfter(withLimits(hearingDue, { commentDays }))).toEqual([]);
    const { binding } = hearingMaterialsDays!;
    expect(pathAfter(withLimits(hearingDue, { hearingMaterialsDays: { binding } }))).toEqual([
      'A-HEAR-4 2026-03-02 – 2026-03-09',
    ]);
  });

  it('says each stretch in both languages', () => {
    const { path } = outlookAfter([...drafted, ...solicitationOpen]);
    expect(path).toMatchObject([
      { zh: '公开征求意见', en: 'Comment period' },
      { zh: '合法性审查不少于7个工作日', en: 'Legality review of at least 7 working days' },
    ]);
    expect(outlookAfter(hearingDue).path[0]).toMatchObject({
      zh: '听证会(材料提前送达)',
      en: 'Hearing, with materials delivered before',
    });
  });
});

describe('what could make it later', () => {
  it('is every duty that nobody has determined yet', () => {
    const unknown = (acts: readonly Act[]) => outlookAfter(acts).unknown.map(({ zh }) => zh);
    const later = [
      '成本效益分析尚未认定',
      '公众参与尚未认定',
      '向社会公开征求意见尚未认定',
      '听证尚未认定',
      '专家论证尚未认定',
      '风险评估尚未认定',
      '公平竞争审查尚未认定',
      '个人信息保护影响评估尚未认定',
    ];
    expect(unknown(proposed)).toEqual([
      '分类判定尚未认定',
      '决策事项目录尚未认定',
      '行政规范性文件尚未认定',
      '公共数据授权运营方案尚未认定',
      ...later,
    ]);
    expect(unknown(classified)).toEqual(['决策事项目录尚未认定', ...later]);
    expect(unknown(initiated)).toEqual(later);
    expect(unknown(readyForReview)).toEqual([]);
    expect(outlookAfter(initiated).unknown[0]?.en).toBe(
      'Cost-benefit analysis: not yet determined',
    );
  });

  it('is a year on the way whose holidays are not known: then no day is named', () => {
    const { matter } = after(proposed);
    const known = outlookOf(matter.context, '2026-12-15T02:00:00.000Z', law);
    expect(known.earliest).toBe('2026-12-24');
    const beyond = outlookOf(matter.context, '2026-12-28T02:00:00.000Z', law);
    expect(beyond).toMatchObject({ path: [] });
    expect(beyond.earliest).toBeUndefined();
    expect(beyond.unknown).toEqual([
      ...known.unknown,
      {
        zh: '缺少相应年度的节假日安排,无法计算',
        en: 'No holiday notice for a year on the way',
      },
    ]);
  });

  it('is not a fault of another kind', () => {
    const { matter } = after(proposed);
    const none = { calendar: calendarOf([]) };
    expect(outlookOf(matter.context, '2026-03-02T02:00:00.000Z', none).path).toEqual([]);
    expect(() => outlookOf(matter.context, 'today', law)).toThrow(RangeError);
  });
});
