import type { Bag } from '../bag/bag.ts';
import { isRecord, type Entry } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import type { Findings } from '../report.ts';
import { textOf } from '../source.ts';
import { ENTRIES, namingsIn } from './namings.ts';

const FILE = 'data/prov.json';

type Members = Record<string, unknown>;

/** A visible act, as PROV can speak of it. */
interface Act {
  entry: Entry;
  by: Members;
  /** Digests of the files that it brings, and of the draft that it is about. */
  files: ReadonlySet<string>;
  draft: string | undefined;
}

interface Told {
  acts: ReadonlyMap<string, Act>;
  /** Digest to the act that named the file first. */
  first: ReadonlyMap<string, number>;
  documents: ReadonlyMap<string, readonly Members[]>;
}

const qualified = (value: unknown) => (isRecord(value) ? value.$ : undefined);
const act = (sequence: number) => `dc:act-${sequence}`;
const entryId = (sequence: number) => `dc:entry-${sequence}`;
const digestIn = (id: unknown) => /^dc:file-([0-9a-f]{64})$/.exec(String(id))?.[1];

function recordOf(entries: Entries): Told {
  const named = namingsIn(entries);
  const acts = new Map<string, Act>();
  const filesOf = new Map<number, Set<string>>();
  for (const [digest, namings] of named)
    for (const { sequence } of namings)
      filesOf.set(sequence, (filesOf.get(sequence) ?? new Set()).add(digest));
  for (const { entry } of entries.byFile.get(ENTRIES) ?? []) {
    const { by, draft } = entry.fact;
    acts.set(act(entry.sequence), {
      entry,
      by: isRecord(by) ? by : {},
      files: filesOf.get(entry.sequence) ?? new Set(),
      draft: typeof draft === 'string' ? draft : undefined,
    });
  }
  return {
    acts,
    first: new Map([...named].map(([digest, namings]) => [digest, namings[0]!.sequence])),
    documents: new Map([...named].map(([digest, all]) => [digest, all.map(({ item }) => item)])),
  };
}

type True = (statement: Members, id: string, record: Told) => boolean;

const actOf = ({ acts }: Told, { 'prov:activity': id }: Members) => acts.get(String(id));

/** When a statement of each kind is true by the record. Labels and numbers of provisions are words only. */
const kinds: Readonly<Record<string, True>> = {
  activity: (said, id, { acts }) => {
    const entry = acts.get(id)?.entry;
    return (
      entry !== undefined &&
      said['prov:endTime'] === entry.recordedAt &&
      qualified(said['prov:type']) === `dc:${entry.fact.type}`
    );
  },
  entity: (said, id, { acts, documents }) => {
    const digest = digestIn(id);
    if (digest === undefined)
      return acts.get(id.replace('entry', 'act'))?.entry.seal === said['dc:seal'];
    return (
      said['dc:sha256'] === digest &&
      (documents.get(digest) ?? []).some(
        ({ document, mediaType, name }) =>
          document === said['dc:document'] &&
          mediaType === said['dc:mediaType'] &&
          name === qualified(said['prov:label']),
      )
    );
  },
  agent: (said, id, { acts }) =>
    [...acts.values()].some(({ by }) =>
      id === `dc:person-${String(by.person)}`
        ? by.name === qualified(said['prov:label'])
        : id === `dc:unit-${String(by.unit)}`,
    ),
  wasAssociatedWith: (said, _id, record) => {
    const { by } = actOf(record, said) ?? {};
    return (
      said['prov:agent'] === `dc:person-${String(by?.person)}` && said['prov:role'] === by?.role
    );
  },
  actedOnBehalfOf: (said, _id, record) => {
    const { by } = actOf(record, said) ?? {};
    return (
      said['prov:delegate'] === `dc:person-${String(by?.person)}` &&
      said['prov:responsible'] === `dc:unit-${String(by?.unit)}`
    );
  },
  used: (said, _id, record) => {
    const digest = digestIn(said['prov:entity']);
    const { files, draft } = actOf(record, said) ?? {};
    return digest !== undefined && (files?.has(digest) === true || draft === digest);
  },
  wasGeneratedBy: (said, _id, record) => {
    const { entry } = actOf(record, said) ?? {};
    const digest = digestIn(said['prov:entity']);
    const made =
      digest === undefined
        ? said['prov:entity'] === entryId(entry?.sequence ?? 0)
        : record.first.get(digest) === entry?.sequence;
    return made && said['prov:time'] === entry?.recordedAt;
  },
  wasDerivedFrom: (said, _id, record) => {
    const [made, used] = [said['prov:generatedEntity'], said['prov:usedEntity']];
    const [draft, before] = [digestIn(made), digestIn(used)];
    if (draft !== undefined)
      return (
        before !== undefined &&
        actOf(record, said)?.draft === draft &&
        earlier(record, before, said['prov:activity'])
      );
    const sequence = Number(/^dc:entry-(\d+)$/.exec(String(made))?.[1]);
    return record.acts.has(act(sequence)) && used === entryId(sequence - 1);
  },
};

/** A draft that an act before this one is about. */
const earlier = ({ acts }: Told, draft: string, activity: unknown): boolean => {
  const { entry } = acts.get(String(activity)) ?? {};
  return [...acts.values()].some(
    (one) => one.draft === draft && one.entry.sequence < (entry?.sequence ?? 0),
  );
};

/** A relation bears the number of its act in its own name: `_:used12`, `_:file12x0`. */
function isOfItsAct(id: string, { 'prov:activity': activity }: Members): boolean {
  const sequence = /^_:[a-z]+(\d+)/.exec(id)?.[1];
  return activity === undefined || activity === act(Number(sequence));
}

/** Kinds of which there is one statement for each visible act. */
const ofEachAct = ['activity', 'wasAssociatedWith', 'actedOnBehalfOf'];

/**
 * prov.json says of every visible act who did it, for whom and when, and nothing that the record does
 * not say. What it calls things (labels, numbers of provisions, names of units) is not looked at.
 */
export async function checkProvenance(
  bag: Bag,
  entries: Entries,
  findings: Findings,
  grounded: boolean,
): Promise<void> {
  if (!bag.names().includes(FILE)) return;
  const where = { place: { file: FILE }, against: { file: ENTRIES } };
  await findings.check(
    'provenance',
    async () => {
      const said = await documentIn(bag, findings);
      if (!said) return undefined;
      const record = recordOf(entries);
      for (const kind of new Set([...Object.keys(kinds), ...Object.keys(said)])) {
        if (kind === 'prefix') continue;
        const statements = isRecord(said[kind]) ? Object.entries(said[kind]) : [];
        const holds = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
        for (const [id, statement] of statements)
          if (!isRecord(statement) || !isOfItsAct(id, statement) || !holds?.(statement, id, record))
            findings.fail('provenance-differs', where, { statement: `${kind} ${id}` });
        if (ofEachAct.includes(kind) && statements.length !== record.acts.size)
          findings.fail('provenance-differs', where, {
            statement: `${kind}: ${statements.length} ≠ ${record.acts.size}`,
          });
      }
      return { acts: record.acts.size };
    },
    grounded,
  );
}

async function documentIn(bag: Bag, findings: Findings): Promise<Members | undefined> {
  try {
    const said: unknown = JSON.parse(await textOf(bag, FILE));
    if (isRecord(said)) return said;
    findings.fail('unreadable', { place: { file: FILE } }, { reason: 'no object' });
  } catch (error) {
    findings.fail('unreadable', { place: { file: FILE } }, { reason: (error as Error).message });
  }
  return undefined;
}
