import { fileOf, jsonFile, type PackageFile } from './content.ts';
import { grounds } from './grounds.ts';
import { absenceOf, otherMachine } from './law-texts.ts';
import { shownNumbers, type FileSeen, type RecordSource } from './record/source.ts';

export const FORMAT = 'duecourse-dossier/1';

/** data/dossier.json: what the package is and what is in it. */
export function descriptionFile(source: RecordSource): PackageFile {
  const { matterId, profile, installation, checkpoint, head, edition, title } = source;
  const { entries, refusals, erasures, counts, files, law } = source;
  const machine = otherMachine(edition);
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
    lawTextsLeftOut: law.filter(({ text }) => text === undefined).map(absenceOf),
    ...(machine === undefined ? {} : { recheckedBy: { machine } }),
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

/** The texts of law that the matter is pinned to; what is left out is said in dossier.json. */
export const lawFiles = ({ law }: RecordSource): PackageFile[] =>
  law.flatMap(({ pinned, text }) =>
    text === undefined ? [] : [fileOf(`data/law/${pinned.id}.json`, text)],
  );
