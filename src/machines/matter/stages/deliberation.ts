import type { StageState, Way } from '../stage.ts';
import { decisionRules } from './decision-rules.ts';
import { meetingRules } from './meeting-rules.ts';
import { minutesRules } from './minutes-rules.ts';
import { withdrawable } from './withdrawal.ts';

export { deliberationFolds, type DeliberationRecord } from './deliberation-folds.ts';

/** What each decision owes, whatever it is: it is the chief's, and rests on the discussion. */
const decided = (to: string, ...under: NonNullable<Way['under']>): Way => ({
  to,
  under: [
    decisionRules['chief-decides-on-the-discussion'],
    decisionRules['reason-against-the-majority-is-stated'],
    decisionRules['chief-decides-as-he-spoke'],
    ...under,
  ],
});

/** The backbone from the agenda to the decision: Order 713 arts 29, 30. */
export const deliberationStates: Record<string, StageState> = {
  tabled: {
    zh: '已提请讨论',
    en: 'Tabled',
    on: {
      MeetingConvened: {
        to: 'convened',
        under: [
          meetingRules['meeting-is-of-a-kind-that-decides'],
          meetingRules['meeting-is-one-of-the-authority'],
          meetingRules['meeting-has-its-members'],
          meetingRules['meeting-comes-after-the-tabling'],
          meetingRules['members-of-before-are-called'],
          meetingRules['agenda-shows-the-legal-risk'],
        ],
      },
      AgendaRefused: { to: 'reviewed', under: [meetingRules['refused-agenda-is-reasoned']] },
      ...withdrawable,
    },
  },
  convened: {
    zh: '已通知开会',
    en: 'Meeting convened',
    on: {
      DeliberationRecorded: {
        to: 'deliberated',
        under: [...Object.values(minutesRules), meetingRules['agenda-shows-the-legal-risk']],
      },
      MeetingPostponed: { to: 'tabled', under: [meetingRules['postponement-is-reasoned']] },
      ...withdrawable,
    },
  },
  deliberated: {
    zh: '已集体讨论',
    en: 'Deliberated',
    on: {
      DraftAdopted: decided('adopted', decisionRules['adopted-draft-was-deliberated']),
      DraftAdoptedWithEditorialChange: decided('adopted', decisionRules['changed-text-is-on-file']),
      DraftAdoptedWithSubstantiveChange: decided(
        'drafting',
        decisionRules['substantive-change-is-described'],
      ),
      DraftDeferred: decided('reviewed'),
      DraftRejected: decided('rejected'),
    },
  },
  rejected: { zh: '不予通过', en: 'Rejected' },
};
