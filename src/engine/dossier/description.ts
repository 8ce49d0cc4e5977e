import { canonical } from '../../integrity/canonical.ts';
import { sha256 } from '../../integrity/digest.ts';
import { packs } from '../../statute/packs/index.ts';
import { fileOf, jsonFile, type PackageFile } from './content.ts';
import { grounds } from './grounds.ts';
import { shownNumbers, type FileSeen, type RecordSource } from './record/source.ts';

export const FORMAT = 'duecourse-dossier/1';

/** data/dossier.json: what the package is and what is in it. */
export function descriptionFile(source: RecordSource): PackageFile {
  const { matterId, profile, installation, checkpoint, head, edition, title } = source;
  const { entries, refusals, erasures, counts, files } = source;
  const withheld = (seen: readonly { ground?: unknown }[]) =>
    seen.filter(({ ground }) => ground !== undefined).length;
  return jsonFile('data/dossier.json', {
    format: FORMAT,
    profile,
    matterId,
    ...(title === undefined ? {} : { title }),
    installation,
    demonstration: installation.mode === 'demonstration',
    checkpoint,
    head,
    edition: {
      // The day of the first entry is told where that entry is.
      ...(shownNumbers(source).has(1) ? { filedOn: edition.filedOn } : {}),
      machine: edition.machine,
      packs: edition.packs,
    },
    counts: {
      entries: entries.length,
      entriesWithheld: withheld(entries),
      refusals: refusals.length,
      refusalsWithheld: withheld(refusals),
      erasures: erasures.length,
      erasuresWithheld: withheld(erasures),
      ...counts,
      files: files.length,
      filesWithheld: withheld(files),
    },
    files: files.map(fileSaid),
  });
}

/** A digest tells whoever guesses a short text that he is right: a withheld file keeps its own. */
function fileSaid({ ground, entries, document, ...file }: FileSeen) {
  if (ground === undefined) return { document, ...file, entries };
  const { zh, article } = grounds[ground];
  return { document, entries, withheld: { code: ground, ground: zh, provision: article } };
}

/**
 * The texts of law that the matter is pinned to. A text that this version of the software no longer
 * has in that very wording is left out: its digest stays in the edition.
 */
export function lawFiles({ edition }: RecordSource): PackageFile[] {
  const texts = new Map(
    packs.map((pack) => [pack.id, canonical(JSON.parse(JSON.stringify(pack)))]),
  );
  return edition.packs.flatMap((pinned) => {
    const text = texts.get(pinned.id);
    return text !== undefined && sha256(text) === pinned.sha256
      ? [fileOf(`data/law/${pinned.id}.json`, text)]
      : [];
  });
}
