import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { zipOf as exporterZip } from '../../src/engine/dossier/zip.ts';
import { outcomeOf, type Outcome } from '../support/package/zip-outcome.ts';
import { zipOf as plainZip } from '../support/package/zip.ts';

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

describe('bytes of no file', () => {
  const hidden = Buffer.from('hidden');
  const grown = (bytes: Buffer, place: number, more = hidden) =>
    Buffer.concat([bytes.subarray(0, place), more, bytes.subarray(place)]);
  const add = (bytes: Buffer, place: number, more: number) =>
    bytes.writeUInt32LE(bytes.readUInt32LE(place) + more, place);

  it('between the directory and the short end are refused', async () => {
    const bytes = await plain();
    expect(await outcomeOf(grown(bytes, at(bytes, 'end')))).toBe('refused');
  });

  it('between the directory and the long end are refused', async () => {
    const bytes = await exported();
    const changed = grown(bytes, at(bytes, 'end64'));
    add(changed, at(changed, 'locator') + 8, hidden.length);
    expect(await outcomeOf(changed)).toBe('refused');
  });

  it('between two files are refused, though the directory knows where the second begins', async () => {
    const bytes = await plain();
    const changed = grown(bytes, at(bytes, 'local'));
    add(changed, at(changed, 'central') + 42, hidden.length);
    add(changed, at(changed, 'end') + 16, hidden.length);
    expect(await outcomeOf(changed)).toBe('refused');
  });

  it('in a comment of a file are a mark', async () => {
    const bytes = await plain();
    const changed = grown(bytes, at(bytes, 'end'));
    changed.writeUInt16LE(hidden.length, at(changed, 'central') + 32);
    add(changed, at(changed, 'end') + 12, hidden.length);
    expect(await outcomeOf(changed)).toBe('marked');
  });

  it('in an extra field of a header are a mark', async () => {
    const bytes = await plain();
    const start = at(bytes, 'local');
    const changed = grown(bytes, start + 30 + 'a/two'.length);
    changed.writeUInt16LE(hidden.length, start + 28);
    add(changed, at(changed, 'end') + 16, hidden.length);
    expect(await outcomeOf(changed)).toBe('marked');
  });

  it('that a header takes from the name into an extra field are refused', async () => {
    const bytes = await plain();
    bytes.writeUInt16LE('a/tw'.length, at(bytes, 'local') + 26);
    bytes.writeUInt16LE(1, at(bytes, 'local') + 28);
    expect(await outcomeOf(bytes)).toBe('refused');
  });

  it('that are no UTF-8 are no name', async () => {
    const bytes = await plain();
    bytes[at(bytes, 'local') + 30] = 0xff;
    bytes[at(bytes, 'central') + 46] = 0xff;
    expect(await outcomeOf(bytes)).toBe('refused');
  });
});
