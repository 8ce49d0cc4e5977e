import { accepted, filed, held, recorded, stated, type Bindings } from './binding.ts';

/** D10 to D14: the public, and the hearing. */
export const participationFields: Bindings = {
  D10: {
    methods: [stated('PlanParticipation', '/methods')],
    exceptionBasis: [stated('WithholdFromPublic', '/legalBasis')],
  },
  D11: {
    draft: [stated('OpenCommentPeriod', '/notice/draft')],
    explanation: [stated('OpenCommentPeriod', '/notice/explanation')],
    wayToComment: [stated('OpenCommentPeriod', '/notice/howToComment')],
    opensOn: [recorded('OpenCommentPeriod', '/at')],
    closesOn: [stated('OpenCommentPeriod', '/notice/closesOn')],
    shorteningReason: [held('OpenCommentPeriod', 'comment-period-is-long-enough')],
    url: [stated('OpenCommentPeriod', '/channels/0/url')],
    captureSha256: [filed('OpenCommentPeriod')],
  },
  D12: {
    date: [stated('RecordParticipation', '/heldOn')],
    persons: [stated('RecordParticipation', '/persons')],
    content: [stated('RecordParticipation', '/summary'), filed('RecordParticipation')],
  },
  D13: {
    number: [stated('RespondToComments', '/dispositions/0/opinion')],
    // Names never enter the record: the published table masks the one that came with the opinion.
    maskedName: [accepted('PublishedDisposition', '/from')],
    text: [accepted('PublicOpinion', '/text')],
    adopted: [stated('RespondToComments', '/dispositions/0/outcome')],
    reason: [stated('RespondToComments', '/dispositions/0/reason')],
  },
  D14: {
    notice: [filed('AnnounceHearing')],
    selectionMethod: [stated('AnnounceHearing', '/selection/method')],
    participants: [stated('PublishHearingParticipants', '/participants')],
    deliveredOn: [
      recorded('DeliverHearingMaterials', '/at'),
      held('HoldHearing', 'materials-were-delivered-in-time'),
    ],
    heldOn: [stated('HoldHearing', '/heldOn')],
    signatures: [stated('HoldHearing', '/signatures/0')],
    report: [stated('HoldHearing', '/summary'), filed('HoldHearing')],
  },
};
