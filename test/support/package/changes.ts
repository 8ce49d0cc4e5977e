import { canonical } from '../../../src/integrity/canonical.ts';
import { sealEntry, type Sealed } from '../../../src/integrity/seal.ts';
import { verifierKeyOf, vkeyLine } from '../../../src/integrity/signed-note.ts';
import { listings, relisted, resealed } from './forger.ts';
import { checkpointOf, type Files, type Package } from './true-package.ts';

export type Below = (below: number) => number;

/** A changed package, and the files (or lines of files) that differ from the true one. */
export interface Change {
  files: Files;
  at: string[];
  /** A line that has to be named, or the one beside it. */
  line?: number;
}

const ENTRIES = 'data/entries.ndjson';

interface Line {
  leaf: number;
  entry: Sealed & { fact: Record<string, unknown> };
}

const linesOf = (files: Files): Line[] =>
  files
    .get(ENTRIES)!
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Line);

const bytesOf = (lines: readonly Line[]) =>
  Buffer.from(lines.map((line) => `${canonical(line)}\n`).join(''));

const pick = <T>(items: readonly T[], below: Below): T => items[below(items.length)]!;

function withLines({ files }: Package, lines: readonly Line[]): Files {
  return new Map(files).set(ENTRIES, bytesOf(lines));
}

/** What dossier.json states of the entries, made to fit. */
function withHead(files: Files): Files {
  const lines = linesOf(files);
  const { sequence, seal } = lines.at(-1)!.entry;
  const said = JSON.parse(files.get('data/dossier.json')!.toString()) as { counts: object };
  const counts = { ...said.counts, entries: lines.length };
  const fitting = JSON.stringify({ ...said, counts, head: { sequence, seal } });
  return new Map(files).set('data/dossier.json', Buffer.from(fitting));
}

function resealedFrom(lines: Line[], from: number): Line[] {
  const sealed = [...lines];
  for (let at = from; at < sealed.length; at += 1) {
    const { seal: _old, ...unsealed } = sealed[at]!.entry;
    const previous = at === 0 ? unsealed.previous : sealed[at - 1]!.entry.seal;
    sealed[at] = { ...sealed[at]!, entry: sealEntry({ ...unsealed, previous }) };
  }
  return sealed;
}

function retold(line: Line): Line {
  return { ...line, entry: { ...line.entry, fact: { ...line.entry.fact, retold: true } } };
}

function flipped(bytes: Buffer, below: Below): Buffer {
  const changed = Buffer.from(bytes);
  const at = below(changed.length);
  changed[at] = changed[at]! ^ (1 << below(8));
  return changed;
}

const lineAt = (bytes: Buffer, changed: Buffer): number => {
  const at = bytes.findIndex((byte, index) => byte !== changed[index]);
  return bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
};

function byteOfFile(true_: Package, below: Below): Change {
  const file = pick([...true_.files.keys()], below);
  const before = true_.files.get(file)!;
  const after = flipped(before, below);
  const line = file === ENTRIES ? { line: lineAt(before, after) } : {};
  return { files: new Map(true_.files).set(file, after), at: [file], ...line };
}

const everyManifest = [...listings, 'package.note'];

/** One change to the lines of the matter's entries, with its line. */
type LineChange = (lines: Line[], below: Below) => { lines: Line[]; line: number };

const lineChanges: Record<string, LineChange> = {
  dropped: (lines, below) => {
    const at = below(lines.length - 1);
    return { lines: lines.toSpliced(at, 1), line: at + 1 };
  },
  swapped: (lines, below) => {
    const at = below(lines.length - 1);
    return { lines: lines.toSpliced(at, 2, lines[at + 1]!, lines[at]!), line: at + 1 };
  },
  doubled: (lines, below) => {
    const at = below(lines.length);
    return { lines: lines.toSpliced(at, 0, lines[at]!), line: at + 2 };
  },
  inserted: (lines, below) => {
    const at = 1 + below(lines.length - 1);
    const { seal: previous, sequence, ...rest } = lines[at - 1]!.entry;
    const entry = sealEntry({ ...rest, sequence: sequence + 1, previous });
    return { lines: lines.toSpliced(at, 0, { leaf: lines[at - 1]!.leaf, entry }), line: at + 1 };
  },
  'retold without a new seal': (lines, below) => {
    const at = below(lines.length);
    return { lines: lines.with(at, retold(lines[at]!)), line: at + 1 };
  },
  'retold and sealed anew to the end': (lines, below) => {
    const at = below(lines.length);
    return { lines: resealedFrom(lines.with(at, retold(lines[at]!)), at), line: at + 1 };
  },
};

