// A server of the example's own: a free port, an empty folder, both gone afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnServer {
  base: string;
  stop(): Promise<void>;
}

/** Starts a fresh demonstration; resolves once it listens. */
export async function ownServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-example-'));
  const cli = join(import.meta.dirname, '../src/cli.ts');
  const { MONGODB_URI: _elsewhere, ...env } = process.env;
  const child = spawn(process.execPath, [cli, 'serve', '--demonstration-if-empty'], {
    env: { ...env, DUECOURSE_DATA: folder, DUECOURSE_PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    base,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
