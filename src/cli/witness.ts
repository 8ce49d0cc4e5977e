import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseCheckpoint, type Checkpoint } from '../integrity/checkpoint.ts';
import { headCode } from '../integrity/head-code.ts';
import {
  parseNote,
  parseVkey,
  type NoteSigner,
  type VerifierKey,
} from '../integrity/signed-note.ts';
import { openKey } from '../signer/key-file.ts';
import {
  cosigned,
  noteSignerOf,
  readHead,
  refusalOf,
  type Head,
  type Refusal,
} from '../signer/witness.ts';
import { consistencyIn } from '../verification/log/since.ts';
import { operand, required, UsageError, type Called, type Command } from './command.ts';
import { logServer, type LogServer } from './log-server.ts';
import { passphraseFor } from './passphrase.ts';
import { trustedKeys } from './trusted-keys.ts';
import { writeNew, writeWhole } from './whole-file.ts';

const refusals: Record<Refusal, string> = {
  'another-log': '这是另一日志的日志头 · this head is of another log',
  shorter: '比上次见到的日志头短 · it is shorter than the head seen last',
  rewritten:
    '与上次见到的日志头条数相同而根不同:日志的过去被改写 · the past of the log was rewritten',
  unproven:
    '没有有效的证明表明它延续上次见到的日志头(证明用 --consistency 提供) · no valid proof that it continues the head seen last (--consistency)',
};

/** Where heads come from: a server, or files that somebody brought. */
type Heads = Pick<LogServer, 'head' | 'consistency'> & { cosign?: LogServer['cosign'] };

function headsFrom(called: Called): Heads {
  const from = operand(called, 0, 'FILE|URL');
  if (/^https?:\/\//.test(from)) {
    if (URL.canParse(from)) return logServer(from);
    throw new UsageError(`不是网址 · no URL: ${from}`);
  }
  const { consistency } = called.values;
  return {
    head: () => readFile(from, 'utf8'),
    consistency: async () => (typeof consistency === 'string' ? readFile(consistency, 'utf8') : ''),
  };
}

async function trustedOf(called: Called): Promise<VerifierKey[]> {
  const keys = (await trustedKeys(called)).map(parseVkey);
  if (keys.length > 0) return keys;
  throw new UsageError('缺少日志公钥 · missing: --trust, the keys of the log');
}

async function signerIn(file: string): Promise<NoteSigner> {
  const sealed = await readFile(file, 'utf8');
  const passphrase = await passphraseFor('见证密钥的口令 · passphrase of the key: ');
  return noteSignerOf(await openKey(sealed, passphrase));
}

async function seenIn(file: string): Promise<Checkpoint | undefined> {
  try {
    return parseCheckpoint(parseNote(await readFile(file, 'utf8')).text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Does work while no other run has the file: of two that compare side by side, the one that ends last would
 * put an older head in the place of a newer one.
 */
async function alone<T>(seen: string, work: () => Promise<T>): Promise<T> {
  const lock = `${seen}.lock`;
  await writeNew(lock, '').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Error(
      `另一次联署正在进行;确认没有的,删除后再试 · another run is at it; if there is none, remove ${lock}`,
      { cause },
    );
  });
  const unlock = () => rmSync(lock, { force: true });
  process.once('exit', unlock);
  try {
    return await work();
  } finally {
    process.off('exit', unlock);
    unlock();
  }
}

/** Takes the newest head as the one seen last, before anything is signed. @throws Error where it may not be */
async function take(heads: Heads, trusted: readonly VerifierKey[], file: string): Promise<Head> {
  const [head, seen] = [readHead(await heads.head(), trusted), await seenIn(file)];
  const grown = seen !== undefined && head.origin === seen.origin && head.size > seen.size;
  const proof = grown
    ? consistencyIn(await heads.consistency(seen.size, head.size), seen.size, head.size)
    : undefined;
  const refusal = refusalOf(head, seen, proof);
  if (refusal !== undefined) {
    // Signed by the log, and at odds with what it signed before: who was told otherwise can show both.
    await writeWhole(`${file}.refused`, head.note);
    throw new Error(
      `不予联署 · not cosigned: ${refusals[refusal]}\n` +
        `上次 · seen last: ${seen?.origin} ${seen?.size} (${file})\n` +
        `这次 · now: ${head.origin} ${head.size} (${file}.refused)`,
    );
  }
  await writeWhole(file, head.note);
  return head;
}

export const witnessCommand: Command = {
  operands: 1,
  usage: 'witness FILE|URL --key FILE --trust KEYS [--consistency FILE] [--seen FILE] [--out FILE]',
  zh: '见证方联署日志头:与上次见到的日志头一致的才签署,给出网址的并送交服务器',
  en: 'cosign a head as an outside witness, if it continues the one seen last; with a URL, hand it in',
  options: {
    key: { type: 'string' },
    trust: { type: 'string', multiple: true },
    consistency: { type: 'string' },
    seen: { type: 'string' },
    out: { type: 'string' },
  },
  async run(called) {
    const keyFile = required(called, 'key');
    const [heads, trusted] = [headsFrom(called), await trustedOf(called)];
    const signer = await signerIn(keyFile);
    const { seen = `${keyFile}.seen`, out } = called.values;
    const head = await alone(String(seen), () => take(heads, trusted, String(seen)));
    const note = cosigned(head, signer, Math.floor(Date.now() / 1000));
    await heads.cosign?.(note);
    if (typeof out === 'string') await writeWhole(out, note);
    else if (!heads.cosign) process.stdout.write(note);
    process.stderr.write(
      `已联署${heads.cosign ? '并送交' : ''} · cosigned${heads.cosign ? ' and handed in' : ''}: ` +
        `${head.origin} ${head.size} ${headCode(head)}\n`,
    );
  },
};
