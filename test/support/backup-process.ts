import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Answer } from './shell.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `duecourse backup` in a process of its own, stopped as soon as it has copied the entries and before it
 * has copied the rest.
 */
export async function backupHalfWay(env: NodeJS.ProcessEnv, to: string) {
  const child = spawn(
    process.execPath,
    ['--no-warnings', 'bin/duecourse.mjs', 'backup', '--to', to],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = text(child.stdout);
  const gone = once(child, 'exit') as Promise<[code: number | null]>;
  const complaints: string[] = [];
  const stopped = Promise.withResolvers<void>();
  createInterface({ input: child.stderr }).on('line', (line) => {
    complaints.push(line);
    if (complaints.length > 1) return;
    child.kill('SIGSTOP');
    stopped.resolve();
  });
  await Promise.race([stopped.promise, gone]);
  return {
    /** Kills it where it stands. */
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await gone;
    },
    /** Lets it go on to its end. */
    async finish(): Promise<Answer> {
      child.kill('SIGCONT');
      const [code] = await gone;
      return { code: code ?? -1, said: await said, complained: complaints.join('\n') };
    },
  };
}
