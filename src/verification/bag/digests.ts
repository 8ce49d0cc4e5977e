import { digestAll, digestHere, type Digester, type FileDigests } from '../digests.ts';
import type { Findings } from '../report.ts';
import type { ZipSource } from '../zip/open.ts';
import { manifests, type Bag } from './bag.ts';

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
    for await (const [path, digests] of digestAll(bag, digester)) {
      found.set(path, digests);
      bytes += digests.bytes;
      const agrees = againstManifests(bag, path, digests, findings);
      if (agrees && zip.crcOf(`${bag.folder}/${path}`) !== digests.crc)
        findings.fail('container-ambiguous', { place: { file: path } }, { reason: 'CRC-32' });
    }
    const listed = (manifest: string) => bag.listed.get(manifest)?.size ?? 0;
    const sha256 = listed('tagmanifest-sha256.txt') + listed('manifest-sha256.txt');
    return { sha256, sm3: listed('sm3sums.txt'), bytes };
  });
  return found;
}

function againstManifests(
  bag: Bag,
  file: string,
  digests: FileDigests,
  findings: Findings,
): boolean {
  const before = findings.faults;
  for (const { name: manifest, algorithm } of manifests) {
    const listed = bag.listed.get(manifest)?.get(file);
    if (listed === undefined || listed.digest === digests[algorithm]) continue;
    const against = { file: manifest, line: listed.line };
    const named = { manifest, algorithm: algorithm === 'sm3' ? 'SM3' : 'SHA-256' };
    findings.fail('digest-differs', { place: { file }, against }, named);
  }
  return findings.faults === before;
}
