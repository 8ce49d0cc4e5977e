/** Which history each file of entries holds, whole and from its first entry. */
export function streamOfFile(path: string, matter: string): string | RegExp | undefined {
  const opinions = /^data\/opinions-\d+\.ndjson$/;
  if (opinions.test(path)) return new RegExp(`^opinions:${matter}:[^:].*$`);
  return {
    'data/entries.ndjson': `matter:${matter}`,
    'data/refusals.ndjson': `refusals:${matter}`,
    'data/erasures.ndjson': `erasures:${matter}`,
    'data/accesses.ndjson': `accesses:${matter}`,
    'data/installation.ndjson': 'installation',
    'data/accounts.ndjson': 'accounts',
    'data/law.ndjson': 'law',
  }[path];
}

export const isOf = (stream: string, expected: string | RegExp): boolean =>
  typeof expected === 'string' ? stream === expected : expected.test(stream);
