import { fileOf, type PackageFile } from './content.ts';

/** What bag-info.txt says, in order (RFC 8493, 2.2.2). */
export type BagInfo = readonly (readonly [label: string, value: string])[];

const byPath = (a: PackageFile, b: PackageFile) =>
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));

/** RFC 8493, 2.1.3: CR, LF and % in a path are percent-encoded; nothing else is. */
const encoded = (path: string) =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const sums = (files: readonly PackageFile[], algorithm: 'sha256' | 'sm3') =>
  files.map((file) => `${file[algorithm]}  ${encoded(file.path)}\n`).join('');

/** A label's value stands on one line: a line break would begin another label. */
const infoLine = ([label, value]: readonly [string, string]) =>
  `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`;

/**
 * Makes a BagIt 1.0 bag (RFC 8493) of payload files (`data/…`) and tag files: adds the declaration,
 * bag-info, the SHA-256 manifests, and the SM3 sums of the payload as a tag file, because no BagIt
 * tool knows SM3. No date of packing is given, so that the same content is the same bag.
 *
 * @returns all files, sorted by the bytes of their paths
 */
export function bagOf(
  payload: readonly PackageFile[],
  tags: readonly PackageFile[],
  info: BagInfo,
): PackageFile[] {
  const sorted = payload.toSorted(byPath);
  const bytes = sorted.reduce((sum, file) => sum + file.bytes, 0);
  const oxum = ['Payload-Oxum', `${bytes}.${sorted.length}`] as const;
  const tagged = [
    ...tags,
    fileOf('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    fileOf('bag-info.txt', [...info, oxum].map(infoLine).join('')),
    fileOf('manifest-sha256.txt', sums(sorted, 'sha256')),
    fileOf('sm3sums.txt', sums(sorted, 'sm3')),
  ].toSorted(byPath);
  const tagManifest = fileOf('tagmanifest-sha256.txt', sums(tagged, 'sha256'));
  return [...sorted, ...tagged, tagManifest].toSorted(byPath);
}
