import { standing, type Directory, type ListedItem } from '../annual-report/acts/directory.ts';
import type { Breach, Missing } from '../errors.ts';
import type { Dossier } from '../machines/matter/dossier.ts';
import type { StepName } from '../machines/matter/fact.ts';
import type { Ruling } from '../machines/matter/judge.ts';
import { outright } from '../machines/matter/ruling.ts';
import { civilDateOf } from '../statute/calendar/index.ts';

/** A step that was taken or tried, and what was known of its matter before. */
export interface AskedBeside {
  step: StepName;
  at: string;
  statement: Record<string, unknown>;
  dossier: Dossier;
}

/** Reads the directory of a year; an empty one where nobody listed anything. */
export type ReadDirectory = (year: string) => Promise<Directory>;

/** As two people write one title: quotation marks, spaces and full-width letters tell it from no other. */
const plain = (title: string): string => title.normalize('NFKC').replaceAll(/[\s《》"'“”‘’]/gu, '');

/** Shorter than this a title that stands within another tells nothing: 管理办法. */
const TELLING = 6;

function isSameTitle(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [plain(one), plain(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return shorter === longer || (shorter.length >= TELLING && longer.includes(shorter));
}

const shown = (
  provision: string,
  rule: string,
  requires: Breach['requires'],
  missing: Missing,
) => ({
  ...outright(rule, provision, ['secretary'], requires),
  missing: [missing],
});

const truthful = {
  zh: '是否列入目录、是否听证,与当年目录一致;不一致的,予以标明。',
  en: 'Whether it is in the directory, and whether it is heard, agrees with the directory of the year; where it does not, that is shown.',
};

/** Of a matter that is said not to be in the directory: the item of its name that stands there. */
function listedAllTheSame({ dossier }: AskedBeside, directory: Directory): Breach[] {
  const title = dossier.proposal?.title ?? '';
  return standing(directory)
    .filter(({ name }) => isSameTitle(name, title))
    .map(({ number, name }) =>
      shown('A-DIR-1', 'directory-does-not-list-it', truthful, {
        zh: `当年目录第${number}项为“${name}”`,
        en: `Item ${number} of the directory of the year is ${name}`,
      }),
    );
}

/** Of a matter that is said to be in it: that no item has its number, or that the item says otherwise of a hearing. */
function listedOtherwise({ statement }: AskedBeside, directory: Directory): Breach[] {
  if (directory.publications.length === 0) return [];
  const item: ListedItem | undefined = standing(directory).find(
    ({ number }) => number === statement.number,
  );
  if (!item)
    return [
      shown('A-DIR-1', 'directory-lists-it', truthful, {
        zh: `当年已公布的目录中没有第${String(statement.number)}项`,
        en: `The directory that was published for the year has no item ${String(statement.number)}`,
        field: '/number',
      }),
    ];
  if (item.hearing === statement.hearing) return [];
  return [
    shown('GD-H-2', 'directory-says-the-same-of-a-hearing', truthful, {
      zh: `当年目录第${item.number}项写明${item.hearing ? '听证' : '不听证'}`,
      en: `Item ${item.number} of the directory of the year says that ${item.hearing ? 'a' : 'no'} hearing is held`,
      field: '/hearing',
    }),
  ];
}

const startedUnlisted = (asked: AskedBeside, directory: Directory): Breach[] =>
  asked.dossier.directory?.listed === false ? listedAllTheSame(asked, directory) : [];

type Look = (asked: AskedBeside, directory: Directory) => Breach[];

const looks: Partial<Record<StepName, Look>> = {
  DeclareNotInDirectory: listedAllTheSame,
  // The directory may have come after the finding.
  InitiateMatter: startedUnlisted,
  ListInDirectory: listedOtherwise,
};

/**
 * The ruling on a step, with what the directory of the year says otherwise than its statement (art 3(3)). The
 * chart knows one matter, and the directory is a book of its own. Shown and never refused: a title is no
 * number, and the Order binds nobody to a directory. One book of one year is read, at these steps alone.
 *
 * @throws what reading the directory throws
 */
export async function withDirectory(
  read: ReadDirectory,
  asked: AskedBeside,
  ruling: Ruling,
): Promise<Ruling> {
  const look = looks[asked.step];
  if (!look || !ruling.lawful) return ruling;
  const { year = civilDateOf(asked.at).slice(0, 4) } = asked.statement;
  const found = look(asked, await read(String(year)));
  return found.length === 0 ? ruling : { ...ruling, warnings: [...ruling.warnings, ...found] };
}
