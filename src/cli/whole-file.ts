import { open, rename, rm, writeFile } from 'node:fs/promises';

type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file that stands under its name only when it is whole and on the disk; where that fails, what
 * there was before stays, and nothing is left beside it.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, 'w');
  try {
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Writes a new file and never over an old one; where that fails, none is there.
 *
 * @throws Error `EEXIST` where there is one
 */
export async function writeNew(path: string, content: string, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}
