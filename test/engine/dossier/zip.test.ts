import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import { zipLength, zipOf, type ZipMember } from '../../../src/engine/dossier/zip.ts';

const member = (path: string, ...chunks: string[]): ZipMember => ({
  path,
  bytes: Buffer.byteLength(chunks.join('')),
  async *open() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  },
});

const members = [
  member('M1/data/archive/卷内目录.html', '<html>', '目录', '</html>'),
  member('M1/data/empty'),
  member('M1/data/large', 'a'.repeat(300_000), 'b'.repeat(5)),
];

/** The same zip by an independent writer. */
async function byYazl(): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, bytes, open } of members)
    zip.addReadStreamLazy(
      path,
      {
        size: bytes,
        compress: false,
        mode: 0o100644,
        mtime: new Date(1980, 0, 1),
        forceDosTimestamp: true,
      },
      (pass) => pass(null, Readable.from(open())),
    );
  zip.end({ forceZip64Format: true, comment: '' });
  return buffer(zip.outputStream);
}

describe('the zip of a package', () => {
  it('is byte for byte what an independent writer makes of the same files', async () => {
    expect((await buffer(zipOf(members))).equals(await byYazl())).toBe(true);
  });

  it('is as long as it was said to be before it was written', async () => {
    expect((await buffer(zipOf(members))).length).toBe(zipLength(members));
  });

  it('has room for members beyond 4 GiB', () => {
    const giant = { ...member('M1/giant'), bytes: 5 * 2 ** 30 };
    const after = member('M1/last', 'x');
    const headers = 2 * (30 + 46 + 24 + 28) + 2 * ('M1/giant'.length + 'M1/last'.length);
    expect(zipLength([giant, after])).toBe(giant.bytes + 1 + headers + 98);
  });

  it('breaks off where a file is not as long as was said', async () => {
    const shrunk = { ...member('M1/a', 'abc'), bytes: 4 };
    await expect(buffer(zipOf([shrunk]))).rejects.toThrow('M1/a has 3 bytes instead of 4.');
  });
});
