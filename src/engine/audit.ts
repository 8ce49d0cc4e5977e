import { EngineError, type Breach } from '../errors.ts';
import { firstBrokenSeal } from '../integrity/seal.ts';
import type { Matter } from '../machines/matter/chart.ts';
import type { Dossier } from '../machines/matter/dossier.ts';
import { evolve, newMatter } from '../machines/matter/evolve.ts';
import type { Command, Fact, StepName } from '../machines/matter/fact.ts';
import { judge } from '../machines/matter/judge.ts';
import { replay } from '../machines/matter/replay.ts';
import type { Law, SignatureFindings } from '../machines/matter/rule.ts';
import type { Calendar, Instant } from '../statute/calendar/index.ts';
import { steps } from '../statute/steps/index.ts';
import { emptyRegister, withEntries } from './accounts/register.ts';
import { ACCOUNTS } from './accounts/stream.ts';
import { breachesInNames, calledIn, type Called } from './called.ts';
import { factOfEntry } from './histories.ts';
import { foldLaw, noLaw } from './law-values.ts';
import type { Entry, Source } from './ports/index.ts';
import { keysIn, recheck } from './signing/recheck.ts';
import { entriesOf, streamOf } from './stream.ts';
import { besideOthers } from './successor.ts';

/** A recorded act that the rules of today would refuse, or could not judge. */
export interface Outdated {
  sequence: number;
  step: StepName;
  breaches: readonly Breach[];
  /** Why it could not be judged: working days reach into a year without a notice. */
  unjudged?: string;
}

/** What the audit says of one matter; where a seal does not fit, nothing behind it is believed. */
export interface MatterAudit {
  matterId: string;
  entries: number;
  /** The entry whose seal does not fit. */
  brokenSeal?: number;
  /** The entry that no state of the live chart hears. */
  diverges?: number;
  outdated: readonly Outdated[];
}

const PAGE = 500;
const PREFIX = streamOf.matter('');
const stepBehind = new Map(
  Object.entries(steps).map(([step, { becomes }]) => [becomes as string, step as StepName]),
);

/** Folds every matter of the ledger on the live chart, in the order in which they were filed. */
export async function* auditMatters(ledger: Source['ledger']): AsyncGenerator<MatterAudit> {
  const law = await Array.fromAsync(entriesOf(ledger, streamOf.law));
  const { calendar } = law.reduce(foldLaw, noLaw);
  const accounts = await Array.fromAsync(entriesOf(ledger, ACCOUNTS));
  const called = calledIn(withEntries(emptyRegister, accounts));
  const known = { ledger, calendar, called };
  const keys = keysIn(accounts);
  for await (const matterId of matterIds(ledger)) {
    const entries = await Array.fromAsync(entriesOf(ledger, streamOf.matter(matterId)));
    const broken = firstBrokenSeal(entries);
    yield broken === undefined
      ? { matterId, ...(await judgedAgain(matterId, entries, known, await recheck(entries, keys))) }
      : { matterId, entries: entries.length, brokenSeal: broken + 1, outdated: [] };
  }
}

/** The matters by their first entries: those whose first entry is gone are found by what is left. */
async function* matterIds(ledger: Source['ledger']): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (let after: string | undefined; ;) {
    const page = await ledger.readAll({
      limit: PAGE,
      prefix: PREFIX,
      ...(after === undefined ? {} : { after }),
    });
    for (const { entry } of page) {
      const matterId = entry.stream.slice(PREFIX.length);
      if (!seen.has(matterId)) yield matterId;
      seen.add(matterId);
    }
    after = page.at(-1)?.position;
    if (page.length < PAGE) return;
  }
}

interface Known {
  ledger: Source['ledger'];
  calendar: Calendar;
  called: Called;
}

/** Takes each recorded act once more to the law of today, against the matter as it then stood. */
async function judgedAgain(
  matterId: string,
  entries: readonly Entry[],
  { ledger, calendar, called }: Known,
  signatures: ReadonlyMap<number, SignatureFindings>,
): Promise<Omit<MatterAudit, 'matterId'>> {
  let matter = newMatter();
  const outdated: Outdated[] = [];
  const audit = { entries: entries.length, outdated };
  for (const entry of entries) {
    const { sequence } = entry;
    const fact = factOfEntry(entry);
    const command = commandBehind(fact);
    if (!command) return { ...audit, diverges: sequence };
    const signature = signatures.get(sequence);
    const law = { calendar, ...(signature && { signature }) };
    const found = await rulingOn({ ledger, matterId }, command, matter, law);
    if (found) {
      const breaches = breachesInNames(found.breaches, called);
      outdated.push({ sequence, step: command.step, ...found, breaches });
    }
    try {
      matter = evolve(matter, fact);
    } catch (error) {
      if (error instanceof EngineError && error.code === 'history-diverges')
        return { ...audit, diverges: sequence };
      throw error;
    }
  }
  return audit;
}

/** The command that left a fact; undefined where no step of today leaves such a one. */
function commandBehind(fact: Fact): Command | undefined {
  const { type, at, by, warnings: _flagged, ...statement } = fact;
  const step = stepBehind.get(type);
  return step && { step, at, by, statement };
}

async function rulingOn(
  { ledger, matterId }: { ledger: Source['ledger']; matterId: string },
  command: Command,
  matter: Matter,
  law: Law,
): Promise<Pick<Outdated, 'breaches' | 'unjudged'> | undefined> {
  const asItStood = (other: string) => matterAt(ledger, other, command.at);
  try {
    const ruling = await besideOthers(
      asItStood,
      { ...command, matterId, dossier: matter.context },
      judge(command, matter, law),
    );
    return ruling.lawful ? undefined : { breaches: ruling.breaches };
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-missing')
      return { breaches: [], unjudged: error.message };
    throw error;
  }
}

/**
 * What was known of another matter at an instant; undefined where there was none by then, or where nothing of it can
 * be believed: that is told of the other matter itself.
 */
async function matterAt(
  ledger: Source['ledger'],
  matterId: string,
  at: Instant,
): Promise<Dossier | undefined> {
  const all = await Array.fromAsync(entriesOf(ledger, streamOf.matter(matterId)));
  const entries = all.filter(({ recordedAt }) => recordedAt <= at);
  if (entries.length === 0 || firstBrokenSeal(entries) !== undefined) return undefined;
  try {
    return replay(newMatter(), entries.map(factOfEntry)).context;
  } catch (error) {
    if (error instanceof EngineError && error.code === 'history-diverges') return undefined;
    throw error;
  }
}
