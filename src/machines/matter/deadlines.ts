import type { Text } from '../../errors.ts';
import {
  countFrom,
  addMonths,
  civilDateOf,
  endOf,
  explain,
  type Calendar,
  type CivilDate,
  type Instant,
  type Term,
} from '../../statute/calendar/index.ts';
import type { EffectiveLimit } from '../../statute/edition.ts';
import type { LimitName } from '../../statute/provision.ts';
import { provisionOf } from '../../statute/provisions.ts';
import type { Dossier } from './dossier.ts';
import type { Law } from './rule.ts';

/**
 * `closes`: the day itself ends something. `protects`: nothing may be forced before it.
 * `duty`: something is owed by then, and is overdue after it.
 */
export type DeadlineKind = 'closes' | 'protects' | 'duty';

export interface Due extends Text {
  name: string;
  kind: DeadlineKind;
  provision: string;
  /** How sure we are of the number: READ … UNKNOWN. */
  mark: string;
  /** The last day, in Asia/Shanghai. */
  due: CivilDate;
  /** The instant at which that day is over, UTC. */
  at: Instant;
  /** False once it has been noted as missed. */
  pending: boolean;
  /** How it was counted, day by day. */
  counting: Text;
}

/** A deadline as a row: when it runs, and either the day it names or the count that gives the day. */
interface Row extends Text {
  kind: DeadlineKind;
  /** Undefined where it does not run. A day that somebody fixed, or a count that the law fixes. */
  runs(dossier: Dossier): Fixed | Counted | undefined;
}

interface Fixed {
  day: CivilDate;
  provision: string;
}

interface Counted {
  from: Instant;
  limit: LimitName;
}

const undecided = [
  'proposed',
  'studied',
  'drafting',
  'sent',
  'returned',
  'underReview',
  'itemsOpen',
];

/** Since when a region has stood in a state; undefined while it stands elsewhere. */
const sinceAt = (
  { standing, since }: Dossier,
  region: 'procedure' | 'interpretation',
  state: string,
) => (standing[region] === state ? since[region] : undefined);

const counted = (from: Instant | undefined, limit: LimitName): Counted | undefined =>
  from === undefined ? undefined : { from, limit };

const fixed = (day: CivilDate | undefined, provision: string): Fixed | undefined =>
  day === undefined ? undefined : { day, provision };

const isNoNormativeDocument = ({ standing }: Dossier): boolean =>
  standing.normativeCheck === 'notNeeded';

const rows: Record<string, Row> = {
  'comment-period-closes': {
    zh: '公开征求意见截止',
    en: 'The comment period closes',
    kind: 'closes',
    runs: ({ standing, solicitation }) =>
      standing.solicitation === 'open' ? fixed(solicitation?.effectiveClose, 'A-PUB-5') : undefined,
  },
  'hearing-takes-place': {
    zh: '听证会举行',
    en: 'The hearing takes place',
    kind: 'closes',
    runs: ({ standing, hearing }) =>
      ['announced', 'listed'].includes(standing.hearing ?? '')
        ? fixed(hearing?.on, 'A-HEAR-2')
        : undefined,
  },
  'units-answer': {
    zh: '单位复函期限',
    en: 'Units answer',
    kind: 'duty',
    runs: ({ standing, unitConsultation }) =>
      standing.unitConsultation === 'asked'
        ? fixed(unitConsultation?.replyBy, 'A-DEPT-1')
        : undefined,
  },
  'planned-completion': {
    zh: '计划完成时间',
    en: 'Planned completion',
    kind: 'duty',
    runs: ({ standing, proposal }) =>
      undecided.includes(standing.procedure ?? '')
        ? fixed(proposal?.plannedFor, 'A-INIT-5')
        : undefined,
  },
  'review-is-protected': {
    zh: '合法性审查应当保证的时间届满',
    en: 'The time that the reviewer is given ends',
    kind: 'protects',
    runs: (dossier) => counted(sinceAt(dossier, 'procedure', 'underReview'), 'reviewWorkingDays'),
  },
  'review-is-due': {
    zh: '规范性文件合法性审核最长期限',
    en: 'The audit of the normative document is due',
    kind: 'duty',
    // Order 713 sets a review of a decision no end: the number is that of normative documents.
    runs: (dossier) =>
      isNoNormativeDocument(dossier)
        ? undefined
        : counted(sinceAt(dossier, 'procedure', 'underReview'), 'reviewMaxWorkingDays'),
  },
  'publication-is-due': {
    zh: '公布期限',
    en: 'Publication is due',
    kind: 'duty',
    runs: (dossier) => counted(sinceAt(dossier, 'procedure', 'issued'), 'publishWorkingDays'),
  },
  'interpretation-is-due': {
    zh: '解读发布期限',
    en: 'The interpretation is due',
    kind: 'duty',
    runs: (dossier) =>
      dossier.standing.interpretation === 'ready'
        ? counted(sinceAt(dossier, 'procedure', 'promulgated'), 'interpretationWorkingDays')
        : undefined,
  },
  'filing-is-due': {
    zh: '备案期限',
    en: 'Filing is due',
    kind: 'duty',
    runs: (dossier) =>
      dossier.standing.normativeCheck === 'checked' && dossier.standing.filing === 'open'
        ? counted(sinceAt(dossier, 'procedure', 'promulgated'), 'filingDays')
        : undefined,
  },
  'archive-is-due': {
    zh: '归档移交期限',
    en: 'The archive is due',
    kind: 'duty',
    runs: (dossier) =>
      dossier.standing.archive === 'transferred'
        ? undefined
        : counted(sinceAt(dossier, 'procedure', 'promulgated'), 'archiveDays'),
  },
  'renewal-is-evaluated': {
    zh: '有效期届满前评估',
    en: 'Evaluation before the validity ends',
    kind: 'duty',
    runs: (dossier) => {
      const { standing, resolution } = dossier;
      const months = numberOf(dossier, 'renewalMonths')?.value;
      if (standing.procedure !== 'promulgated' || !resolution?.expiresOn || !months)
        return undefined;
      if (isNoNormativeDocument(dossier)) return undefined;
      return fixed(addMonths(resolution.expiresOn, -months), 'B-9');
    },
  },
};

