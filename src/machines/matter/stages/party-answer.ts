import { civilDateOf } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { said, unstated } from './stated.ts';

type Reported = Fact<'PartyReportMade'>;
type Outcome = NonNullable<Reported['reply']['outcome']>;

/** An answer of the Party committee that does not let the text go as it is. */
export interface Objection {
  outcome: Extract<Outcome, 'changes-asked' | 'objected'>;
  /** The text of which it speaks, by digest. */
  draft?: string;
  at: string;
}

/** The text that a report speaks of: the adopted one once there is one, else the draft as it stands. */
const reportedText = ({ standing, deliberation, draft }: Dossier): string | undefined =>
  standing.procedure === 'adopted' ? deliberation?.decision?.draft : draft?.digest;

/** What a report leaves of objections: its own, none once it was agreed, else the one that stood before. */
export function objectionAfter(dossier: Dossier, { reply, at }: Reported): Objection | undefined {
  const outcome = reply?.outcome;
  if (outcome === undefined) return dossier.partyReport?.objection;
  if (outcome === 'agreed' || outcome === 'noted') return undefined;
  const draft = reportedText(dossier);
  return { outcome, ...(draft === undefined ? {} : { draft }), at };
}

/** The objection that nothing has met: an editorial change, or the same text once more, is no other decision. */
function standingObjection({
  partyReport,
  deliberation,
  legalityReview,
}: Dossier): Objection | undefined {
  const objection = partyReport?.objection;
  if (!objection) return undefined;
  const isReviewedSince = (legalityReview?.issuedAt ?? '') > objection.at;
  const isAnother = deliberation?.decision?.draft !== objection.draft;
  return isReviewedSince && isAnother ? undefined : objection;
}

const words: Record<Objection['outcome'], { zh: string; en: string }> = {
  objected: { zh: '批复不同意', en: 'objected' },
  'changes-asked': { zh: '批复要求修改', en: 'asked for changes' },
};

/** What an answer of the Party committee means for the text that it was told of: arts 4 and 31, as we read them. */
export const partyAnswerRules = ruleTable({
  'party-answer-says-what-it-comes-to': {
    provision: 'DC-11',
    requires: {
      zh: '得到批复的,写明批复结论:同意、已知悉、要求修改或者不同意。',
      en: 'An answer says what it comes to: agreed, noted, changes asked or objected.',
    },
    suppliedBy: ['secretary'],
    documents: ['D25'],
    // The contract asks for it; facts of before it have none.
    flags: on('PartyReportMade', (_dossier, { reply }) =>
      reply?.on !== undefined || said(reply?.words)
        ? unstated(reply, [['outcome', '批复结论', 'What the answer comes to']], '/reply')
        : [],
    ),
  },
  'party-does-not-object': {
    provision: 'DC-11',
    suppliedBy: ['secretary', 'drafter'],
    documents: ['D25'],
    finds: on('DecisionIssued', (dossier) => {
      const objection = standingObjection(dossier);
      if (!objection) return [];
      const { zh, en } = words[objection.outcome];
      const day = civilDateOf(objection.at);
      return [
        {
          zh: `同级党委${zh}(记录于${day}),此后既无同意的批复,也未修改、重新审查后另行决定`,
          en: `The Party committee ${en} (recorded on ${day}); since then it has not agreed, nor was another text reviewed and decided`,
        },
      ];
    }),
  },
  'adopted-text-goes-back-on-the-answer': {
    provision: 'A-LIA-4',
    requires: {
      zh: '集体讨论通过后,承办单位不得自行改变;党委不同意或者要求修改的,修改后重新审查、重新讨论。',
      en: 'What was adopted collectively the sponsor does not change; where the Party committee objected or asked for changes it goes back, to be reviewed and discussed anew.',
    },
    suppliedBy: ['secretary'],
    documents: ['D25'],
    finds: on('DraftSubstantivelyChanged', (dossier) =>
      unless(
        standingObjection(dossier),
        '没有不同意或者要求修改的批复',
        'No answer of the Party committee objects or asks for changes',
      ),
    ),
  },
});
