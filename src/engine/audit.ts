import { EngineError, type Breach } from '../errors.ts';
import { firstBrokenSeal } from '../integrity/seal.ts';
import { evolve, newMatter } from '../machines/matter/evolve.ts';
import type { Command, Fact, StepName } from '../machines/matter/fact.ts';
import { judge } from '../machines/matter/judge.ts';
import type { Law, SignatureFindings } from '../machines/matter/rule.ts';
import type { Calendar } from '../statute/calendar/index.ts';
import { steps } from '../statute/steps/index.ts';
import { emptyRegister, withEntries } from './accounts/register.ts';
import { ACCOUNTS } from './accounts/stream.ts';
import { breachesInNames, calledIn, type Called } from './called.ts';
import { factOfEntry } from './histories.ts';
import { foldLaw, noLaw } from './law-values.ts';
import type { Entry, Source } from './ports/index.ts';
import { keysIn, recheck } from './signing/recheck.ts';
import { entriesOf, streamOf } from './stream.ts';

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
  const known = { calendar, called: calledIn(withEntries(emptyRegister, accounts)) };
  const keys = keysIn(accounts);
  for await (const matterId of matterIds(ledger)) {
    const entries = await Array.fromAsync(entriesOf(ledger, streamOf.matter(matterId)));
    const broken = firstBrokenSeal(entries);
    yield broken === undefined
      ? { matterId, ...judgedAgain(entries, known, await recheck(entries, keys)) }
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

/** Takes each recorded act once more to the law of today, against the matter as it then stood. */
function judgedAgain(
  entries: readonly Entry[],
  { calendar, called }: { calendar: Calendar; called: Called },
  signatures: ReadonlyMap<number, SignatureFindings>,
): Omit<MatterAudit, 'matterId'> {
  let matter = newMatter();
  const outdated: Outdated[] = [];
  const audit = { entries: entries.length, outdated };
  for (const entry of entries) {
    const { sequence } = entry;
    const fact = factOfEntry(entry);
    const command = commandBehind(fact);
    if (!command) return { ...audit, diverges: sequence };
    const signature = signatures.get(sequence);
    const found = rulingOn(command, matter, { calendar, ...(signature && { signature }) });
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

function rulingOn(
  command: Command,
  matter: ReturnType<typeof newMatter>,
  law: Law,
): Pick<Outdated, 'breaches' | 'unjudged'> | undefined {
  try {
    const ruling = judge(command, matter, law);
    return ruling.lawful ? undefined : { breaches: ruling.breaches };
  } catch (error) {
    if (error instanceof EngineError && error.code === 'calendar-missing')
      return { breaches: [], unjudged: error.message };
    throw error;
  }
}
