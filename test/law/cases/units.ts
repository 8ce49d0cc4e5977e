import { act, type Act } from '../../support/case.ts';
import { tabling } from '../../support/acts/deliberation.ts';
import { drafted, unitsAnswered } from '../../support/acts/drafting.ts';
import { readyForReview, reviewFile, reviewed } from '../../support/acts/legality-review.ts';
import { breached, but, exception, flagged, holds, without, type LawCase } from '../law-case.ts';

const [asked, first] = unitsAnswered as [Act, Act];
const close = act('CloseUnitConsultation');
const refusal = act('RecordUnitReply', {
  unit: 'market-regulation',
  opinion: 'disagree',
  outcome: 'not-adopted',
  reason: '与上位法要求不符',
});
const dispute = {
  unit: 'market-regulation',
  mainDispute: '收益分配',
  unitOpinion: '应当竞争定价',
  sponsorOpinion: '政府指导价更稳妥',
  sponsorBasis: '价格法第十八条',
};
const divided = [...drafted, asked, first, refusal];
const stated = act('CloseUnitConsultation', { disputes: [dispute] });
const table = act('TableDraft', tabling, { at: '2026-05-06' });

/** A whole case in which one unit never agreed. */
const carried = reviewed.map((each) =>
  each.step === 'RecordUnitReply' && each.statement.unit === 'market-regulation'
    ? refusal
    : each.step === 'CloseUnitConsultation'
      ? stated
      : each,
);

/** 第二章第一节 决策启动: article 13. */
export const units: readonly LawCase[] = [
  holds(
    'A-DEPT-1',
    'closes when every unit has answered',
    [...drafted, ...unitsAnswered.slice(0, 3)],
    close,
  ),
  breached(
    'A-DEPT-1',
    'refuses to close while a unit is silent',
    [...drafted, asked, first],
    close,
  ),
  breached('A-DEPT-1', 'refuses to ask nobody', drafted, but(asked, { units: [] })),
  breached(
    'A-DEPT-1',
    'refuses to ask the sponsor alone',
    drafted,
    but(asked, { units: ['data-section'] }),
  ),
  flagged(
    'A-DEPT-1',
    'shows that a unit which agrees now disagreed before',
    divided,
    but(refusal, { opinion: 'agree' }),
  ),
  flagged(
    'A-DEPT-1',
    'shows a remark that was not adopted and is no dispute',
    [...drafted, asked],
    but(refusal, { opinion: 'comments' }),
  ),
  breached(
    'A-DEPT-1',
    'refuses a reply that was not dealt with',
    [...drafted, asked],
    but(refusal, { outcome: undefined }),
  ),
  breached(
    'A-DEPT-1',
    'sends nothing to review before the units were asked',
    without(readyForReview, 'ConsultUnits', 'RecordUnitReply', 'CloseUnitConsultation'),
    act('SendToLegalityReview', reviewFile),
  ),
  exception(
    'A-DEPT-1',
    'closes without agreement once the dispute is stated',
    divided,
    stated,
    close,
  ),
  ...['mainDispute', 'unitOpinion', 'sponsorOpinion', 'sponsorBasis'].map((field) =>
    breached(
      'A-DEPT-1',
      `refuses a dispute without its ${field}`,
      divided,
      act('CloseUnitConsultation', { disputes: [{ ...dispute, [field]: ' ' }] }),
    ),
  ),
  exception(
    'A-DEPT-1',
    'tables a draft on which no agreement was reached, with the dispute reported',
    carried,
    but(table, { disputes: ['market-regulation'] }),
    table,
  ),
];
