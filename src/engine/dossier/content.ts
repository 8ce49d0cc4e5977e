import { createHash } from 'node:crypto';
import { giveBack } from '../give-back.ts';
import type { Blobs } from '../ports/index.ts';
import type { ZipMember } from './zip.ts';

/** A file of a package: its length and digests are known before its bytes are written. */
export interface PackageFile extends ZipMember {
  sha256: string;
  sm3: string;
}

const CHUNK = 64 * 1024;

/** A small file that is held in memory. */
export function fileOf(path: string, content: string | Uint8Array): PackageFile {
  const buffer = Buffer.from(content);
  const digest = (algorithm: string) => createHash(algorithm).update(buffer).digest('hex');
  return {
    path,
    bytes: buffer.length,
    sha256: digest('sha256'),
    sm3: digest('sm3'),
    async *open() {
      yield buffer;
    },
  };
}

/** JSON for a reader: indented, members in the order in which they were put, ends with a newline. */
export const jsonFile = (path: string, value: unknown): PackageFile =>
  fileOf(path, `${JSON.stringify(value, null, 2)}\n`);

/**
 * A file of lines that may be too long to hold: it is made once to be measured and again whenever it
 * is written, and so `lines` must give the same each time. Undefined where there are none.
 */
export async function linesFile(
  path: string,
  lines: () => AsyncIterable<string>,
): Promise<PackageFile | undefined> {
  const [sha256, sm3] = [createHash('sha256'), createHash('sm3')];
  let bytes = 0;
  for await (const chunk of chunksOf(lines())) {
    bytes += chunk.length;
    sha256.update(chunk);
    sm3.update(chunk);
  }
  if (bytes === 0) return undefined;
  const digests = { sha256: sha256.digest('hex'), sm3: sm3.digest('hex') };
  return { path, bytes, ...digests, open: () => chunksOf(lines()) };
}

async function* chunksOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let pending: string[] = [];
  let length = 0;
  for await (const line of lines) {
    pending.push(line, '\n');
    length += line.length + 1;
    if (length < CHUNK) continue;
    yield Buffer.from(pending.join(''), 'utf8');
    pending = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(pending.join(''), 'utf8');
}

/** A file of the store, named by its digests, which the store computed when it took it. */
export const storedFile = (
  path: string,
  { sha256, sm3, bytes }: Pick<PackageFile, 'sha256' | 'sm3' | 'bytes'>,
  blobs: Pick<Blobs, 'get'>,
): PackageFile => ({
  path,
  bytes,
  sha256,
  sm3,
  async *open(usedUp = false) {
    // An empty file has no range, and nothing to read.
    if (bytes === 0) return;
    for await (const chunk of (await blobs.get(sha256)) as AsyncIterable<Uint8Array>) {
      yield chunk;
      if (usedUp) giveBack(chunk);
    }
  },
});
