import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { isUri } from '../../src/cli/transfer/places.ts';
import type { Scene } from '../../src/demonstration/plot/index.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createInstallation, readInstallation } from '../../src/engine/installation.ts';
import { buildIndexes } from '../../src/models/mongodb/index.ts';
import { openStores, tables } from '../../src/service.ts';
import { played } from './package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Answer {
  code: number;
  said: string;
  complained: string;
}

/** `duecourse …` in a process of its own, as an operator runs it: what it prints, and its exit code. */
export const duecourse = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--no-warnings', 'bin/duecourse.mjs', ...args],
      { cwd: root, env },
      (error, said, complained) =>
        resolve({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });

/** The environment of an installation in a folder or a database, whatever this process was told of others. */
export function environmentOf(place: string): NodeJS.ProcessEnv {
  const { MONGODB_URI: _elsewhere, ...inherited } = process.env;
  const home = isUri(place) ? { MONGODB_URI: place } : { DUECOURSE_DATA: place };
  return { ...inherited, ...home, LOG_LEVEL: 'silent' };
}

/** What an operator has of an installation besides its folder. */
export interface Kept {
  matterId: string;
  /** Signed heads of the log, one before the last act and one after it. */
  heads: readonly [earlier: string, last: string];
  vkeys: readonly string[];
}

const serverNow = () => new Date();

/** Works with the engine of an installation, and closes its store. */
export async function withEngine<T>(
  place: string,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  if (isUri(place)) await buildIndexes({ uri: place, tables });
  const stores = await openStores(readConfig(environmentOf(place)));
  try {
    if (!(await readInstallation(stores.ledger)))
      await createInstallation(stores.ledger, {
        mode: 'demonstration',
        name: '示例局',
        serverNow: serverNow(),
        startsAt: '2026-01-05T01:00:00.000Z',
      });
    const engine = await createEngine({
      stores,
      serverNow,
      holder: 'test',
      logSeed: new Uint8Array(32).fill(7),
      maxUploadBytes: 100_000_000,
      onStaleView: () => undefined,
    });
    return await work(engine);
  } finally {
    await stores.close();
  }
}

/** Makes a demonstration in a place, with a matter played up to a scene. */
export const demonstrationIn = (place: string, until: Scene['step']): Promise<Kept> =>
  withEngine(place, async (engine) => {
    const earlier = await engine.log.checkpoint();
    const matterId = await played(engine, until);
    const heads = [earlier, await engine.log.checkpoint()] as const;
    return { matterId, heads, vkeys: await engine.log.vkeys() };
  });
