import { readFile } from 'node:fs/promises';
import { trustedLines } from '../verifier-page/trusted-lines.ts';
import { UsageError, type Called } from './command.ts';

/**
 * The verifier keys in the files that `--trust` names, as `duecourse log-key show` prints them.
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
  const { keys, wrong } = trustedLines(text);
  if (wrong === undefined) return keys;
  throw new UsageError(
    `不是日志公钥(每行一把,由 duecourse log-key show 给出) · no key of a log, one a line as \`duecourse log-key show\` prints it: ${path}: ${wrong.slice(0, 80)}`,
  );
}
