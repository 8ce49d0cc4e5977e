import { base64Of } from '../../integrity/bytes.ts';
import { canonical } from '../../integrity/canonical.ts';
import { headCode } from '../../integrity/head-code.ts';
import type { Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import { isRecord } from '../entries/entry.ts';
import type { Entries } from '../entries/read.ts';
import { CHECKPOINT, type Signed } from '../log/checkpoint.ts';
import type { Findings } from '../report.ts';
import { checkFiles } from './described-files.ts';
import { editionOf, firstOf } from './edition.ts';
import { jsonOf } from '../source.ts';

const FILE = 'data/dossier.json';
const ENTRIES = 'data/entries.ndjson';
const FIRST = { zh: '首条记录不公开', en: 'the first entry is withheld' };
export const FORMAT = 'duecourse-dossier/1';

export type Profile = 'full' | 'inspection' | 'public';

export interface Description {
  profile: Profile | undefined;
  /** All that dossier.json states; empty where it cannot be read. */
  said: Readonly<Record<string, unknown>>;
}

const profiles = new Set<unknown>(['full', 'inspection', 'public']);
const isProfile = (value: unknown): value is Profile => profiles.has(value);

type Members = Record<string, unknown>;

/** The profile itself where it is one, else those that there are. */
const known = (profile: unknown) => (isProfile(profile) ? profile : [...profiles].join(' / '));

/** What is not there is shown as such. */
const shown = (value: unknown) => String(value).replace(/^undefined$/, '—');

/** What the package says of itself, held against what is in it. */
export async function checkDescription(
  { bag, entries, signed }: { bag: Bag; entries: Entries; signed: Signed | undefined },
  findings: Findings,
  grounded: boolean,
): Promise<Description> {
  let description: Description = { profile: undefined, said: {} };
  await findings.check(
    'description',
    async () => {
      const said = await readDescription(bag, findings);
      if (!said) return undefined;
      const { profile } = said;
      description = { profile: isProfile(profile) ? profile : undefined, said };
      checkFiles(bag, entries, said, findings);
      for (const { member, stated, found, of } of statements(said, bag, entries, signed))
        if (String(stated) !== String(found))
          findings.fail(
            'description-differs',
            { place: { file: FILE }, ...(of === undefined ? {} : { against: { file: of } }) },
            { member, said: shown(stated), found: shown(found) },
          );
      if (typeof said.title === 'string' && !firstOf(entries))
        findings.note('not-checked', {
          what: { zh: `题名:${said.title}`, en: `title: ${said.title}` },
          because: FIRST,
        });
      return {};
    },
    grounded,
  );
  return description;
}

interface Statement {
  member: string;
  stated: unknown;
  found: unknown;
  /** The file that says otherwise. */
  of?: string | undefined;
}

function statements(
  said: Members,
  bag: Bag,
  entries: Entries,
  signed: Signed | undefined,
): Statement[] {
  const head = entries.heads.get(`matter:${bag.folder}`);
  return [
    { member: 'format', stated: said.format, found: FORMAT },
    { member: 'matterId', stated: said.matterId, found: bag.folder },
    { member: 'profile', stated: said.profile, found: known(said.profile) },
    ...installationOf(said, entries),
    ...titleSaid(said, entries),
    ...editionSaid(said, entries),
    ...members('head', said.head, ENTRIES, { sequence: head?.sequence, seal: head?.seal }),
    ...members('counts', said.counts, undefined, counts(entries, said.counts)),
    ...(signed ? members('checkpoint', said.checkpoint, CHECKPOINT, headOf(signed)) : []),
  ];
}

/** What the installation's own first entry says that it is; the log's name rests on that entry. */
function installationOf(said: Members, entries: Entries): Statement[] {
  const file = 'data/installation.ndjson';
  const first = entries.byFile.get(file)?.find(({ entry }) => entry.sequence === 1)?.entry;
  if (!first) return [];
  const { mode, name } = first.fact;
  const demonstration = mode === 'demonstration';
  return [
    { member: 'demonstration', stated: said.demonstration, found: demonstration, of: file },
    ...members('installation', said.installation, file, {
      mode,
      name,
      createdAt: first.recordedAt,
    }),
  ];
}

/** The title under which the matter was proposed, where that entry is shown. */
function titleSaid(said: Members, entries: Entries): Statement[] {
  const first = firstOf(entries);
  if (!first) return [];
  return [{ member: 'title', stated: said.title, found: first.fact.title, of: ENTRIES }];
}

/** The edition as the first entry pins it, where that entry is shown. */
function editionSaid(said: Members, entries: Entries): Statement[] {
  const edition = editionOf(entries);
  if (!isRecord(edition)) return [];
  const { filedOn, machine, packs } = edition;
  const stated = isRecord(said.edition) ? said.edition : {};
  return members('edition', { ...stated, packs: canonicalOr(stated.packs) }, ENTRIES, {
    filedOn,
    machine,
    packs: canonicalOr(packs),
  });
}

function canonicalOr(value: unknown): string {
  try {
    return canonical(value);
  } catch {
    return ''; // Not there, or nothing that could be recorded.
  }
}

const headOf = (signed: Signed) => ({
  origin: signed.origin,
  size: signed.size,
  root: base64Of(signed.root),
  code: headCode(signed),
});

/** Lines of the files of entries, as the description counts them. */
function counts(entries: Entries, stated: unknown): Members {
  const of = (name: string) => entries.counts.get(`data/${name}.ndjson`);
  const opinions = [...entries.counts].filter(([file]) => file.startsWith('data/opinions-'));
  return {
    entries: of('entries')?.lines ?? 0,
    entriesWithheld: of('entries')?.withheld ?? 0,
    refusals: of('refusals')?.lines ?? 0,
    refusalsWithheld: of('refusals')?.withheld ?? 0,
    opinions: opinions.reduce((sum, [, { lines }]) => sum + lines, 0),
    accesses: of('accesses')?.lines ?? 0,
    // Packages of the first days know nothing of erasures.
    ...(isRecord(stated) && stated.erasures === undefined && !of('erasures')
      ? {}
      : {
          erasures: of('erasures')?.lines ?? 0,
          erasuresWithheld: of('erasures')?.withheld ?? 0,
        }),
  };
}

const members = (
  name: string,
  stated: unknown,
  of: string | undefined,
  found: Members,
): Statement[] =>
  Object.entries(found).map(([key, value]) => ({
    member: `${name}/${key}`,
    stated: isRecord(stated) ? stated[key] : undefined,
    found: value,
    // A count is of the file, or the files, that it is named after.
    of: of ?? `data/${key === 'opinions' ? 'opinions-*' : key.replace('Withheld', '')}.ndjson`,
  }));

async function readDescription(bag: Bag, findings: Findings): Promise<Members | undefined> {
  const where = { place: { file: FILE } };
  try {
    const said = await jsonOf(bag, FILE);
    if (isRecord(said)) return said;
    findings.fail('unreadable', where, { reason: because('no-object') });
  } catch (error) {
    findings.fail('unreadable', where, { reason: whyThrown(error) });
  }
  return undefined;
}
