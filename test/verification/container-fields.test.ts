import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipOf as exporterZip } from '../../src/engine/dossier/zip.ts';
import { Findings } from '../../src/verification/report.ts';
import { openZip } from '../../src/verification/zip/open.ts';
import { inMemory, zipOf as plainZip } from '../support/package/zip.ts';

/** Marks are what nothing rests on: the zip is read, and a note says that they are not the exporter's. */
type Outcome = 'read' | 'marked' | 'refused';

async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const findings = new Findings();
  const source = await openZip(inMemory(bytes), findings);
  const { fails, notes } = findings.report(false);
  if (source === undefined || fails.length > 0) return 'refused';
  return notes.some(({ finding }) => finding === 'container-marks') ? 'marked' : 'read';
}

const files = [
  ['a/one', Buffer.from('one')],
  ['a/two', Buffer.from('another')],
] as const;

/** With data descriptors and the 64-bit end, as the exporter writes it. */
const exported = () =>
  buffer(
    Readable.from(
      exporterZip(
        files.map(([path, content]) => ({
          path,
          bytes: content.length,
          open: () => Readable.from([content]),
        })),
      ),
    ),
  );
/** With sizes in the headers and the short end, as other programs write it. */
const plain = () => plainZip(files);

const signatures = {
  local: 'PK\u0003\u0004',
  descriptor: 'PK\u0007\u0008',
  central: 'PK\u0001\u0002',
  end64: 'PK\u0006\u0006',
  locator: 'PK\u0006\u0007',
  end: 'PK\u0005\u0006',
} as const;
type Kind = keyof typeof signatures;

/** Where the last record of a kind begins. */
const at = (bytes: Buffer, kind: Kind) =>
  bytes.lastIndexOf(Buffer.from(signatures[kind], 'latin1'));

/** One bit of a field turned. */
function turned(bytes: Buffer, kind: Kind, field: number): Buffer {
  const place = at(bytes, kind) + field;
  bytes[place] = bytes[place]! ^ 1;
  return bytes;
}

type Fields = readonly [kind: Kind, outcome: Outcome, fields: readonly number[]];

/** By their places in the records of APPNOTE 4.3.7, 4.3.9, 4.3.12, 4.3.14, 4.3.15 and 4.3.16. */
const fields: readonly Fields[] = [
  ['local', 'refused', [0, 6, 8, 14, 18, 22, 26, 28]],
  ['local', 'marked', [4, 10, 12]],
  ['central', 'refused', [0, 8, 10, 16, 20, 24, 28, 30, 32, 34, 42]],
  ['central', 'marked', [4, 6, 12, 14, 36, 38]],
  ['end', 'refused', [0, 4, 6, 8, 10, 12, 16, 20]],
];
const exportedFields: readonly Fields[] = [
  ...fields,
  ['descriptor', 'refused', [0, 4, 8, 12]],
  ['end64', 'refused', [0, 4, 16, 20, 24, 32, 40, 48]],
  ['end64', 'marked', [12, 14]],
  ['locator', 'refused', [0, 4, 8, 16]],
];
const each = (table: readonly Fields[]) =>
  table.flatMap(([kind, outcome, places]) =>
    places.map((field) => [kind, field, outcome] as const),
  );

it('both ways of writing a zip are read, without a mark', async () => {
  expect([await outcomeOf(await exported()), await outcomeOf(await plain())]).toEqual([
    'read',
    'read',
  ]);
});

describe('a bit of a field', () => {
  it.each(each(exportedFields))(
    'of %s at %d, as the exporter zips: %s',
    async (kind, field, is) => {
      expect(await outcomeOf(turned(await exported(), kind, field))).toBe(is);
    },
  );

  it.each(each(fields))('of %s at %d, as others zip: %s', async (kind, field, is) => {
    expect(await outcomeOf(turned(await plain(), kind, field))).toBe(is);
  });
});

describe('fields that agree with one another', () => {
  const patched = async (...changes: [Kind, number, number][]) => {
    const bytes = await exported();
    for (const [kind, field, value] of changes) bytes.writeUInt16LE(value, at(bytes, kind) + field);
    return outcomeOf(bytes);
  };

  it('a time or a date that is said twice is a mark', async () => {
    expect(await patched(['local', 10, 7], ['central', 12, 7])).toBe('marked');
    expect(await patched(['local', 12, 0x22], ['central', 14, 0x22])).toBe('marked');
  });

  it('flags that are said twice and mean nothing here are a mark', async () => {
    expect(await patched(['local', 6, 0x0808 | 2], ['central', 8, 0x0808 | 2])).toBe('marked');
  });

  it('a wrong number of files that is said twice is refused', async () => {
    expect(await patched(['end', 8, 1], ['end', 10, 1])).toBe('refused');
    expect(await patched(['end64', 24, 3], ['end64', 32, 3])).toBe('refused');
  });

  it('what the short end says as well is read where it is what the long one says', async () => {
    const bytes = await exported();
    const [end, end64] = [at(bytes, 'end'), at(bytes, 'end64')];
    for (const field of [8, 10]) bytes.writeUInt16LE(2, end + field);
    bytes.writeUInt32LE(Number(bytes.readBigUInt64LE(end64 + 40)), end + 12);
    bytes.writeUInt32LE(Number(bytes.readBigUInt64LE(end64 + 48)), end + 16);
    expect(await outcomeOf(bytes)).toBe('read');
    for (const field of [12, 16])
      expect(await outcomeOf(turned(Buffer.from(bytes), 'end', field))).toBe('refused');
  });

  it('a file that is said to be packed into fewer bytes is refused', async () => {
    const bytes = await exported();
    for (const [kind, field] of [
      ['central', 24],
      ['descriptor', 12],
    ] as const)
      bytes.writeUInt32LE(9, at(bytes, kind) + field);
    expect(await outcomeOf(bytes)).toBe('refused');
  });

  it('the directory may name files in another order than that in which they lie', async () => {
    const bytes = await plain();
    const start = bytes.indexOf(Buffer.from(signatures.central, 'latin1'));
    const [second, end] = [at(bytes, 'central'), at(bytes, 'end')];
    const swapped = Buffer.concat([
      bytes.subarray(0, start),
      bytes.subarray(second, end),
      bytes.subarray(start, second),
      bytes.subarray(end),
    ]);
    expect(await outcomeOf(swapped)).toBe('read');
  });
});

