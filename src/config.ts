import { join } from 'node:path';

/** What the environment says, read once. */
export interface Config {
  host: string;
  port: number;
  /** Where the embedded store keeps everything. */
  dataFolder: string;
  /** MongoDB instead of the embedded store. */
  mongodbUri?: string;
  /** Where Prometheus reads; absent: nowhere. Of the loopback address unless named otherwise. */
  metrics?: { host: string; port: number };
  logLevel: string;
  maxUploadBytes: number;
  /** How often passed deadlines are recorded; 0 leaves it to another process. */
  sweepSeconds: number;
  /** How long a singleton's lease (sweep, log) lasts without being renewed. */
  leaseSeconds: number;
  /** The private key of the log, in PEM; on another disk than the store where that can be had. */
  logKeyFile: string;
  /** How often what was recorded is brought into the log and its head signed; 0 leaves it to another. */
  logSeconds: number;
  /** Whether a proxy in front sets the client's address. */
  trustProxy: boolean;
}

const MEGABYTE = 1024 * 1024;

/** A number from the environment, within bounds. @throws TypeError naming the variable */
function numberFrom(env: NodeJS.ProcessEnv, name: string, otherwise: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new TypeError(
      `${name} 须为 0 至 ${max} 的整数,现为“${text}” · It must be a whole number from 0 to ${max}, not "${text}".`,
    );
  return value;
}

/** Reads and checks the configuration. @throws TypeError naming the variable that cannot be taken */
export function readConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const metricsPort = numberFrom(env, 'DUECOURSE_METRICS_PORT', 0, 65_535);
  const { MONGODB_URI: mongodbUri, DUECOURSE_DATA: dataFolder = 'data' } = env;
  return Object.freeze({
    host: env.DUECOURSE_HOST ?? '127.0.0.1',
    port: numberFrom(env, 'DUECOURSE_PORT', 8713, 65_535),
    dataFolder,
    leaseSeconds: Math.max(1, numberFrom(env, 'DUECOURSE_LEASE_SECONDS', 60, 3600)),
    logKeyFile: env.DUECOURSE_LOG_KEY ?? join(dataFolder, 'keys', 'log.pem'),
    logSeconds: numberFrom(env, 'DUECOURSE_LOG_SECONDS', 5, 86_400),
    ...(mongodbUri ? { mongodbUri } : {}),
    ...(metricsPort > 0
      ? { metrics: { host: env.DUECOURSE_METRICS_HOST ?? '127.0.0.1', port: metricsPort } }
      : {}),
    logLevel: env.LOG_LEVEL ?? 'info',
    maxUploadBytes: numberFrom(env, 'DUECOURSE_MAX_UPLOAD_MB', 200, 10_000) * MEGABYTE,
    sweepSeconds: numberFrom(env, 'DUECOURSE_SWEEP_SECONDS', 60, 86_400),
    trustProxy: env.DUECOURSE_TRUST_PROXY === '1',
  });
}
