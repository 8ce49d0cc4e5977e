import type { Bag } from '../bag/bag.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';
import { ENTRIES, namingsIn } from './namings.ts';

const FILE = 'data/archive/catalogue.json';

type Members = Record<string, unknown>;

/**
 * The archive's catalogue has every file of evidence that is here, once, with kind, title, length and
 * entries as the record names it. Who answers for it, and its day, are not looked at.
 */
export async function checkCatalogue(
  bag: Bag,
  entries: Entries,
  findings: Findings,
  grounded: boolean,
): Promise<void> {
  const names = new Set(bag.names());
  if (!names.has(FILE)) return;
  const place = { file: FILE };
  await findings.check(
    'catalogue',
    async () => {
      const items = await itemsIn(bag, findings);
      if (!items) return undefined;
      const left = new Set(items);
      const named = namingsIn(entries);
      for (const [sha256, namings] of named) {
        if (!names.has(`data/evidence/${sha256}`)) continue;
        const said = items.filter((item) => item.sha256 === sha256);
        const { item } = namings[0]!;
        const numbers = namings.map(({ sequence }) => sequence).join(',');
        for (const one of said) left.delete(one);
        const right =
          said.length === 1 &&
          said.every(
            ({ document, title, bytes, entries: of }) =>
              document === item.document &&
              title === item.name &&
              bytes === item.bytes &&
              String(of) === numbers,
          );
        if (!right)
          findings.fail('catalogue-differs', { place, against: namings[0]!.place }, { sha256 });
      }
      for (const { sha256 } of left)
        if (!named.has(String(sha256)))
          findings.fail(
            'catalogue-differs',
            { place, against: { file: ENTRIES } },
            { sha256: String(sha256) },
          );
      return { files: items.length };
    },
    grounded,
  );
}

async function itemsIn(bag: Bag, findings: Findings): Promise<Members[] | undefined> {
  try {
    const said: unknown = JSON.parse(await textOf(bag, FILE));
    if (isRecord(said) && Array.isArray(said.items)) return said.items.filter(isRecord);
    findings.fail('unreadable', { place: { file: FILE } }, { reason: 'no list of items' });
  } catch (error) {
    findings.fail('unreadable', { place: { file: FILE } }, { reason: (error as Error).message });
  }
  return undefined;
}
