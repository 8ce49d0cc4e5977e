import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../src/errors.ts';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import {
  cleared,
  notice,
  opening,
  solicitationDone,
  solicitationOpen,
} from '../support/acts/participation.ts';
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
const notNeeded = {
  reason: '以座谈会听取意见',
  basis: '第十四条',
  decider: '局长办公会',
  affectsMarketEntities: false,
};
const withheld = act('WithholdFromPublic', {
  legalBasis: '《保守国家秘密法》',
  ground: 'state-secret',
  reason: '涉密',
  reviewer: '审查人',
});
const declare = (changes: object = {}) =>
  act('DeclareSolicitationNotNeeded', { ...notNeeded, ...changes });

describe('Article 15: the notice', () => {
  it('A-PUB-4 opens a comment period with draft, explanation, way to comment and last day', () => {
    given(...due)
      .when(open())
      .records('CommentPeriodOpened', { solicitation: 'open' });
  });

  it.each(['draft', 'explanation', 'howToComment', 'closesOn'])(
    'A-PUB-4 refuses a notice without its %s',
    (field) => {
      given(...due)
        .when(announcing({ [field]: undefined }))
        .isRefusedBy('notice-has-its-four-items');
    },
  );

  it('A-PUB-4 refuses a draft that is no longer current', () => {
    const revised = act('SubmitDraft', {
      version: 2,
      draft: digestOf('draft v2'),
      explanation: digestOf('explanation v1'),
      changes: '修改第三条',
      evidence: [file('D08', 'draft v2'), file('D08', 'explanation v1')],
    });
    given(...due, revised)
      .when(open())
      .isRefusedBy('notice-shows-the-current-draft');
  });

  it('A-PUB-4 refuses a notice whose draft was not filed', () => {
    given(...due)
      .when(open({ evidence: [file('D11', 'notice'), file('D08', 'something else')] }))
      .isRefusedUnder('A-PUB-4');
  });

  it('A-PUB-4 refuses a notice whose explanation was not filed', () => {
    given(...due)
      .when(open({ evidence: [file('D11', 'notice'), file('D08', 'draft v1')] }))
      .isRefusedBy('notice-has-its-four-items');
  });

  it.each(['draft', 'explanation'])('A-PUB-4 refuses another %s than the current one', (name) => {
    const evidence = [...opening.evidence, file('D08', 'another')];
    given(...due)
      .when(open({ notice: { ...notice, [name]: digestOf('another') }, evidence }))
      .isRefusedBy('notice-shows-the-current-draft', 'notice-is-cleared-for-publication');
  });

  it.each([
    ['has no name', { name: ' ' }],
    ['has a blank address', { url: ' ' }],
  ])('A-PUB-4 refuses a channel that %s', (_which, changes) => {
    given(...due)
      .when(open({ channels: [...opening.channels, { ...opening.channels[0], ...changes }] }))
      .isRefusedBy('notice-went-through-a-channel');
  });

  it('A-PUB-4 refuses a notice that went through no channel', () => {
    given(...due)
      .when(open({ channels: [] }))
      .isRefusedBy('notice-went-through-a-channel');
  });

  it('A-PUB-4 asks where each channel published it', () => {
    given(...due)
      .when(open({ channels: [{ kind: 'press', name: '日报' }] }))
      .isRefusedBy('notice-went-through-a-channel');
    given(...due)
      .when(open({ channels: [{ kind: 'press', name: '日报', capture: digestOf('page 3') }] }))
      .records('CommentPeriodOpened');
  });

  it('C-SEC-1 refuses to publish what was not reviewed', () => {
    given(...drafted, act('RequireSolicitation', { reason: '涉及公众利益' }))
      .when(open())
      .isRefusedUnder('C-SEC-1');
  });
});

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

describe('what is known of a solicitation', () => {
  const opened = {
    opensAt: '2026-03-16T02:00:00.000Z',
    publishedOn: '2026-03-16',
    shortened: false,
    draft: notice.draft,
    noticeClosesOn: '2026-04-15',
    effectiveClose: '2026-04-15',
    closesAt: '2026-04-15T16:00:00.000Z',
  };
  const opinionsSeal = digestOf('opinions');

  it('is the period, and whether it was cut short for a reason', () => {
    given(...due)
      .when(open())
      .leaves({ solicitation: opened });
    given(...due)
      .when(announcing({ reasonForShorterPeriod: ' ' }))
      .leaves({ solicitation: opened });
    given(...due)
      .when(announcing({ reasonForShorterPeriod: '情况紧急' }))
      .leaves({ solicitation: { ...opened, shortened: true } });
  });

  it('is the later end of an extended one, and everything else as it was', () => {
    given(...due, open())
      .when(act('ExtendCommentPeriod', { closesOn: '2026-04-30', reason: '公众建议' }))
      .leaves({
        solicitation: {
          ...opened,
          noticeClosesOn: '2026-04-30',
          effectiveClose: '2026-04-30',
          closesAt: '2026-04-30T16:00:00.000Z',
        },
      });
  });

  it('is what came in, and what became of it', () => {
    const closed = { ...opened, received: 3, opinionsSeal };
    given(...due, open())
      .when(close('2026-04-16', 3))
      .leaves({ solicitation: closed });
    const dispositions = ['adopted', 'partly', 'partly'].map((outcome, at) => ({
      opinion: at + 1,
      outcome,
      reason: '已研究',
    }));
    given(...due, open(), close('2026-04-16', 3))
      .when(act('RespondToComments', { dispositions }))
      .leaves({
        solicitation: { ...closed, outcomes: { adopted: 1, partly: 2, 'not-adopted': 0 } },
      });
  });
});

describe('Whether a solicitation is owed', () => {
  it('A-PUB-2 leaves the choice free, with reason, basis and decider', () => {
    given(...drafted)
      .when(declare())
      .records('SolicitationDeclaredNotNeeded');
    given(...drafted)
      .when(declare({ basis: '' }))
      .isRefusedUnder('A-PUB-2');
  });

  it('B-0 refuses it for a normative document', () => {
    given(...normative)
      .when(declare())
      .isRefusedUnder('B-0');
  });

  it('B-3 refuses it where market entities are closely affected, or it is not said', () => {
    given(...drafted)
      .when(declare({ affectsMarketEntities: true }))
      .isRefusedUnder('B-3');
    given(...drafted)
      .when(declare({ affectsMarketEntities: undefined }))
      .isRefusedUnder('B-3');
  });

  it('B-3 yields to a law that withholds the matter', () => {
    given(...drafted, withheld)
      .when(declare({ affectsMarketEntities: true }))
      .records('SolicitationDeclaredNotNeeded', { solicitation: 'notNeeded' });
  });

  it('A-PUB-4 lets a settled solicitation be required anew', () => {
    given(...drafted, ...solicitationDone)
      .when(act('RequireSolicitation', { reason: '草案作了重大修改' }))
      .records('SolicitationRequired', { solicitation: 'due' });
  });
});
