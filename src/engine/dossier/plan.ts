import { base64Of, fromBase64 } from '../../integrity/bytes.ts';
import { parseNote, parseVkey } from '../../integrity/signed-note.ts';
import { formatTlogProof } from '../../integrity/tlog-proof.ts';
import type { Installation } from '../installation.ts';
import type { Blobs, Ledger } from '../ports/index.ts';
import { bagOf, type BagInfo } from './bag.ts';
import { catalogueFiles } from './catalogue.ts';
import { fileOf, jsonFile, linesFile, storedFile, type PackageFile } from './content.ts';
import { coveredBy, type Covered, type PackageLog } from './covered.ts';
import { descriptionFile, FORMAT, lawFiles } from './description.ts';
import { gather, type Gathered } from './gather.ts';
import { leavesOf, linesOf, proofLines } from './lines.ts';
import { withheldEntry, type Profile } from './profiles.ts';
import { provOf } from './prov.ts';
import { readmeFiles } from './readme.ts';
import { recordPage } from './record/document.ts';
import { pressHere, pressInThread, type Press } from '../paper/press.ts';
import { shownActs, shownSpan, type RecordSource } from './record/source.ts';
import { signatureFiles } from './signature-files.ts';
import { zipLength, zipOf, type ZipMember } from './zip.ts';

export interface DossierSources {
  ledger: Ledger;
  blobs: Blobs;
  log: PackageLog;
  installation: Installation;
  /** True where nobody else waits for this process: pages are then set in it, without a thread. */
  alone?: boolean;
}

/** A package that is ready to be written: nothing of it depends on when, where or for whom. */
export interface DossierPlan {
  matterId: string;
  profile: Profile;
  /** Of the zip. */
  bytes: number;
  /** SHA-256 of tagmanifest-sha256.txt, which stands for all the rest. */
  digest: string;
  head: RecordSource['head'];
  size: number;
  /** With `usedUp` a chunk may be gone once the next is asked for: never for a reader that reads ahead. */
  content(usedUp?: boolean): AsyncGenerator<Uint8Array>;
}

/**
 * Plans the package of a matter: every file of it with its length and digests, before the first byte
 * goes out. Evidence is not read for it: its digests were computed when it was filed.
 *
 * @throws EngineError `not-found`
 */
export async function planDossier(
  sources: DossierSources,
  matterId: string,
  profile: Profile,
): Promise<DossierPlan> {
  const covered = await coveredBy(sources, matterId);
  const gathered = await gather({ ...sources, matterId, profile }, covered);
  const { source } = gathered;
  const payload = [
    descriptionFile(source),
    ...(await historyFiles(sources, covered, gathered)),
    ...(await logFiles(sources.log, covered, source)),
    ...evidenceFiles(source, sources.blobs),
    ...signatureFiles(shownActs(source), gathered.keys),
    ...lawFiles(source),
    jsonFile('data/prov.json', provOf(source)),
    ...(await readable(source, sources.alone ? pressHere : pressInThread)),
  ];
  const bag = bagOf(payload, readmeFiles(source), infoOf(source));
  const sealed = [...bag, await packageNote(sources.log, bag, source)];
  const members = sealed.map((file): ZipMember => ({ ...file, path: `${matterId}/${file.path}` }));
  return {
    matterId,
    profile,
    bytes: zipLength(members),
    digest: tagManifestOf(bag).sha256,
    head: source.head,
    size: covered.checkpoint.size,
    content: (usedUp) => zipOf(members, usedUp),
  };
}

async function historyFiles(
  sources: DossierSources,
  { histories }: Covered,
  { source: { profile }, context }: Gathered,
): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  for (const history of histories) {
    const lines = () =>
      linesOf(sources, history, (entry) => withheldEntry(profile, history.history, entry, context));
    const file = await linesFile(history.path, lines);
    if (file) files.push(file);
  }
  return files;
}

async function logFiles(
  log: PackageLog,
  { note, checkpoint: { size }, histories }: Covered,
  { entries }: RecordSource,
): Promise<PackageFile[]> {
  const leaves = await leavesOf(log, histories);
  const proofs = await linesFile('data/log/proofs.ndjson', () => proofLines(log, leaves, size));
  const files = [
    fileOf('data/log/checkpoint', note),
    fileOf('data/log/log.vkey', await keysOf(log, note)),
    ...(proofs ? [proofs] : []),
  ];
  for (const { entry } of entries) {
    const { stream, sequence } = entry;
    const index = await log.leafIndex(stream, sequence);
    const hashes = (await log.inclusion(index, size)).map((hash) => fromBase64(hash)!);
    const name = `${stream.replaceAll(/[^A-Za-z0-9-]/g, '-')}-${sequence}`;
    const proof = formatTlogProof({ index, hashes, checkpoint: note });
    files.push(fileOf(`data/log/${name}.tlog-proof`, proof));
  }
  return files;
}

/** The keys that signed this checkpoint; a key that came later is no part of an old package. */
async function keysOf(log: PackageLog, note: string): Promise<string> {
  const signers = parseNote(note).signatures;
  const used = (await log.vkeys()).filter((line) => {
    const { name, keyHash } = parseVkey(line);
    return signers.some((signer) => signer.name === name && signer.keyHash === keyHash);
  });
  return used.map((line) => `${line}\n`).join('');
}

const evidenceFiles = ({ files }: RecordSource, blobs: Blobs): PackageFile[] =>
  files
    .filter(({ ground }) => ground === undefined)
    .map((file) => storedFile(`data/evidence/${file.sha256}`, file, blobs));

async function readable(source: RecordSource, press: Press): Promise<PackageFile[]> {
  const at = shownSpan(source)?.to ?? source.installation.createdAt;
  const { html, pdf } = await press(recordPage(source), at);
  return [
    fileOf('data/record.html', html),
    fileOf('data/record.pdf', pdf),
    // 卷内目录 is no document for everybody (D34).
    ...(source.profile === 'public' ? [] : catalogueFiles(source)),
  ];
}

const infoOf = ({
  matterId,
  title,
  profile,
  installation,
  head,
  checkpoint,
}: RecordSource): BagInfo => [
  ['Source-Organization', installation.name],
  ['External-Identifier', matterId],
  ...(title === undefined ? [] : [['External-Description', title] as const]),
  ['DueCourse-Format', FORMAT],
  ['DueCourse-Profile', profile],
  ['DueCourse-Demonstration', String(installation.mode === 'demonstration')],
  ['DueCourse-Head', `${head.sequence} ${head.seal}`],
  ['DueCourse-Checkpoint', `${checkpoint.origin} ${checkpoint.size} ${checkpoint.root}`],
];

const tagManifestOf = (bag: readonly PackageFile[]): PackageFile =>
  bag.find(({ path }) => path === 'tagmanifest-sha256.txt')!;

/** The log's signature over the manifests: that nothing was left out is proven by this alone. */
async function packageNote(
  log: PackageLog,
  bag: readonly PackageFile[],
  { matterId, checkpoint }: RecordSource,
): Promise<PackageFile> {
  const digest = Buffer.from(tagManifestOf(bag).sha256, 'hex');
  const text = `${FORMAT} ${checkpoint.origin}\n${matterId}\n${base64Of(digest)}\n`;
  return fileOf('package.note', await log.signPackage(text));
}
