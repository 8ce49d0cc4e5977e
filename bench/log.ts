import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../src/engine/engine.ts';
import { entryAfter } from '../src/engine/stream.ts';
import type { Entry } from '../src/engine/ports/index.ts';
import {
  beginning,
  inFolder,
  intoDrafting,
  research,
  stepOf,
  uploadFiles,
  withInstallation,
  type Opened,
} from './installation.ts';
import { median, perSecond, runs, type Line } from './measure.ts';

const CLIENTS = 16;
const SECONDS = 10;
const ROUNDS = 3;
/** As often as a server brings in what was recorded where nothing else is configured. */
const EVERY = 5000;

type Append = (client: number) => Promise<unknown>;

/** Acts in process: the research of a matter of each client, judged, sealed, listed, durable. */
async function acting({ engine }: Opened): Promise<Append> {
  await uploadFiles(engine, [...beginning, research]);
  const matters: { matterId: string; expected: number }[] = [];
  while (matters.length < CLIENTS)
    matters.push({ matterId: await intoDrafting(engine), expected: beginning.length });
  return (client) => {
    const matter = matters[client]!;
    const act = { ...stepOf(research), ...matter, commandId: randomUUID() };
    matter.expected += 1;
    return engine.perform(act);
  };
}

/** Appends and nothing else: a sealed entry of some size at the end of a stream of each client. */
function appending({ stores }: Opened): Append {
  const last = new Map<number, Entry>();
  const text = '示'.repeat(200);
  return async (client) => {
    const entry = entryAfter(last.get(client), {
      stream: `matter:bench-${client}`,
      commandId: randomUUID(),
      request: {},
      recordedAt: '2026-01-05T01:00:00.000Z',
      fact: { type: 'Noted', at: '2026-01-05T01:00:00.000Z', text },
    });
    last.set(client, entry);
    await stores.ledger.append(entry);
  };
}

/** Brings entries into the log while others append, and those that are left at the end. */
async function sequencing(log: Engine['log'], clients: Promise<unknown>): Promise<void> {
  const ended = clients.then(() => 'ended');
  for (let said = ''; said !== 'ended'; said = await Promise.race([pause(EVERY, ''), ended])) {
    await log.checkpoint();
    await log.auditNext();
  }
  await log.checkpoint();
}

/** Appends in a second; with the log, until the last of them is under a signed head. */
async function rate(append: Append, log?: Engine['log']): Promise<number> {
  let done = 0;
  const start = performance.now();
  const busy = async (client: number) => {
    for (; performance.now() < start + SECONDS * 1000; done += 1) await append(client);
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, (_, at) => busy(at)));
  await (log ? sequencing(log, clients) : clients);
  return (done * 1000) / (performance.now() - start);
}

async function compared(what: string, opened: Opened, append: Append): Promise<Line> {
  const { log } = opened.engine;
  const rounds = await runs(async (run) => {
    const first = run % 2 === 0 ? await rate(append, log) : await rate(append);
    await log.checkpoint();
    const second = run % 2 === 0 ? await rate(append) : await rate(append, log);
    await log.checkpoint();
    const [beside, without] = run % 2 === 0 ? [first, second] : [second, first];
    return { beside, without };
  }, ROUNDS);
  const ratio = median(rounds.map(({ beside, without }) => beside / without));
  return {
    what,
    measured: perSecond(median(rounds.map(({ beside }) => beside))),
    floor: `${perSecond(median(rounds.map(({ without }) => without)))} without sequencing`,
    ratio,
    aim: '0.9',
    met: ratio >= 0.9,
    note: `${CLIENTS} at once; sequenced and signed every five seconds and after the last entry`,
  };
}

/** What the log costs those who append. */
export const logCosts = (): Promise<Line[]> =>
  inFolder((folder) =>
    withInstallation(folder, async (opened) => [
      await compared('Acts in process beside the log', opened, await acting(opened)),
      await compared('Bare appends beside the log', opened, appending(opened)),
    ]),
  );
