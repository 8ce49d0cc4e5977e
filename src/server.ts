import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import { createApp } from './api/app.ts';
import { authenticate } from './api/authenticate.ts';
import { defaultLimits } from './api/deps.ts';
import { accountsRoutes } from './api/routes/accounts.ts';
import { signInRoutes } from './api/routes/sign-in.ts';
import { createShutdown } from './api/shutdown.ts';
import { createTokens } from './api/tokens.ts';
import type { Config } from './config.ts';
import type { Stores } from './engine/ports/index.ts';
import { startJobs } from './jobs.ts';
import { serverNow, type Service } from './service.ts';
import { packs } from './statute/packs/index.ts';
import { provisionOf } from './statute/provisions.ts';
import { steps } from './statute/steps/index.ts';
import { createTelemetry, serveTelemetry } from './telemetry.ts';

/** Once the server is told to stop: how long it lingers on what is open, and then waits for what it has taken. */
const PATIENCE = { lingerMilliseconds: 2_000, graceMilliseconds: 30_000 };
/** A large file over a slow line takes long; a head that takes long is no client of ours. */
const REQUEST_MILLISECONDS = 30 * 60_000;
const HEADERS_MILLISECONDS = 20_000;
/**
 * How long an idle connection is kept. Longer than a proxy keeps its own (deploy/nginx.conf): were the server
 * the first to let go, an act sent at that very moment would be lost on the way, and answered 502.
 */
const IDLE_MILLISECONDS = 75_000;

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
  const shutdown = createShutdown(PATIENCE);
  const tokens = createTokens({ keys: accounts.keys, serverNow });
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
    {
      requestTimeout: REQUEST_MILLISECONDS,
      headersTimeout: HEADERS_MILLISECONDS,
      keepAliveTimeout: IDLE_MILLISECONDS,
    },
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
