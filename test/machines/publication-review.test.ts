import { describe, expect, it } from '@jest/globals';
import { act, digestOf, given } from '../support/case.ts';
import { drafted, draftV1 } from '../support/acts/drafting.ts';
import { cleared } from '../support/acts/participation.ts';
import { proposed } from '../support/acts/proposal.ts';

describe('Review for publication', () => {
  const item = { sha256: draftV1, result: 'publish', reviewer: '审查人' };

  it('C-SEC-1 clears what was reviewed, from the proposal on', () => {
    given(...proposed)
      .when(act('ReviewForPublication', { items: [item] }))
      .records('PublicationReviewed');
  });

  it.each(['result', 'reviewer'])('C-SEC-1 refuses an item without its %s', (field) => {
    given(...proposed)
      .when(act('ReviewForPublication', { items: [{ ...item, [field]: undefined }] }))
      .isRefusedUnder('C-SEC-1');
  });

  it('C-INFO-1 refuses to withhold without a ground', () => {
    given(...proposed)
      .when(act('ReviewForPublication', { items: [{ ...item, result: 'withhold' }] }))
      .isRefusedUnder('C-INFO-1');
  });

  it('C-SEC-1 lets the latest review of a file count', () => {
    const withheld = { ...item, result: 'withhold', ground: 'privacy' };
    const { matter } = given(
      ...drafted,
      ...cleared,
      act('ReviewForPublication', { items: [withheld] }),
    );
    expect(matter.context.publicationReview?.withheld).toEqual([draftV1]);
    expect(matter.context.publicationReview?.cleared).toContain(digestOf('explanation v1'));
    expect(matter.context.publicationReview?.cleared).not.toContain(draftV1);
    const another = act('ReviewForPublication', { items: [{ ...item, sha256: digestOf('b') }] });
    given(...proposed, act('ReviewForPublication', { items: [withheld] }))
      .when(another)
      .leaves({ publicationReview: { cleared: [digestOf('b')], withheld: [draftV1] } });
  });
});
