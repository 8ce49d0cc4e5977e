import type { Config } from '../config.ts';
import { openClock } from '../engine/installation.ts';
import { originOf, publishedLogKeys, publishNextKey } from '../engine/log/index.ts';
import type { Stores } from '../engine/ports/index.ts';
import { vkeyLine } from '../integrity/signed-note.ts';
import { rotateLogKey } from '../log-key.ts';
import { operand, say, UsageError, type Command } from './command.ts';
import { openInstallation, readingInstallation } from './installation.ts';

async function rotate(config: Config): Promise<void> {
  const file = config.logKeyFile;
  const stores = await openInstallation(config);
  try {
    await putNext(stores, file);
  } finally {
    await stores.close();
  }
  say(
    `新密钥已启用:${file};旧的日志头仍用旧公钥核验 · The new key is in use; old heads keep theirs.`,
  );
}

async function putNext({ ledger }: Stores, file: string): Promise<void> {
  const name = await originOf(ledger);
  const clock = await openClock(ledger, () => new Date());
  const at = (await clock.now()).toISOString();
  await rotateLogKey(file, await publishedLogKeys(ledger), (seed) =>
    publishNextKey(ledger, { name, seed }, at),
  );
}

export const logKeyCommand: Command = {
  operands: 1,
  usage: 'log-key show|rotate',
  zh: '日志密钥:显示公钥;丢失或者定期更换时换用新密钥',
  en: "the log's keys: show them; put a new one in the place of a lost or an old one",
  async run(called) {
    const action = operand(called, 0, 'show|rotate');
    if (action !== 'show' && action !== 'rotate')
      throw new UsageError(`没有这个操作 · There is no such action: ${action}`);
    const { config } = called;
    if (action === 'rotate') await rotate(config);
    // A server may have the folder meanwhile.
    await readingInstallation(config, async ({ ledger }) => {
      for (const key of await publishedLogKeys(ledger)) say(vkeyLine(key));
    });
  },
};
