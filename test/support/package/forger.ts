import type { Entry } from '../../../src/engine/ports/index.ts';
import { base64Of } from '../../../src/integrity/bytes.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { sha256, sha256Bytes, sm3 } from '../../../src/integrity/digest.ts';
import { headCode } from '../../../src/integrity/head-code.ts';
import { GENESIS, sealEntry } from '../../../src/integrity/seal.ts';
import { formatNote, signText, type NoteSigner } from '../../../src/integrity/signed-note.ts';
import { formatTlogProof } from '../../../src/integrity/tlog-proof.ts';
import { naiveLeaf, naivePath, naiveRoot } from '../naive-tree.ts';
import { checkpointOf, type Files, type Package, type TestLog } from './true-package.ts';

const ENTRIES = 'data/entries.ndjson';
const PROOFS = 'data/log/proofs.ndjson';

/** Files that list others; whoever changes a file can make these fit again. */
export const listings = [
  'manifest-sha256.txt',
  'sm3sums.txt',
  'bag-info.txt',
  'tagmanifest-sha256.txt',
] as const;

const isPayload = (path: string) => path.startsWith('data/');

type Digest = (bytes: Uint8Array) => string;

const listing = (files: Files, digest: Digest, of: (path: string) => boolean): Buffer => {
  const named = [...files].filter(([path]) => of(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(named.map(([path, bytes]) => `${digest(bytes)}  ${path}\n`).join(''));
};

const isTag = (path: string) =>
  !isPayload(path) && path !== 'tagmanifest-sha256.txt' && path !== 'package.note';

/** All manifests made anew for what is there; the seal over them stays the old one. */
export function relisted(files: Files): Files {
  const fitting: Files = new Map(files);
  const held = [...files].filter(([path]) => isPayload(path));
  const bytes = held.reduce((sum, [, { length }]) => sum + length, 0);
  const info = files.get('bag-info.txt')?.toString() ?? '';
  const oxum = info.replace(/(?<=Payload-Oxum: ).*/, `${bytes}.${held.length}`);
  fitting.set('bag-info.txt', Buffer.from(oxum));
  fitting.set('manifest-sha256.txt', listing(fitting, sha256, isPayload));
  fitting.set('sm3sums.txt', listing(fitting, sm3, isPayload));
  return fitting.set('tagmanifest-sha256.txt', listing(fitting, sha256, isTag));
}

/** The same, sealed as a whole by whoever's key it is. */
export const resealed = (files: Files, matterId: string, signer: NoteSigner): Files =>
  sealedAsTheyAre(relisted(files), matterId, signer);

/** Tag files as they are, listed and sealed. */
export function sealedAsTheyAre(files: Files, matterId: string, signer: NoteSigner): Files {
  const fitting = new Map(files);
  fitting.set('tagmanifest-sha256.txt', listing(fitting, sha256, isTag));
  const digest = base64Of(sha256Bytes(fitting.get('tagmanifest-sha256.txt')!));
  const text = `duecourse-dossier/1 ${signer.name}\n${matterId}\n${digest}\n`;
  const note = formatNote({ text, signatures: [signText(text, signer)] });
  return fitting.set('package.note', Buffer.from(note));
}

interface Line {
  leaf: number;
  entry: Entry;
}

/**
 * What whoever owns the installation, its store and its log's key can do: tell one entry of the matter
 * or of another of its histories otherwise, seal all that follow anew, and make log, proofs, checkpoint and package fit. Only what
 * others hold can say against it: people's signatures, a checkpoint that was kept.
 */
export function retoldByTheOwner(
  { files, matterId, log }: Package,
  sequence: number,
  retell: (fact: Entry['fact']) => Entry['fact'],
  file = ENTRIES,
): Files {
  const leaves = [...log.leaves];
  let previous = GENESIS;
  const lines = readLines(files, file).map(({ leaf, entry: { seal: _old, ...entry } }): Line => {
    const fact = entry.sequence === sequence ? retell(entry.fact) : entry.fact;
    const sealed = sealEntry({ ...entry, fact, previous });
    previous = sealed.seal;
    leaves[leaf] = naiveLeaf(canonical(sealed));
    return { leaf, entry: sealed };
  });
  const forged = { ...log, leaves };
  const changed = new Map(files).set(file, writeLines(lines));
  return resealed(withLog(changed, forged), matterId, { name: log.origin, seed: log.seed });
}

/** Proofs, checkpoint and description for other leaves. */
function withLog(files: Files, log: TestLog): Files {
  const { origin, size } = log;
  const leaves = log.leaves.slice(0, size);
  const checkpoint = checkpointOf(log, size);
  const fitting = new Map(files).set('data/log/checkpoint', Buffer.from(checkpoint));
  const proofs = readLines(files, PROOFS).map(({ leaf }) => ({
    leaf,
    hashes: naivePath(leaf, leaves).map(base64Of),
  }));
  fitting.set(PROOFS, writeLines(proofs));
  for (const { leaf: index, entry } of readLines(files)) {
    const name = `data/log/${entry.stream.replaceAll(/[^A-Za-z0-9-]/g, '-')}-${entry.sequence}.tlog-proof`;
    const hashes = naivePath(index, leaves);
    if (files.has(name))
      fitting.set(name, Buffer.from(formatTlogProof({ index, hashes, checkpoint })));
  }
  const root = naiveRoot(leaves);
  const { sequence, seal } = readLines(fitting).at(-1)!.entry;
  const said = JSON.parse(files.get('data/dossier.json')!.toString()) as object;
  const head = { origin, size, root: base64Of(root), code: headCode({ origin, size, root }) };
  const description = { ...said, head: { sequence, seal }, checkpoint: head };
  fitting.set('data/dossier.json', Buffer.from(JSON.stringify(description)));
  return withInfo(withSeals(fitting), { ...head, sequence, seal });
}

/** The seals that prov.json gives, made to fit. */
function withSeals(files: Files): Files {
  const prov = JSON.parse(files.get('data/prov.json')!.toString()) as {
    entity: Record<string, Record<string, unknown>>;
  };
  for (const { entry } of readLines(files))
    prov.entity[`dc:entry-${entry.sequence}`]!['dc:seal'] = entry.seal;
  return new Map(files).set('data/prov.json', Buffer.from(JSON.stringify(prov)));
}

interface Head {
  origin: string;
  size: number;
  root: string;
  sequence: number;
  seal: string;
}

/** What bag-info.txt says of head and checkpoint, made to fit. */
function withInfo(files: Files, { origin, size, root, sequence, seal }: Head): Files {
  const info = files
    .get('bag-info.txt')!
    .toString()
    .replace(/(?<=DueCourse-Head: ).*/, `${sequence} ${seal}`)
    .replace(/(?<=DueCourse-Checkpoint: ).*/, `${origin} ${size} ${root}`);
  return new Map(files).set('bag-info.txt', Buffer.from(info));
}

const readLines = (files: Files, file = ENTRIES): Line[] =>
  files
    .get(file)!
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Line);

const writeLines = (lines: readonly unknown[]) =>
  Buffer.from(lines.map((line) => `${canonical(line)}\n`).join(''));
