import { describe, expect, it } from '@jest/globals';
import { act, digestOf, file, given } from '../support/case.ts';
import { draftV1 } from '../support/acts/drafting.ts';
import {
  advised,
  conditionalOpinion,
  draftR,
  itemsClosed,
  itemsOpen,
  lawfulOpinion,
  lawyersOpinion,
  readyForReview,
  reviewed,
  reviewFile,
  sent,
  underReview,
  unlawfulOpinion,
} from '../support/acts/legality-review.ts';

const at = expect.any(String) as unknown as string;
const enough = { at: '2026-04-29' };
const file1 = {
  round: 1,
  sentDraft: draftV1,
  missing: [],
  opinions: [],
  items: [],
  revisions: [],
};
const lawyer = { person: 'p-governmentLawyer', name: 'governmentLawyer', signed: false };
const withAdvice = {
  ...file1,
  acceptedAt: '2026-04-20T02:00:00.000Z',
  opinions: [{ ...lawyer, position: 'lawful' as const }],
};

describe('what is known of a review: the file', () => {
  it('is what was sent, what is owed of it, and how often it came', () => {
    given(...readyForReview)
      .when(act('SendToLegalityReview', reviewFile))
      .leaves({ legalityReview: file1 });
    const missing = ['依据文本'];
    given(...sent)
      .when(act('ReturnForCompletion', { missing }))
      .leaves({ legalityReview: { ...file1, missing } });
    const returned = [...sent, act('ReturnForCompletion', { missing })];
    const again = act('ResubmitToReview', { draft: draftV1, supplied: missing });
    given(...returned)
      .when(again)
      .leaves({ legalityReview: { ...file1, round: 2 } });
    given(...sent)
      .when(act('AcceptForReview', {}, { at: '2026-04-20' }))
      .leaves({ legalityReview: { ...file1, acceptedAt: '2026-04-20T02:00:00.000Z' } });
    given(...returned, again, act('ReturnForCompletion', { missing }))
      .when(act('ReopenDrafting', { reason: '重新起草' }))
      .leaves({ legalityReview: { ...file1, round: 2, voidedAt: at } });
  });

  it('counts on when the draft is sent anew', () => {
    const change = act('ChangeDraftSubstantively', { reason: '调整收益分配' });
    given(...reviewed, change)
      .when(act('SendToLegalityReview', reviewFile))
      .leaves({ legalityReview: { ...file1, round: 2 } });
  });

  it('says how many things are still to be supplied', () => {
    const returned = [...sent, act('ReturnForCompletion', { missing: ['依据文本', '评估报告'] })];
    const { ruling } = given(...returned).when(act('ResubmitToReview', { draft: draftV1 }));
    expect(ruling).toMatchObject({
      breaches: [{ missing: [{ zh: '须补充2项材料', en: '2 items have to be supplied' }] }],
    });
  });
});

