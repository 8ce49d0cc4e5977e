import type { Reason } from '../findings/index.ts';
import type { RandomAccess } from '../source.ts';
import type { Member } from './directory.ts';
import { Fields, sameBytes } from './fields.ts';

const LOCAL = { signature: 0x04034b50, size: 30 };
const DESCRIPTOR = 0x08074b50;
/** General purpose bit 3: sizes and checksum follow the data. */
const FOLLOWS = 1 << 3;
const OVERFLOW = 0xffffffff;

/** Where a file's bytes lie, and whether its header has only what the exporter writes. */
export interface Extent {
  start: number;
  end: number;
  /** Where the next header has to begin. */
  next: number;
  plain: boolean;
}

/**
 * Reads the header before a file's bytes and what follows them, and compares both with the directory.
 * A reason says what differs: a program that goes by the headers would see another file.
 */
export async function extentOf(file: RandomAccess, member: Member): Promise<Extent | Reason> {
  if (member.offset + LOCAL.size > file.size) return 'header-outside';
  const head = new Fields(await file.read(member.offset, member.offset + LOCAL.size));
  if (head.u32(0) !== LOCAL.signature) return 'header-absent';
  const nameAt = member.offset + LOCAL.size;
  const extraAt = nameAt + head.u16(26);
  const start = extraAt + head.u16(28);
  const end = start + member.packed;
  if (end > file.size) return 'data-outside';
  if (!sameBytes(await file.read(nameAt, extraAt), member.nameBytes)) return 'header-name';
  if (head.u16(6) !== member.flags || head.u16(8) !== member.method) return 'header-method';
  const follows = (member.flags & FOLLOWS) !== 0;
  if (!sizesAgree(head, member, follows)) return 'header-size';
  const next = follows ? await afterDescriptor(file, end, member) : end;
  if (next === undefined) return 'descriptor-size';
  const { time, date } = member.marks;
  const plain =
    start === extraAt && head.u16(4) === 20 && head.u16(10) === time && head.u16(12) === date;
  return { start, end, next, plain };
}

/** In the header the sizes are zero where they follow, and may be set aside for zip64's. */
function sizesAgree(head: Fields, { crc, packed, size }: Member, follows: boolean): boolean {
  const said = [head.u32(14), head.u32(18), head.u32(22)];
  if (follows) return said.every((value) => value === 0);
  const short = (value: number) => Math.min(value, OVERFLOW);
  return said[0] === crc && said[1] === short(packed) && said[2] === short(size);
}

/** Where the data descriptor ends (APPNOTE 4.3.9), in its short or its zip64 form. */
async function afterDescriptor(
  file: RandomAccess,
  at: number,
  { crc, packed, size }: Member,
): Promise<number | undefined> {
  const fields = new Fields(await file.read(at, Math.min(at + 24, file.size)));
  if (fields.bytes.length < 16 || fields.u32(0) !== DESCRIPTOR || fields.u32(4) !== crc)
    return undefined;
  if (fields.u32(8) === packed && fields.u32(12) === size) return at + 16;
  const wide = fields.bytes.length === 24 && fields.u64(8) === packed && fields.u64(16) === size;
  return wide ? at + 24 : undefined;
}
