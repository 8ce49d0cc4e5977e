import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { drafted } from '../support/acts/drafting.ts';
import { cleared, notice, opening, solicitationDone } from '../support/acts/participation.ts';

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
    const unreviewed = given(...drafted, act('RequireSolicitation', { reason: '涉及公众利益' }));
    expect(unreviewed.when(open()).ruling).toMatchObject({
      breaches: [{ missing: [{ field: '/notice/draft' }, { field: '/notice/explanation' }] }],
    });
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
