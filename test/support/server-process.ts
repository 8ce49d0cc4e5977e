import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const alive = new Set<ChildProcess>();

export interface ServerProcess {
  url: string;
  /** Kills it as a power cut would, without a word; resolves once it is gone. */
  kill(): Promise<void>;
  /** Stops it in the middle of whatever it does, and lets it go on. */
  freeze(): void;
  thaw(): void;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/**
 * Serves a folder from a process of its own, on a free port of the loopback address; an empty folder
 * becomes a demonstration. Resolves once it listens. `more` is added to its environment.
 */
export async function serverProcess(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const { MONGODB_URI: _elsewhere, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['--no-warnings', program, 'serve', '--demonstration-if-empty'],
    {
      env: {
        ...env,
        DUECOURSE_DATA: folder,
        DUECOURSE_HOST: '127.0.0.1',
        DUECOURSE_PORT: '0',
        DUECOURSE_SWEEP_SECONDS: '1',
        LOG_LEVEL: 'silent',
        ...more,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /^http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      kill: () => kill(child),
      freeze: () => void child.kill('SIGSTOP'),
      thaw: () => void child.kill('SIGCONT'),
    };
  }
  throw new Error('The server ended before it listened.');
}

/** Kills what a failed test left running. */
export const killServers = (): Promise<unknown> => Promise.all([...alive].map(kill));
