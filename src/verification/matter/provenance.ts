import { differences } from '../../integrity/signatures/index.ts';
import type { Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings, Place } from '../report.ts';
import { jsonOf } from '../source.ts';
import { actWords } from './act-words.ts';
import { ENTRIES } from './namings.ts';
import { provenanceOf, type Due, type Provenance } from './provenance-of.ts';
import { ACCOUNTS, type UnitNames } from './units.ts';
import { withheldOf } from './withheld.ts';

const FILE = 'data/prov.json';
const PLACE = { file: FILE };

type Members = Record<string, unknown>;

const qualified = (value: unknown) => (isRecord(value) ? value.$ : undefined);
const wordOf = (value: unknown) => (typeof value === 'string' ? value : '—');
const statementsIn = (said: Members, kind: string): Members =>
  isRecord(said[kind]) ? said[kind] : {};

interface Checked {
  bag: Bag;
  entries: Entries;
  unitName: UnitNames;
  grounded: boolean;
}

/**
 * prov.json is what follows from the visible entries, statement by statement: no more, no less, nothing
 * else. What no entry says (what kinds of acts are called and the provisions that they are under) is held
 * against the verifier's own words; words that it does not know, and names of units that the profile does
 * not show, are named as not checked.
 */
export async function checkProvenance(
  { bag, entries, unitName, grounded }: Checked,
  findings: Findings,
): Promise<void> {
  if (!bag.names().includes(FILE)) return;
  const shown = entries.byFile.get(ENTRIES) ?? [];
  await findings.check(
    'provenance',
    async () => {
      const said = await documentIn(bag, findings);
      if (!said) return undefined;
      const told = { shown, unitName, ...filesSaid(said, bag, entries) };
      comparePrefix(said, bag.folder, findings);
      compare(said, provenanceOf(told), findings);
      checkWords(said, shown, findings);
      noteUnits(said, shown, unitName, findings);
      return { acts: shown.length };
    },
    grounded,
  );
}

/** A file that prov.json speaks of and that is gone is found among the evidence, and not again here. */
function filesSaid(said: Members, bag: Bag, entries: Entries) {
  const names = new Set(bag.names());
  const entities = statementsIn(said, 'entity');
  const brought = Object.keys(statementsIn(said, 'wasGeneratedBy'));
  return {
    isHere: (sha256: string) =>
      names.has(`data/evidence/${sha256}`) || Object.hasOwn(entities, `dc:file-${sha256}`),
    firstBrings:
      withheldOf(entries).entries === 0 || brought.some((name) => name.startsWith('_:file')),
  };
}

function differs(findings: Findings, against: Place, statement: string): void {
  findings.fail('provenance-differs', { place: PLACE, against }, { statement });
}

function comparePrefix({ prefix }: Members, matterId: string, findings: Findings): void {
  const due = { dc: `urn:duecourse:${matterId}:`, xsd: 'http://www.w3.org/2001/XMLSchema#' };
  for (const member of differences(due, prefix, 'prefix'))
    differs(findings, { file: ENTRIES }, member);
}

function compare(said: Members, due: Provenance, findings: Findings): void {
  for (const kind of new Set([...due.keys(), ...Object.keys(said)])) {
    if (kind === 'prefix') continue;
    if (Object.hasOwn(said, kind) && !isRecord(said[kind]))
      differs(findings, { file: ENTRIES }, kind);
    const statements = statementsIn(said, kind);
    const dueOfKind = due.get(kind) ?? new Map<string, Due>();
    for (const id of new Set([...dueOfKind.keys(), ...Object.keys(statements)]))
      compareOne(`${kind} ${id}`, statements[id], dueOfKind.get(id), findings);
  }
}

/** Members that are looked at on their own, because no entry says them. */
const words = ['prov:label', 'dc:provision'];

function compareOne(name: string, said: unknown, due: Due | undefined, findings: Findings): void {
  if (due === undefined || !isRecord(said))
    return differs(findings, due?.place ?? { file: ENTRIES }, name);
  const heard = Object.fromEntries(
    Object.entries(said).filter(
      ([member]) => Object.hasOwn(due.statement, member) || !words.includes(member),
    ),
  );
  const isUnit = name.startsWith('agent dc:unit-');
  for (const member of differences(due.statement, heard)) {
    // The name of a unit comes from its registration, all else from the act.
    const against = isUnit && member.startsWith('/prov:label') ? { file: ACCOUNTS } : due.place;
    differs(findings, against, `${name}${member}`);
  }
}

/** What belongs to other acts is false here; words that belong to none may be those of another version. */
function checkWords(
  said: Members,
  shown: readonly { entry: { sequence: number; fact: { type: string } }; place: Place }[],
  findings: Findings,
): void {
  const known = new Set(Object.values(actWords).map(([label]) => label));
  const strange: string[] = [];
  for (const { entry, place } of shown) {
    const { type } = entry.fact;
    const id = `dc:act-${entry.sequence}`;
    const statement = statementsIn(said, 'activity')[id];
    if (!isRecord(statement)) continue;
    const { 'prov:label': label, 'dc:provision': provision } = statement;
    const [due, under] = Object.hasOwn(actWords, type) ? actWords[type]! : [type, undefined];
    if (differences({ $: qualified(label), lang: 'zh-CN' }, label).length > 0)
      differs(findings, place, `activity ${id}/prov:label`);
    else if (qualified(label) === due && provision === under) continue;
    else if (qualified(label) !== due && known.has(wordOf(qualified(label))))
      differs(findings, place, `activity ${id}/prov:label`);
    else strange.push(`${id} ${type}: ${wordOf(qualified(label))} (${wordOf(provision)})`);
  }
  if (strange.length > 0)
    findings.note('words-unknown', { words: strange.join('; ') }, { place: PLACE });
}

/** Names of units that are withheld with the accounts. */
function noteUnits(
  said: Members,
  shown: readonly { entry: { fact: Members } }[],
  unitName: UnitNames,
  findings: Findings,
): void {
  const units = new Set(
    shown.map(({ entry: { fact } }) => (isRecord(fact.by) ? String(fact.by.unit) : '')),
  );
  const unseen = [...units].filter((unit) => unitName(unit) === undefined);
  if (unseen.length === 0) return;
  const agents = statementsIn(said, 'agent');
  const names = unseen.map((unit) => {
    const agent = agents[`dc:unit-${unit}`];
    return `${unit} ${wordOf(qualified(isRecord(agent) ? agent['prov:label'] : undefined))}`;
  });
  findings.note('unit-names-unseen', { file: FILE, names: names.join('; ') }, { place: PLACE });
}

async function documentIn(bag: Bag, findings: Findings): Promise<Members | undefined> {
  try {
    const said = await jsonOf(bag, FILE);
    if (isRecord(said)) return said;
    findings.fail('unreadable', { place: PLACE }, { reason: because('no-object') });
  } catch (error) {
    findings.fail('unreadable', { place: PLACE }, { reason: whyThrown(error) });
  }
  return undefined;
}
