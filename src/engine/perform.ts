import { EngineError, Refused, type Breach } from '../errors.ts';
import { newMatter } from '../machines/matter/evolve.ts';
import type { Command, Fact, FiledEvidence, Officer, StepName } from '../machines/matter/fact.ts';
import { judge, wrongOfficeFor } from '../machines/matter/judge.ts';
import type { Calendar, Instant } from '../statute/calendar/index.ts';
import type { ReadDirectory } from './beside-directory.ts';
import { besideTheMatter, unitNamesFor } from './beside-the-matter.ts';
import { rulingInNames, type Called } from './called.ts';
import type { MatterRow } from './matter-row.ts';
import { fileEvidence } from './evidence.ts';
import { refuseStrangers } from './registered.ts';
import type { Histories, Standing } from './histories.ts';
import type { Acted, Lists } from './lists.ts';
import { mattersTable, relationsOf } from './matter-view.ts';
import type { MatterRelations } from './policy/index.ts';
import type { Entry, Stores } from './ports/index.ts';
import { withSignature, type Signatures } from './signing/attach.ts';
import { digestOfRequest, entryAfter, record, replayOf, streamOf } from './stream.ts';

/** The first answer to a command; the same command sent again gets it again. */
export interface Receipt {
  matterId: string;
  sequence: number;
  seal: string;
  recordedAt: Instant;
  fact: string;
  demonstration: boolean;
  warnings: Breach[];
}

export interface Performing {
  stores: Stores;
  histories: Histories;
  /** The installation's clock. */
  now(): Promise<Date>;
  /** The installation's clock as it is set now, to be read later on. */
  clock(): Promise<() => Date>;
  /** The server's clock: leases between processes live on it, never on a demonstration's. */
  serverNow(): Date;
  /** How long a singleton's lease lasts without being renewed. */
  leaseMilliseconds: number;
  calendar(): Promise<Calendar>;
  /** Whether the installation is a demonstration: shown on every answer. */
  demonstration: boolean;
  lists: Lists;
  directory: ReadDirectory;
  signatures: Signatures;
  /** What people and units are called. */
  called(): Promise<Called>;
}

export interface Act<By = Officer> {
  matterId: string;
  step: StepName;
  statement: Record<string, unknown>;
  officer: By;
  commandId: string;
  /** The last entry that the officer saw; 0 for the act that files the matter. */
  expected: number;
  /** What the engine itself states: the edition of a new matter. */
  stated?: Record<string, unknown>;
}

/** Who acts, where that depends on the matter: throws where none of the offices held would do. */
export type Permit = (matter: MatterRelations) => Officer;

/**
 * Takes one step: read, rebuild, judge, append. The append is the commit point: nothing before it
 * writes, and what goes with it or comes after it is a view.
 *
 * @throws whatever the permit throws, before anything is said of the matter
 * @throws Refused where the statute forbids the step; the attempt is kept in its own log
 * @throws EngineError `stale-page`, `concurrent-act`, `idempotency-key-reused`, `not-found`,
 *   `evidence-mismatch`, `clock-behind-record`, `store-unavailable`
 */
export async function perform(
  engine: Performing,
  { officer, ...asked }: Act<Officer | Permit>,
): Promise<Receipt> {
  const { matterId, step, commandId, expected } = asked;
  const around = lookAround(engine, asked);
  const standing = await standingFor(engine, asked);
  const by = typeof officer === 'function' ? officer(relationsOf(standing.matter)) : officer;
  const act: Act = { ...asked, officer: by };
  if (standing.head.sequence !== expected) return replayed(engine, act, standing);

  await refuseStrangers(act, engine.called);
  const given = await commandFrom(engine, act, standing, around);
  const { command, signature } = await withSignature(
    engine.signatures,
    matterId,
    given,
    act.statement,
    standing.matter,
  );
  const calendar = await around.calendar;
  const law = {
    calendar,
    ...(signature && { signature }),
    ...(await unitNamesFor(step, engine.called)),
  };
  const judged = judge(command, standing.matter, law);
  const ruling = await rulingInNames(
    await besideTheMatter(engine, { matterId, command, matter: standing.matter }, judged),
    engine.called,
  );
  if (!ruling.lawful) {
    await keepRefusal(engine, act, command, ruling.breaches);
    throw new Refused(ruling.breaches, ruling.warnings);
  }

  const fact = withWarnings(ruling.fact, ruling.warnings);
  const entry = entryAfter(expected === 0 ? undefined : standing.head, {
    stream: streamOf.matter(matterId),
    commandId,
    request: requestOf(act),
    recordedAt: command.at,
    fact: { ...fact },
  });
  const { sequence, seal, recordedAt } = entry;
  const after = { matter: ruling.next, head: { sequence, seal }, lastAt: recordedAt };
  return keep(engine, act, { before: standing.matter, entry, after }, calendar);
}

/** What a ruling rests on besides the matter itself. */
interface Around {
  clock: Promise<() => Date>;
  calendar: Promise<Calendar>;
  filed: Promise<FiledEvidence[] | undefined>;
}

/**
 * Looked up side by side with the matter, since none depends on another. Which failure is told first
 * is settled by who awaits what.
 */
