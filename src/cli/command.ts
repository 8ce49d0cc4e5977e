import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '../config.ts';

/** What a command is called with. */
export interface Called {
  config: Readonly<Config>;
  /** What stands after the command's name: `duecourse export MATTER` gives `['MATTER']`. */
  operands: readonly string[];
  /** The options that the command declares, as they were given. */
  values: Readonly<Record<string, unknown>>;
}

/** A command of `npx duecourse`: a file of this folder, a row in `commands.ts`. */
export interface Command {
  /** `export MATTER --out FILE`, without the program's name. */
  usage: string;
  zh: string;
  en: string;
  options?: ParseArgsOptionsConfig;
  /** How many operands it takes at most; none unless it says so. */
  operands?: number;
  /** What stands where it is stopped in the middle, and what to do; absent where nothing is left. */
  interrupted?: string;
  /** @throws Error with a sentence for the terminal; the exit code is then 1 */
  run(called: Called): Promise<void>;
}

/** Called in a way that cannot be meant; the terminal then shows how it is called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** An option that has to be there. @throws Error naming it */
export function required({ values }: Called, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`缺少 · missing: --${name}`);
  return value;
}

/** An operand that has to be there. @throws Error naming it */
export function operand({ operands }: Called, at: number, name: string): string {
  const value = operands[at];
  if (value === undefined || value === '') throw new UsageError(`缺少 · missing: ${name}`);
  return value;
}
