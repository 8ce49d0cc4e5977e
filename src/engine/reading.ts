import type { Breach, Missing } from '../errors.ts';
import { deadlinesOf } from '../machines/matter/deadlines.ts';
import { openingsOf } from '../machines/matter/open-steps.ts';
import { outlookOf } from '../machines/matter/outlook.ts';
import { stages, type RegionName } from '../machines/matter/regions.ts';
import type { Matter } from '../machines/matter/chart.ts';
import type { Officer, StepName } from '../machines/matter/fact.ts';
import type { Calendar, CivilDate, Instant } from '../statute/calendar/index.ts';
import { provisionOf } from '../statute/provisions.ts';
import type { Role } from '../statute/roles.ts';
import type { Step } from '../statute/step.ts';
import { steps } from '../statute/steps/index.ts';
import type { MatterRow } from './matter-row.ts';
import type { Standing } from './histories.ts';
import { rowOf } from './matter-view.ts';

/** A step that the chart hears now, and what still stands in its way. */
export interface OpenStep {
  step: StepName;
  zh: string;
  en: string;
  by: readonly Role[];
  provision: string;
  article: string;
  documents: readonly string[];
  /** Rules of order not yet met, whoever acts; content is judged when the step is stated. */
  unmet: Breach[];
  /** Whether the officer who asks holds one of the offices. */
  yours: boolean;
  /** Whether it may be taken at any time, and nothing waits for it. */
  atWill: boolean;
}

export interface Deadline {
  /** What the deadline is of: comment-period-closes, review-is-protected, archive-is-due … */
  name: string;
  zh: string;
  en: string;
  /** Whether the day ends something, protects somebody, or a duty is owed by then. */
  kind: 'closes' | 'protects' | 'duty';
  provision: string;
  due: CivilDate;
  /** The instant at which the day is over, UTC. */
  at: Instant;
  overdue: boolean;
  /** How it was counted, day by day, in words. */
  counting: { zh: string; en: string };
  mark: string;
}

/** The earliest lawful day of the decision, and the chain of steps that makes it so. */
export interface Outlook {
  earliest?: CivilDate;
  path: { zh: string; en: string; from: CivilDate; to: CivilDate; provision: string }[];
  /** Where it cannot be computed: what is undetermined, or the year without a calendar. */
  unknown: Missing[];
}

export interface MatterReading {
  row: MatterRow;
  /** What is known of the matter, part by part, as the chart has folded it. */
  dossier: Record<string, unknown>;
  regions: {
    region: string;
    zh: string;
    en: string;
    law: string;
    state: string;
    stateZh: string;
    stateEn: string;
    since?: Instant;
  }[];
  openSteps: OpenStep[];
  deadlines: Deadline[];
  outlook: Outlook;
}

/** Everything that an officer may want to know of a matter now. */
export function readingOf(
  matterId: string,
  standing: Standing,
  { officer, now, calendar }: { officer: Officer; now: Instant; calendar: Calendar },
): MatterReading {
  const { matter } = standing;
  return {
    row: rowOf(matterId, standing, calendar),
    dossier: { ...matter.context },
    regions: regionsOf(matter),
    openSteps: openStepsOf(matter, officer.role),
    deadlines: currentDeadlines(matter, now, calendar),
    outlook: outlookOf(matter.context, now, { calendar }),
  };
}

/** The open steps, those of the officer's own office first. */
export function openStepsOf(matter: Matter, role: Role): OpenStep[] {
  return openingsOf(matter)
    .map(({ step, unmet }): OpenStep => {
      const { zh, en, by, provision, documents = [], atWill = false }: Step = steps[step];
      const article = provisionOf(provision).citation;
      const yours = by.includes(role);
      return { step, zh, en, by, provision, article, documents, unmet, yours, atWill };
    })
    .toSorted((a, b) => Number(b.yours) - Number(a.yours) || Number(a.atWill) - Number(b.atWill));
}

function currentDeadlines(matter: Matter, now: Instant, calendar: Calendar): Deadline[] {
  return deadlinesOf(matter.context, { calendar })
    .map(({ name, zh, en, kind, provision, mark, due, at, counting }) => ({
      name,
      zh,
      en,
      kind,
      provision,
      mark,
      due,
      at,
      counting,
      overdue: kind === 'duty' && at <= now,
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

function regionsOf({ context }: Matter): MatterReading['regions'] {
  return (Object.keys(stages) as RegionName[]).map((region) => {
    const { zh, en, law, initial, states } = stages[region];
    const state = context.standing[region] ?? initial;
    const since = context.since[region];
    return {
      region,
      zh,
      en,
      law,
      state,
      stateZh: states[state]?.zh ?? state,
      stateEn: states[state]?.en ?? state,
      ...(since ? { since } : {}),
    };
  });
}
