import { because, whyThrown } from '../because.ts';
import type { Findings } from '../report.ts';
import { textOf, type PackageSource } from '../source.ts';
import { readManifest, type Listed } from './manifest.ts';

export const PACKAGE_SEAL = 'package.note';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

export interface Manifest {
  name: string;
  algorithm: 'sha256' | 'sm3';
  /** Which files it has to list: these and no others. */
  covers: (path: string) => boolean;
}

const isPayload = (path: string) => path.startsWith('data/');

/** From the top down: each is vouched for by the one before it. */
export const manifests: readonly Manifest[] = [
  {
    name: TAG_MANIFEST,
    algorithm: 'sha256',
    covers: (path) => !isPayload(path) && path !== TAG_MANIFEST && path !== PACKAGE_SEAL,
  },
  { name: 'manifest-sha256.txt', algorithm: 'sha256', covers: isPayload },
  { name: 'sm3sums.txt', algorithm: 'sm3', covers: isPayload },
];

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A package seen from inside its one folder. */
export interface Bag extends PackageSource {
  /** The folder's name: the matter's number. */
  folder: string;
  listed: ReadonlyMap<string, ReadonlyMap<string, Listed>>;
}

const CONTROL = /\p{Cc}/u;

/** A path that means the same on every system, and stays inside the folder it is unpacked in. */
const isSafe = (path: string) =>
  !CONTROL.test(path) &&
  !path.includes('\\') &&
  path === path.normalize('NFC') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function inFolder(source: PackageSource, findings: Findings): PackageSource & { folder: string } {
  const folders = new Set<string>();
  const paths = new Map<string, string>();
  for (const name of source.names()) {
    const slash = name.indexOf('/');
    folders.add(name.slice(0, Math.max(slash, 0)));
    const path = name.slice(slash + 1);
    if (!isSafe(name))
      findings.fail('bag-malformed', { place: { file: path } }, { reason: because('path-unsafe') });
    paths.set(path, name);
  }
  const folder = [...folders][0] ?? '';
  if (folders.size !== 1 || folder === '')
    findings.fail('bag-malformed', {}, { reason: because('folders') });
  return {
    folder,
    names: () => [...paths.keys()],
    read: (path) => source.read(paths.get(path) ?? path),
    stretchOf: (path) => source.stretchOf?.(paths.get(path) ?? path),
  };
}

/** Reads folder, declaration and manifests, and holds the files against the manifests' lists. */
export async function openBag(source: PackageSource, findings: Findings): Promise<Bag | undefined> {
  let bag: Bag | undefined;
  const sound = await findings.check('bag', async () => {
    const inside = inFolder(source, findings);
    const listed = new Map<string, Map<string, Listed>>();
    await declaration(inside, findings);
    for (const manifest of manifests) {
      const list = await listOf(inside, manifest, findings);
      listed.set(manifest.name, list ?? new Map());
      if (list) compare(inside.names(), list, manifest, findings);
    }
    bag = { ...inside, listed };
    return { files: inside.names().length };
  });
  return sound || bag?.folder !== '' ? bag : undefined;
}

async function declaration(inside: PackageSource, findings: Findings): Promise<void> {
  const file = 'bagit.txt';
  const said = inside.names().includes(file) ? await readable(inside, file, findings) : undefined;
  if (said !== DECLARATION)
    findings.fail('bag-malformed', { place: { file } }, { reason: because('declaration') });
}

async function readable(inside: PackageSource, file: string, findings: Findings) {
  try {
    return await textOf(inside, file);
  } catch (error) {
    findings.fail('unreadable', { place: { file } }, { reason: whyThrown(error) });
    return undefined;
  }
}

async function listOf(
  inside: PackageSource,
  { name }: Manifest,
  findings: Findings,
): Promise<Map<string, Listed> | undefined> {
  const place = { file: name };
  if (!inside.names().includes(name)) {
    findings.fail('bag-malformed', { place }, { reason: because('manifest-absent') });
    return undefined;
  }
  const text = await readable(inside, name, findings);
  if (text === undefined) return undefined;
  try {
    return readManifest(text);
  } catch (error) {
    findings.fail('bag-malformed', { place }, { reason: whyThrown(error) });
    return undefined;
  }
}

function compare(
  paths: readonly string[],
  listed: ReadonlyMap<string, Listed>,
  { name: manifest, covers }: Manifest,
  findings: Findings,
): void {
  const there = new Set(paths.filter(covers));
  for (const file of there) {
    if (!listed.has(file))
      findings.fail(
        'file-unlisted',
        { place: { file }, against: { file: manifest } },
        { manifest },
      );
  }
  for (const [file, { line }] of listed) {
    const against = { file: manifest, line };
    if (!there.has(file)) findings.fail('file-missing', { place: { file }, against }, { manifest });
  }
}
