import { readFile } from 'node:fs/promises';
import { parseVkey } from '../integrity/signed-note.ts';
import { UsageError, type Called } from './command.ts';

/**
 * The verifier keys in the files that `--trust` names: one a line, as `duecourse log-key show` prints them;
 * what begins with # says whose a key is.
 *
 * @throws UsageError naming the file and the line that is no key
 */
export async function trustedKeys({ values }: Pick<Called, 'values'>): Promise<string[]> {
  const paths = Array.isArray(values.trust) ? values.trust.map(String) : [];
  const files = await Promise.all(
    paths.map(async (path) => keysIn(path, await readFile(path, 'utf8'))),
  );
  return files.flat();
}

function keysIn(path: string, text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  for (const line of lines)
    if (!isKey(line))
      throw new UsageError(
        `不是日志公钥(每行一把,由 duecourse log-key show 给出) · no key of a log, one a line as \`duecourse log-key show\` prints it: ${path}: ${line.slice(0, 80)}`,
      );
  return lines;
}

function isKey(line: string): boolean {
  try {
    parseVkey(line);
    return true;
  } catch {
    return false;
  }
}
