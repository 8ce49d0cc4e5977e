import { filed, recorded, stated, type Bindings } from './binding.ts';

/** D19 to D22: the legality review. */
export const legalityFields: Bindings = {
  D19: {
    letter: [filed('SendToLegalityReview')],
    materials: [stated('SendToLegalityReview', '/legalBasisTexts')],
    procedureAccount: [stated('SendToLegalityReview', '/procedureExplanation')],
    receivedAt: [recorded('AcceptForReview', '/at')],
  },
  D20: {
    name: [recorded('GiveLegalOpinion', '/by')],
    licence: [stated('GiveLegalOpinion', '/licence')],
    date: [recorded('GiveLegalOpinion', '/at')],
    draftVersion: [stated('GiveLegalOpinion', '/draft')],
  },
  D21: {
    power: [
      stated('IssueLawfulOpinion', '/findings/authority/result'),
      stated('IssueLawfulOpinion', '/findings/authority/reasons'),
      stated('IssueConditionalOpinion', '/findings/authority/result'),
      stated('IssueConditionalOpinion', '/findings/authority/reasons'),
      stated('IssueUnlawfulOpinion', '/findings/authority/result'),
      stated('IssueUnlawfulOpinion', '/findings/authority/reasons'),
    ],
    procedure: [
      stated('IssueLawfulOpinion', '/findings/procedure/result'),
      stated('IssueLawfulOpinion', '/findings/procedure/reasons'),
      stated('IssueConditionalOpinion', '/findings/procedure/result'),
      stated('IssueConditionalOpinion', '/findings/procedure/reasons'),
      stated('IssueUnlawfulOpinion', '/findings/procedure/result'),
      stated('IssueUnlawfulOpinion', '/findings/procedure/reasons'),
    ],
    content: [
      stated('IssueLawfulOpinion', '/findings/content/result'),
      stated('IssueLawfulOpinion', '/findings/content/reasons'),
      stated('IssueConditionalOpinion', '/findings/content/result'),
      stated('IssueConditionalOpinion', '/findings/content/reasons'),
      stated('IssueUnlawfulOpinion', '/findings/content/result'),
      stated('IssueUnlawfulOpinion', '/findings/content/reasons'),
    ],
    conclusion: [
      recorded('IssueLawfulOpinion', '/type'),
      recorded('IssueConditionalOpinion', '/type'),
      recorded('IssueUnlawfulOpinion', '/type'),
    ],
    draftSha256: [
      stated('IssueLawfulOpinion', '/draft'),
      stated('IssueConditionalOpinion', '/draft'),
      stated('IssueUnlawfulOpinion', '/draft'),
    ],
    issuedOn: [
      recorded('IssueLawfulOpinion', '/at'),
      recorded('IssueConditionalOpinion', '/at'),
      recorded('IssueUnlawfulOpinion', '/at'),
    ],
  },
  D22: {
    item: [stated('CloseReviewItem', '/number')],
    adopted: [stated('CloseReviewItem', '/outcome')],
    where: [stated('CloseReviewItem', '/where')],
    reason: [stated('CloseReviewItem', '/reason')],
  },
};
