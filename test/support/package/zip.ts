import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Files as the exporter zips them: stored, in the order given, at the first moment a zip can name. */
export async function zipOf(files: Iterable<readonly [string, Uint8Array]>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of files)
    zip.addBuffer(Buffer.from(content), name, {
      compress: false,
      mtime: new Date(1980, 0, 1),
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream);
}

/** Bytes in memory, as the verifier reads them. */
export const inMemory = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: (start: number, end: number) => Promise.resolve(bytes.subarray(start, end)),
});
