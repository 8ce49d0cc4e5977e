import { deadlinesOf } from '../machines/matter/deadlines.ts';
import { openingsOf } from '../machines/matter/open-steps.ts';
import { outlookOf } from '../machines/matter/outlook.ts';
import { stages, type RegionName } from '../machines/matter/regions.ts';
import type { Matter } from '../machines/matter/chart.ts';
import type { Officer } from '../machines/matter/fact.ts';
import type { Calendar, Instant } from '../statute/calendar/index.ts';
import { provisionOf } from '../statute/provisions.ts';
import type { Role } from '../statute/roles.ts';
import type { Step } from '../statute/step.ts';
import { steps } from '../statute/steps/index.ts';
import type { Deadline, MatterReading, OpenStep } from './engine.ts';
import type { Standing } from './histories.ts';
import { rowOf } from './matter-view.ts';

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
      const { zh, en, by, provision, documents = [] }: Step = steps[step];
      const article = provisionOf(provision).citation;
      return { step, zh, en, by, provision, article, documents, unmet, yours: by.includes(role) };
    })
    .toSorted((a, b) => Number(b.yours) - Number(a.yours));
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
