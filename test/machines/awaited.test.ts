import { describe, expect, it } from '@jest/globals';
import { rolesAwaited } from '../../src/machines/matter/open-steps.ts';
import { deliberated, tabled } from '../support/acts/deliberation.ts';
import { underReview } from '../support/acts/legality-review.ts';
import { after, type Act } from '../support/case.ts';

const awaitedAfter = (...acts: readonly Act[]) => rolesAwaited(after(acts).matter);

describe('the offices for which a matter waits', () => {
  it('are under review those that review, not those that could withdraw or suspend', () => {
    const awaited = awaitedAfter(...underReview);
    expect(awaited).toEqual(expect.arrayContaining(['governmentLawyer', 'reviewOffice']));
    for (const role of ['chief', 'member', 'publisher', 'system'])
      expect(awaited).not.toContain(role);
  });

  it('are before the meeting no members, and after it those who have not answered to its minutes', () => {
    expect(awaitedAfter(...tabled)).not.toContain('member');
    expect(awaitedAfter(...deliberated)).toContain('member');
  });
});
