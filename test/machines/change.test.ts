import { describe, expect, it } from '@jest/globals';
import { act, file, given } from '../support/case.ts';
import { executing, suspended, suspension, troubled } from '../support/acts/aftermath.ts';
import {
  adopted,
  convened,
  deliberated,
  deliberatedWith,
  tabled,
} from '../support/acts/deliberation.ts';
import { issued, promulgated } from '../support/acts/resolution.ts';
import { reviewed } from '../support/acts/legality-review.ts';

const suspend = (changes: object = {}) => act('SuspendExecution', { ...suspension, ...changes });
const undone = { reason: '党委不同意', evidence: [file('D24', 'minutes of another meeting')] };
const changed = { newMatter: 'M20260901-0A1B2C3D', reason: '上位法修改后重新决策' };

describe('Article 37: a decision stands until another procedure changes it', () => {
  it.each([
    ['AdjustDecision', 'DecisionAdjusted', 'adjusted'],
    ['TerminateDecision', 'DecisionTerminated', 'terminated'],
  ] as const)('A-CHG-1 takes %s that names the new matter', (step, fact, state) => {
    for (const history of [promulgated, suspended])
      given(...history)
        .when(act(step, changed))
        .records(fact, { force: state });
    given(...suspended)
      .when(act(step, changed))
      .leaves({ force: { changedBy: changed.newMatter } });
    for (const name of Object.keys(changed))
      given(...promulgated)
        .when(act(step, { ...changed, [name]: undefined }))
        .isRefusedUnder('A-CHG-1');
    given(...issued)
      .when(act(step, changed))
      .isRefusedUnder('A-EXE-1');
  });

  it('A-CHG-1 refuses to change once more what a new decision has replaced', () => {
    given(...promulgated, act('AdjustDecision', changed))
      .when(act('TerminateDecision', changed))
      .isRefusedBy('step-not-open');
  });

  it('A-CHG-1 withdraws a matter until it is discussed, with a reason', () => {
    for (const history of [reviewed, tabled, convened])
      given(...history)
        .when(act('WithdrawMatter', { reason: '条件不成熟' }))
        .records('MatterWithdrawn', { procedure: 'withdrawn' });
    for (const reason of [undefined, ' '])
      given(...convened)
        .when(act('WithdrawMatter', { reason }))
        .isRefusedUnder('A-CHG-1');
  });

  it('A-MEET-1 leaves what was discussed to the decision: nobody withdraws it', () => {
    for (const role of ['unitHead', 'chief'] as const)
      given(...deliberated)
        .when(act('WithdrawMatter', { reason: '条件不成熟' }, { role }))
        .isRefusedBy('step-not-open');
  });

  it('A-LIA-4 refuses that the sponsor withdraws what the meeting adopted', () => {
    given(...adopted)
      .when(act('WithdrawMatter', undone))
      .isRefusedBy('collective-decision-is-not-undone-alone');
  });

  it.each([
    ['without a paper', []],
    ['on the minutes by which it was adopted', [file('D24')]],
    ['on another paper', [file('D09', 'minutes of another meeting')]],
  ])('A-LIA-4 refuses that the chief withdraws it alone, %s', (_how, evidence) => {
    given(...adopted)
      .when(act('WithdrawMatter', { ...undone, evidence }, { role: 'chief' }))
      .isRefusedBy('collective-decision-is-not-undone-alone');
  });

  it.each([
    ['another discussion', file('D24', 'minutes of another meeting')],
    ['the answer of the Party committee', file('D25', 'answer')],
  ])('A-LIA-4 lets the chief withdraw it on %s', (_what, paper) => {
    given(...adopted)
      .when(act('WithdrawMatter', { ...undone, evidence: [paper] }, { role: 'chief' }))
      .records('MatterWithdrawn', { procedure: 'withdrawn' });
  });

  it('A-CHG-1 refuses to withdraw or to redraft what was issued', () => {
    for (const history of [issued, promulgated]) {
      given(...history)
        .when(act('WithdrawMatter', { reason: '条件不成熟' }))
        .isRefusedBy('step-not-open');
      given(...history)
        .when(act('ChangeDraftSubstantively', { reason: '修改' }))
        .isRefusedBy('step-not-open');
    }
  });

  it('A-CHG-1 keeps a rejected draft rejected', () => {
    given(...deliberatedWith('disagree', 'disagree'), act('RejectDraft', {}))
      .when(act('TableDraft', {}))
      .isRefusedBy('step-not-open');
  });
});

describe('Article 37: the one exception', () => {
  it('A-CHG-1 lets the chief suspend in urgency where article 35 has happened', () => {
    given(...troubled)
      .when(suspend())
      .records('ExecutionSuspended', { force: 'suspended' });
    given(...troubled)
      .when(suspend())
      .leaves({ force: { suspendedAt: expect.any(String) as unknown as string } });
  });

  it('A-CHG-1 refuses to suspend where nothing of article 35 was reported', () => {
    given(...executing)
      .when(suspend())
      .isRefusedUnder('A-CHG-1');
    given(...troubled, act('ResolveTrouble', { resolution: '已处理' }))
      .when(suspend())
      .isRefusedUnder('A-CHG-1');
  });

  it.each([
    ['the situation', { circumstance: undefined }],
    ['the urgency', { urgency: ' ' }],
    ["the chief's signature", { signed: false }],
  ])('A-CHG-1 refuses a suspension without %s', (_what, changes) => {
    given(...troubled)
      .when(suspend(changes))
      .isRefusedUnder('A-CHG-1');
  });

  it('A-CHG-1 refuses the suspension of anybody but the chief', () => {
    given(...troubled)
      .when({ ...suspend(), role: 'unitHead' })
      .isRefusedBy('wrong-office');
  });

  it('A-CHG-1 resumes once the trouble is resolved, with a reason', () => {
    const resume = act('ResumeExecution', { reason: '情形已消除' });
    const resolved = [...suspended, act('ResolveTrouble', { resolution: '已处理' })];
    given(...resolved)
      .when(resume)
      .records('ExecutionResumed', { force: 'inForce' });
    given(...resolved)
      .when(resume)
      .leaves({ force: {} });
    given(...suspended)
      .when(resume)
      .isRefusedUnder('A-CHG-1');
    given(...resolved)
      .when(act('ResumeExecution', {}))
      .isRefusedUnder('A-CHG-1');
  });
});
