import type { Entry } from '../entries/entry.ts';
import { isRecord } from '../entries/entry.ts';
import type { Place } from '../report.ts';
import type { UnitNames } from './units.ts';

type Members = Record<string, unknown>;

/** A statement that follows from the record, and the entry that it follows from. */
export interface Due {
  statement: Members;
  place: Place;
}

/** All that prov.json has to say, by kind of statement and by name. */
export type Provenance = ReadonlyMap<string, ReadonlyMap<string, Due>>;

/** What the record shows of an act, as far as PROV speaks of it. */
export interface Told {
  shown: readonly { entry: Entry; place: Place }[];
  unitName: UnitNames;
  /** Whether a file is in the package. */
  isHere(sha256: string): boolean;
  /**
   * Whether the act that names a file first is said to have brought it. Where entries are withheld one
   * of those may have: then every act only used it. Packages of the first days said it all the same.
   */
  firstBrings: boolean;
}

const text = (value: unknown) => ({ $: value, lang: 'zh-CN' });
const named = (value: string) => ({ $: value, type: 'prov:QUALIFIED_NAME' });
const actId = (sequence: number) => `dc:act-${sequence}`;
const entryId = (sequence: number) => `dc:entry-${sequence}`;
const fileId = (sha256: string) => `dc:file-${sha256}`;
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Makes the provenance of the visible acts once more: who did what for whom and when, which files an act
 * brought or looked at, which draft came after which. What an act is called is not part of it, and of a
 * unit only where its name is known.
 */
export function provenanceOf({ shown, unitName, isHere, firstBrings }: Told): Provenance {
  const kinds = new Map<string, Map<string, Due>>();
  const drafts: string[] = [];
  const files = new Set<string>();
  for (const { entry, place } of shown) {
    const put = (kind: string, id: string, statement: Members) => {
      const statements = kinds.get(kind) ?? new Map<string, Due>();
      kinds.set(kind, statements.set(id, { statement, place }));
    };
    const { sequence } = entry;
    const activity = actId(sequence);
    addAct(entry, unitName, put);
    if (kinds.get('entity')?.has(entryId(sequence - 1)))
      put('wasDerivedFrom', `_:chain${sequence}`, {
        'prov:generatedEntity': entryId(sequence),
        'prov:usedEntity': entryId(sequence - 1),
      });
    for (const [at, item] of evidenceOf(entry).entries()) {
      if (!isRecord(item) || !isHere(String(item.sha256))) continue;
      const { sha256, document, mediaType, name } = item;
      const file = fileId(String(sha256));
      const known = files.has(file);
      const relation = `_:file${sequence}x${at}`;
      if (!known)
        put('entity', file, {
          'prov:label': text(name),
          'dc:document': document,
          'dc:mediaType': mediaType,
          'dc:sha256': sha256,
        });
      files.add(file);
      if (!firstBrings) put('used', relation, { 'prov:activity': activity, 'prov:entity': file });
      else if (!known)
        put('wasGeneratedBy', relation, {
          'prov:entity': file,
          'prov:activity': activity,
          'prov:time': entry.recordedAt,
        });
    }
    const { draft } = entry.fact;
    if (typeof draft !== 'string' || !DIGEST.test(draft) || !files.has(fileId(draft))) continue;
    put('used', `_:used${sequence}`, { 'prov:activity': activity, 'prov:entity': fileId(draft) });
    const before = drafts.at(-1);
    if (drafts.includes(draft)) continue;
    if (before !== undefined)
      put('wasDerivedFrom', `_:draft${sequence}`, {
        'prov:generatedEntity': fileId(draft),
        'prov:usedEntity': fileId(before),
        'prov:activity': activity,
      });
    drafts.push(draft);
  }
  return kinds;
}

const evidenceOf = ({ fact: { evidence } }: Entry): unknown[] =>
  Array.isArray(evidence) ? (evidence as unknown[]) : [];

type Put = (kind: string, id: string, statement: Members) => void;

function addAct({ sequence, recordedAt, seal, fact }: Entry, unitName: UnitNames, put: Put): void {
  const by = isRecord(fact.by) ? fact.by : {};
  const [activity, record] = [actId(sequence), entryId(sequence)];
  const [person, unit] = [`dc:person-${String(by.person)}`, `dc:unit-${String(by.unit)}`];
  const name = unitName(String(by.unit));
  put('activity', activity, { 'prov:type': named(`dc:${fact.type}`), 'prov:endTime': recordedAt });
  put('entity', record, { 'prov:label': text(`第${sequence}条`), 'dc:seal': seal });
  put('agent', person, { 'prov:type': named('prov:Person'), 'prov:label': text(by.name) });
  put('agent', unit, {
    'prov:type': named('prov:Organization'),
    ...(name === undefined ? {} : { 'prov:label': text(name) }),
  });
  put('wasAssociatedWith', `_:assoc${sequence}`, {
    'prov:activity': activity,
    'prov:agent': person,
    'prov:role': by.role,
  });
  put('actedOnBehalfOf', `_:deleg${sequence}`, {
    'prov:delegate': person,
    'prov:responsible': unit,
    'prov:activity': activity,
  });
  put('wasGeneratedBy', `_:gen${sequence}`, {
    'prov:entity': record,
    'prov:activity': activity,
    'prov:time': recordedAt,
  });
}
