import { crc32 } from '../integrity/crc32.ts';
import { digesting } from '../integrity/digest.ts';
import type { PackageSource } from './source.ts';

export interface FileDigests {
  /** Lower-case hexadecimal, as is `sm3`. */
  sha256: string;
  sm3: string;
  crc: number;
  bytes: number;
}

/** Reads bytes once and computes all that the manifests and the zip say of them. */
export async function digestsOf(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<FileDigests> {
  const [sha256, sm3] = [digesting('sha256'), digesting('sm3')];
  let [crc, bytes] = [0, 0];
  for await (const part of content) {
    sha256.update(part);
    sm3.update(part);
    crc = crc32(part, crc);
    bytes += part.length;
  }
  return { sha256: sha256.hex(), sm3: sm3.hex(), crc, bytes };
}

/** Who digests files: this thread, unless the caller knows a faster way. */
export interface Digester {
  /** How many files it takes at once. */
  width: number;
  digest(source: PackageSource, name: string): Promise<FileDigests>;
}

export const digestHere: Digester = {
  width: 1,
  digest: (source, name) => digestsOf(source.read(name)),
};

/** Digests files, some at once, and gives the results in the order of the names. */
export async function* digestAll(
  source: PackageSource,
  { width, digest }: Digester,
): AsyncGenerator<[string, FileDigests]> {
  const names = source.names();
  const begun: Promise<FileDigests>[] = [];
  let over = false;
  // Whenever one is done the next is begun: a large file holds up nothing but the telling of the others.
  const begin = (): void => {
    if (over || begun.length === names.length) return;
    const next = digest(source, names[begun.length]!);
    begun.push(next);
    // Awaited in its turn; until then a failure has nobody else to tell, and nothing is begun behind it.
    next.then(begin, () => undefined);
  };
  for (let at = 0; at < width; at += 1) begin();
  try {
    for (const [at, name] of names.entries()) yield [name, await begun[at]!];
  } finally {
    over = true;
  }
}
