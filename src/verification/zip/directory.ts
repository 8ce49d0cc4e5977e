import { Unfit } from '../because.ts';
import type { Reason } from '../findings/index.ts';
import { utf8, type RandomAccess } from '../source.ts';
import { Fields } from './fields.ts';

/** What a zip says of a file, in its directory (APPNOTE 4.3.12). */
export interface Member {
  name: string;
  nameBytes: Uint8Array;
  flags: number;
  /** 0: stored. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
  /** Fields that no content depends on: versions, time, date, attributes, other extras, comment. */
  marks: Marks;
}

export interface Marks {
  time: number;
  date: number;
  /** True where the rest is as the exporter writes it. */
  plain: boolean;
}

export interface Directory {
  members: Member[];
  /** Where it begins: the files end here. */
  start: number;
  /** True where the record at the end is as the exporter writes it. */
  plainEnd: boolean;
}

const refuse = (reason: Reason): never => {
  throw new Unfit(reason);
};

const END = { signature: 0x06054b50, size: 22 };
const END64 = { signature: 0x06064b50, size: 56 };
const LOCATOR = { signature: 0x07064b50, size: 20 };
const MEMBER = { signature: 0x02014b50, size: 46 };
const OVERFLOW = 0xffffffff;

/** Version 6.3 on Unix, what the exporter writes. */
const MADE_BY = (3 << 8) | 63;
/** A plain file, rw-r--r--, as a Unix mode in the upper half. */
const PLAIN_FILE = (0o100644 << 16) >>> 0;
const LARGEST_DIRECTORY = 256 * 1024 * 1024;

interface Bounds {
  start: number;
  length: number;
  count: number;
  plainEnd: boolean;
}

/** The record at the very end; a comment behind it would be room to hide in, and is refused. */
async function bounds(file: RandomAccess): Promise<Bounds> {
  if (file.size < END.size) return refuse('zip-short');
  const endAt = file.size - END.size;
  const end = new Fields(await file.read(endAt, file.size));
  if (end.u32(0) !== END.signature || end.u16(20) !== 0) return refuse('zip-no-end');
  if (end.u16(4) !== 0 || end.u16(6) !== 0) return refuse('zip-disks');
  const small = { count: end.u16(10), length: end.u32(12), start: end.u32(16) };
  if (end.u16(8) !== small.count) return refuse('zip-counts');
  const wide = await bounds64(file, endAt);
  if (!wide) {
    if (small.start + small.length !== endAt) refuse('zip-gap');
    return { ...small, plainEnd: true };
  }
  const saidTwice =
    (small.count === 0xffff || small.count === wide.count) &&
    (small.length === OVERFLOW || small.length === wide.length) &&
    (small.start === OVERFLOW || small.start === wide.start);
  return saidTwice ? wide : refuse('zip-ends');
}

/** The zip64 records (APPNOTE 4.3.14, 4.3.15), where there are any. */
async function bounds64(file: RandomAccess, endAt: number): Promise<Bounds | undefined> {
  const locatorAt = endAt - LOCATOR.size;
  const at = locatorAt - END64.size;
  if (at < 0) return undefined;
  const locator = new Fields(await file.read(locatorAt, endAt));
  if (locator.u32(0) !== LOCATOR.signature) return undefined;
  const end = new Fields(await file.read(at, locatorAt));
  const sound =
    end.u32(0) === END64.signature &&
    end.u64(4) === END64.size - 12 &&
    end.u32(16) === 0 &&
    end.u32(20) === 0 &&
    end.u64(24) === end.u64(32) &&
    locator.u32(4) === 0 &&
    locator.u64(8) === at &&
    locator.u32(16) === 1;
  if (!sound) return refuse('zip64-end');
  const found = { count: end.u64(32), length: end.u64(40), start: end.u64(48) };
  if (found.start + found.length !== at) refuse('zip-gap');
  return { ...found, plainEnd: end.u16(12) === MADE_BY && end.u16(14) === 45 };
}

/** Reads the directory of a zip. @throws Unfit where it is none or hides something */
export async function readDirectory(file: RandomAccess): Promise<Directory> {
  const { start, length, count, plainEnd } = await bounds(file);
  if (length > LARGEST_DIRECTORY) refuse('zip-directory-large');
  const bytes = await file.read(start, start + length);
  const members: Member[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { member, next } = memberAt(bytes, at);
    members.push(member);
    at = next;
  }
  if (members.length !== count) refuse('zip-number');
  return { members, start, plainEnd };
}

function memberAt(bytes: Uint8Array, at: number): { member: Member; next: number } {
  if (at + MEMBER.size > bytes.length) refuse('zip-directory-cut');
  const fixed = new Fields(bytes.subarray(at, at + MEMBER.size));
  if (fixed.u32(0) !== MEMBER.signature) refuse('zip-directory-damaged');
  const nameAt = at + MEMBER.size;
  const extraAt = nameAt + fixed.u16(28);
  const commentAt = extraAt + fixed.u16(30);
  const next = commentAt + fixed.u16(32);
  if (next > bytes.length) refuse('zip-directory-cut');
  if (fixed.u16(34) !== 0) refuse('zip-disks');
  const nameBytes = bytes.subarray(nameAt, extraAt);
  const sizes = sizesOf(fixed, extras(bytes.subarray(extraAt, commentAt)));
  const version = fixed.u16(6);
  const plain =
    fixed.u16(4) === MADE_BY &&
    version === (sizes.wide ? 45 : 20) &&
    fixed.u16(36) === 0 &&
    fixed.u32(38) === PLAIN_FILE &&
    sizes.others === 0 &&
    next === commentAt;
  const { packed, size, offset } = sizes;
  const marks = { time: fixed.u16(12), date: fixed.u16(14), plain };
  const head = { flags: fixed.u16(8), method: fixed.u16(10), crc: fixed.u32(16) };
  return {
    member: { name: nameOf(nameBytes), nameBytes, ...head, packed, size, offset, marks },
    next,
  };
}

function nameOf(bytes: Uint8Array): string {
  try {
    return utf8(bytes);
  } catch {
    return refuse('zip-name');
  }
}

/** Extra fields by their tags. */
function extras(bytes: Uint8Array): Map<number, Fields> {
  const found = new Map<number, Fields>();
  let at = 0;
  while (at + 4 <= bytes.length) {
    const head = new Fields(bytes.subarray(at, at + 4));
    const end = at + 4 + head.u16(2);
    if (end > bytes.length || found.has(head.u16(0))) refuse('zip-extra');
    found.set(head.u16(0), new Fields(bytes.subarray(at + 4, end)));
    at = end;
  }
  if (at !== bytes.length) refuse('zip-extra');
  return found;
}

/** Sizes and offset, from the zip64 extra field (APPNOTE 4.5.3) where the short ones overflow. */
function sizesOf(fixed: Fields, extra: Map<number, Fields>) {
  const wide = extra.get(1);
  let at = 0;
  const long = (short: number) => {
    if (short !== OVERFLOW) return short;
    if (wide === undefined || at + 8 > wide.bytes.length) return refuse('zip-no-size');
    at += 8;
    const found = wide.u64(at - 8);
    return Number.isNaN(found) ? refuse('zip-size') : found;
  };
  const size = long(fixed.u32(24));
  const packed = long(fixed.u32(20));
  const offset = long(fixed.u32(42));
  if (wide !== undefined && at !== wide.bytes.length) refuse('zip-extra');
  return { size, packed, offset, wide: wide !== undefined, others: extra.size - (wide ? 1 : 0) };
}
