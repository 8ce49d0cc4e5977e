import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { hostname } from 'node:os';
import { pino, type Logger } from 'pino';
import { authenticate } from './api/authenticate.ts';
import { defaultLimits } from './api/deps.ts';
import { accountsRoutes } from './api/routes/accounts.ts';
import { signInRoutes } from './api/routes/sign-in.ts';
import { createShutdown } from './api/shutdown.ts';
import { createTokens } from './api/tokens.ts';
import type { Config } from './config.ts';
import { openAccounts, type Accounts } from './engine/accounts/accounts.ts';
import { accountTables } from './engine/accounts/tables.ts';
import { createEngine } from './engine/create-engine.ts';
import type { Engine } from './engine/engine.ts';
import { publishedLogKeys } from './engine/log/index.ts';
import type { Stores } from './engine/ports/index.ts';
import { engineTables } from './engine/tables.ts';
import { startJobs } from './jobs.ts';
import { openLogKey } from './log-key.ts';
import { openEmbedded } from './models/embedded/index.ts';
import { packs } from './statute/packs/index.ts';
import { provisionOf } from './statute/provisions.ts';
import { steps } from './statute/steps/index.ts';
import { createTelemetry, serveTelemetry } from './telemetry.ts';

/** Every table that the engine and the accounts keep beside the ledger. */
export const tables = [...engineTables, ...accountTables];

const serverNow = () => new Date();
/** How long requests under way may take to finish once the server is told to stop. */
const GRACE_MILLISECONDS = 30_000;
/** A large file over a slow line takes long; a head that takes long is no client of ours. */
const REQUEST_MILLISECONDS = 30 * 60_000;
const HEADERS_MILLISECONDS = 20_000;

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

export interface Serving {
  server: Server;
  port: number;
  /** Finishes what was taken, then closes everything. */
  close(): Promise<void>;
}

/** Serves an installation over HTTP; resolves once it listens. */
export async function serve(
  stores: Stores,
  { engine, accounts }: Service,
  config: Config,
  log: Logger,
): Promise<Serving> {
  const shutdown = createShutdown(GRACE_MILLISECONDS);
  const tokens = createTokens({ keys: accounts.keys, serverNow });
  // A command that exports or verifies needs no transport.
  const { createApp } = await import('./api/app.ts');
  const app = createApp({
    engine,
    installation: await engine.installation(),
    law: { packs, steps, citationOf: (id) => provisionOf(id).citation },
    authenticate: authenticate({ accounts, tokens }),
    accountRoutes: [signInRoutes({ accounts, tokens, serverNow }), accountsRoutes({ accounts })],
    log,
    limits: { ...defaultLimits, uploadBytes: config.maxUploadBytes },
    proxies: config.trustProxy ? 1 : 0,
    closing: shutdown.closing,
  });
  const telemetry = createTelemetry();
  const figures = config.metrics && (await serveTelemetry(telemetry, config.metrics));
  const server = createServer(
    { requestTimeout: REQUEST_MILLISECONDS, headersTimeout: HEADERS_MILLISECONDS },
    telemetry.around(app),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.port, config.host, resolve);
  });
  const stopJobs = startJobs(engine, config, log, telemetry);
  const address = server.address();
  return {
    server,
    port: typeof address === 'object' && address ? address.port : config.port,
    async close() {
      await stopJobs();
      await shutdown.close(server);
      figures?.close();
      await stores.close();
    },
  };
}