/** The number that a deadline is counted with: the strictest in the edition, confirmed or not. */
const numberOf = ({ edition }: Dossier, limit: LimitName): EffectiveLimit | undefined =>
  edition?.limits[limit]?.advisory ?? edition?.limits[limit]?.binding;

/**
 * Every deadline that runs in a matter, each with its counting.
 *
 * @throws EngineError `calendar-missing` where working days reach into a year without a notice
 */
export function deadlinesOf(dossier: Dossier, law: Law): Due[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const running = row.runs(dossier);
    if (!running) return [];
    const due = 'limit' in running ? countedDue(dossier, running, law) : fixedDue(running);
    if (!due) return [];
    const { zh, en, kind } = row;
    return [{ name, zh, en, kind, ...due, pending: !wasNoted(dossier, name, due.due) }];
  });
}

/** The deadlines that the engine itself acts on when they have passed. */
export const isSwept = ({ kind, name }: Due): boolean =>
  kind === 'duty' || name === 'comment-period-closes';

type Settled = Pick<Due, 'due' | 'at' | 'provision' | 'mark' | 'counting'>;

function fixedDue({ day, provision }: Fixed): Settled {
  const { mark } = provisionOf(provision);
  const counting = { zh: `定于${day}`, en: `fixed for ${day}` };
  return { due: day, at: endOf(day), provision, mark, counting };
}

function countedDue(
  dossier: Dossier,
  { from, limit }: Counted,
  { calendar }: Law,
): Settled | undefined {
  const number = numberOf(dossier, limit);
  if (!number) return undefined;
  const { value, unit, provision, mark } = number;
  if (unit !== 'day' && unit !== 'working-day') return undefined;
  return { ...countOf(calendar, civilDateOf(from), value, unit), provision, mark };
}

type Count = Pick<Due, 'due' | 'at' | 'counting'>;

/** A calendar never changes: what was counted in it once is not counted again for every reader. */
const counts = new WeakMap<Calendar, Map<string, Count>>();

function countOf(calendar: Calendar, start: CivilDate, count: number, unit: Term['unit']): Count {
  const known = counts.get(calendar) ?? new Map<string, Count>();
  counts.set(calendar, known);
  const name = `${start} ${count} ${unit}`;
  const before = known.get(name);
  if (before) return before;
  const deadline = countFrom(calendar, { start, count, unit, restDayExtends: true });
  const fresh = { due: deadline.due, at: deadline.closesAt, counting: explain(deadline) };
  known.set(name, fresh);
  return fresh;
}

const wasNoted = ({ watch }: Dossier, name: string, due: CivilDate): boolean =>
  Boolean(watch?.missed.some((missed) => missed.name === name && missed.due === due));
