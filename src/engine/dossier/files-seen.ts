import type { FiledEvidence } from '../../machines/matter/fact.ts';
import { factOfEntry } from '../histories.ts';
import { withheldFile, type Context, type Profile } from './profiles.ts';
import type { FileSeen, Seen } from './record/source.ts';

interface Naming {
  item: FiledEvidence;
  sequence: number;
  ground: Seen['ground'];
}

const namingsIn = (seen: readonly Seen[]): Naming[] =>
  seen.flatMap(({ entry, ground }) =>
    (factOfEntry(entry).evidence ?? []).map((item) => ({ item, sequence: entry.sequence, ground })),
  );

/**
 * The files that entries name, once each, in the order in which they were first named. Where entries
 * are withheld nothing comes from them: a file that they alone name is withheld with them and stands
 * at the end with its kind.
 */
export function filesOf(seen: readonly Seen[], profile: Profile, context: Context): FileSeen[] {
  const namings = namingsIn(seen);
  const files = new Map<string, FileSeen>();
  for (const { item, sequence, ground } of namings)
    if (ground === undefined) see(files, item, sequence, withheldFile(profile, item, context));
  const kept = [...files.values()];
  for (const { item, ground } of namings)
    if (ground !== undefined && !files.has(item.sha256)) {
      const own = withheldFile(profile, item, context) ?? ground;
      files.set(item.sha256, { ...plain(item), entries: [], ground: own });
    }
  const hidden = [...files.values()].slice(kept.length);
  return [...kept, ...hidden.toSorted((a, b) => (a.document < b.document ? -1 : 1))];
}

/** A file that is shown as one document may be withheld as another; once shown it stays shown. */
function see(
  files: Map<string, FileSeen>,
  item: FiledEvidence,
  sequence: number,
  ground: FileSeen['ground'],
): void {
  const known = files.get(item.sha256);
  const entries = [...(known?.entries ?? []), sequence];
  const withheld = ground !== undefined && (known === undefined || known.ground !== undefined);
  const { ground: _before, ...file } = known ?? plain(item);
  files.set(item.sha256, { ...file, entries, ...(withheld ? { ground } : {}) });
}

/** What files are called; a file that is withheld keeps its name, too. */
export const namesOf = (files: readonly FileSeen[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ sha256, name, ground }) => (ground === undefined ? [[sha256, name]] : [])),
  );

const plain = ({
  document,
  sha256,
  sm3,
  bytes,
  mediaType,
  name,
}: FiledEvidence): Omit<FileSeen, 'entries'> => ({
  document,
  sha256,
  sm3,
  bytes,
  mediaType,
  name,
});
