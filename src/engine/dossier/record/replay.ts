import { EngineError, type Breach, type Missing } from '../../../errors.ts';
import type { Matter } from '../../../machines/matter/chart.ts';
import { deadlinesOf, type Due } from '../../../machines/matter/deadlines.ts';
import { evolve, newMatter } from '../../../machines/matter/evolve.ts';
import { rulesOn } from '../../../machines/matter/judge.ts';
import type { Law, NamedRule, SignatureFindings } from '../../../machines/matter/rule.ts';
import { binds, inForceFor, missingUnder } from '../../../machines/matter/ruling.ts';
import type { Fact } from '../../../machines/matter/fact.ts';
import type { Calendar } from '../../../statute/calendar/index.ts';
import { factOfEntry } from '../../histories.ts';
import type { Entry } from '../../ports/index.ts';

/** A rule of the chart, asked again about a recorded act. */
export interface Check {
  provision: string;
  rule: string;
  sequence: number;
  /** `kept`; `flagged`: lawful and noted, or not yet confirmed; `unmet`: would be refused today. */
  outcome: 'kept' | 'flagged' | 'unmet' | 'unknown';
  missing: readonly Missing[];
  /** Whether the act itself carries what was missing, as a warning. */
  onRecord: boolean;
}

/** A deadline that ran in the matter. */
export interface Ran {
  due: Due;
  /** The entry with which it began to run, and the one after which it ran no more. */
  from: number;
  until?: { sequence: number; at: string };
}

export interface Replayed {
  matter: Matter;
  checks: Check[];
  deadlines: Ran[];
  /** Years whose holiday notice is missing: deadlines that reach into them could not be counted. */
  uncounted: number[];
}

/**
 * Walks a matter's entries once more and asks at each what the rules of today say to it: which were
 * kept, what was flagged, which deadlines ran; `signatures` has what a fresh check found of each, by
 * entry. Pure: the same entries, calendar and findings give the same.
 */
export function replay(
  entries: readonly Entry[],
  calendar: Calendar,
  signatures: ReadonlyMap<number, SignatureFindings>,
): Replayed {
  let matter = newMatter();
  const checks: Check[] = [];
  const uncounted: number[] = [];
  const deadlines = new Deadlines();
  for (const entry of entries) {
    const fact = factOfEntry(entry);
    const signature = signatures.get(entry.sequence);
    const law = { calendar, ...(signature && { signature }) };
    checks.push(...checksOf(matter, fact, entry.sequence, law));
    matter = evolve(matter, fact);
    const running = runningIn(matter, calendar);
    if (running) deadlines.see(running, entry);
    else uncounted.push(entry.sequence);
  }
  return { matter, checks, deadlines: deadlines.all, uncounted };
}

function checksOf(matter: Matter, fact: Fact, sequence: number, law: Law): Check[] {
  const recorded = new Map((fact.warnings ?? []).map((warning) => [warning.rule, warning]));
  return (rulesOn(matter, fact.type) ?? [])
    .filter((rule) => inForceFor(rule, matter.context, fact))
    .map((rule) => checkOf(rule, { matter, fact, sequence, law }, recorded.get(rule.key)));
}

function checkOf(
  rule: NamedRule,
  asked: { matter: Matter; fact: Fact; sequence: number; law: Law },
  warning: Breach | undefined,
): Check {
  const { matter, fact, sequence, law } = asked;
  const said = { provision: rule.provision, rule: rule.key, sequence, onRecord: !!warning };
  // What was flagged when it was recorded is part of the record, whatever the rule says today.
  if (warning) return { ...said, outcome: 'flagged', missing: warning.missing };
  const missing = counted(() => missingUnder(rule, matter.context, fact, law));
  if (missing === undefined) return { ...said, outcome: 'unknown', missing: [] };
  if (missing.length === 0) return { ...said, outcome: 'kept', missing };
  return { ...said, outcome: binds(rule, matter.context, fact) ? 'unmet' : 'flagged', missing };
}

const runningIn = (matter: Matter, calendar: Calendar) =>
  counted(() => deadlinesOf(matter.context, { calendar }));

/** Undefined where working days reach into a year without a notice. */
function counted<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-missing') return undefined;
    throw error;
  }
}

class Deadlines {
  readonly all: Ran[] = [];

  see(running: readonly Due[], { sequence, recordedAt }: Entry): void {
    const now = new Set(running.map(keyOf));
    const open = this.all.filter(({ until }) => !until);
    for (const ran of open) if (!now.has(keyOf(ran.due))) ran.until = { sequence, at: recordedAt };
    const known = new Set(open.filter(({ until }) => !until).map(({ due }) => keyOf(due)));
    for (const due of running) if (!known.has(keyOf(due))) this.all.push({ due, from: sequence });
  }
}

const keyOf = ({ name, due }: Due) => `${name} ${due}`;
