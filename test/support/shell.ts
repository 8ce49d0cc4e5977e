import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Answer {
  code: number;
  said: string;
  complained: string;
}

/** `duecourse …` in a process of its own, as an operator runs it: what it prints, and its exit code. */
export const duecourse = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--no-warnings', 'bin/duecourse.mjs', ...args],
      { cwd: root, env },
      (error, said, complained) =>
        resolve({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });

/** The environment of an installation in a folder, whatever this process has been told of others. */
export function environmentOf(folder: string): NodeJS.ProcessEnv {
  const { MONGODB_URI: _elsewhere, ...inherited } = process.env;
  return { ...inherited, DUECOURSE_DATA: folder, LOG_LEVEL: 'silent' };
}
