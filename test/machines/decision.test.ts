import { describe, expect, it } from '@jest/globals';
import { act, after, digestOf, file, given } from '../support/case.ts';
import { adopted, convened, deliberated, deliberatedWith } from '../support/acts/deliberation.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import { draftR } from '../support/acts/legality-review.ts';

describe('Article 30: the decision', () => {
  it.each([
    ['AdoptDraft', 'DraftAdopted', 'adopted'],
    ['DeferDraft', 'DraftDeferred', 'reviewed'],
    ['RejectDraft', 'DraftRejected', 'rejected'],
  ] as const)('A-MEET-1 lets the chief take %s', (step, fact, procedure) => {
    const history = step === 'AdoptDraft' ? deliberated : deliberatedWith('disagree', 'disagree');
    given(...history)
      .when(act(step, step === 'AdoptDraft' ? { draft: draftV1 } : {}))
      .records(fact, { procedure });
  });

  it('A-MEET-1 refuses a decision without a discussion', () => {
    given(...convened)
      .when(act('AdoptDraft', { draft: draftV1 }))
      .isRefusedUnder('A-MEET-1');
  });

  it('A-LIA-4 refuses the decision of a chief who was not at the meeting', () => {
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftV1 }, { person: 'another-chief' }))
      .isRefusedUnder('A-LIA-4');
  });

  it('A-LIA-4 refuses the decision of anybody but the chief', () => {
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftV1 }, { role: 'secretary' }))
      .isRefusedBy('wrong-office');
  });

  it.each([
    ['adopts', 'disagree', 'disagree', act('AdoptDraft', { draft: draftV1 })],
    ['adopts', 'disagree', 'abstain', act('AdoptDraft', { draft: draftV1 })],
    ['rejects', 'agree', 'agree', act('RejectDraft', {})],
    ['defers', 'agree', 'agree', act('DeferDraft', {})],
  ])(
    'A-MEET-3 refuses a chief who %s against %s and %s without a reason',
    (_what, one, other, decision) => {
      given(...deliberatedWith(one, other))
        .when(decision)
        .isRefusedUnder('A-MEET-3');
    },
  );

  it('A-MEET-3 takes a decision against the majority with the reason stated at the meeting', () => {
    given(...deliberatedWith('disagree', 'disagree'))
      .when(act('AdoptDraft', { draft: draftV1, reasonStated: '上级明确要求' }))
      .records('DraftAdopted');
    const reasoned = act('AdoptDraft', { draft: draftV1, reasonStated: '上级明确要求' });
    const { matter } = given(...deliberatedWith('disagree', 'disagree'), reasoned);
    expect(matter.context.deliberation?.decision?.reasonStated).toBe('上级明确要求');
    expect(after(adopted).matter.context.deliberation?.decision).not.toHaveProperty('reasonStated');
  });

  it('A-MEET-3 flags a decision that no majority carries', () => {
    given(...deliberatedWith('agree', 'abstain'))
      .when(act('AdoptDraft', { draft: draftV1 }))
      .warnsUnder('A-MEET-3');
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftV1 }))
      .warnsUnder();
  });

  it('A-MEET-3 asks for no reason where as many agree as differ, the chief not counted, but flags it', () => {
    const divided = deliberatedWith('agree', 'disagree');
    given(...divided)
      .when(act('AdoptDraft', { draft: draftV1 }))
      .warnsUnder('A-MEET-3');
    given(...divided)
      .when(act('RejectDraft', {}))
      .warnsUnder('A-MEET-3', 'A-MEET-4');
    const { ruling } = given(...divided).when(act('AdoptDraft', { draft: draftV1 }));
    expect(ruling.warnings.flatMap(({ missing }) => missing)).toMatchObject([
      { zh: '其他组成人员中无多数支持该决定(1/2)' },
    ]);
  });

  it('A-LEG-8 refuses to adopt another text than the one tabled', () => {
    given(...deliberated)
      .when(act('AdoptDraft', { draft: draftR }))
      .isRefusedUnder('A-LEG-8');
  });
});

describe('what the meeting changes in the text', () => {
  const edited = file('D08', 'draft as adopted');
  const editorial = act('AdoptWithEditorialChange', {
    draft: edited.sha256,
    changes: '更正表述',
    evidence: [edited],
  });

  it('A-LEG-8 has the review office confirm an editorial change', () => {
    given(...deliberated, editorial)
      .when(act('ConfirmEditorialAdoption', { draft: edited.sha256 }))
      .records('EditorialAdoptionConfirmed', { procedure: 'adopted' });
    given(...deliberated, editorial)
      .when(act('ConfirmEditorialAdoption', { draft: draftV1 }))
      .isRefusedUnder('A-LEG-8');
    given(...adopted)
      .when(act('ConfirmEditorialAdoption', { draft: draftV1 }))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 finds the changed text among all that is filed with the decision', () => {
    const evidence = [file('D24', 'annex'), edited];
    given(...deliberated)
      .when({ ...editorial, statement: { ...editorial.statement, evidence } })
      .records('DraftAdoptedWithEditorialChange');
  });

  it('DC-1 refuses the confirmation of a reviewer who drafted the matter', () => {
    given(...deliberated, editorial)
      .when(act('ConfirmEditorialAdoption', { draft: edited.sha256 }, { person: 'p-drafter' }))
      .isRefusedUnder('DC-1');
  });

  it.each([
    ['is not described', { changes: ' ' }],
    ['is not on file', { draft: digestOf('nowhere') }],
    ['is none', { draft: draftV1, evidence: [file('D08', 'draft v1')] }],
  ])('A-LEG-8 refuses an editorial change that %s', (_what, changes) => {
    given(...deliberated)
      .when({ ...editorial, statement: { ...editorial.statement, ...changes } })
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 sends a change that the review office finds substantive back to drafting', () => {
    given(...deliberated, editorial)
      .when(act('RefuseEditorialAdoption', { reason: '改变了收益分配' }))
      .records('EditorialAdoptionRefused', { procedure: 'drafting' });
    given(...deliberated, editorial)
      .when(act('RefuseEditorialAdoption', {}))
      .isRefusedUnder('A-LEG-8');
    given(...adopted)
      .when(act('RefuseEditorialAdoption', { reason: '改变了收益分配' }))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 sends a substantive change of the meeting back to drafting, the opinion void', () => {
    const change = act('AdoptWithSubstantiveChange', { changes: '删除第五条' });
    given(...deliberated)
      .when(change)
      .records('DraftAdoptedWithSubstantiveChange', { procedure: 'drafting' });
    const { matter } = given(...deliberated, change);
    expect(matter.context.legalityReview).not.toHaveProperty('reviewedDraft');
    given(...deliberated)
      .when(act('AdoptWithSubstantiveChange', {}))
      .isRefusedUnder('A-LEG-8');
  });
});
