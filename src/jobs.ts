import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Engine } from './engine/engine.ts';

interface Job {
  seconds: number;
  work(): Promise<unknown>;
  /** What the operator is told where it failed. */
  failed: string;
}

/** Does a job now and then, never twice at once; the returned function waits for one under way. */
function repeat({ seconds, work, failed }: Job, log: Logger): () => Promise<void> {
  if (seconds === 0) return async () => undefined;
  let under: Promise<void> = Promise.resolve();
  const attempt = async () => {
    try {
      await work();
    } catch (error) {
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
export function startJobs(engine: Engine, config: Config, log: Logger): () => Promise<void> {
  const jobs: Job[] = [
    {
      seconds: config.sweepSeconds,
      failed: 'the sweep failed and will be tried again',
      async work() {
        const { recorded } = await engine.sweep();
        if (recorded > 0) log.info({ recorded }, 'passed deadlines recorded');
      },
    },
    {
      seconds: config.logSeconds,
      failed: 'the log could not be brought up to date and will be tried again',
      async work() {
        await engine.log.checkpoint();
        await engine.log.auditNext();
      },
    },
  ];
  const stops = jobs.map((job) => repeat(job, log));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
