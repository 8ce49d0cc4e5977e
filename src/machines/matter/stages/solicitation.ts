import {
  civilDateOf,
  endOf,
  type CivilDate,
  type Instant,
} from '../../../statute/calendar/index.ts';
import type { Fact } from '../fact.ts';
import type { Folds, Stage } from '../stage.ts';
import { determinationOf } from './determination.ts';
import { needRules as needing } from './solicitation-need.ts';
import { draftIsThere, inDrafting, openToThePublic } from './order.ts';
import { answerRules } from './comment-answers.ts';
import { noticeRules as notice } from './comment-notice.ts';
import { periodRules as period } from './comment-period.ts';
import { nothing } from './public-participation.ts';
import { asStated } from './stated.ts';

type Outcome = NonNullable<Fact<'CommentsAnswered'>['dispositions']>[number]['outcome'];

/** 向社会公开征求意见(D11, D13): Order 713 arts 15, 18. One comment period; a later one replaces it. */
export interface SolicitationRecord {
  /** When it was opened, UTC; the opinions of a period stand in a stream that is named by it. */
  opensAt: Instant;
  publishedOn: CivilDate;
  /** The draft that was published, by digest. */
  draft?: string;
  /** The day that the notice, or the latest extension, announces. */
  noticeClosesOn?: CivilDate;
  /** The last day on which comments are taken: a working day. */
  effectiveClose?: CivilDate;
  /** The instant at which that day is over, UTC. */
  closesAt?: Instant;
  /** Whether the notice gives a reason for a period shorter than the law's. */
  shortened: boolean;
  received?: number;
  /** The seal of the last entry in the stream of opinions. */
  opinionsSeal?: string;
  outcomes?: Readonly<Record<Outcome, number>>;
}

const { undetermined, reopen } = determinationOf({
  name: 'solicitation',
  provision: 'A-PUB-2',
  required: 'SolicitationRequired',
  notNeeded: 'SolicitationDeclaredNotNeeded',
  notNeededUnder: [
    needing['normative-documents-are-published-for-comment'],
    needing['market-entities-are-heard'],
    needing['operators-were-not-found-untouched'],
  ],
});

const closing = (effectiveClose: CivilDate | undefined) =>
  effectiveClose === undefined ? {} : { effectiveClose, closesAt: endOf(effectiveClose) };

const folds: Folds = {
  SolicitationDeclaredNotNeeded: (
    { participation: before = nothing },
    { affectsMarketEntities },
  ) => ({
    participation: { ...before, ...asStated({ affectsMarketEntities }) },
  }),
  CommentPeriodOpened: (_dossier, { at, notice: stated, effectiveClose }) => ({
    solicitation: {
      opensAt: at,
      publishedOn: civilDateOf(at),
      shortened: Boolean(stated?.reasonForShorterPeriod?.trim()),
      ...asStated({ draft: stated?.draft, noticeClosesOn: stated?.closesOn }),
      ...closing(effectiveClose),
    },
  }),
  CommentPeriodExtended: ({ solicitation: before }, { closesOn, effectiveClose }) =>
    before && closesOn !== undefined
      ? { solicitation: { ...before, noticeClosesOn: closesOn, ...closing(effectiveClose) } }
      : {},
  CommentPeriodClosed: ({ solicitation: before }, { received, opinionsSeal }) =>
    before ? { solicitation: { ...before, received, opinionsSeal } } : {},
  CommentsAnswered: ({ solicitation: before }, { dispositions = [] }) => {
    if (!before) return {};
    const count = (outcome: Outcome) =>
      dispositions.filter((each) => each.outcome === outcome).length;
    const outcomes = {
      adopted: count('adopted'),
      partly: count('partly'),
      'not-adopted': count('not-adopted'),
    };
    return { solicitation: { ...before, outcomes } };
  },
};

export const solicitation: Stage = {
  zh: '向社会公开征求意见',
  en: 'Public solicitation of comments',
  law: '第十五条、第十八条',
  initial: 'undetermined',
  states: {
    undetermined,
    due: {
      zh: '应当开展',
      en: 'Due',
      on: {
        CommentPeriodOpened: {
          to: 'open',
          under: [
            inDrafting,
            draftIsThere,
            openToThePublic,
            notice['notice-has-its-four-items'],
            notice['notice-shows-the-current-draft'],
            notice['notice-went-through-a-channel'],
            period['comment-period-is-long-enough'],
            period['comment-period-does-not-depend-on-the-first-day'],
            period['normative-document-has-its-working-days'],
            notice['notice-is-cleared-for-publication'],
          ],
        },
      },
    },
    open: {
      zh: '征求意见中',
      en: 'Open',
      on: {
        CommentPeriodExtended: { under: [inDrafting, period['extension-is-later-and-reasoned']] },
        // No rule of order: what a date does, it does at every stage of the procedure.
        CommentPeriodClosed: { to: 'closed', under: [period['comment-period-is-over']] },
      },
    },
    closed: {
      zh: '已截止',
      en: 'Closed',
      on: {
        CommentsAnswered: {
          to: 'done',
          under: [
            inDrafting,
            answerRules['every-opinion-is-answered-once'],
            answerRules['every-answer-has-its-reason'],
          ],
        },
      },
    },
    done: { zh: '已完成', en: 'Done', on: reopen },
    notNeeded: { zh: '认定不需要', en: 'Not needed', on: reopen },
  },
  folds,
};
