import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../src/errors.ts';
import { act, changing, digestOf, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import { cleared, notice, opening, solicitationOpen } from '../support/acts/participation.ts';
import { edition } from '../support/edition.ts';

const due = [...drafted, ...cleared, act('RequireSolicitation', { reason: '涉及公众利益' })];
const open = (changes: object = {}, at = '2026-03-16'): Act =>
  act('OpenCommentPeriod', { ...opening, ...changes }, { at });
const announcing = (changes: object, at?: string) =>
  open({ notice: { ...notice, ...changes } }, at);
const close = (at: string, received = 2) =>
  act('CloseCommentPeriod', { received, opinionsSeal: digestOf('opinions') }, { at });
const normative = changing(drafted, 'ClassifyNotNormative', {}).map((each) =>
  each.step === 'ClassifyNotNormative'
    ? act('ClassifyAsNormative', { ...each.statement, issuer: 'department' })
    : each,
);

describe('Article 15: the period', () => {
  // Start day excluded; what passes only with it counted is flagged (CNT-3, CNT-4).
  it.each([
    ['Longgang DRB', '2021-04-06', '2021-05-08'],
    ['Longgang bureau', '2025-04-09', '2025-05-10'],
    ['Longhua', '2025-03-13', '2025-04-13'],
  ])('A-PUB-5 passes the period of %s, %s to %s', (_who, at, closesOn) => {
    given(...due)
      .when(announcing({ closesOn }, at))
      .warnsUnder();
  });

  it.each([
    ['Guangdong', '2025-09-16', '2025-10-15'],
    ['Yunnan', '2025-07-24', '2025-08-22'],
  ])('CNT-4 flags the period of %s, %s to %s, as borderline', (_who, at, closesOn) => {
    given(...due)
      .when(announcing({ closesOn }, at))
      .warnsUnder('CNT-4');
  });

  it.each([
    ["Pu'er", '2025-03-18', '2025-03-27'],
    ["Pu'er", '2025-02-08', '2025-02-20'],
    ['Jilin', '2026-02-11', '2026-02-26'],
  ])('A-PUB-5 refuses the period of %s, %s to %s', (_who, at, closesOn) => {
    given(...due)
      .when(announcing({ closesOn }, at))
      .isRefusedUnder('A-PUB-5');
  });

  it('A-PUB-5 refuses 20 days without a reason in the notice', () => {
    given(...due)
      .when(announcing({ closesOn: '2026-04-05' }))
      .isRefusedUnder('A-PUB-5');
  });

  it('A-PUB-5 yields to a reason that the notice itself gives, and flags it', () => {
    given(...due)
      .when(announcing({ closesOn: '2026-04-05', reasonForShorterPeriod: '情况紧急' }))
      .warnsUnder('A-PUB-5');
  });

  it('A-PUB-5 takes no reason for a last day that is not after the publication', () => {
    given(...due)
      .when(announcing({ closesOn: '2026-03-16', reasonForShorterPeriod: '情况紧急' }))
      .isRefusedUnder('A-PUB-5');
  });

  it('A-PUB-5 takes no blank for a reason', () => {
    given(...due)
      .when(announcing({ closesOn: '2026-04-05', reasonForShorterPeriod: ' ' }))
      .isRefusedUnder('A-PUB-5');
  });

  it('A-PUB-5 asks for no days where the law sets none', () => {
    given(...changing(due, 'ProposeMatter', { edition: { ...edition, limits: {} } }))
      .when(announcing({ closesOn: '2026-03-20' }))
      .warnsUnder();
  });

  it('A-PUB-5 says of a short period how long it is, and of a borderline one what it hangs on', () => {
    const said = (closesOn: string, more: object = {}) =>
      given(...due)
        .when(announcing({ closesOn, ...more }))
        .ruling.warnings.flatMap(({ missing }) => missing.map(({ en }) => en));
    expect(said('2026-04-05', { reasonForShorterPeriod: '情况紧急' })).toEqual([
      'It lasts 20 days, for a reason that the notice gives',
    ]);
    expect(said('2026-04-14')).toEqual([
      'Only with the day of publication counted does it last 30 days',
    ]);
  });

  it('A-PUB-5 takes a reason for a single day', () => {
    given(...due)
      .when(announcing({ closesOn: '2026-03-17', reasonForShorterPeriod: '情况紧急' }))
      .warnsUnder('A-PUB-5');
  });

  it('A-PUB-5 counts from the recorded day, whatever day is declared', () => {
    given(...due)
      .when(open({ notice: { ...notice, closesOn: '2026-04-05' }, occurredOn: '2026-03-02' }))
      .isRefusedUnder('A-PUB-5');
  });

  it('B-8 warns where a normative document is left fewer working days than local law sets', () => {
    const asNormative = [...normative, ...due.slice(drafted.length)];
    const under = (value: number) => {
      const advisory = {
        value,
        unit: 'working-day',
        bound: 'at-least',
        provision: 'B-8',
        mark: 'RECALLED-L',
      } as const;
      const limits = { ...edition.limits, normativeCommentWorkingDays: { advisory } };
      return changing(asNormative, 'ProposeMatter', { edition: { ...edition, limits } });
    };
    const history = under(25);
    given(...history)
      .when(open())
      .warnsUnder('B-8');
    given(...history)
      .when(announcing({ reasonForShorterPeriod: '情况紧急' }))
      .warnsUnder();
    // From 16 March to 15 April 2026 there are twenty-one, 清明节 left out.
    given(...under(21))
      .when(open())
      .warnsUnder();
    given(...under(22))
      .when(open())
      .warnsUnder('B-8');
  });

  it('B-8 asks nothing of what is not normative, nor for days where none are set', () => {
    const least = {
      value: 99,
      unit: 'working-day',
      bound: 'at-least',
      mark: 'RECALLED-L',
    } as const;
    const normativeCommentWorkingDays = { advisory: { ...least, provision: 'B-8' } };
    const limits = { ...edition.limits, normativeCommentWorkingDays };
    given(...changing(due, 'ProposeMatter', { edition: { ...edition, limits } }))
      .when(open())
      .warnsUnder();
    given(...normative, ...due.slice(drafted.length))
      .when(open())
      .warnsUnder();
  });

  it('CNT-4 keeps the period open through the working day after a rest day', () => {
    const { matter } = given(...due, announcing({ closesOn: '2026-05-01' }));
    expect(matter.context.solicitation).toMatchObject({
      noticeClosesOn: '2026-05-01',
      effectiveClose: '2026-05-06',
      closesAt: '2026-05-06T16:00:00.000Z',
    });
  });

  it('CNT-6 does not guess the rest days of a year without a notice', () => {
    expect(() => given(...due).when(announcing({ closesOn: '2031-04-05' }))).toThrow(EngineError);
  });

  it('A-PUB-5 closes when the last day is over, and not an instant before', () => {
    given(...drafted, ...solicitationOpen)
      .when(close('2026-04-15T15:59:59.999Z'))
      .isRefusedUnder('A-PUB-5');
    given(...drafted, ...solicitationOpen)
      .when(close('2026-04-15T16:00:00.000Z'))
      .records('CommentPeriodClosed', { solicitation: 'closed' });
  });

  it('A-PUB-5 is closed by the engine alone', () => {
    given(...drafted, ...solicitationOpen)
      .when({ ...close('2026-04-16'), role: 'drafter' })
      .isRefusedBy('wrong-office');
  });

  it.each([
    ['to an earlier day', { closesOn: '2026-04-10', reason: '延长' }, '2026-03-20'],
    ['to the day on which it ends', { closesOn: '2026-04-15', reason: '延长' }, '2026-03-20'],
    ['to no day', { reason: '延长' }, '2026-03-20'],
    ['once it ends', { closesOn: '2026-04-30', reason: '延长' }, '2026-04-15T16:00:00.000Z'],
    ['without a reason', { closesOn: '2026-04-30' }, '2026-03-20'],
    ['when it is over', { closesOn: '2026-04-30', reason: '延长' }, '2026-04-16'],
  ])('A-PUB-5 refuses to extend the period %s', (_how, statement, at) => {
    given(...drafted, ...solicitationOpen)
      .when(act('ExtendCommentPeriod', statement, { at }))
      .isRefusedUnder('A-PUB-5');
  });

  it('A-PUB-5 extends to a later day, through a working day', () => {
    const extension = { closesOn: '2026-05-03', reason: '公众建议' };
    const { matter } = given(
      ...drafted,
      ...solicitationOpen,
      act('ExtendCommentPeriod', extension, { at: '2026-04-15' }),
    );
    expect(matter.context.solicitation?.effectiveClose).toBe('2026-05-06');
  });
});
