import { differences } from '../../integrity/signatures/index.ts';
import type { Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import { isRecord, type Entry } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';
import { jsonOf } from '../source.ts';
import { dayOf } from './day.ts';
import { ENTRIES, namingsIn } from './namings.ts';
import { ACCOUNTS, type UnitNames } from './units.ts';

const FILE = 'data/archive/catalogue.json';
const PLACE = { file: FILE };

type Members = Record<string, unknown>;

/** What an item of the catalogue has to say, and the entry that it follows from. */
interface Due {
  item: Members;
  place: Place;
}

interface Checked {
  bag: Bag;
  entries: Entries;
  unitName: UnitNames;
  grounded: boolean;
}

/**
 * The archive's catalogue (卷内目录) is what follows from the visible entries: every file of evidence that
 * is here, once, in the order of the case file, with kind, title, length, entries, the unit that answers
 * for it (责任者) and the day of the act that filed it first; and what is missing, as the archive was
 * compiled.
 */
export async function checkCatalogue(
  { bag, entries, unitName, grounded }: Checked,
  findings: Findings,
): Promise<void> {
  if (!bag.names().includes(FILE)) return;
  await findings.check(
    'catalogue',
    async () => {
      const said = await catalogueIn(bag, findings);
      if (!said) return undefined;
      const { matterId, items, missing } = said;
      const due = itemsDue({ bag, entries, unitName }, items);
      compareItems(items, due, entries, findings);
      const differ = (against: Place, members: readonly string[]) => {
        for (const member of members)
          findings.fail('catalogue-differs', { place: PLACE, against }, { member });
      };
      differ({ file: ENTRIES }, differences(bag.folder, matterId, 'matterId'));
      const compiled = compiledIn(entries);
      differ(compiled.place, differences(compiled.missing, missing, 'missing'));
      return { files: items.length };
    },
    grounded,
  );
}

/** A file that the catalogue has and that is gone is found among the evidence, and not again here. */
function itemsDue(
  { bag, entries, unitName }: Pick<Checked, 'bag' | 'entries' | 'unitName'>,
  items: readonly Members[],
): Due[] {
  const here = new Set([
    ...bag.names(),
    ...items.map(({ sha256 }) => `data/evidence/${String(sha256)}`),
  ]);
  const acts = new Map(
    (entries.byFile.get(ENTRIES) ?? []).map(({ entry }) => [entry.sequence, entry]),
  );
  return [...namingsIn(entries)]
    .filter(([sha256]) => here.has(`data/evidence/${sha256}`))
    .toSorted(([, [a]], [, [b]]) => compareText(a!.item.document, b!.item.document))
    .map(([sha256, namings], at) => {
      const [{ item, sequence, place }] = namings as [(typeof namings)[number]];
      const { document, name, bytes } = item;
      return {
        place,
        item: {
          number: at + 1,
          document,
          title: name,
          responsible: unitName(unitOf(acts.get(sequence)!)),
          date: dayOf(acts.get(sequence)!.recordedAt),
          entries: namings.map((naming) => naming.sequence),
          bytes,
          sha256,
        },
      };
    });
}

/** D01 to D34: the order of the codes is that of the case file. */
const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const unitOf = ({ fact: { by } }: Entry) => (isRecord(by) ? String(by.unit) : '');

function compareItems(
  items: readonly Members[],
  due: readonly Due[],
  { leaves }: Entries,
  findings: Findings,
): void {
  const left = new Set(items);
  for (const { item, place } of due) {
    const name = `items ${String(item.sha256)}`;
    const said = items.filter(({ sha256 }) => sha256 === item.sha256);
    for (const one of said) left.delete(one);
    if (said.length !== 1) {
      findings.fail('catalogue-differs', { place: PLACE, against: place }, { member: name });
      continue;
    }
    const members = differences(item, withoutUnseen(said[0]!, item));
    // Where the act is as it was sealed, and filed first what the item says, the unit was called otherwise.
    const isUnit =
      members.join() === '/responsible' && leaves.get(place.leaf ?? -1)?.sound === true;
    const where = { place: PLACE, against: isUnit ? { file: ACCOUNTS } : place };
    for (const member of members)
      findings.fail('catalogue-differs', where, { member: `${name}${member}` });
  }
  for (const { sha256 } of left) {
    const where = { place: PLACE, against: { file: ENTRIES } };
    findings.fail('catalogue-differs', where, { member: `items ${String(sha256)}` });
  }
  const unseen = due.filter(({ item }) => item.responsible === undefined);
  if (unseen.length === 0) return;
  const names = [...new Set(items.map(({ responsible }) => String(responsible)))].join('; ');
  findings.note('unit-names-unseen', { file: FILE, names }, { place: PLACE });
}

/** Whose unit's name the package does not show is not compared. */
const withoutUnseen = (said: Members, due: Members): Members => {
  if (due.responsible !== undefined) return said;
  const { responsible: _unseen, ...rest } = said;
  return rest;
};

/** What the archive lacks and why, as it was compiled last; nothing before that. */
function compiledIn(entries: Entries): { missing: Members[]; place: Place } {
  const compiled = (entries.byFile.get(ENTRIES) ?? []).findLast(
    ({ entry }) => entry.fact.type === 'ArchiveCompiled',
  );
  const missing = compiled?.entry.fact.missing;
  return {
    missing: (Array.isArray(missing) ? missing.filter(isRecord) : []).map(
      ({ document, reason }) => ({ document, reason: reason ?? '' }),
    ),
    place: compiled?.place ?? { file: ENTRIES },
  };
}

interface Said extends Members {
  items: Members[];
}

async function catalogueIn(bag: Bag, findings: Findings): Promise<Said | undefined> {
  try {
    const said = await jsonOf(bag, FILE);
    if (isRecord(said) && Array.isArray(said.items) && said.items.every(isRecord))
      return { ...said, items: said.items };
    findings.fail('unreadable', { place: PLACE }, { reason: because('no-items') });
  } catch (error) {
    findings.fail('unreadable', { place: PLACE }, { reason: whyThrown(error) });
  }
  return undefined;
}
