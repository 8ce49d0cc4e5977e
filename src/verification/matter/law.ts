import { canonical } from '../../integrity/canonical.ts';
import { sha256 } from '../../integrity/digest.ts';
import type { Bag } from '../bag/bag.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';

const fileOf = (pack: string) => `data/law/${pack}.json`;

/** The first entry of the matter pins it to its edition. */
const PINNING = { file: 'data/entries.ndjson', line: 1 };

interface Pinned {
  id: string;
  sha256: string;
}

const isPinned = (pack: unknown): pack is Pinned =>
  isRecord(pack) && typeof pack.id === 'string' && typeof pack.sha256 === 'string';

/** The packs that the matter's first fact pins it to; undefined where that fact is withheld. */
function pinnedBy(entries: Entries): Pinned[] | undefined {
  const [first] = entries.byFile.get('data/entries.ndjson') ?? [];
  const edition = first?.entry.sequence === 1 ? first.entry.fact.edition : undefined;
  return isRecord(edition) && Array.isArray(edition.packs)
    ? edition.packs.filter(isPinned)
    : undefined;
}

/** The texts of the law in the package are those whose digests the matter is pinned to. */
export async function checkLaw(
  bag: Bag,
  entries: Entries,
  findings: Findings,
  grounded: boolean,
): Promise<void> {
  const pinned = pinnedBy(entries);
  if (!pinned) {
    const what = '法规版本 · edition of the law';
    findings.note('not-checked', { what, because: '首条记录不公开 · the first entry is withheld' });
    return;
  }
  const here = pinned.filter(({ id }) => bag.names().includes(fileOf(id)));
  await findings.check(
    'law',
    async () => {
      for (const { id: pack, sha256: expected } of here)
        if ((await digestOf(bag, fileOf(pack))) !== expected)
          findings.fail(
            'law-differs',
            { place: { file: fileOf(pack) }, against: PINNING },
            { pack },
          );
      return here.length > 0 ? { packs: here.length } : undefined;
    },
    grounded,
  );
  if (here.length < pinned.length)
    findings.note('law-left-out', { packs: pinned.length - here.length });
}

/** Digest of the RFC 8785 form, so that the layout of the file does not count. */
async function digestOf(bag: Bag, file: string): Promise<string | undefined> {
  try {
    return sha256(canonical(JSON.parse(await textOf(bag, file))));
  } catch {
    return undefined; // Not JSON, or not the JSON that was pinned: either way not the text.
  }
}
