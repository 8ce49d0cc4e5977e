import { auditLog, signedHead, type EngineLog } from '../engine/log/index.ts';
import type { Source } from '../engine/ports/index.ts';
import { parseCheckpoint } from '../integrity/checkpoint.ts';
import { headCode, readHeadCode } from '../integrity/head-code.ts';
import { parseNote } from '../integrity/signed-note.ts';
import { logOf, openService } from '../service.ts';
import { operand, required, say, UsageError, type Called, type Command } from './command.ts';
import { openInstallation, readingInstallation } from './installation.ts';

async function head(log: EngineLog): Promise<void> {
  const note = await log.checkpoint();
  const { code, size } = await log.headCode();
  say(note.trimEnd());
  say(`短码 · code: ${code}(共 ${size} 条)`);
  for (const vkey of await log.vkeys()) say(`公钥 · key: ${vkey}`);
}

async function audit(source: Source): Promise<void> {
  const { leaves, checkpoints, contradicted } = await auditLog(source);
  say(
    `已核对 ${leaves} 条记录和 ${checkpoints} 个日志头 · ${leaves} entries, ${checkpoints} heads`,
  );
  if (contradicted.length > 0)
    throw new Error(
      `与已签署的日志头不符,记录被改写或者删减 · contradicted at sizes: ${contradicted.join(', ')}`,
    );
  say('全部相符 · all agree');
}

async function rebuild(log: EngineLog): Promise<void> {
  const { size } = await log.rebuild();
  say(`已由记录重建,共 ${size} 条 · rebuilt from the ledger, ${size} leaves`);
}

/** Holds a code that was read off paper against the head that was signed for its size. */
async function code({ views }: Source, called: Called): Promise<void> {
  const read = readHeadCode(operand(called, 1, 'CODE'));
  if (read === undefined) throw new Error('短码抄写有误 · The code is misread: its check fails.');
  const size = Number(required(called, 'size'));
  const signed = parseCheckpoint(parseNote(await signedHead(views, size)).text);
  if (headCode(signed) !== read)
    throw new Error(
      `短码与共 ${size} 条的日志头不符 · The code is not that of the head of ${size} entries.`,
    );
  say(`相符:纸上的短码就是共 ${size} 条的日志头 · It is the code of the head of ${size} entries.`);
}

/** These only look: a server may have the folder meanwhile. */
const looking: Record<string, (source: Source, called: Called) => Promise<void>> = { audit, code };

/** These sign or write, each with what a running server answers in its place, if anything. */
const writing: Record<string, { act(log: EngineLog): Promise<void>; request?: string }> = {
  head: { act: head, request: '/log/checkpoint' },
  rebuild: { act: rebuild },
};

const names = ['head', 'audit', 'rebuild', 'code'];

async function write(name: string, { config }: Called): Promise<void> {
  const { act, request } = writing[name]!;
  const stores = await openInstallation(config, request);
  try {
    const { engine } = await openService(stores, config, logOf(config));
    await act(engine.log);
  } finally {
    await stores.close();
  }
}

export const logCommand: Command = {
  operands: 2,
  usage: 'log head|audit|rebuild|code CODE --size N',
  zh: '日志:签署并显示日志头;用全部记录核对每个日志头;重建;核对纸上的短码',
  en: 'the log: its head, a check of the whole ledger against every head, rebuilding, a code on paper',
  options: { size: { type: 'string' } },
  async run(called) {
    const name = operand(called, 0, names.join('|'));
    if (!names.includes(name))
      throw new UsageError(`没有这个操作 · There is no such action: ${name}`);
    const look = looking[name];
    if (look === undefined) return write(name, called);
    return readingInstallation(called.config, (source) => look(source, called));
  },
};
