import { filed, held, recorded, stated, type Bindings } from './binding.ts';

/** D23 to D30: meeting, reports, issue, publication, filing. */
export const decisionFields: Bindings = {
  D23: {
    groups: [
      stated('TableDraft', '/pack/draft'),
      stated('TableDraft', '/pack/participation'),
      stated('TableDraft', '/pack/expertReview'),
      stated('TableDraft', '/pack/riskAssessment'),
      stated('TableDraft', '/pack/legalityReview'),
      stated('TableDraft', '/pack/other'),
    ],
    notApplicable: [stated('TableDraft', '/pack/other/reason')],
    approval: [recorded('ConveneMeeting', '/by')],
  },
  D24: {
    time: [stated('ConveneMeeting', '/meetsOn'), stated('RecordDeliberation', '/heldOn')],
    place: [stated('ConveneMeeting', '/place'), stated('RecordDeliberation', '/place')],
    chair: [stated('ConveneMeeting', '/chair'), stated('RecordDeliberation', '/chair')],
    present: [stated('RecordDeliberation', '/attendance/0')],
    absent: [stated('RecordDeliberation', '/attendance/3')],
    inAttendance: [stated('RecordDeliberation', '/observers')],
    experts: [stated('RecordDeliberation', '/experts')],
    recorder: [stated('RecordDeliberation', '/recorder')],
    speeches: [stated('RecordDeliberation', '/speeches/0')],
    dissent: [stated('RecordDeliberation', '/speeches/1/words')],
    decision: [
      stated('AdoptDraft', '/decision'),
      stated('AdoptWithEditorialChange', '/decision'),
      stated('AdoptWithSubstantiveChange', '/decision'),
      stated('DeferDraft', '/decision'),
      stated('RejectDraft', '/decision'),
    ],
    reasonAgainstMajority: [
      stated('AdoptDraft', '/reasonStated'),
      stated('RejectDraft', '/reasonStated'),
    ],
  },
  D25: {
    reportedOn: [stated('ReportToParty', '/reportedOn')],
    // The Order asks for the report and for no answer: without one, the reason is stated in its place.
    answer: [stated('ReportToParty', '/reply')],
    notNeededBasis: [stated('DeclarePartyReportNotNeeded', '/basis')],
  },
  D26: {
    determination: [
      held('IssueDecision', 'congress-was-reported-to'),
      stated('RequireCongressReport', '/reason'),
      stated('DeclareCongressReportNotNeeded', '/reason'),
    ],
    reportedOn: [stated('ReportToCongress', '/reportedOn')],
  },
  D27: {
    number: [stated('IssueDecision', '/number')],
    signedBy: [stated('IssueDecision', '/signer')],
    effectiveOn: [stated('IssueDecision', '/effectiveOn')],
    expiresOn: [stated('IssueDecision', '/expiresOn')],
  },
  D28: {
    item: [stated('ReviewForPublication', '/items/0/sha256')],
    reviewer: [stated('ReviewForPublication', '/items/0/reviewer')],
    date: [recorded('ReviewForPublication', '/at')],
    result: [stated('ReviewForPublication', '/items/0/result')],
  },
  D29: {
    url: [stated('PromulgateDecision', '/channels/0/url')],
    gazetteNumber: [stated('PromulgateDecision', '/channels/1/issue')],
    publishedAt: [recorded('PromulgateDecision', '/at')],
    sha256: [filed('PromulgateDecision')],
    interpretation: [
      held('IssueDecision', 'interpretation-goes-along'),
      stated('PrepareInterpretation', '/material'),
    ],
  },
  D30: {
    filedOn: [stated('FileNormativeDocument', '/filedOn')],
    receipt: [stated('FileNormativeDocument', '/receipt')],
  },
};
