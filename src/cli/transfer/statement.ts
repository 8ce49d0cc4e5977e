import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../../engine/ports/index.ts';
import { inventoryOf, type Inventory } from '../../engine/transfer/index.ts';
import { databaseIn } from '../../models/embedded/index.ts';
import { tables } from '../../service.ts';

/** Durable; under its name only when `publish` has put it there. */
export async function write(path: string, text: string): Promise<void> {
  const file = await open(part(path), 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
export const publish = (path: string): Promise<void> => rename(part(path), path);

const part = (path: string) => `${path}.part`;

/** Where a finished backup says what it holds. */
export const statementIn = (folder: string): string => join(folder, 'backup.json');

export const inWriting = (inventory: Inventory): string =>
  `${JSON.stringify(inventory, undefined, 2)}\n`;

/** One that was cut off in writing is none. */
async function statementAt(path: string): Promise<Inventory | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Inventory;
  } catch {
    return undefined;
  }
}

/**
 * What a folder says that it holds. Of a backup that was killed between its last two strokes the
 * statement of the new state is written and has not its name yet: that one counts as well.
 */
const statementsOf = async (folder: string): Promise<Inventory[]> => {
  const path = statementIn(folder);
  const read = await Promise.all([path, part(path)].map(statementAt));
  return read.filter((one) => one !== undefined);
};

/** @throws Error where the folder has something in it that no backup would go on from */
export async function refuseForeign(folder: string): Promise<void> {
  if (!existsSync(databaseIn(folder)) || (await statementsOf(folder)).length > 0) return;
  throw new Error(
    `${folder} 中已有数据,但不是完成的备份:换一个空文件夹,或者确认无用后清空它 · ` +
      'holds data that are no finished backup: choose an empty folder, or empty this one if nobody needs it.',
  );
}

/** @throws Error where no backup was ever finished in the folder */
export async function refuseUnfinished(folder: string): Promise<void> {
  if (existsSync(databaseIn(folder)) && (await statementsOf(folder)).length > 0) return;
  throw new Error(
    `${folder} 中没有完成的备份(backup.json):备份可能中途停止,请重新备份或者改用另一份;` +
      '数据文件夹本身用 duecourse migrate 搬运 · holds no finished backup: it may have been broken off; ' +
      'make it again or take another. A data folder itself is moved by `duecourse migrate`.',
  );
}

/** @throws Error where the folder holds something else than its backup said when it was finished */
export async function holdToStatement(
  folder: string,
  source: Omit<Source, 'close'>,
): Promise<void> {
  const held = await inventoryOf(source, tables);
  if ((await statementsOf(folder)).some((said) => isDeepStrictEqual(said, held))) return;
  throw new Error(
    `${folder} 所含与备份完成时的清单(backup.json)不符:复制不全,或者此后被改动 · ` +
      'holds something else than its backup.json says: it was copied in part, or changed since.',
  );
}
