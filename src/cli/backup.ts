import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointsTable } from '../engine/log/tables.ts';
import type { Stores } from '../engine/ports/index.ts';
import {
  allRows,
  checkCopy,
  copyInstallation,
  countInstallation,
} from '../engine/transfer/index.ts';
import { tables } from '../service.ts';
import { required, say, type Command } from './command.ts';
import { between, homeOf } from './transfer/places.ts';
import { inventoryInWords, progressBar } from './transfer/progress.ts';

/** The newest signed head that a store holds. */
export async function newestHead(stores: Stores): Promise<string | undefined> {
  let note: string | undefined;
  // The keys are sizes as ordered text: the last is the largest.
  for await (const { row } of allRows(stores, checkpointsTable)) note = String(row.note);
  return note;
}

/** Durable under its name or not there at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

/**
 * Copies the installation into a folder that is itself an embedded store. Into the same folder again,
 * it adds what is new. A MongoDB installation may be in use meanwhile.
 */
export const backupCommand: Command = {
  usage: 'backup --to DIR',
  zh: '备份到一个文件夹(可反复增补,最后核对)',
  en: 'back the installation up into a folder; again into the same folder adds what is new',
  options: { to: { type: 'string' } },
  async run(called) {
    const to = required(called, 'to');
    await between({ from: homeOf(called.config), to }, called.config, async (from, target) => {
      const totals = await countInstallation(from, tables);
      const copying = { from, to: target, tables, progress: progressBar(totals, '备份 · backup') };
      await copyInstallation(copying);
      const inventory = await checkCopy({
        ...copying,
        progress: progressBar(await countInstallation(target, tables), '核对 · check'),
      });
      const head = await newestHead(target);
      if (head !== undefined) await writeWhole(join(to, 'checkpoint'), head);
      await writeWhole(join(to, 'backup.json'), `${JSON.stringify(inventory, undefined, 2)}\n`);
      say(`备份完整 · the backup is whole: ${to}\n${inventoryInWords(inventory)}`);
      if (head !== undefined) say(`备份所含的最新日志头 · newest head in it:\n${head}`);
      say(
        '日志私钥不在备份之内,须另行保管 · The key of the log is not in it: keep its file apart.',
      );
    });
  },
};
