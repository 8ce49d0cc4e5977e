import { createInterface } from 'node:readline/promises';
import { Writable, type Readable } from 'node:stream';

/** Where a passphrase is asked for. */
export interface Terminal {
  input: Readable & { isTTY?: boolean };
  /** Where the question is shown; nothing that is typed ever is. */
  output: { write(text: string): unknown };
}

const process_: Terminal = { input: process.stdin, output: process.stderr };

/**
 * A secret: from a variable of the environment, or typed at the terminal, where it is not shown. Never
 * an argument of the command: those are in every list of processes.
 *
 * @throws Error where there is neither
 */
export async function secretFor(
  variable: string,
  question: string,
  env: NodeJS.ProcessEnv = process.env,
  terminal: Terminal = process_,
): Promise<string> {
  const given = env[variable];
  if (given !== undefined && given !== '') return given;
  if (terminal.input.isTTY !== true)
    throw new Error(
      `没有终端可以输入口令,请设置 ${variable} · No terminal to ask at: set ${variable}.`,
    );
  return typed(question, terminal);
}

/**
 * A secret that is chosen now. Typed at the terminal it is asked for twice, since nothing is shown of it.
 *
 * @throws Error where the two differ, or there is neither variable nor terminal
 */
export async function newSecretFor(
  variable: string,
  question: string,
  env?: NodeJS.ProcessEnv,
  terminal?: Terminal,
): Promise<string> {
  const first = await secretFor(variable, question, env, terminal);
  const again = await secretFor(variable, '再输入一次 · once more: ', env, terminal);
  if (again !== first) throw new Error('两次输入不一致 · The two do not match.');
  return first;
}

/** The passphrase of a key file, from `DUECOURSE_KEY_PASSPHRASE` or the terminal. @throws Error where there is neither */
export const passphraseFor = (
  question: string,
  env?: NodeJS.ProcessEnv,
  terminal?: Terminal,
): Promise<string> => secretFor('DUECOURSE_KEY_PASSPHRASE', question, env, terminal);

/** The same, for a key file that is made now. @throws Error where there is neither, or the two differ */
export const newPassphrase = (question: string): Promise<string> =>
  newSecretFor('DUECOURSE_KEY_PASSPHRASE', question);

async function typed(question: string, { input, output }: Terminal): Promise<string> {
  // The line editor echoes to its output; this one shows nothing.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const editor = createInterface({ input, output: silent, terminal: true });
  output.write(question);
  try {
    return await editor.question('');
  } finally {
    editor.close();
    output.write('\n');
  }
}
