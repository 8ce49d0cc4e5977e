import { act, changing, digestOf, file } from '../../../support/case.ts';
import { personalInformationAssessment } from '../../../support/acts/assessments.ts';
import { compiled, executing, gaps, transfer } from '../../../support/acts/aftermath.ts';
import { drafted, draftV1 } from '../../../support/acts/drafting.ts';
import { lawyersOpinion, underReview } from '../../../support/acts/legality-review.ts';
import { cleared, solicitationOpen } from '../../../support/acts/participation.ts';
import {
  foundToBeWithheld,
  interpretationCleared,
  issued,
  promulgated,
  publication,
  readyForIssue,
} from '../../../support/acts/resolution.ts';
import { formalText } from '../../../support/acts/resolution.ts';
import { statement } from '../../../support/statements.ts';
import {
  breached,
  but,
  exception,
  flagged,
  holds,
  lastOf,
  underEdition,
  warned,
  without,
  type LawCase,
} from '../../law-case.ts';

const publish = act('PromulgateDecision', publication, { at: '2026-05-18' });
const interpret = act('PublishInterpretation', { url: 'https://example.org/i' });
const openPeriod = lastOf(solicitationOpen).last;
const due = act('RequireSolicitation', { reason: '涉及社会公众利益' });
const reviewed = (item: object) =>
  act('ReviewForPublication', { items: [{ sha256: draftV1, reviewer: '公开审查人', ...item }] });
const withhold = reviewed({ result: 'withhold', ground: 'process-information' });

const withholdDecision = act('WithholdDecision', {
  legalBasis: '《保守国家秘密法》',
  reason: '涉及国家秘密',
  reviewer: '保密办',
});

const assessed = underEdition(
  [...drafted, act('RequirePersonalInformationAssessment', { reason: '对外提供数据产品' })],
  {
    limits: {
      impactRecordYears: {
        binding: { value: 3, unit: 'year', bound: 'at-least', provision: 'C-PIPL-1', mark: 'READ' },
      },
    },
  },
);
const assess = act('RecordPersonalInformationAssessment', personalInformationAssessment);

const advise = act('GiveLegalOpinion', lawyersOpinion);
const signature = { statement: statement(), jws: 'e30..c2ln' };
const fault = [{ zh: '缺', en: 'missing', field: '/signature' }];
const signed = { ...but(advise, { signature }), signature: { key: [], statement: [] } };

const issue = act('IssueDecision', formalText, { at: '2026-05-15' });
const unexplained = without(readyForIssue, 'PrepareInterpretation');
const handOver = act('TransferArchive', transfer, { at: '2026-06-01' });
const compile = act('CompileArchive', { missing: gaps });

/** Secrecy, disclosure, personal information, signatures, interpretation, archives. */
export const openness: readonly LawCase[] = [
  holds('C-SEC-1', 'publishes what was reviewed for it', [...drafted, ...cleared, due], openPeriod),
  breached('C-SEC-1', 'publishes nothing that nobody reviewed', [...drafted, due], openPeriod),
  breached(
    'C-SEC-1',
    'refuses a review by nobody',
    drafted,
    reviewed({ result: 'publish', reviewer: ' ' }),
  ),
  holds('C-INFO-1', 'withholds what was made on the way, on its ground', drafted, withhold),
  breached(
    'C-INFO-1',
    'refuses to withhold on no ground',
    drafted,
    reviewed({ result: 'withhold' }),
  ),
  exception(
    'C-INFO-1',
    'publishes a draft that the law has published, though it was made on the way',
    [...drafted, withhold],
    reviewed({ result: 'publish' }),
    reviewed({ result: 'withhold' }),
  ),
  breached('C-INFO-1', 'withholds no decision whose text was cleared', issued, withholdDecision),
  holds(
    'C-INFO-1',
    'withholds a decision whose text a later review withholds',
    [...issued, ...foundToBeWithheld],
    withholdDecision,
  ),
  holds('C-INFO-2', 'publishes within twenty working days', issued, publish),
  flagged('C-INFO-2', 'keeps on record that it was published after twenty', issued, {
    ...publish,
    at: '2026-06-15',
  }),
  holds('C-INT-1', 'issues with its interpretation', readyForIssue, issue),
  warned('C-INT-1', 'shows an issue that nobody will explain', unexplained, issue),
  flagged(
    'C-INT-1',
    'keeps on record an interpretation after three working days',
    [...promulgated, ...interpretationCleared],
    { ...interpret, at: '2026-05-22' },
  ),
  flagged(
    'C-INT-1',
    'shows an issue with the interpretation of another text',
    changing(readyForIssue, 'PrepareInterpretation', { draft: digestOf('draft of before') }),
    issue,
  ),
  holds(
    'C-SEC-1',
    'publishes an interpretation that was reviewed for it',
    [...promulgated, ...interpretationCleared],
    interpret,
  ),
  breached('C-SEC-1', 'publishes no interpretation that nobody reviewed', promulgated, interpret),
  holds('C-PIPL-1', 'takes an assessment with its three parts', assessed, assess),
  ...['lawfulness', 'impact', 'measures'].map((part) =>
    breached(
      'C-PIPL-1',
      `refuses an assessment without its ${part}`,
      assessed,
      but(assess, { [part]: '' }),
    ),
  ),
  breached(
    'C-PIPL-1',
    'refuses to keep it for less than three years',
    assessed,
    but(assess, { keepUntil: '2029-03-01' }),
  ),
  holds(
    'C-ESIGN-1',
    'takes an act under a signature in which nothing is wrong',
    underReview,
    signed,
  ),
  breached('C-ESIGN-1', 'refuses a signature by a key that is not the signer’s', underReview, {
    ...signed,
    signature: { key: fault, statement: [] },
  }),
  breached('C-ESIGN-1', 'refuses a signature under other words', underReview, {
    ...signed,
    signature: { key: [], statement: fault },
  }),
  holds('ARC-1', 'hands the file to the archive against a receipt', compiled, handOver),
  breached(
    'ARC-1',
    'refuses a handover without its receipt',
    compiled,
    but(handOver, { receipt: '' }),
  ),
  breached('ARC-1', 'refuses a handover to nobody', compiled, but(handOver, { receivedBy: ' ' })),
  holds('SZ-ARCH-2', 'hands the file over within thirty days', compiled, handOver),
  flagged('SZ-ARCH-2', 'keeps on record a handover after thirty', compiled, {
    ...handOver,
    at: '2026-06-18',
  }),
  holds('SZ-ARCH-1', 'closes a file with the record of each step', executing, compile),
  breached(
    'SZ-ARCH-1',
    'takes no meeting of which nothing was recorded',
    drafted,
    act('RecordParticipation', { method: 'symposium', evidence: [file('D08')] }),
    ['A-PUB-2'],
  ),
];