/** Little-endian numbers, each with its width in bytes. */
function packed(...numbers: [width: 2 | 4 | 8, value: number | bigint][]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [width]) => sum + width, 0));
  let place = 0;
  for (const [width, value] of numbers) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), place);
    else bytes.writeUIntLE(Number(value), place, width);
    place += width;
  }
  return bytes;
}

const SET_ASIDE = 0xffffffff;
const CONTENT = Buffer.from('a large file, as far as its directory says');
const LENGTH = CONTENT.length;
const extraOf = (tag: number, body: Buffer) =>
  Buffer.concat([packed([2, tag], [2, body.length]), body]);
const wideSizes = packed([8, LENGTH], [8, LENGTH], [8, 0]);

interface Wide {
  /** All extra fields of the directory. */
  extra?: Buffer;
  /** What the fields of 32 bits say. */
  size?: number;
  version?: number;
  /** Size before and after packing, behind the data. */
  after?: [number, number];
}

/** One file whose sizes and offset are set aside for fields of 64 bits (APPNOTE 4.5.3). */
function wide(given: Wide): Buffer {
  const { extra = extraOf(1, wideSizes), size = SET_ASIDE, version = 45 } = given;
  const { after = [LENGTH, LENGTH] } = given;
  const [name, crc] = [Buffer.from('a/large'), crc32(CONTENT)];
  const local = packed(
    [4, 0x04034b50],
    [2, 20],
    [2, 0x0808],
    [2, 0],
    [2, 0],
    [2, 33],
    [4, 0],
    [8, 0],
  );
  const body = Buffer.concat([
    local,
    packed([2, name.length], [2, 0]),
    name,
    CONTENT,
    packed([4, 0x08074b50], [4, crc], [8, after[0]], [8, after[1]]),
  ]);
  const directory = Buffer.concat([
    packed([4, 0x02014b50], [2, 0x033f], [2, version], [2, 0x0808], [2, 0], [2, 0], [2, 33]),
    packed([4, crc], [4, size], [4, size], [2, name.length], [2, extra.length], [2, 0], [2, 0]),
    packed([2, 0], [4, 0o100644 * 0x10000], [4, SET_ASIDE]),
    name,
    extra,
  ]);
  const end = packed(
    [4, 0x06054b50],
    [4, 0],
    [2, 1],
    [2, 1],
    [4, directory.length],
    [4, body.length],
    [2, 0],
  );
  return Buffer.concat([body, directory, end]);
}

describe('sizes of 64 bits', () => {
  const cases: [what: string, given: Wide, outcome: Outcome][] = [
    ['that are all there', {}, 'read'],
    ['under the version of short ones', { version: 20 }, 'marked'],
    [
      'with a field of another kind beside them',
      { extra: Buffer.concat([extraOf(0x5455, Buffer.alloc(5)), extraOf(1, wideSizes)]) },
      'marked',
    ],
    ['that are not there', { extra: Buffer.alloc(0) }, 'refused'],
    ['of which the last is missing', { extra: extraOf(1, wideSizes.subarray(0, 16)) }, 'refused'],
    ['of which the last is cut off', { extra: extraOf(1, wideSizes.subarray(0, 23)) }, 'refused'],
    [
      'with more behind them',
      { extra: extraOf(1, Buffer.concat([wideSizes, Buffer.alloc(4)])) },
      'refused',
    ],
    [
      'that come twice',
      { extra: Buffer.concat([extraOf(1, wideSizes), extraOf(1, wideSizes)]) },
      'refused',
    ],
    ['that end behind their field', { extra: extraOf(1, wideSizes).subarray(0, -1) }, 'refused'],
    [
      'with a byte after the field',
      { extra: Buffer.concat([extraOf(1, wideSizes), Buffer.alloc(1)]) },
      'refused',
    ],
    ['where the short ones are enough', { size: LENGTH }, 'refused'],
    ['beyond 2^53', { extra: extraOf(1, packed([8, 2n ** 60n], [8, LENGTH], [8, 0])) }, 'refused'],
    ['of another file', { extra: extraOf(1, packed([8, 9], [8, 9], [8, 0])) }, 'refused'],
    ['that differ behind the data', { after: [LENGTH + 1, LENGTH] }, 'refused'],
    ['that differ behind the data, once unpacked', { after: [LENGTH, LENGTH + 1] }, 'refused'],
  ];

  it.each(cases)('%s', async (_what, given, outcome) => {
    expect(await outcomeOf(wide(given))).toBe(outcome);
  });
});