describe('what is known of a review: the opinions', () => {
  it('is each lawyer, the position taken and whether it is signed', () => {
    given(...underReview)
      .when(act('GiveLegalOpinion', lawyersOpinion))
      .leaves({ legalityReview: withAdvice });
    const counsel = act(
      'GiveLegalOpinion',
      { ...lawyersOpinion, position: 'unlawful' },
      { role: 'outsideCounsel' },
    );
    const second = { person: 'p-outsideCounsel', name: 'outsideCounsel', signed: false };
    given(...advised)
      .when(counsel)
      .leaves({
        legalityReview: {
          ...withAdvice,
          opinions: [...withAdvice.opinions, { ...second, position: 'unlawful' }],
        },
      });
  });

  it('is the verdict, and the text that it speaks of', () => {
    const issued = { ...withAdvice, issuedAt: '2026-04-29T02:00:00.000Z' };
    given(...advised)
      .when(act('IssueLawfulOpinion', lawfulOpinion, enough))
      .leaves({ legalityReview: { ...issued, verdict: 'lawful', reviewedDraft: draftV1 } });
    given(...advised)
      .when(act('IssueConditionalOpinion', conditionalOpinion, enough))
      .leaves({
        legalityReview: { ...issued, verdict: 'conditional', items: conditionalOpinion.items },
      });
    const unlawful = { ...issued, verdict: 'unlawful', reviewedDraft: draftV1 } as const;
    given(...advised)
      .when(act('IssueUnlawfulOpinion', unlawfulOpinion, enough))
      .leaves({ legalityReview: { ...unlawful, noExplicitRule: false } });
    const legalRisk = '可能被认定超越权限';
    given(...advised)
      .when(
        act(
          'IssueUnlawfulOpinion',
          { ...unlawfulOpinion, noExplicitRule: true, legalRisk },
          enough,
        ),
      )
      .leaves({ legalityReview: { ...unlawful, noExplicitRule: true, legalRisk } });
  });

  it('A-LEG-8 says of which draft an opinion has to speak', () => {
    const { ruling } = given(...advised).when(
      act('IssueLawfulOpinion', { ...lawfulOpinion, draft: undefined }, enough),
    );
    expect(ruling).toMatchObject({
      breaches: [
        {
          missing: [
            {
              zh: `意见须写明送审草案的摘要:${draftV1}`,
              en: `The opinion speaks of the draft that was sent: ${draftV1}`,
            },
          ],
        },
      ],
    });
  });
});

describe('what is known of a review: its items', () => {
  const [first, second] = conditionalOpinion.items;
  const open = {
    ...withAdvice,
    verdict: 'conditional',
    issuedAt: '2026-04-29T02:00:00.000Z',
  } as const;

  it('is how each was closed, and every revision on file', () => {
    given(...itemsOpen)
      .when(act('CloseReviewItem', { number: 2, outcome: 'not-adopted', reason: '另有规定' }))
      .leaves({
        legalityReview: { ...open, items: [first!, { ...second!, outcome: 'not-adopted' }] },
      });
    const evidence = [file('D22'), file('D08', 'draft revised')];
    given(...itemsOpen)
      .when(
        act('CloseReviewItem', {
          number: 1,
          outcome: 'adopted',
          where: '第三条',
          draft: draftR,
          evidence,
        }),
      )
      .leaves({
        legalityReview: {
          ...open,
          items: [{ ...first!, outcome: 'adopted' }, second!],
          revisions: [draftR],
        },
      });
  });

  it('is the text that was confirmed, and any editorial one after it', () => {
    const { matter } = given(...itemsClosed);
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: draftR }))
      .leaves({
        legalityReview: { ...matter.context.legalityReview!, reviewedDraft: draftR },
      });
    const edited = file('D08', 'draft edited');
    const change = { draft: edited.sha256, changes: '更正错别字', evidence: [edited] };
    const { legalityReview } = given(...reviewed).matter.context;
    given(...reviewed)
      .when(act('ConfirmEditorialChange', change))
      .leaves({ legalityReview: { ...legalityReview!, reviewedDraft: edited.sha256 } });
  });

  it('A-LEG-7 names the items that are still open', () => {
    const { ruling } = given(...itemsOpen).when(act('ConfirmReviewItems', { draft: draftR }));
    const breaches = ruling.lawful ? [] : ruling.breaches;
    expect(breaches.find(({ provision }) => provision === 'A-LEG-7')?.missing).toMatchObject([
      { zh: '第1条审查意见尚未办理', en: 'Item 1 is not closed', document: 'D22' },
      { zh: '第2条审查意见尚未办理', en: 'Item 2 is not closed', document: 'D22' },
    ]);
  });

  it('A-LEG-8 takes a revised draft that comes with the confirmation itself', () => {
    const late = file('D08', 'draft revised later');
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: late.sha256, evidence: [late] }))
      .records('ReviewItemsConfirmed');
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: digestOf('elsewhere'), evidence: [late] }))
      .isRefusedUnder('A-LEG-8');
    given(...itemsClosed)
      .when(act('ConfirmReviewItems', { draft: undefined, evidence: [late] }))
      .isRefusedUnder('A-LEG-8');
  });
});
