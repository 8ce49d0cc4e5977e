import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import { openAccounts, type Accounts } from './engine/accounts/accounts.ts';
import { accountTables } from './engine/accounts/tables.ts';
import { createEngine } from './engine/create-engine.ts';
import type { Engine } from './engine/engine.ts';
import { publishedLogKeys } from './engine/log/index.ts';
import type { Stores } from './engine/ports/index.ts';
import { engineTables } from './engine/tables.ts';
import { openLogKey } from './log-key.ts';
import { openEmbedded } from './models/embedded/index.ts';

/** Every table that the engine and the accounts keep beside the ledger. */
export const tables = [...engineTables, ...accountTables];

/** The server's clock. */
export const serverNow = (): Date => new Date();

export const logOf = ({ logLevel }: Config): Logger => pino({ level: logLevel });

/** Opens the stores that the configuration names. @throws EngineError `store-unavailable` */
export async function openStores({ mongodbUri, dataFolder }: Config): Promise<Stores> {
  if (mongodbUri === undefined) return openEmbedded({ folder: dataFolder, tables });
  // Loaded only where it is used: the driver alone takes as much memory as the engine.
  const { openMongo } = await import('./models/mongodb/index.ts');
  return openMongo({ uri: mongodbUri, tables });
}

export interface Service {
  engine: Engine;
  accounts: Accounts;
}

/** The engine and the accounts over stores that hold an installation. */
export async function openService(stores: Stores, config: Config, log: Logger): Promise<Service> {
  const seed = await openLogKey(config.logKeyFile, await publishedLogKeys(stores.ledger));
  if (!seed)
    log.error({ file: config.logKeyFile }, 'the key of the log is lost: no head can be signed');
  const engine = await createEngine({
    stores,
    serverNow,
    // Containers may share a host's name and all have the same pid.
    holder: `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`,
    leaseMilliseconds: config.leaseSeconds * 1000,
    maxUploadBytes: config.maxUploadBytes,
    ...(seed && { logSeed: seed }),
    onStaleView: (matterId, error) =>
      log.error({ matterId, error }, 'a list row could not be refreshed'),
  });
  return { engine, accounts: openAccounts({ stores, now: engine.now, serverNow }) };
}
