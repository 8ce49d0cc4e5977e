import { because } from '../because.ts';
import { digestAll, digestHere, type Digester, type FileDigests } from '../digests.ts';
import type { Findings } from '../report.ts';
import type { ZipSource } from '../zip/open.ts';
import { manifests, type Bag, type Manifest } from './bag.ts';

/** Digests every file once and holds them against all manifests and the zip's own checksums. */
export async function checkDigests(
  bag: Bag,
  zip: Pick<ZipSource, 'crcOf'>,
  findings: Findings,
  digester: Digester = digestHere,
): Promise<ReadonlyMap<string, FileDigests>> {
  const found = new Map<string, FileDigests>();
  await findings.check('digests', async () => {
    let bytes = 0;
    for await (const [path, made] of digestAll(bag, digester)) {
      const digests = await certain(bag, path, made, digester);
      found.set(path, digests);
      bytes += digests.bytes;
      const differ = differing(bag, path, digests);
      for (const { name, algorithm, line } of differ) {
        const named = { manifest: name, algorithm: algorithm === 'sm3' ? 'SM3' : 'SHA-256' };
        findings.fail(
          'digest-differs',
          { place: { file: path }, against: { file: name, line } },
          named,
        );
      }
      if (differ.length === 0 && zip.crcOf(`${bag.folder}/${path}`) !== digests.crc)
        findings.fail(
          'container-ambiguous',
          { place: { file: path } },
          { reason: because('checksum') },
        );
    }
    const listed = (manifest: string) => bag.listed.get(manifest)?.size ?? 0;
    const sha256 = listed('tagmanifest-sha256.txt') + listed('manifest-sha256.txt');
    return { sha256, sm3: listed('sm3sums.txt'), bytes };
  });
  return found;
}

/**
 * What is told as a finding was found by the library that everybody has (OpenSSL, in a browser its own),
 * however fast the digester's way is: where that disagrees with a manifest, the file is digested again.
 */
const certain = async (
  bag: Bag,
  file: string,
  made: FileDigests,
  digester: Digester,
): Promise<FileDigests> =>
  digester === digestHere || differing(bag, file, made).length === 0
    ? made
    : digestHere.digest(bag, file);

/** The manifests that list another digest, and in which line. */
const differing = (bag: Bag, file: string, digests: FileDigests): (Manifest & { line: number })[] =>
  manifests.flatMap((manifest) => {
    const listed = bag.listed.get(manifest.name)?.get(file);
    if (listed === undefined || listed.digest === digests[manifest.algorithm]) return [];
    return [{ ...manifest, line: listed.line }];
  });
