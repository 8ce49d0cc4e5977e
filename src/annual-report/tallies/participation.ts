import { byOutcome, once, type Tallies } from './tally.ts';

/** 公众参与、公开征求意见、听证 (arts 14 to 18): M04 to M07. */
export const participationTallies: Tallies = {
  ParticipationConcluded: once('participation'),
  ParticipationWithheld: once('participation-withheld'),
  ParticipationRecorded: ({ method }) => ({ [`method-${method}`]: 1 }),
  CommentPeriodOpened: ({ notice }) => ({
    'comment-periods-opened': 1,
    'comment-periods-shortened': notice?.reasonForShorterPeriod?.trim() ? 1 : 0,
  }),
  CommentPeriodClosed: ({ received }) => ({
    'comment-periods': 1,
    'opinions-received': received,
  }),
  CommentsAnswered: ({ dispositions }) => byOutcome('opinions', dispositions),
  HearingHeld: ({ signatures = [] }) => ({
    hearings: 1,
    'hearing-participants': signatures.length,
  }),
};
