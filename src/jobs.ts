import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Engine } from './engine/engine.ts';
import type { Telemetry } from './telemetry.ts';

interface Job {
  name: 'sweep' | 'log';
  seconds: number;
  work(): Promise<unknown>;
  /** What the operator is told where it failed. */
  failed: string;
}

/** Does a job now and then, never twice at once; the returned function waits for one under way. */
function repeat(
  { name, seconds, work, failed }: Job,
  log: Logger,
  telemetry: Telemetry,
): () => Promise<void> {
  if (seconds === 0) return async () => undefined;
  let under: Promise<void> = Promise.resolve();
  const attempt = async () => {
    try {
      await work();
      telemetry.job(name, 'done');
    } catch (error) {
      telemetry.job(name, 'failed');
      log.error({ error }, failed);
    }
  };
  const timer = setInterval(() => {
    under = under.then(attempt);
  }, seconds * 1000);
  return async () => {
    clearInterval(timer);
    await under;
  };
}

/** What a server does beside answering; the returned function stops it. */
export function startJobs(
  engine: Engine,
  config: Config,
  log: Logger,
  telemetry: Telemetry,
): () => Promise<void> {
  const jobs: Job[] = [
    {
      name: 'sweep',
      seconds: config.sweepSeconds,
      failed: 'the sweep failed and will be tried again',
      async work() {
        const { recorded } = await engine.sweepInTurn();
        if (recorded > 0) log.info({ recorded }, 'passed deadlines recorded');
      },
    },
    {
      name: 'log',
      seconds: config.logSeconds,
      failed: 'the log could not be brought up to date and will be tried again',
      async work() {
        await engine.log.checkpoint();
        telemetry.leaves((await engine.log.headCode()).size);
        await engine.log.auditNext();
      },
    },
  ];
  const stops = jobs.map((job) => repeat(job, log, telemetry));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
