import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unavailable } from './database.ts';

const reasons: Record<string, string> = {
  ENOSPC: '磁盘空间不足 (the disk is full)',
  EDQUOT: '磁盘配额用尽 (the disk quota is used up)',
  EFBIG: '文件超过系统允许的大小 (the file is larger than the system allows)',
  EROFS: '磁盘为只读 (the disk is read-only)',
  EIO: '磁盘读写失败 (the disk could not be read or written)',
};

/** Asked by shape: an error of Node's own need not be of this realm's class Error. */
export const errnoOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** A fault of the disk as EngineError `store-unavailable`; everything else as it is. */
export function diskFault(error: unknown): unknown {
  const reason = reasons[errnoOf(error) ?? ''];
  return reason === undefined ? error : unavailable(reason, error);
}

/** Syncs a folder, so that the names in it survive a power cut as the files' contents do. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes a folder with its parents, each durable in the one above it. What is made is its owner's alone:
 * the store holds credentials and what citizens wrote. One that is there already keeps its mode.
 */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  let made = folder;
  while (made.length >= first.length) {
    made = dirname(made);
    await syncFolder(made);
  }
}

/** Removes everything in a folder, but not the folder. */
export async function emptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
