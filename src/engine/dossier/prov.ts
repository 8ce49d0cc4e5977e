import { steps } from '../../statute/steps/index.ts';
import { factInWords, stepOfFact } from './record/facts-in-words.ts';
import { shownActs, withholds, type Act, type RecordSource } from './record/source.ts';

type Members = Record<string, unknown>;
type Statements = Record<string, Members>;

/** A PROV-JSON document (W3C Member Submission of 24 April 2013) over PROV-DM. */
export interface ProvDocument {
  prefix: Record<string, string>;
  entity: Statements;
  activity: Statements;
  agent: Statements;
  wasAssociatedWith: Statements;
  actedOnBehalfOf: Statements;
  used: Statements;
  wasGeneratedBy: Statements;
  wasDerivedFrom: Statements;
}

const text = (value: string, lang = 'zh-CN') => ({ $: value, lang });
const id = (kind: string, name: string | number) => `dc:${kind}-${name}`;
const dateTime = (instant: string) => ({ $: instant, type: 'xsd:dateTime' });

/** Which members of a fact name the version of the draft that an act looked at. */
const draftOf = ({ fact }: Act): string | undefined =>
  'draft' in fact && typeof fact.draft === 'string' && /^[0-9a-f]{64}$/.test(fact.draft)
    ? fact.draft
    : undefined;

/**
 * Where everything in the record comes from, as a machine can follow it: acts are activities, people
 * and units are agents, files and entries are entities. Only what the profile shows is in it.
 */
export function provOf(source: RecordSource): ProvDocument {
  const prov: ProvDocument = {
    prefix: { dc: `urn:duecourse:${source.matterId}:`, xsd: 'http://www.w3.org/2001/XMLSchema#' },
    entity: {},
    activity: {},
    agent: {},
    wasAssociatedWith: {},
    actedOnBehalfOf: {},
    used: {},
    wasGeneratedBy: {},
    wasDerivedFrom: {},
  };
  const drafts: string[] = [];
  for (const act of shownActs(source)) {
    addAct(prov, act, source);
    addFiles(prov, act, drafts, source);
  }
  return prov;
}

function addAct(prov: ProvDocument, { entry, fact }: Act, { names }: RecordSource): void {
  const { sequence, recordedAt, seal } = entry;
  const { by } = fact;
  const [activity, record] = [id('act', sequence), id('entry', sequence)];
  const [person, unit] = [id('person', by.person), id('unit', by.unit)];
  const step = stepOfFact(fact.type);
  prov.activity[activity] = {
    'prov:type': { $: id('', fact.type).replace('-', ''), type: 'prov:QUALIFIED_NAME' },
    'prov:label': text(factInWords(fact.type)),
    'prov:endTime': recordedAt,
    ...(step ? { 'dc:provision': steps[step].provision } : {}),
  };
  prov.entity[record] = { 'prov:label': text(`第${sequence}条`), 'dc:seal': seal };
  prov.agent[person] = {
    'prov:type': { $: 'prov:Person', type: 'prov:QUALIFIED_NAME' },
    'prov:label': text(by.name),
  };
  prov.agent[unit] = {
    'prov:type': { $: 'prov:Organization', type: 'prov:QUALIFIED_NAME' },
    'prov:label': text(names.units.get(by.unit) ?? by.unit),
  };
  prov.wasAssociatedWith[`_:assoc${sequence}`] = {
    'prov:activity': activity,
    'prov:agent': person,
    'prov:role': by.role,
  };
  prov.actedOnBehalfOf[`_:deleg${sequence}`] = {
    'prov:delegate': person,
    'prov:responsible': unit,
    'prov:activity': activity,
  };
  prov.wasGeneratedBy[`_:gen${sequence}`] = {
    'prov:entity': record,
    'prov:activity': activity,
    'prov:time': recordedAt,
  };
  if (sequence > 1 && prov.entity[id('entry', sequence - 1)])
    prov.wasDerivedFrom[`_:chain${sequence}`] = {
      'prov:generatedEntity': record,
      'prov:usedEntity': id('entry', sequence - 1),
    };
}

function addFiles(prov: ProvDocument, act: Act, drafts: string[], source: RecordSource): void {
  const { files } = source;
  const { sequence, recordedAt } = act.entry;
  const activity = id('act', sequence);
  const shown = new Set(files.flatMap((file) => (file.ground === undefined ? [file.sha256] : [])));
  for (const [at, { sha256, document, name, mediaType }] of (act.fact.evidence ?? []).entries()) {
    if (!shown.has(sha256)) continue;
    const file = id('file', sha256);
    const known = prov.entity[file] !== undefined;
    prov.entity[file] ??= {
      'prov:label': text(name),
      'dc:document': document,
      'dc:mediaType': mediaType,
      'dc:sha256': sha256,
    };
    // An act that is withheld may have brought the file before: then this one only used it.
    if (withholds(source))
      prov.used[`_:file${sequence}x${at}`] = { 'prov:activity': activity, 'prov:entity': file };
    else if (!known)
      prov.wasGeneratedBy[`_:file${sequence}x${at}`] = {
        'prov:entity': file,
        'prov:activity': activity,
        'prov:time': dateTime(recordedAt).$,
      };
  }
  const draft = draftOf(act);
  if (draft === undefined || prov.entity[id('file', draft)] === undefined) return;
  prov.used[`_:used${sequence}`] = { 'prov:activity': activity, 'prov:entity': id('file', draft) };
  const before = drafts.at(-1);
  if (before !== undefined && before !== draft && !drafts.includes(draft))
    prov.wasDerivedFrom[`_:draft${sequence}`] = {
      'prov:generatedEntity': id('file', draft),
      'prov:usedEntity': id('file', before),
      'prov:activity': activity,
    };
  if (!drafts.includes(draft)) drafts.push(draft);
}
