import { parseVkey } from '../integrity/signed-note.ts';

/**
 * What a reader gives as the keys of logs that he trusts: one verifier key a line; what begins with # says
 * whose it is.
 *
 * @returns the keys, and the first line that is none
 */
export function trustedLines(text: string): { keys: string[]; wrong?: string } {
  const keys = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const wrong = keys.find((line) => !isKey(line));
  return { keys, ...(wrong === undefined ? {} : { wrong }) };
}

function isKey(line: string): boolean {
  try {
    parseVkey(line);
    return true;
  } catch {
    return false;
  }
}