function onLines(change: LineChange, thorough: boolean) {
  return (package_: Package, below: Below): Change => {
    const { lines, line } = change(linesOf(package_.files), below);
    const files = withLines(package_, lines);
    if (!thorough) return { files, at: [ENTRIES], line };
    const fitted = relisted(withHead(files));
    return { files: fitted, at: [ENTRIES, 'data/dossier.json', ...everyManifest], line };
  };
}

/** Cuts the end off, with proofs and head made to fit, and lists everything anew. */
function truncated({ files }: Package, below: Below): Change {
  const lines = linesOf(files);
  const kept = lines.slice(0, 1 + below(lines.length - 1));
  const gone = new Set(lines.slice(kept.length).map(({ leaf }) => leaf));
  const proofs = files.get('data/log/proofs.ndjson')!.toString().split('\n');
  const fitting = proofs.filter(
    (text) => text === '' || !gone.has((JSON.parse(text) as Line).leaf),
  );
  const changed = new Map(files)
    .set(ENTRIES, bytesOf(kept))
    .set('data/log/proofs.ndjson', Buffer.from(fitting.join('\n')));
  const record = bytesOf(kept).toString();
  for (const file of files.keys()) {
    const [, digest] = /^data\/evidence\/(.*)$/.exec(file) ?? [];
    const [, sequence] = /-(\d+)\.tlog-proof$/.exec(file) ?? [];
    if ((digest && !record.includes(digest)) || Number(sequence) > kept.length)
      changed.delete(file);
  }
  // What is made from the record, and was left as it was, shows it too.
  return { files: relisted(withHead(changed)), at: [ENTRIES, ...everyManifest] };
}

/** The log's own checkpoint, genuine but of an earlier day. */
function olderHead(package_: Package, below: Below): Change {
  const { log } = package_;
  const older = checkpointOf(log, 1 + below(log.size - 1));
  const files = new Map(package_.files).set('data/log/checkpoint', Buffer.from(older));
  return { files: relisted(files), at: ['data/log/checkpoint', ...everyManifest] };
}

/** Another key under the log's own name signs the checkpoint and the package. */
function replacedKey({ files, log, matterId }: Package, below: Below): Change {
  const signer = { name: log.origin, seed: Buffer.alloc(32, 100 + below(100)) };
  const forged = new Map(files)
    .set('data/log/checkpoint', Buffer.from(checkpointOf({ ...log, ...signer }, log.size)))
    .set('data/log/log.vkey', Buffer.from(`${vkeyLine(verifierKeyOf(signer))}\n`));
  const at = ['data/log/checkpoint', 'data/log/log.vkey', ...everyManifest];
  return { files: resealed(forged, matterId, signer), at };
}

function droppedFile({ files }: Package, below: Below): Change {
  const file = pick([...files.keys()], below);
  const left = new Map(files);
  left.delete(file);
  return { files: left, at: [file] };
}

function swappedFiles({ files }: Package, below: Below): Change {
  const names = [...files.keys()];
  const [one, other] = [pick(names, below), pick(names, below)];
  if (one === other || files.get(one)!.equals(files.get(other)!))
    return swappedFiles({ files } as Package, below);
  const swapped = new Map(files).set(one, files.get(other)!).set(other, files.get(one)!);
  return { files: swapped, at: [one, other] };
}

function addedFile({ files }: Package, below: Below): Change {
  const file = pick(['data/extra.txt', 'extra.txt', 'data/evidence/extra'], below);
  const added = new Map(files).set(file, Buffer.from(`${below(1e6)}`));
  const relist = below(2) === 1;
  return { files: relist ? relisted(added) : added, at: [file, ...everyManifest] };
}

/** A byte of a file, with all manifests made to fit. */
function byteListedAnew(package_: Package, below: Below): Change {
  const change = byteOfFile(package_, below);
  const [file = ''] = change.at;
  if (!file.startsWith('data/')) return byteListedAnew(package_, below);
  return {
    ...change,
    files: relisted(change.files),
    at: [file, ...everyManifest],
  };
}

/** Every kind of single change, by its name. */
export const changes: Record<string, (package_: Package, below: Below) => Change> = {
  'a byte of a file': byteOfFile,
  'a byte of a file, listed anew': byteListedAnew,
  'a file dropped': droppedFile,
  'two files swapped': swappedFiles,
  'a file added': addedFile,
  'the end cut off, listed anew': truncated,
  'an older head': olderHead,
  'a replaced key': replacedKey,
  ...Object.fromEntries(
    Object.entries(lineChanges).flatMap(([name, change]) => [
      [`an entry ${name}`, onLines(change, false)],
      [`an entry ${name}, listed anew`, onLines(change, true)],
    ]),
  ),
};
