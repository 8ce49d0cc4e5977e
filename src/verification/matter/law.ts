import { canonical } from '../../integrity/canonical.ts';
import { sha256 } from '../../integrity/digest.ts';
import type { Bag } from '../bag/bag.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';
import { jsonOf } from '../source.ts';
import type { Description } from './description.ts';
import { editionOf } from './edition.ts';

const fileOf = (pack: string) => `data/law/${pack}.json`;
const DESCRIPTION = { file: 'data/dossier.json' };

/** The first entry of the matter pins it to its edition. */
const PINNING = { file: 'data/entries.ndjson', line: 1 };

interface Pinned {
  id: string;
  sha256: string;
}

const isPinned = (pack: unknown): pack is Pinned =>
  isRecord(pack) && typeof pack.id === 'string' && typeof pack.sha256 === 'string';

const packsOf = (edition: unknown): Pinned[] | undefined =>
  isRecord(edition) && Array.isArray(edition.packs) ? edition.packs.filter(isPinned) : undefined;

interface Pinning {
  pinned: Pinned[];
  held: 'law' | 'law-as-described';
  against: Place;
}

/** What says which texts: the record, or where that is withheld the package's own description. */
function pinningOf(entries: Entries, said: Description['said']): Pinning | undefined {
  const recorded = packsOf(editionOf(entries));
  if (recorded) return { pinned: recorded, held: 'law', against: PINNING };
  const described = packsOf(said.edition);
  return described && { pinned: described, held: 'law-as-described', against: DESCRIPTION };
}

interface Lawful {
  bag: Bag;
  entries: Entries;
  said: Description['said'];
  grounded: boolean;
}

/**
 * The texts of the law in the package are those whose digests the matter is pinned to, and no others;
 * one that is left out is said to be.
 */
export async function checkLaw(
  { bag, entries, said, grounded }: Lawful,
  findings: Findings,
): Promise<void> {
  const pinning = pinningOf(entries, said);
  if (!pinning) {
    const what = { zh: '法规版本', en: 'edition of the law' };
    findings.note('not-checked', {
      what,
      because: { zh: '首条记录不公开', en: 'the first entry is withheld' },
    });
    return;
  }
  const { pinned, held, against } = pinning;
  const names = new Set(bag.names());
  const here = pinned.filter(({ id }) => names.has(fileOf(id)));
  const absent = pinned.filter(({ id }) => !names.has(fileOf(id)));
  await findings.check(
    held,
    async () => {
      for (const { id: pack, sha256: expected } of here)
        if ((await digestOf(bag, fileOf(pack))) !== expected)
          findings.fail('law-differs', { place: { file: fileOf(pack) }, against }, { pack });
      const known = new Set(pinned.map(({ id }) => fileOf(id)));
      for (const file of bag.names())
        if (file.startsWith('data/law/') && !known.has(file))
          findings.fail('law-stray', { place: { file }, against });
      leftOut(absent, said, findings);
      return here.length > 0 ? { packs: here.length } : undefined;
    },
    grounded,
  );
  checkMachine(entries, said, findings);
}

/** A text that is not here has to be one of those that the description says are left out. */
function leftOut(absent: readonly Pinned[], said: Description['said'], findings: Findings): void {
  const told = new Set(
    (Array.isArray(said.lawTextsLeftOut) ? said.lawTextsLeftOut.filter(isPinned) : []).map(
      ({ id, sha256: digest }) => `${id} ${digest}`,
    ),
  );
  for (const { id: pack, sha256: digest } of absent)
    if (!told.has(`${pack} ${digest}`))
      findings.fail(
        'law-missing',
        { place: { file: fileOf(pack) }, against: DESCRIPTION },
        { pack },
      );
  if (absent.length > 0)
    findings.note('law-left-out', {
      packs: absent.length,
      names: absent.map(({ id }) => id).join(', '),
    });
}

/** The rules that the readable record was made with are those of the matter, or it is said. */
function checkMachine(entries: Entries, said: Description['said'], findings: Findings): void {
  const { recheckedBy } = said;
  const edition = editionOf(entries) ?? said.edition;
  if (!isRecord(recheckedBy) || !isRecord(edition)) return;
  if (recheckedBy.machine !== edition.machine)
    findings.note('rechecked-otherwise', {
      pinned: String(edition.machine),
      here: String(recheckedBy.machine),
    });
}

/** Digest of the RFC 8785 form, so that the layout of the file does not count. */
async function digestOf(bag: Bag, file: string): Promise<string | undefined> {
  try {
    return sha256(canonical(await jsonOf(bag, file)));
  } catch {
    return undefined; // Not JSON, or not the JSON that was pinned: either way not the text.
  }
}
