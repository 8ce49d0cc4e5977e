import { closeSync, openSync, rmSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';

type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file that stands under its name only when it is whole and on the disk; where that fails, what
 * there was before stays, and nothing is left beside it. Nor is where the process ends meanwhile by
 * `process.exit`: a command that writes so says what it leaves when it is stopped (`interrupted`).
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const part = `${path}.part`;
  const sweep = () => rmSync(part, { force: true });
  process.once('exit', sweep);
  try {
    await writeDurably(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    process.off('exit', sweep);
  }
}

async function writeDurably(path: string, content: Content): Promise<void> {
  // Made at once and only then opened: an opening under way while the process ends would make it after all.
  closeSync(openSync(path, 'w'));
  const file = await open(path, 'r+');
  try {
    await writeFile(file, content);
    await file.sync();
  } finally {
    await file.close();
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
