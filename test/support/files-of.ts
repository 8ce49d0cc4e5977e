import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder by its path, as its digest; without what SQLite keeps for its readers. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const paths = await readdir(folder, { recursive: true });
  const found: Record<string, string> = {};
  for (const path of paths.toSorted()) {
    const full = join(folder, path);
    if (/-(?:wal|shm)$/.test(path) || !(await stat(full)).isFile()) continue;
    found[path] = createHash('sha256')
      .update(await readFile(full))
      .digest('hex');
  }
  return found;
}
