import { crc32 } from 'node:zlib';

/** A file on its way into a zip: its length is known before its bytes are read. */
export interface ZipMember {
  /** Path with `/`, not absolute. */
  path: string;
  bytes: number;
  /** With `usedUp` a chunk may be gone once the next is asked for. */
  open(usedUp?: boolean): AsyncIterable<Uint8Array>;
}

// APPNOTE.TXT 6.3.10, 4.4.4: bit 3, checksum and sizes follow the data; bit 11, names are UTF-8.
const FLAGS = 0x0808;
/** Made on Unix, by version 6.3 of the format. */
const MADE_BY = 0x033f;
const NEEDS = { short: 20, wide: 45 };
/** 1980-01-01, 00:00: the first moment that the format knows. Nothing may tell when a zip was made. */
const [TIME, DATE] = [0, 0x0021];
const MODE = 0o100644;
const OVERFLOW = 0xffffffff;
const OVERFLOW_16 = 0xffff;

const LOCAL = 30;
const DESCRIPTOR = { short: 16, wide: 24 };
const CENTRAL = 46;
const CENTRAL_EXTRA = 28;
const END = 56 + 20 + 22;

interface Placed {
  name: Buffer;
  bytes: number;
  offset: number;
}

/** Section 4.3.9.2 and 4.5.3: sizes and offsets that do not fit into 32 bits have fields of 64. */
const widthOf = ({ bytes, offset }: Placed): 'short' | 'wide' =>
  bytes > OVERFLOW - 1 || offset > OVERFLOW - 1 ? 'wide' : 'short';

function* placedOf(members: readonly ZipMember[]): Generator<Placed & { next: number }> {
  let offset = 0;
  for (const { path, bytes } of members) {
    const placed = { name: Buffer.from(path, 'utf8'), bytes, offset };
    offset += LOCAL + placed.name.length + bytes + DESCRIPTOR[widthOf(placed)];
    yield { ...placed, next: offset };
  }
}

/** How long the zip of these members is, in bytes. */
export function zipLength(members: readonly ZipMember[]): number {
  let [start, directory] = [0, 0];
  for (const placed of placedOf(members)) {
    start = placed.next;
    directory += CENTRAL + placed.name.length;
    if (widthOf(placed) === 'wide') directory += CENTRAL_EXTRA;
  }
  return start + directory + END;
}

/** Writes numbers one after another, little-endian, each with its width in bytes. */
function packed(...fields: [width: 2 | 4 | 8, value: number][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, width);
    at += width;
  }
  return buffer;
}

/** Section 4.3.7. */
const localHeader = ({ name }: Placed) =>
  packed(
    [4, 0x04034b50],
    [2, NEEDS.short],
    [2, FLAGS],
    [2, 0],
    [2, TIME],
    [2, DATE],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, name.length],
    [2, 0],
  );

/** Section 4.3.9. */
function descriptor(placed: Placed, crc: number): Buffer {
  const width = widthOf(placed) === 'wide' ? 8 : 4;
  return packed([4, 0x08074b50], [4, crc], [width, placed.bytes], [width, placed.bytes]);
}

/** Section 4.3.12. */
function centralHeader(placed: Placed, crc: number): Buffer {
  const { name, bytes, offset } = placed;
  const width = widthOf(placed);
  const wide = width === 'wide';
  const extra = wide
    ? packed([2, 1], [2, CENTRAL_EXTRA - 4], [8, bytes], [8, bytes], [8, offset])
    : Buffer.alloc(0);
  const header = packed(
    [4, 0x02014b50],
    [2, MADE_BY],
    [2, NEEDS[width]],
    [2, FLAGS],
    [2, 0],
    [2, TIME],
    [2, DATE],
    [4, crc],
    [4, wide ? OVERFLOW : bytes],
    [4, wide ? OVERFLOW : bytes],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, MODE * 0x10000],
    [4, wide ? OVERFLOW : offset],
  );
  return Buffer.concat([header, name, extra]);
}

/** Sections 4.3.14 to 4.3.16; the 64-bit record is always there, so that the form is always one. */
const end = (count: number, start: number, length: number) =>
  Buffer.concat([
    packed(
      [4, 0x06064b50],
      [8, 44],
      [2, MADE_BY],
      [2, NEEDS.wide],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, length],
      [8, start],
    ),
    packed([4, 0x07064b50], [4, 0], [8, start + length], [4, 1]),
    packed([4, 0x06054b50], [2, 0], [2, 0], [2, OVERFLOW_16], [2, OVERFLOW_16]),
    packed([4, OVERFLOW], [4, OVERFLOW], [2, 0]),
  ]);

/**
 * A zip64 of stored members, in the order given: the same members give the same bytes, at any time,
 * in any time zone, in any process. One chunk is in memory at a time.
 *
 * @param usedUp whether a chunk may be gone once the next is asked for: never for a reader that reads ahead
 * @throws RangeError where a member turns out to have another length than it was said to have
 */
export async function* zipOf(
  members: readonly ZipMember[],
  usedUp = false,
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let start = 0;
  for (const placed of placedOf(members)) {
    const member = members[directory.length]!;
    yield Buffer.concat([localHeader(placed), placed.name]);
    let [crc, bytes] = [0, 0];
    for await (const chunk of member.open(usedUp)) {
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      yield chunk;
    }
    if (bytes !== member.bytes)
      throw new RangeError(`${member.path} has ${bytes} bytes instead of ${member.bytes}.`);
    yield descriptor(placed, crc);
    directory.push(centralHeader(placed, crc));
    start = placed.next;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield end(directory.length, start, central.length);
}
