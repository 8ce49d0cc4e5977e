import type { Bag } from '../bag/bag.ts';
import type { FileDigests } from '../digests.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';

const ENTRIES = 'data/entries.ndjson';
const FOLDER = 'data/evidence/';

interface Named {
  document: string;
  name: string;
  sha256: string;
  sm3: unknown;
  bytes: unknown;
}

const isNamed = (item: unknown): item is Named =>
  isRecord(item) && typeof item.sha256 === 'string' && typeof item.document === 'string';

/** Everything that the visible entries file as evidence, by digest, with who names it. */
function namedBy(entries: Entries): Map<string, { item: Named; place: Place }> {
  const named = new Map<string, { item: Named; place: Place }>();
  for (const { entry, place } of entries.byFile.get(ENTRIES) ?? []) {
    const { evidence } = entry.fact;
    for (const item of Array.isArray(evidence) ? evidence : [])
      if (isNamed(item)) named.set(item.sha256, { item, place });
  }
  return named;
}

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
  const named = namedBy(entries);
  await findings.check(
    'evidence',
    () => {
      let files = 0;
      for (const [sha256, { item, place }] of named) {
        const file = FOLDER + sha256;
        const found = digests.get(file);
        if (found) compare(file, found, item, place, findings);
        else if (complete) {
          const { document, name } = item;
          findings.fail(
            'evidence-missing',
            { place: { file }, against: place },
            { document, name },
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
  item: Named,
  against: Place,
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
