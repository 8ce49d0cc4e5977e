import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { say, UsageError, type Command } from './command.ts';
import { commands } from './commands.ts';

/** `duecourse`, every command with what it does, in both languages. */
async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return all.map(toldOf).join('\n');
}

const toldOf = ({ usage: how, zh, en }: Command): string => `duecourse ${how}\n    ${zh} · ${en}`;

/** @throws UsageError where the command has no such option or takes fewer operands */
function parsed({ options = {}, operands: most = 0 }: Command, args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const surplus = positionals.slice(most);
    if (surplus.length > 0) throw new UsageError(`多余 · too many: ${surplus.join(' ')}`);
    return { operands: positionals, values };
  } catch (error) {
    const fault = optionFault(error);
    if (fault === undefined) throw error;
    throw new UsageError(`${fault}: ${(error as Error).message}`, { cause: error });
  }
}

/** What is wrong with an option, by the code of Node's own error, whose English stands behind it. */
const optionFaults: Record<string, string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有这个选项 · no such option',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项的值缺失或者有误 · an option without its value',
};

function optionFault(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS') !== true) return undefined;
  return optionFaults[code] ?? '选项有误 · wrong option';
}

/** Says what a command leaves behind when it is stopped in the middle, and ends as a shell expects it. */
function sayWhenStopped({ interrupted }: Command): void {
  if (interrupted === undefined) return;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.stderr.write(`\n${interrupted}\n`);
      process.exit(128 + constants.signals[signal]);
    });
}

/**
 * Runs one command of the command line; without one, or for `help`, it says which there are, and for
 * `--help` behind one how that is called.
 *
 * @throws Error with a sentence for the terminal
 */
export async function run([name, ...args]: readonly string[], env: NodeJS.ProcessEnv) {
  if (name === undefined || name === 'help' || name === '--help') return say(await usage());
  if (!Object.hasOwn(commands, name))
    throw new Error(`没有这个命令 · There is no command ${name}.\n${await usage()}`);
  const command = await commands[name]!();
  if (args.includes('--help')) return say(toldOf(command));
  try {
    const called = { config: readConfig(env), ...parsed(command, args) };
    sayWhenStopped(command);
    return await command.run(called);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const how = `${error.message}\n用法 · usage: duecourse ${command.usage}`;
    throw new Error(how, { cause: error });
  }
}
