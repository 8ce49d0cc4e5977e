import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { say } from './command.ts';
import { commands } from './commands.ts';

/** `duecourse`, every command with what it does, in both languages. */
async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return all.map(({ usage, zh, en }) => `duecourse ${usage}\n    ${zh} · ${en}`).join('\n');
}

/**
 * Runs one command of the command line; without one, or for `help`, it says which there are.
 *
 * @throws Error with a sentence for the terminal
 */
export async function run([name, ...args]: readonly string[], env: NodeJS.ProcessEnv) {
  if (name === undefined || name === 'help' || name === '--help') return say(await usage());
  if (!Object.hasOwn(commands, name))
    throw new Error(`没有这个命令 · There is no command ${name}.\n${await usage()}`);
  const command = await commands[name]!();
  const { positionals: operands, values } = parseArgs({
    args,
    allowPositionals: true,
    options: command.options ?? {},
  });
  return command.run({ config: readConfig(env), operands, values });
}
