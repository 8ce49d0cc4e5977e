import { describe, expect, it } from '@jest/globals';
import { act, changing, digestOf, file, given } from '../support/case.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import {
  advised,
  conditionalOpinion,
  draftR,
  foundUnlawful,
  itemsClosed,
  itemsConfirmed,
  itemsOpen,
  lawfulOpinion,
  reviewed,
} from '../support/acts/legality-review.ts';

const enough = { at: '2026-04-29' };

const issue = (changes: object = {}, circumstances: object = enough) =>
  act('IssueLawfulOpinion', { ...lawfulOpinion, ...changes }, circumstances);

const readyToSendAgain = act('SendToLegalityReview', {
  draft: draftV1,
  procedureExplanation: '已重新履行程序',
  legalBasisTexts: [digestOf('text of the legal basis')],
  evidence: [file('D19'), file('D06', 'text of the legal basis')],
});

const close = (changes: object = {}) =>
  act('CloseReviewItem', { number: 2, outcome: 'adopted', where: '第五条', ...changes });

describe('Article 28: items of a conditional opinion', () => {
  it.each([
    ['issued the opinion for the review office', 'p-reviewOffice'],
    ['advised as a lawyer', 'p-governmentLawyer'],
  ])('DC-1 lets nobody who %s answer its items for the sponsor', (_what, person) => {
    given(...itemsOpen)
      .when({ ...close(), person })
      .isRefusedBy('reviewer-answers-no-review');
    given(...itemsOpen)
      .when({ ...close(), person: 'p-newcomer' })
      .records('ReviewItemClosed');
  });

  it.each([
    ['no item', []],
    ['an item without text', [{ number: 1 }]],
    [
      'one number for two items',
      [
        { number: 1, text: '甲' },
        { number: 1, text: '乙' },
      ],
    ],
  ])('A-LEG-7 refuses a conditional opinion with %s', (_what, items) => {
    given(...advised)
      .when(act('IssueConditionalOpinion', { ...conditionalOpinion, items }, enough))
      .isRefusedUnder('A-LEG-7');
  });

  it('A-LEG-7 closes an item that was adopted, or not adopted with a reason', () => {
    given(...itemsOpen)
      .when(close())
      .records('ReviewItemClosed', { procedure: 'itemsOpen' });
    given(...itemsOpen)
      .when(close({ outcome: 'not-adopted', reason: '上位法另有规定' }))
      .records('ReviewItemClosed');
  });

  it.each([
    ['there is none', { number: 9 }],
    ['nothing is said of its adoption', { outcome: undefined }],
    ['it was adopted nowhere', { where: '' }],
    ['it was not adopted for no reason', { outcome: 'not-adopted' }],
    ['its revised draft is not filed', { draft: draftR }],
  ])('A-LEG-7 refuses to close an item where %s', (_what, changes) => {
    given(...itemsOpen)
      .when(close(changes))
      .isRefusedUnder('A-LEG-7');
  });

  it('A-LEG-7 refuses to confirm while an item is open', () => {
    given(...itemsOpen)
      .when(act('ConfirmReviewItems', { draft: draftV1 }))
      .isRefusedUnder('A-LEG-7');
  });

  it('A-LEG-8 lets the review office confirm the revised draft on file', () => {
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: draftR }))
      .records('ReviewItemsConfirmed', { procedure: 'reviewed' });
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: digestOf('nowhere') }))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 refuses to confirm an unchanged draft where an item was adopted', () => {
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: draftV1 }))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 takes the unchanged draft where no item was adopted', () => {
    const declined = { outcome: 'not-adopted', reason: '另有规定', draft: undefined };
    given(...changing(itemsClosed, 'CloseReviewItem', declined))
      .when(act('ConfirmReviewItems', { draft: draftV1 }))
      .records('ReviewItemsConfirmed');
  });
});

describe('an opinion speaks of one text', () => {
  const edited = file('D08', 'draft edited');
  const edit = (changes: object = {}) =>
    act('ConfirmEditorialChange', {
      draft: edited.sha256,
      changes: '更正错别字',
      evidence: [edited],
      ...changes,
    });

  it('A-LEG-8 lets the review office confirm an editorial change', () => {
    given(...reviewed)
      .when(edit())
      .records('EditorialChangeConfirmed', { procedure: 'reviewed' });
  });

  it.each([
    ['is not described', { changes: '' }],
    ['is not on file', { draft: digestOf('nowhere') }],
    ['changes nothing', { draft: draftV1, evidence: [file('D08', 'draft v1')] }],
  ])('A-LEG-8 refuses an editorial change that %s', (_what, changes) => {
    given(...reviewed)
      .when(edit(changes))
      .isRefusedUnder('A-LEG-8');
  });

  it.each([
    ['reviewed', reviewed],
    ['open in its items', itemsOpen],
    ['confirmed', itemsConfirmed],
    ['found unlawful', foundUnlawful],
  ])('A-LEG-8 sends a draft that was %s back to drafting, its opinion void', (_what, history) => {
    const change = act('ChangeDraftSubstantively', { reason: '调整收益分配' });
    given(...history)
      .when(change)
      .records('DraftSubstantivelyChanged', { procedure: 'drafting' });
    const { matter } = given(...history, change);
    expect(matter.context.legalityReview).not.toHaveProperty('reviewedDraft');
    expect(matter.context.legalityReview).not.toHaveProperty('verdict');
  });

  it('A-LEG-8 refuses a substantive change without a reason', () => {
    given(...reviewed)
      .when(act('ChangeDraftSubstantively', {}))
      .isRefusedUnder('A-LEG-8');
  });

  it('A-LEG-8 asks a lawyer anew after a substantive change', () => {
    given(
      ...reviewed,
      act('ChangeDraftSubstantively', { reason: '调整收益分配' }),
      readyToSendAgain,
      act('AcceptForReview', {}, { at: '2026-05-06' }),
    )
      .when(issue({ evidence: [file('D21', 'second opinion')] }, { at: '2026-05-20' }))
      .isRefusedUnder('A-LEG-6');
  });
});
