import type { Breach, Missing } from '../../errors.ts';
import { documentOf } from '../../statute/documents.ts';
import { sharingAtOnce, sharingOf, type Sharing } from '../../statute/documents/sharing.ts';
import { steps } from '../../statute/steps/index.ts';
import type { Dossier } from './dossier.ts';
import type { Command, FiledEvidence } from './fact.ts';
import { outright } from './ruling.ts';

/** What else a file is, and how that stands. */
interface Use {
  other: string;
  sharing: Sharing;
}

interface Disguised extends Use {
  code: string;
  item: FiledEvidence;
}

const grave: readonly Sharing[] = ['meant', 'bound', 'disguise'];
const graver = (one: Sharing, other: Sharing): boolean => grave.indexOf(one) > grave.indexOf(other);

/** The other documents that a file is: by the record, and by the same act. */
function usesOf(item: FiledEvidence, filed: readonly FiledEvidence[], { files }: Dossier): Use[] {
  const before = files
    .filter(({ document, sha256 }) => sha256 === item.sha256 && document !== item.document)
    .map(({ document }) => ({ other: document, sharing: sharingOf(item.document, document) }));
  const beside = filed
    .filter(({ document, sha256 }) => document !== item.document && sha256 === item.sha256)
    .map(({ document }) => ({ other: document, sharing: sharingAtOnce(item.document, document) }));
  return [...before, ...beside];
}

/** The gravest of a file's other uses; undefined where it has none. */
const gravestOf = (uses: readonly Use[]): Use | undefined =>
  uses.reduce<Use | undefined>(
    (worst, use) => (worst && !graver(use.sharing, worst.sharing) ? worst : use),
    undefined,
  );

/**
 * The documents of an act without a file of their own. One file of its own is enough: what is enclosed with
 * it, the draft above all, stands elsewhere as well.
 */
function disguised({ statement }: Command, dossier: Dossier): Disguised[] {
  const filed = (statement.evidence ?? []) as FiledEvidence[];
  return [...Map.groupBy(filed, ({ document }) => document)].flatMap(([code, items]) => {
    const used = items.map((item) => ({ item, use: gravestOf(usesOf(item, filed, dossier)) }));
    let best: Disguised | undefined;
    for (const { item, use } of used) {
      if (!use || use.sharing === 'meant') return [];
      if (!best || graver(best.sharing, use.sharing)) best = { code, item, ...use };
    }
    return best ? [best] : [];
  });
}

const missing = ({ code, item: { name }, other }: Disguised): Missing => ({
  document: code,
  field: '/evidence',
  zh: `${code}《${documentOf(code).zh}》没有自己的文件:${name}已是${other}《${documentOf(other).zh}》`,
  en: `${code} (${documentOf(code).en}) has no file of its own: ${name} is ${other} (${documentOf(other).en})`,
});

/**
 * What is amiss where one file is filed as two documents: refused where one of them would be there in name
 * alone, shown where both are papers that are often bound together.
 */
export function sharedFiles(
  command: Command,
  dossier: Dossier,
): { refused: Breach[]; shown: Breach[] } {
  const found = disguised(command, dossier);
  const { by } = steps[command.step];
  const breach = (sharing: Sharing): Breach[] => {
    const of = found.filter((each) => each.sharing === sharing);
    if (of.length === 0) return [];
    const requires = {
      zh: '一份文件不能充作两种材料:每种材料至少有一份自己的文件。',
      en: 'One file is not two documents: each has at least one file of its own.',
    };
    return [
      {
        ...outright('document-has-a-file-of-its-own', 'DC-9', by, requires),
        missing: of.map(missing),
      },
    ];
  };
  return { refused: breach('disguise'), shown: breach('bound') };
}
