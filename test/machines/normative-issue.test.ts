import { describe, expect, it } from '@jest/globals';
import { act, changing, given, type Act } from '../support/case.ts';
import { formalText, readyForIssue } from '../support/acts/resolution.ts';
import { asNormative, checked } from '../support/acts/tracks.ts';
import { edition } from '../support/edition.ts';

const issue = (changes: object = {}) =>
  act('IssueDecision', { ...formalText, ...changes }, { at: '2026-05-15' });
const changed = (each: Act, more: object): Act => ({
  ...each,
  statement: { ...each.statement, ...more },
});
const confirming = (acts: readonly Act[], ...confirmed: string[]) =>
  changing(acts, 'ProposeMatter', { edition: { ...edition, confirmed } });
const normative = asNormative(checked(readyForIssue));
const normativeText = {
  number: '示例数规〔2026〕1号',
  effectiveOn: '2026-06-20',
  expiresOn: '2029-06-20',
};

describe('normative documents at issue', () => {
  it('B-9 issues one on trial for three years without a warning', () => {
    given(...normative)
      .when(issue(normativeText))
      .warnsUnder();
  });

  it('B-7 warns of a number without 规, and blocks once it is confirmed', () => {
    given(...normative)
      .when(issue({ ...normativeText, number: '示例数〔2026〕1号' }))
      .warnsUnder('B-7');
    given(...confirming(normative, 'B-7'))
      .when(issue({ ...normativeText, number: '示例数〔2026〕1号' }))
      .isRefusedUnder('B-7');
  });

  it.each([
    ['no end of its validity', undefined],
    ['more than three years on trial', '2029-06-21'],
    ['a blank for its end', ' '],
  ])('B-9 warns of one with %s', (_what, expiresOn) => {
    given(...normative)
      .when(issue({ ...normativeText, expiresOn }))
      .warnsUnder('B-9');
  });

  it('B-9 says that the end of its validity is missing', () => {
    const { warnings } = given(...normative).when(
      issue({ ...normativeText, expiresOn: undefined }),
    ).ruling;
    expect(warnings).toMatchObject([{ provision: 'B-9', missing: [{ field: '/expiresOn' }] }]);
  });

  it('B-9 allows five years to one that is not on trial', () => {
    const settled = changing(normative, 'ProposeMatter', { title: '公共数据管理办法' });
    given(...settled)
      .when(issue({ ...normativeText, expiresOn: '2031-06-20' }))
      .warnsUnder();
    given(...settled)
      .when(issue({ ...normativeText, expiresOn: '2031-06-21' }))
      .warnsUnder('B-9');
  });

  it.each([
    ['is called provisional', { title: '公共数据管理暂行办法' }, {}],
    ['is issued on trial', { title: '公共数据管理办法' }, { trial: true }],
  ])('B-9 allows three years to one that %s', (_which, proposal, text) => {
    const history = changing(normative, 'ProposeMatter', proposal);
    given(...history)
      .when(issue({ ...normativeText, ...text }))
      .warnsUnder();
    given(...history)
      .when(issue({ ...normativeText, ...text, expiresOn: '2029-06-21' }))
      .warnsUnder('B-9');
  });

  it('B-12 asks one for the number of its entry in the register', () => {
    given(...normative)
      .when(issue({ ...normativeText, registration: '' }))
      .isRefusedUnder('B-12');
    given(...readyForIssue)
      .when(issue({ registration: undefined }))
      .warnsUnder();
  });

  it('B-12-305 warned of the same under the Order before', () => {
    const january = { ...edition, filedOn: '2026-01-30' };
    const before = changing(normative, 'ProposeMatter', { edition: january });
    given(...before)
      .when(issue({ ...normativeText, registration: '' }))
      .warnsUnder('B-12-305');
    given(...before)
      .when(issue(normativeText))
      .warnsUnder();
  });

  it('B-7 warns of one without a number', () => {
    given(...normative)
      .when(issue({ ...normativeText, number: undefined }))
      .warnsUnder('B-7');
  });

  it('B-10 counts thirty days from the issue', () => {
    const from = (effectiveOn: string) => issue({ ...normativeText, effectiveOn });
    given(...normative)
      .when(changed(from('2026-06-14'), { expiresOn: '2029-06-14' }))
      .warnsUnder();
    given(...normative)
      .when(changed(from('2026-06-13'), { expiresOn: '2029-06-13' }))
      .warnsUnder('B-10');
  });

  it('B-9, B-10 ask nothing of what is not normative, nor where no number is set', () => {
    given(...readyForIssue)
      .when(issue({ effectiveOn: '2026-05-16' }))
      .warnsUnder();
    const none = changing(normative, 'ProposeMatter', { edition: { ...edition, limits: {} } });
    given(...none)
      .when(issue({ ...normativeText, effectiveOn: '2026-05-16', expiresOn: '2099-01-01' }))
      .warnsUnder();
  });

  it('A-MEET-1 asks one for the day it takes effect, whatever else is reckoned from it', () => {
    given(...normative)
      .when(issue({ ...normativeText, effectiveOn: undefined }))
      .isRefusedUnder('A-MEET-1');
  });

  it('B-10 warns of one that takes effect at once, unless it says why', () => {
    const sudden = { ...normativeText, effectiveOn: '2026-06-01', expiresOn: '2029-06-01' };
    given(...normative)
      .when(issue(sudden))
      .warnsUnder('B-10');
    given(...normative)
      .when(issue({ ...sudden, earlyEffectReason: '不立即施行将妨碍执行' }))
      .warnsUnder();
  });
});
