/** Bytes that can be read at any place: a file, a Blob, an array. */
export interface RandomAccess {
  /** In bytes. */
  size: number;
  /** Exactly the bytes from `start` up to but not including `end`. @throws where they are not there */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** What the verifier reads: named files, whatever holds them. */
export interface PackageSource {
  names(): readonly string[];
  /** @throws where there is no such file or it cannot be read */
  read(name: string): AsyncIterable<Uint8Array>;
  /** Where its bytes lie in the one file that holds them all, as they are. */
  stretchOf?(name: string): { start: number; end: number } | undefined;
}

/** The whole of a small file. @throws RangeError where it has more than `limit` bytes */
export async function wholeOf(
  source: PackageSource,
  name: string,
  limit = 16 * 1024 * 1024,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.read(name)) {
    length += part.length;
    if (length > limit) throw new RangeError(`more than ${limit} bytes`);
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Text that is valid UTF-8 to the last byte. @throws TypeError where it is not */
export const utf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

export const textOf = async (source: PackageSource, name: string): Promise<string> =>
  utf8(await wholeOf(source, name));
