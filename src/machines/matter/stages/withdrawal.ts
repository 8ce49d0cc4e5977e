import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { StageState } from '../stage.ts';

/** What undoes a decision is as collective as the decision: its minutes, or the Party committee's answer. */
const undoing = ['D24', 'D25'];

/** The minutes of the meeting that adopted the draft are no ground to undo it. */
function undoneAlone(
  { deliberation }: Dossier,
  { by, evidence = [] }: Fact<'MatterWithdrawn'>,
): Missing[] {
  const ofTheDecision = deliberation?.minutes?.files ?? [];
  return [
    ...unless(
      by.role === 'chief',
      '集体讨论通过的事项,承办单位不能撤回',
      'What the meeting adopted is not for the sponsor to withdraw',
    ),
    ...unless(
      evidence.some(
        ({ document, sha256 }) => undoing.includes(document) && !ofTheDecision.includes(sha256),
      ),
      '缺少再次集体讨论的会议记录(D24)或者党委的批复(D25)',
      'The minutes of another discussion (D24) or the answer of the Party committee (D25) are missing',
      '/evidence',
    ),
  ];
}

const rules = ruleTable({
  'withdrawal-is-reasoned': {
    provision: 'A-CHG-1',
    requires: { zh: '撤回须写明理由。', en: 'A withdrawal states its reason.' },
    suppliedBy: ['unitHead'],
    finds: on('MatterWithdrawn', (_dossier, { reason }) =>
      unless(reason?.trim(), '缺少理由', 'The reason is missing', '/reason'),
    ),
  },
  'collective-decision-is-not-undone-alone': {
    provision: 'A-LIA-4',
    requires: {
      zh: '集体讨论通过后,个人不得改变决定:由行政首长撤回,并附再次集体讨论的会议记录或者党委的批复。',
      en: 'What was adopted collectively nobody changes alone: the chief withdraws it, on another discussion or the answer of the Party committee.',
    },
    suppliedBy: ['chief'],
    documents: undoing,
    finds: on('MatterWithdrawn', undoneAlone),
  },
});

const reasoned = rules['withdrawal-is-reasoned'];

/**
 * Until it has been discussed, a matter may be withdrawn from wherever it stands. Between the discussion
 * and the decision it may not: the chief who decides may defer or reject it, and owes the reason to those
 * who spoke.
 */
export const withdrawable: StageState['on'] = {
  MatterWithdrawn: { to: 'withdrawn', under: [reasoned] },
};

/** Once it is adopted: collectively, as it was decided. */
export const withdrawableCollectively: StageState['on'] = {
  MatterWithdrawn: {
    to: 'withdrawn',
    under: [reasoned, rules['collective-decision-is-not-undone-alone']],
  },
};
