import type { Failing } from '../../../src/verification/findings/index.ts';
import type { Below } from './changes.ts';
import { relisted, sealedAsTheyAre } from './forger.ts';
import type { Files, Package } from './true-package.ts';

/** A package of which whoever has the log's key changed a file that follows from others. */
export interface OwnerChange {
  files: Files;
  at: string[];
  finds: Failing;
}

type Json = Record<string, unknown>;
type Change = (package_: Package, below: Below) => OwnerChange;

const pick = <T>(items: readonly T[], below: Below): T => items[below(items.length)]!;

/** Some other text of the same length: a letter or a digit turned into another. */
function turned(text: string, below: Below): string {
  const places = [...text.matchAll(/[0-9a-z]/g)].map(({ index }) => index);
  const at = pick(places, below);
  const other = text[at] === '7' ? '3' : '7';
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

const sealed = ({ matterId, log }: Package, files: Files): Files =>
  sealedAsTheyAre(files, matterId, { name: log.origin, seed: log.seed });

/** Puts a file's new content, with all that lists it made to fit. */
const put = (package_: Package, file: string, content: string | Uint8Array): Files =>
  sealed(package_, relisted(new Map(package_.files).set(file, Buffer.from(content))));

const textOf = ({ files }: Package, file: string) => files.get(file)!.toString();

/** One value of a JSON file, found by a path that chance picks among those given. */
function inJson(file: string, finds: Failing, change: (said: Json, below: Below) => void): Change {
  return (package_, below) => {
    const said = JSON.parse(textOf(package_, file)) as Json;
    change(said, below);
    return { files: put(package_, file, `${JSON.stringify(said, null, 2)}\n`), at: [file], finds };
  };
}

const filesNamed = ({ files }: Package, form: RegExp) =>
  [...files.keys()].filter((file) => form.test(file));

/** A byte of one of the files, so that it stays text. */
const byteOf =
  (form: RegExp, finds: Failing): Change =>
  (package_, below) => {
    const file = pick(filesNamed(package_, form), below);
    const bytes = Buffer.from(package_.files.get(file)!);
    const at = below(bytes.length);
    bytes[at] = bytes[at]! ^ 1;
    return { files: put(package_, file, bytes), at: [file], finds };
  };

const INFO = 'bag-info.txt';

/** A label's value, or a label of which there is none, after all else was listed. */
const infoChange =
  (change: (info: string, below: Below) => string): Change =>
  (package_, below) => {
    const info = change(textOf(package_, INFO), below);
    const files = new Map(package_.files).set(INFO, Buffer.from(info));
    return { files: sealed(package_, files), at: [INFO], finds: 'bag-info-differs' };
  };

const lines = (text: string) => text.split('\n').slice(0, -1);

const valueTurned = (line: string, below: Below) => {
  const [label = '', ...value] = line.split(': ');
  return `${label}: ${turned(value.join(': '), below)}`;
};

const PROV = 'data/prov.json';
const CATALOGUE = 'data/archive/catalogue.json';
const kindsOf = (said: Json) =>
  Object.keys(said).filter(
    (name) => name !== 'prefix' && Object.keys(recordOf(said, name)).length > 0,
  );

const listOf = (said: Json, member: string) => said[member] as Json[];
const recordOf = (said: Json, member: string) => said[member] as Json;

/** Every kind of change that only one check can find, because all seals and lists fit. */
export const ownerChanges: Readonly<Record<string, Change>> = {
  'another Payload-Oxum': infoChange((info, below) =>
    info.replace(/Payload-Oxum: .*/, (line) => valueTurned(line, below)),
  ),
  'another label in bag-info.txt': infoChange((info, below) => {
    const all = lines(info).filter((line) => !line.startsWith('Payload-Oxum'));
    const line = pick(
      all.filter((one) => /: .*[0-9a-z]/.test(one)),
      below,
    );
    return info.replace(line, valueTurned(line, below));
  }),
  'a label more or less in bag-info.txt': infoChange((info, below) => {
    const all = lines(info);
    const at = below(all.length);
    const changed = below(2) === 0 ? all.toSpliced(at, 1) : all.toSpliced(at, 0, all[at]!);
    return `${changed.join('\n')}\n`;
  }),
  'a file that dossier.json describes otherwise': inJson(
    'data/dossier.json',
    'description-differs',
    (said, below) => {
      const file = pick(listOf(said, 'files'), below);
      const member = pick(['document', 'name', 'mediaType', 'sm3', 'sha256'], below);
      file[member] = turned(String(file[member]).replace('D', 'd'), below);
    },
  ),
  'a file that dossier.json leaves out or says twice': inJson(
    'data/dossier.json',
    'description-differs',
    (said, below) => {
      const files = listOf(said, 'files');
      const at = below(files.length);
      said.files = below(2) === 0 ? files.toSpliced(at, 1) : files.toSpliced(at, 0, files[at]!);
    },
  ),
  'an edition that dossier.json gives otherwise': inJson(
    'data/dossier.json',
    'description-differs',
    (said, below) => {
      const edition = recordOf(said, 'edition');
      const pack = pick(listOf(edition, 'packs'), below);
      const [of, member] = pick(
        [
          [edition, 'filedOn'],
          [edition, 'machine'],
          [pack, 'id'],
          [pack, 'sha256'],
        ] as const,
        below,
      );
      of[member] = turned(String(of[member]), below);
    },
  ),
  'an installation that dossier.json gives otherwise': inJson(
    'data/dossier.json',
    'description-differs',
    (said, below) => {
      if (below(2) === 0) said.demonstration = false;
      else recordOf(said, 'installation').mode = 'real';
    },
  ),
  'a signature file for other tools': byteOf(
    /^data\/signatures\/\d+\.(sig|json|jws|signed|statement\.json)$/,
    'signature-copy-differs',
  ),
  'a key file for other tools': byteOf(/^data\/keys\//, 'key-file-differs'),
  'a signature file more or less': (package_, below) => {
    const file = pick(filesNamed(package_, /^data\/signatures\//), below);
    const files = new Map(package_.files);
    if (below(2) === 0) {
      files.delete(file);
      return {
        files: sealed(package_, relisted(files)),
        at: [file],
        finds: 'signature-copy-differs',
      };
    }
    const stray = file.replace(/\d+/, (sequence) => `${Number(sequence) + 1000}`);
    files.set(stray, files.get(file)!);
    return { files: sealed(package_, relisted(files)), at: [stray], finds: 'copy-stray' };
  },
  'a statement of prov.json': inJson(PROV, 'provenance-differs', (said, below) => {
    const kind = pick(kindsOf(said), below);
    const statements = recordOf(said, kind);
    const statement = statements[pick(Object.keys(statements), below)] as Json;
    const told = Object.keys(statement).filter(
      (member) =>
        !['prov:label', 'dc:provision'].includes(member) && typeof statement[member] === 'string',
    );
    if (told.length === 0) statements[`dc:act-${1000 + below(1000)}`] = statement;
    else {
      const member = pick(told, below);
      statement[member] = turned(String(statement[member]), below);
    }
  }),
  'a statement left out of prov.json': inJson(PROV, 'provenance-differs', (said, below) => {
    const statements = recordOf(said, pick(kindsOf(said), below));
    delete statements[pick(Object.keys(statements), below)];
  }),
  'a statement of prov.json under another name': inJson(
    PROV,
    'provenance-differs',
    (said, below) => {
      const statements = recordOf(said, pick(kindsOf(said), below));
      statements[`dc:act-${1000 + below(1000)}`] = statements[pick(Object.keys(statements), below)];
    },
  ),
  'a name in prov.json, of a person, unit, file or entry': inJson(
    PROV,
    'provenance-differs',
    (said, below) => {
      const statements = recordOf(said, pick(['agent', 'entity'], below));
      const label = recordOf(
        recordOf(statements, pick(Object.keys(statements), below)),
        'prov:label',
      );
      label[pick(['$', 'lang'], below)] = pick(['另一名称', ''], below);
    },
  ),
  'the name of a unit in prov.json': inJson(PROV, 'provenance-differs', (said, below) => {
    const agents = recordOf(said, 'agent');
    const units = Object.keys(agents).filter((id) => id.startsWith('dc:unit-'));
    const unit = recordOf(agents, pick(units, below));
    const other = recordOf(agents, pick(units, below));
    const name = unit === other ? '另一单位' : recordOf(other, 'prov:label').$;
    unit['prov:label'] = { $: name, lang: 'zh-CN' };
  }),
  "an act called by another act's words in prov.json": inJson(
    PROV,
    'provenance-differs',
    (said, below) => {
      const acts = recordOf(said, 'activity');
      const one = recordOf(acts, pick(Object.keys(acts), below));
      const words = ({ 'prov:label': label }: Json) => JSON.stringify(label);
      const others = Object.keys(acts).filter((id) => words(recordOf(acts, id)) !== words(one));
      one['prov:label'] = recordOf(acts, pick(others, below))['prov:label'];
    },
  ),
  'a prefix of prov.json': inJson(PROV, 'provenance-differs', (said, below) => {
    const prefix = recordOf(said, 'prefix');
    const name = pick(['dc', 'xsd'], below);
    prefix[name] = turned(String(prefix[name]), below);
  }),
  'an item of the catalogue': inJson(CATALOGUE, 'catalogue-differs', (said, below) => {
    const items = listOf(said, 'items');
    const at = below(items.length);
    const item = items[at]!;
    const member = pick(['document', 'title', 'sha256', 'bytes', 'entries', 'gone'], below);
    if (member === 'gone') said.items = items.toSpliced(at, 1);
    else if (member === 'entries') item.entries = [1000];
    else if (member === 'bytes') item.bytes = Number(item.bytes) + 1;
    else item[member] = turned(String(item[member]).replace('D', 'd'), below);
  }),
  'who answers for an item of the catalogue': inJson(
    CATALOGUE,
    'catalogue-differs',
    (said, below) => {
      const items = listOf(said, 'items');
      const item = pick(items, below);
      const others = new Set(items.map(({ responsible }) => responsible));
      others.delete(item.responsible);
      item.responsible = pick([...others, '另一单位'], below);
    },
  ),
  'the day or the number of an item of the catalogue': inJson(
    CATALOGUE,
    'catalogue-differs',
    (said, below) => {
      const item = pick(listOf(said, 'items'), below);
      if (below(2) === 0) item.date = turned(String(item.date), below);
      else item.number = Number(item.number) + 1 + below(9);
    },
  ),
  'what the catalogue says is missing': inJson(CATALOGUE, 'catalogue-differs', (said, below) => {
    const missing = listOf(said, 'missing');
    said.missing = [...missing, { document: pick(['D07', 'D14'], below), reason: '未形成' }];
  }),
  'the title in dossier.json': inJson('data/dossier.json', 'description-differs', (said, below) => {
    said.title = pick(['另一事项', '', null], below);
  }),
};
