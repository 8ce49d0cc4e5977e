import { because, Unfit } from '../because.ts';
import type { Reason } from '../findings/index.ts';
import type { Findings } from '../report.ts';
import type { PackageSource, RandomAccess } from '../source.ts';
import { readDirectory, type Directory, type Member } from './directory.ts';
import { extentOf, type Extent } from './layout.ts';

/** Files of one zip, each once, with the checksum that the zip gives for it. */
export interface ZipSource extends PackageSource {
  /** CRC-32 as the zip has it. */
  crcOf(name: string): number | undefined;
}

const PIECE = 1024 * 1024;
/** 1980-01-01, midnight: the first moment that a zip can name, written for every file. */
const [TIME, DATE] = [0, (0 << 9) | (1 << 5) | 1];
/** Names are UTF-8; whether sizes follow the data is held against the data itself. */
const UTF8_NAMES = 1 << 11;
const SIZES_FOLLOW = 1 << 3;

interface Placed {
  member: Member;
  extent: Extent;
}

/**
 * Opens a zip so that there is only one way to read it: headers and directory agree, files lie one
 * behind the other from the first byte to the directory, no name comes twice, nothing is packed.
 * Undefined where it cannot be read; the findings say why.
 */
export async function openZip(
  file: RandomAccess,
  findings: Findings,
): Promise<ZipSource | undefined> {
  let source: ZipSource | undefined;
  await findings.check('container', async () => {
    const directory = await directoryOf(file, findings);
    if (!directory) return undefined;
    const placed = await place(file, directory, findings);
    if (!placed) return undefined;
    if (!directory.plainEnd || !placed.every(isPlain)) findings.note('container-marks');
    source = sourceOf(file, placed);
    return { files: placed.length };
  });
  return source;
}

async function directoryOf(file: RandomAccess, findings: Findings): Promise<Directory | undefined> {
  try {
    return await readDirectory(file);
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    findings.fail('container-unreadable', {}, { reason: error.words });
    return undefined;
  }
}

/** Walks the files in the order in which they lie. */
async function place(
  file: RandomAccess,
  { members, start }: Directory,
  findings: Findings,
): Promise<Placed[] | undefined> {
  const before = findings.faults;
  const placed: Placed[] = [];
  const names = new Set<string>();
  let due = 0;
  for (const member of members.toSorted((a, b) => a.offset - b.offset)) {
    const where = { place: { file: member.name } };
    const complain = (reason: Reason) =>
      findings.fail('container-ambiguous', where, { reason: because(reason) });
    if (names.has(member.name)) complain('name-twice');
    names.add(member.name);
    if (member.offset !== due) complain('bytes-between');
    if (member.method !== 0 || member.packed !== member.size) complain('packed');
    const extent = await extentOf(file, member);
    if (typeof extent === 'string') {
      complain(extent);
      return undefined;
    }
    due = extent.next;
    placed.push({ member, extent });
  }
  if (due !== start)
    findings.fail('container-ambiguous', {}, { reason: because('bytes-before-directory') });
  return findings.faults === before ? placed : undefined;
}

const isPlain = ({ member: { marks, flags }, extent }: Placed) =>
  marks.plain &&
  extent.plain &&
  marks.time === TIME &&
  marks.date === DATE &&
  (flags & ~SIZES_FOLLOW) === UTF8_NAMES;

function sourceOf(file: RandomAccess, placed: readonly Placed[]): ZipSource {
  const byName = new Map(placed.map((one) => [one.member.name, one]));
  return {
    names: () => [...byName.keys()],
    crcOf: (name) => byName.get(name)?.member.crc,
    stretchOf: (name) => byName.get(name)?.extent,
    async *read(name) {
      const found = byName.get(name);
      if (!found) throw new Unfit('absent', { name });
      const { start, end } = found.extent;
      for (let at = start; at < end; at += PIECE)
        yield await file.read(at, Math.min(at + PIECE, end));
    },
  };
}
