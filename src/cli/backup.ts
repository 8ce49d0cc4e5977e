import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { ErasedOpinions } from '../engine/erased.ts';
import { checkpointsTable } from '../engine/log/tables.ts';
import type { Source, Stores } from '../engine/ports/index.ts';
import {
  allRows,
  checkCopy,
  compareInstallations,
  copyInstallation,
  countInstallation,
  erasedBeyond,
  type Inventory,
} from '../engine/transfer/index.ts';
import { openNext } from '../models/embedded/index.ts';
import { tables } from '../service.ts';
import { required, say, type Command } from './command.ts';
import { homeOf, isUri, nameOf, reading, refuseSame } from './transfer/places.ts';
import { inventoryInWords, progressBar } from './transfer/progress.ts';
import { inWriting, publish, refuseForeign, statementIn, write } from './transfer/statement.ts';

/** Each takes in what was erased while the one before it ran; nobody erases without a pause. */
const ROUNDS = 5;

/** The newest signed head that a store holds. */
async function newestHead(stores: Pick<Source, 'views'>): Promise<string | undefined> {
  let note: string | undefined;
  // The keys are sizes as ordered text: the last is the largest.
  for await (const { row } of allRows(stores, checkpointsTable)) note = String(row.note);
  return note;
}

interface Taken {
  inventory: Inventory;
  /** What was erased after the state that was taken; only where it never ceased. */
  erasedSince: ErasedOpinions;
}

/** A folder is one state, and the copy is the whole of it; MongoDB went on, and has more by now. */
const checkOf = (place: string) => (isUri(place) ? checkCopy : compareInstallations);

async function copyOf(place: string, from: Source, to: Stores): Promise<Inventory> {
  const copying = { from, to, tables };
  const totals = await countInstallation(from, tables);
  await copyInstallation({ ...copying, progress: progressBar(totals, '备份 · backup') });
  return checkOf(place)({ ...copying, progress: progressBar(totals, '核对 · check') });
}

/**
 * Takes the newest state of a store that may be in use. What is erased meanwhile would live on in the
 * copy, which ends before that act: so the copy is then brought up to a state that has it.
 */
async function take(place: string, config: Config, to: Stores): Promise<Taken> {
  for (let round = 1; ; round += 1) {
    const inventory = await reading(place, config, (from) => copyOf(place, from, to));
    const erasedSince = await reading(place, config, (now) => erasedBeyond(to.ledger, now.ledger));
    if (erasedSince.size === 0 || round === ROUNDS) return { inventory, erasedSince };
    say(
      `备份期间记录了 ${erasedSince.size} 条意见的删除,补入备份 · ` +
        'An erasure was recorded meanwhile: it is taken into the backup.',
    );
  }
}

async function keepWhole(path: string, text: string): Promise<void> {
  await write(path, text);
  await publish(path);
}

const erasedInWords = ({ size }: ErasedOpinions): string =>
  `备份之后又记录了 ${size} 条意见的删除,其内容仍在备份中:请再运行一次 · ` +
  `${size} erasures were recorded since; the backup still has those texts: run it once more.`;

/**
 * Copies the installation into a folder that is itself an embedded store. Into the same folder again, it
 * adds what is new. The installation may be in use meanwhile: what is copied is one state of it. The
 * folder holds the last finished backup until the next is whole.
 */
export const backupCommand: Command = {
  usage: 'backup --to DIR',
  zh: '备份到一个文件夹(服务不必停止;可反复增补,最后核对)',
  en: 'back the installation up into a folder while it is served; again into the same folder adds what is new',
  options: { to: { type: 'string' } },
  interrupted:
    '备份已中止;上一份完成的备份没有改变,再次运行即可 · Stopped: the last finished backup is as it was; run it again.',
  async run(called) {
    const { config } = called;
    const to = required(called, 'to');
    const from = homeOf(config);
    await refuseSame({ from, to });
    // A source that cannot be read leaves no folder behind.
    await reading(from, config, async () => refuseForeign(to));
    await mkdir(to, { recursive: true, mode: 0o700 });
    const next = await openNext({ folder: to, tables });
    try {
      say(`${nameOf(from)} → ${to}(服务可以继续运行 · the server may go on)`);
      const { inventory, erasedSince } = await take(from, config, next.stores);
      const head = await newestHead(next.stores);
      await write(statementIn(to), inWriting(inventory));
      await next.settle();
      await publish(statementIn(to));
      if (head !== undefined) await keepWhole(join(to, 'checkpoint'), head);
      say(`备份完整 · the backup is whole: ${to}\n${inventoryInWords(inventory)}`);
      if (erasedSince.size > 0) say(erasedInWords(erasedSince));
      if (head !== undefined) say(`备份所含的最新日志头 · newest head in it:\n${head}`);
      say(
        '日志私钥不在备份之内,须另行保管 · The key of the log is not in it: keep its file apart.',
      );
    } finally {
      await next.close();
    }
  },
};
