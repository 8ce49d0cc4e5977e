import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  pid: number;
  port: number;
  /** What it says after its address. */
  said: string;
}

/** Serves a folder's installation from a process of its own while the work is done. */
export function withServer<T>(
  folder: string,
  env: NodeJS.ProcessEnv,
  work: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  const profile = process.env.BENCH_SERVER_ARGUMENTS?.split(' ') ?? [];
  const cli = join(import.meta.dirname, '..', 'src', 'cli.ts');
  const child = spawn(process.execPath, [...profile, cli, 'serve'], {
    env: {
      ...process.env,
      DUECOURSE_DATA: folder,
      DUECOURSE_PORT: '0',
      DUECOURSE_SWEEP_SECONDS: '0',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return whileRunning(child, work);
}

/** Runs Express alone, see express-alone.ts, while the work is done. */
export function withExpressAlone<T>(work: (server: ServerProcess) => Promise<T>): Promise<T> {
  const script = join(import.meta.dirname, 'express-alone.ts');
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  return whileRunning(child, work);
}

async function whileRunning<T>(
  child: ChildProcess,
  work: (server: ServerProcess) => Promise<T>,
): Promise<T> {
  try {
    return await work({ pid: child.pid!, ...(await addressOf(child)) });
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

/** What the server says when it listens. @throws Error where it ends without saying so */
async function addressOf(child: ChildProcess): Promise<Omit<ServerProcess, 'pid'>> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    const [, port, said = ''] = /^http:\/\/[^ ]+:(\d+) (.*)$/.exec(line) ?? [];
    if (port === undefined) continue;
    child.stdout?.resume();
    return { port: Number(port), said };
  }
  throw new Error('The server ended before it listened.');
}

/** Linux: what a process holds now (VmRSS), or held at most (VmHWM), in bytes. */
export async function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
  return Number(kilobytes) * 1024;
}

/** Linux: forgets the peak so far, so that VmHWM tells of what comes. */
export const forgetPeak = (pid: number): Promise<void> => writeFile(`/proc/${pid}/clear_refs`, '5');
