import type { Bag } from '../bag/bag.ts';
import { isRecord, statesGround } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';
import { ENTRIES, namingsIn, type Naming } from './namings.ts';

const DESCRIPTION = { file: 'data/dossier.json' };
/** What an entry says of a file that it names. */
const members = ['document', 'name', 'mediaType', 'sm3', 'bytes'] as const;

type Item = Record<string, unknown>;

/** A description of the first days also gives numbers of withheld entries: those are not looked at. */
const shownNumbers = (item: Item, shown: ReadonlySet<number>): string =>
  (Array.isArray(item.entries) ? (item.entries as unknown[]) : [])
    .filter((sequence) => shown.has(Number(sequence)))
    .join(',');

/**
 * The list of files in dossier.json is what the visible entries file as evidence: each file once, those
 * that are here with all that the record says of them, the others as withheld.
 */
export function checkFiles(bag: Bag, entries: Entries, said: Item, findings: Findings): void {
  const items = Array.isArray(said.files) ? said.files.filter(isRecord) : [];
  const numbers = new Set((entries.byFile.get(ENTRIES) ?? []).map(({ entry }) => entry.sequence));
  const names = new Set(bag.names());
  const left = new Set(items);
  for (const [sha256, namings] of namingsIn(entries)) {
    const place = namings[0]!.place;
    const numbered = namings.map(({ sequence }) => sequence).join(',');
    const shown = items.find((item) => item.sha256 === sha256);
    const item =
      shown ?? withheldFor(left, namings, (one) => shownNumbers(one, numbers) === numbered);
    const here = names.has(`data/evidence/${sha256}`);
    if (!item || (here && !shown)) {
      differs(findings, place, `files/${sha256}`, '—', String(namings[0]!.item.name));
      continue;
    }
    left.delete(item);
    if (!shown) continue;
    if (!here) missing(shown, findings);
    if (shownNumbers(shown, numbers) !== numbered)
      differs(findings, place, `files/${sha256}/entries`, shownNumbers(shown, numbers), numbered);
    compare(shown, sha256, namings, findings);
  }
  for (const item of left)
    if (!('withheld' in item) || shownNumbers(item, numbers) !== '')
      differs(findings, { file: ENTRIES }, 'files', String(item.sha256 ?? item.document), '—');
  checkGrounds(items, findings);
  checkCounts(said, items, findings);
}

/** What is withheld states why, in the law's words and with the article. */
function checkGrounds(items: readonly Item[], findings: Findings): void {
  for (const { withheld } of items)
    if (isRecord(withheld) && !statesGround(withheld))
      findings.fail('withheld-without-ground', { place: DESCRIPTION });
}

/** The item, not yet accounted for, that lists a file by its kind and entries and withholds it. */
const withheldFor = (
  left: ReadonlySet<Item>,
  namings: readonly Naming[],
  sameEntries: (item: Item) => boolean,
): Item | undefined =>
  [...left].find(
    (item) =>
      isRecord(item.withheld) &&
      namings.some((naming) => naming.item.document === item.document) &&
      sameEntries(item),
  );

/** A file that is listed as shown and is not here. */
function missing({ sha256, document, name }: Item, findings: Findings): void {
  const where = { place: { file: `data/evidence/${String(sha256)}` }, against: DESCRIPTION };
  findings.fail('evidence-missing', where, { document: String(document), name: String(name) });
}

function compare(item: Item, sha256: string, namings: readonly Naming[], findings: Findings): void {
  const { place } = namings[0]!;
  for (const member of members)
    if (!namings.some((naming) => naming.item[member] === item[member]))
      differs(
        findings,
        place,
        `files/${sha256}/${member}`,
        String(item[member]),
        String(namings[0]!.item[member]),
      );
}

function checkCounts(said: Item, items: readonly Item[], findings: Findings): void {
  const { files, filesWithheld } = isRecord(said.counts) ? said.counts : {};
  const withheld = items.filter((item) => 'withheld' in item).length;
  if (files !== items.length)
    differs(findings, DESCRIPTION, 'counts/files', String(files), String(items.length));
  if (filesWithheld !== withheld)
    differs(findings, DESCRIPTION, 'counts/filesWithheld', String(filesWithheld), String(withheld));
}

const differs = (
  findings: Findings,
  against: Place,
  member: string,
  said: string,
  found: string,
): void =>
  findings.fail('description-differs', { place: DESCRIPTION, against }, { member, said, found });
