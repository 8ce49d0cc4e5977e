import { Unfit } from './because.ts';

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

/** The whole of a small file. @throws Unfit where it has more than `limit` bytes */
export async function wholeOf(
  source: PackageSource,
  name: string,
  limit = 16 * 1024 * 1024,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.read(name)) {
    length += part.length;
    if (length > limit) throw new Unfit('too-large', { limit });
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

/** Text that is valid UTF-8 to the last byte. @throws Unfit where it is not */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unfit('no-utf8');
  }
}

export const textOf = async (source: PackageSource, name: string): Promise<string> =>
  utf8(await wholeOf(source, name));

/** What a file of JSON says. @throws Unfit where it is none */
export async function jsonOf(source: PackageSource, name: string): Promise<unknown> {
  const text = await textOf(source, name);
  try {
    return JSON.parse(text);
  } catch {
    throw new Unfit('no-json');
  }
}
