import { EngineError } from '../errors.ts';
import type { Officer } from '../machines/matter/fact.ts';
import type { Instant } from '../statute/calendar/index.ts';
import type { Entry, Ledger } from './ports/index.ts';
import { entriesOf, record, streamOf } from './stream.ts';

/** What an installation was created as. It is its first sealed entry and never changes. */
export interface Installation {
  mode: 'real' | 'demonstration';
  name: string;
  createdAt: Instant;
}

/** What an installation is, and what time it is there. */
export interface InstallationClock {
  installation(): Installation;
  now(): Promise<Date>;
  /** The clock as it is set now, to be read later on without looking at its setting again. */
  reading(): Promise<() => Date>;
  move(to: Instant, by: Officer, commandId: string): Promise<Date>;
}

export interface Creation {
  mode: Installation['mode'];
  name: string;
  serverNow: Date;
  /** Where a demonstration's clock starts; a real installation has no such choice. */
  startsAt?: Instant;
}

/**
 * Writes the first sealed entry of an empty store. It says what the installation is, real or a
 * demonstration, and nothing can change that later.
 *
 * @throws EngineError `concurrent-act` where the store already is an installation
 * @throws EngineError `clock-not-movable` where a real installation is given a time to start at
 */
export async function createInstallation(
  ledger: Ledger,
  { mode, name, serverNow, startsAt }: Creation,
): Promise<Installation> {
  if (await ledger.head(streamOf.installation))
    throw new EngineError('concurrent-act', 'This store already holds an installation.');
  if (mode === 'real' && startsAt !== undefined)
    throw new EngineError('clock-not-movable', 'A real installation keeps the server clock.');
  const createdAt = startsAt ?? serverNow.toISOString();
  const aheadMilliseconds = Date.parse(createdAt) - serverNow.getTime();
  await record(ledger, {
    stream: streamOf.installation,
    commandId: 'create-installation',
    request: { mode, name },
    recordedAt: createdAt,
    fact: {
      type: 'InstallationCreated',
      at: createdAt,
      mode,
      name,
      aheadMilliseconds,
      serverTime: serverNow.toISOString(),
    },
  });
  return { mode, name, createdAt };
}

/** What the store was created as; undefined where it is empty. */
export async function readInstallation(
  ledger: Pick<Ledger, 'read'>,
): Promise<Installation | undefined> {
  const [first] = await ledger.read(streamOf.installation, 0, 1);
  return first && installationOf(first);
}

function installationOf({ fact, recordedAt }: Entry): Installation {
  const mode = fact.mode === 'demonstration' ? 'demonstration' : 'real';
  return { mode, name: String(fact.name), createdAt: recordedAt };
}

/**
 * The installation's clock. A real installation has the server's and no way around it. Only in a
 * demonstration can it be moved, forward and never back, and each move is a sealed entry.
 */
export async function openClock(
  ledger: Ledger,
  serverClock: () => Date,
): Promise<InstallationClock> {
  const installation = await readInstallation(ledger);
  if (!installation) throw new EngineError('not-found', 'This store holds no installation yet.');
  let seen = 0;
  let ahead = Number.NEGATIVE_INFINITY;

  async function reading(): Promise<() => Date> {
    if (installation?.mode === 'real') return serverClock;
    const head = await ledger.head(streamOf.installation, seen);
    if (head && head.sequence > seen) {
      for await (const { sequence, fact } of entriesOf(ledger, streamOf.installation, seen)) {
        seen = sequence;
        // The stream also holds what does not move the clock.
        if (typeof fact.aheadMilliseconds === 'number')
          ahead = Math.max(ahead, fact.aheadMilliseconds);
      }
    }
    const by = ahead;
    return () => new Date(serverClock().getTime() + by);
  }

  const now = async () => (await reading())();

  return {
    installation: () => installation,
    now,
    reading,
    async move(to, by, commandId) {
      const before = await now();
      if (installation.mode === 'real')
        throw new EngineError('clock-not-movable', 'A real installation keeps the server clock.');
      const target = new Date(to);
      if (!(target > before))
        throw new EngineError('clock-not-movable', 'The demonstration clock only moves forward.', {
          faults: [{ field: '/to', zh: '只能向后推移,不能倒回', en: 'It must be later than now' }],
        });
      await record(ledger, {
        stream: streamOf.installation,
        commandId,
        request: { to },
        recordedAt: before.toISOString(),
        fact: {
          type: 'ClockMoved',
          at: before.toISOString(),
          by,
          to: target.toISOString(),
          aheadMilliseconds: target.getTime() - serverClock().getTime(),
        },
      });
      return now();
    },
  };
}
