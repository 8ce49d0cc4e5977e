import type { Missing } from '../../../errors.ts';
import { civilDateOf } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { said } from './stated.ts';

/*
 * What is done late is recorded late, and then states its day. Of an issue or a publication that states none all
 * that is known is that it came after what it rests on: the day of that is asked for, so that no true day is refused.
 */

/** The earliest day on which the decision can have been issued. */
export const issuedFrom = ({ deliberation, resolution }: Dossier): string | undefined =>
  resolution?.issuedOn ?? deliberation?.minutes?.heldOn;

/** The earliest day on which it can have been published. */
const publishedFrom = (dossier: Dossier): string | undefined =>
  dossier.resolution?.publishedOn ?? issuedFrom(dossier);

const notBefore = (
  day: string | undefined,
  field: string,
  from: string | undefined,
  zh: string,
  en: string,
): Missing[] =>
  unless(
    day === undefined || from === undefined || day >= from,
    `日期${day}早于${zh}(${from})`,
    `${day} is before ${en} (${from})`,
    field,
  );

type Issued = Fact<'DecisionIssued'>;

/** Nobody can obey a text that is not yet decided: an effect before its issue. */
const retroactive = (dossier: Dossier, { effectiveOn, issuedOn }: Issued): Missing[] =>
  notBefore(
    effectiveOn,
    '/effectiveOn',
    issuedOn ?? issuedFrom(dossier),
    '印发或者集体讨论之日',
    'the issue, or the discussion that it follows',
  );

const publication = ['公布或者印发之日', 'the publication, or the issue that it follows'] as const;

/** That what follows from something is not older than that by the days that are stated (DC-10). */
export const dayRules = ruleTable({
  'effect-is-not-retroactive': {
    provision: 'DC-10',
    requires: {
      zh: '施行日期不得早于印发之日;为更好地保护权益而溯及的,写明理由。',
      en: 'A decision takes effect no earlier than its issue, unless it says which rights it better protects by that.',
    },
    suppliedBy: ['secretary', 'drafter'],
    documents: ['D27'],
    finds: on('DecisionIssued', (dossier, fact) =>
      said(fact.earlyEffectReason) ? [] : retroactive(dossier, fact),
    ),
    flags: on('DecisionIssued', retroactive),
  },
  'expiry-follows-the-effect': {
    provision: 'DC-10',
    requires: {
      zh: '有效期届满日晚于施行日期。',
      en: 'A decision expires after it takes effect.',
    },
    suppliedBy: ['secretary', 'drafter'],
    documents: ['D27'],
    finds: on('DecisionIssued', (_dossier, { effectiveOn, expiresOn }) =>
      unless(
        !said(expiresOn) || !said(effectiveOn) || (expiresOn ?? '') > (effectiveOn ?? ''),
        '有效期早于施行日期',
        'It expires before it takes effect',
        '/expiresOn',
      ),
    ),
  },
  'report-speaks-of-the-reviewed-text': {
    provision: 'DC-10',
    requires: {
      zh: '请示报告的日期不得早于合法性审查意见。',
      en: 'The report to the Party committee is not older than the opinion of the review.',
    },
    suppliedBy: ['secretary'],
    documents: ['D25'],
    finds: on('PartyReportMade', ({ legalityReview }, { reportedOn }) =>
      notBefore(
        reportedOn,
        '/reportedOn',
        legalityReview?.issuedAt === undefined ? undefined : civilDateOf(legalityReview.issuedAt),
        '审查意见之日',
        'the opinion of the review',
      ),
    ),
  },
  'interpretation-day-follows-publication': {
    provision: 'DC-10',
    requires: {
      zh: '解读发布日期不得早于公布之日。',
      en: 'The interpretation is not older than the publication.',
    },
    suppliedBy: ['publisher'],
    documents: ['D29'],
    finds: on('InterpretationPublished', (dossier, { publishedOn }) =>
      notBefore(publishedOn, '/publishedOn', publishedFrom(dossier), ...publication),
    ),
  },
  'filing-day-follows-publication': {
    provision: 'DC-10',
    requires: {
      zh: '备案日期不得早于公布之日。',
      en: 'The filing is not older than the publication.',
    },
    suppliedBy: ['secretary'],
    documents: ['D30'],
    finds: on('NormativeDocumentFiled', (dossier, { filedOn }) =>
      notBefore(filedOn, '/filedOn', publishedFrom(dossier), ...publication),
    ),
  },
  'handover-day-follows-publication': {
    provision: 'DC-10',
    requires: {
      zh: '移交日期不得早于公布之日。',
      en: 'The file is not handed over before the publication.',
    },
    suppliedBy: ['archivist'],
    documents: ['D34'],
    finds: on('ArchiveTransferred', (dossier, { transferredOn }) =>
      notBefore(transferredOn, '/transferredOn', publishedFrom(dossier), ...publication),
    ),
  },
});

/** Until it is published a document binds nobody outside: shown where its effect was to begin before. */
export const effectBeforePublication = (
  { resolution, standing }: Dossier,
  { publishedOn, at }: Fact<'DecisionPromulgated'>,
): Missing[] => {
  const effectiveOn = resolution?.effectiveOn;
  const day = publishedOn ?? civilDateOf(at);
  return unless(
    standing.normativeCheck === 'notNeeded' || effectiveOn === undefined || effectiveOn >= day,
    `施行日期${effectiveOn}早于公布日期${day}:公布之前不得作为行政管理依据`,
    `It was to take effect on ${effectiveOn}, before its publication on ${day}: until then it is no basis for administration`,
  );
};
