import type { Bag } from '../bag/bag.ts';
import type { FileDigests } from '../digests.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { ENTRIES, namingsIn, type Naming } from './namings.ts';

const FOLDER = 'data/evidence/';

interface Filed {
  bag: Bag;
  digests: ReadonlyMap<string, FileDigests>;
  entries: Entries;
  /** Whether every file that is named has to be here. */
  complete: boolean;
  grounded: boolean;
}

/** Files of evidence are those that the record names: each by its digest, none besides. */
export async function checkEvidence(
  { bag, digests, entries, complete, grounded }: Filed,
  findings: Findings,
): Promise<void> {
  const named = namingsIn(entries);
  await findings.check(
    'evidence',
    () => {
      let files = 0;
      for (const [sha256, namings] of named) {
        const { item, place } = namings.at(-1)!;
        const file = FOLDER + sha256;
        const found = digests.get(file);
        if (found) for (const naming of namings) compare(file, found, naming, findings);
        else if (complete) {
          const { document, name } = item;
          findings.fail(
            'evidence-missing',
            { place: { file }, against: place },
            { document, name: String(name) },
          );
        }
        files += found ? 1 : 0;
      }
      strays(bag, named, findings);
      if (files < named.size) findings.note('evidence-withheld', { files: named.size - files });
      return files > 0 ? { files, named: named.size } : undefined;
    },
    grounded,
  );
}

function compare(
  file: string,
  found: FileDigests,
  { item, place: against }: Naming,
  findings: Findings,
): void {
  for (const member of ['sha256', 'sm3', 'bytes'] as const)
    if (found[member] !== item[member])
      findings.fail('evidence-differs', { place: { file }, against }, { member });
}

function strays(bag: Bag, named: ReadonlyMap<string, unknown>, findings: Findings): void {
  for (const file of bag.names())
    if (file.startsWith(FOLDER) && !named.has(file.slice(FOLDER.length)))
      findings.fail('evidence-stray', { place: { file }, against: { file: ENTRIES } });
}
