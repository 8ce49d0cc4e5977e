import { EngineError, type Missing, type Text } from '../../errors.ts';
import {
  addDays,
  addWorkingDays,
  civilDateOf,
  nextWorkingDay,
  type CivilDate,
  type Instant,
} from '../../statute/calendar/index.ts';
import type { LimitName } from '../../statute/provision.ts';
import type { Dossier } from './dossier.ts';
import { stages, type RegionName } from './regions.ts';
import type { Law } from './rule.ts';

/** One stretch of the critical path. */
export interface Stretch extends Text {
  from: CivilDate;
  to: CivilDate;
  provision: string;
}

/** The earliest lawful day of the decision, the chain that makes it so, and what could lengthen it. */
export interface Outlook {
  earliest?: CivilDate;
  path: Stretch[];
  unknown: Missing[];
}

const beforeReview = ['proposed', 'studied', 'drafting', 'returned'];
const decided = ['adopted', 'issued', 'promulgated', 'rejected', 'declined', 'withdrawn'];

/** Duties that are owed a determination before the draft can go to review. */
const determinations: readonly RegionName[] = [
  'classification',
  'directory',
  'normativeCheck',
  'operationPlan',
  'costBenefit',
  'participation',
  'solicitation',
  'hearing',
  'expertReview',
  'riskAssessment',
  'fairCompetition',
  'personalInformation',
];

/**
 * The earliest day on which the meeting may lawfully decide, were everything that needs no time done
 * at once: only what the law gives time to takes any. An undetermined duty is named, not guessed.
 */
export function outlookOf(dossier: Dossier, now: Instant, law: Law): Outlook {
  const stage = dossier.standing.procedure ?? '';
  if (decided.includes(stage)) return { path: [], unknown: [] };
  const unknown = determinations
    .filter((region) => dossier.standing[region] === 'undetermined')
    .map(undetermined);
  try {
    const path = criticalPath(dossier, stage, civilDateOf(now), law);
    return { earliest: path.at(-1)?.to ?? civilDateOf(now), path, unknown };
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'calendar-missing') throw error;
    const missing = {
      zh: '缺少相应年度的节假日安排,无法计算',
      en: 'No holiday notice for a year on the way',
    };
    return { path: [], unknown: [...unknown, missing] };
  }
}

function criticalPath(dossier: Dossier, stage: string, today: CivilDate, law: Law): Stretch[] {
  const path: Stretch[] = [];
  let day = today;
  if (beforeReview.includes(stage)) {
    const longest = [solicitation(dossier, today, law), hearing(dossier, today)]
      .filter((stretch) => stretch !== undefined)
      .toSorted((a, b) => (a.to < b.to ? -1 : 1))
      .at(-1);
    if (longest) {
      path.push(longest);
      day = longest.to;
    }
  }
  const review = reviewFrom(dossier, stage, day, law);
  return review ? [...path, review] : path;
}

/** The comment period, as it runs or as it would run if it were opened today. */
function solicitation(
  { standing, solicitation: record, edition }: Dossier,
  today: CivilDate,
  { calendar }: Law,
): Stretch | undefined {
  const text = { zh: '公开征求意见', en: 'Comment period', provision: 'A-PUB-5', from: today };
  if (standing.solicitation === 'open' && record?.effectiveClose)
    return { ...text, to: addDays(record.effectiveClose, 1) };
  const days = edition?.limits.commentDays?.binding?.value;
  if (standing.solicitation !== 'due' || days === undefined) return undefined;
  return { ...text, to: addDays(nextWorkingDay(calendar, addDays(today, days)), 1) };
}

/** The hearing, on its announced day or as soon as its materials could have been delivered. */
function hearing(
  { standing, hearing: record, edition }: Dossier,
  today: CivilDate,
): Stretch | undefined {
  const text = {
    zh: '听证会(材料提前送达)',
    en: 'Hearing, with materials delivered before',
    provision: 'A-HEAR-4',
    from: today,
  };
  if (['announced', 'listed'].includes(standing.hearing ?? '') && record?.on)
    return { ...text, to: record.on };
  const days = strictest(edition, 'hearingMaterialsDays');
  return standing.hearing === 'due' && days !== undefined
    ? { ...text, to: addDays(today, days) }
    : undefined;
}

/** The working days that the reviewer is given, from the complete file. */
function reviewFrom(
  { since, edition }: Dossier,
  stage: string,
  day: CivilDate,
  { calendar }: Law,
): Stretch | undefined {
  const days = edition?.limits.reviewWorkingDays?.binding?.value;
  if (days === undefined || ![...beforeReview, 'sent', 'underReview'].includes(stage))
    return undefined;
  const accepted = stage === 'underReview' && since.procedure ? civilDateOf(since.procedure) : day;
  return {
    zh: `合法性审查不少于${days}个工作日`,
    en: `Legality review of at least ${days} working days`,
    provision: 'A-LEG-4',
    from: accepted,
    to: addWorkingDays(calendar, accepted, days),
  };
}

const strictest = (edition: Dossier['edition'], name: LimitName) =>
  edition?.limits[name]?.advisory?.value ?? edition?.limits[name]?.binding?.value;

function undetermined(region: RegionName): Missing {
  const { zh, en } = stages[region];
  return { zh: `${zh}尚未认定`, en: `${en}: not yet determined` };
}