function lookAround(engine: Performing, { statement }: Pick<Act, 'statement'>): Around {
  const { evidence } = statement as { evidence?: { document: string; sha256: string }[] };
  return {
    clock: heardLater(engine.clock()),
    calendar: heardLater(engine.calendar()),
    filed: heardLater(
      evidence ? fileEvidence(engine.stores, evidence) : Promise.resolve(undefined),
    ),
  };
}

/** Its failure is heard where it is awaited, and is no fault of the process where it never is. */
function heardLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** Commits an act with the list rows that follow from it, and acknowledges it. */
async function keep(
  engine: Performing,
  act: Act,
  acted: Acted,
  calendar: Calendar,
): Promise<Receipt> {
  const { stores, lists, histories } = engine;
  const { entry, after } = acted;
  const rows = await lists.rowsAfter(act.matterId, acted, calendar);
  try {
    const listed = await stores.ledger.append(entry, rows);
    histories.remember(act.matterId, after);
    if (!listed) await lists.follow(act.matterId, acted, rows);
  } catch (error) {
    return settled(engine, act, error);
  }
  return receiptOf(engine, act.matterId, entry);
}

async function standingFor(
  { histories }: Performing,
  { matterId, expected }: Pick<Act, 'matterId' | 'expected'>,
): Promise<Standing> {
  if (expected > 0) return histories.current(matterId);
  return { matter: newMatter(), head: { sequence: 0, seal: '' }, lastAt: '' };
}

/** The officer's page is not the newest: either this very act is already on record, or he must look. */
async function replayed(engine: Performing, act: Act, { head }: Standing): Promise<Receipt> {
  const entry = await replayOf(engine.stores.ledger, keyOf(act));
  if (entry) return receivedAgain(engine, act, entry);
  throw new EngineError(
    'stale-page',
    `You saw entry ${act.expected}; the last is ${head.sequence}.`,
  );
}

/** Another act came first, or the store could not say: what stands under our key decides. */
async function settled(engine: Performing, act: Act, error: unknown): Promise<Receipt> {
  const entry = await replayOf(engine.stores.ledger, keyOf(act));
  if (entry) return receivedAgain(engine, act, entry);
  throw error;
}

/** Whoever asks again may have had no answer because the process died before the list was refreshed. */
async function receivedAgain(
  engine: Performing,
  { matterId }: Act,
  entry: Entry,
): Promise<Receipt> {
  const row = await engine.stores.views.get<MatterRow>(mattersTable.name, matterId);
  if ((row?.row.sequence ?? 0) < entry.sequence)
    await engine.lists.refresh(matterId, await engine.histories.current(matterId));
  return receiptOf(engine, matterId, entry);
}

async function commandFrom(
  engine: Performing,
  { step, statement, officer, stated = {} }: Act,
  { lastAt }: Standing,
  around: Around,
): Promise<Command> {
  const { evidence: _named, ...rest } = statement;
  const clock = await around.clock;
  let at = clock().toISOString();
  // Set forward after it was looked at and before the last entry: looked at once more.
  if (at < lastAt) at = (await engine.now()).toISOString();
  if (at < lastAt)
    throw new EngineError(
      'clock-behind-record',
      `The clock says ${at}; the last entry says ${lastAt}.`,
    );
  const evidence = await around.filed;
  const filed = evidence ? { evidence } : {};
  return { step, at, by: officer, statement: { ...rest, ...filed, ...stated } };
}

/** Keeps an attempt that the policy denied: whoever holds none of the step's offices tried all the same. */
export async function keepForbidden(engine: Performing, act: Act): Promise<void> {
  const at = (await engine.now()).toISOString();
  await keepRefusal(engine, act, { at, by: act.officer, step: act.step }, [
    wrongOfficeFor(act.step),
  ]);
}

async function keepRefusal(
  { stores }: Performing,
  act: Act,
  { at, by, step }: Pick<Command, 'at' | 'by' | 'step'>,
  breaches: readonly Breach[],
): Promise<void> {
  const request = requestOf(act);
  await record(stores.ledger, {
    stream: streamOf.refusals(act.matterId),
    // The same refused request may be tried again and again; each attempt is an act of its own.
    commandId: `${act.commandId}@${at}`,
    request,
    recordedAt: at,
    fact: { type: 'StepRefused', at, by, step, statement: digestOfRequest(request), breaches },
  });
}

function withWarnings(fact: Fact, warnings: Breach[]): Fact {
  return warnings.length === 0 ? fact : { ...fact, warnings };
}

const requestOf = ({ step, statement }: Act) => ({ step, statement });

const keyOf = (act: Act) => ({
  stream: streamOf.matter(act.matterId),
  commandId: act.commandId,
  request: requestOf(act),
});

/** The receipt that an entry is worth, now and whenever its command is sent again. */
export function receiptOf(
  { demonstration }: Pick<Performing, 'demonstration'>,
  matterId: string,
  { sequence, seal, recordedAt, fact }: Entry,
): Receipt {
  return {
    matterId,
    sequence,
    seal,
    recordedAt,
    fact: String(fact.type),
    demonstration,
    warnings: (fact.warnings ?? []) as Breach[],
  };
}
