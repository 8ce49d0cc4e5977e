import { describe, expect, it } from '@jest/globals';
import { Findings } from '../../src/verification/report.ts';
import { openZip } from '../../src/verification/zip/open.ts';
import { inMemory, zipOf } from '../support/package/zip.ts';

const faultsOf = async (bytes: Uint8Array) => {
  const findings = new Findings();
  const source = await openZip(inMemory(bytes), findings);
  const { fails } = findings.report(false);
  return { read: source !== undefined, faults: fails.map(({ zh: _zh, en: _en, ...rest }) => rest) };
};

const two = () =>
  zipOf([
    ['a/one', Buffer.from('one')],
    ['a/two', Buffer.from('two')],
  ]);

/** Where the central record of the second file begins, found by its signature. */
const lastOf = (bytes: Buffer, signature: string) =>
  bytes.lastIndexOf(Buffer.from(signature, 'latin1'));

describe('a zip that could be read in two ways', () => {
  const local = (bytes: Buffer) => lastOf(bytes, 'PK\u0003\u0004');
  const central = (bytes: Buffer) => lastOf(bytes, 'PK\u0001\u0002');
  const cases: [string, (bytes: Buffer) => Uint8Array][] = [
    [
      'another name in the header',
      (bytes) => Buffer.from(bytes.fill('x', local(bytes) + 30, local(bytes) + 31)),
    ],
    ['another size in the header', (bytes) => (bytes.writeUInt32LE(9, local(bytes) + 22), bytes)],
    [
      'another checksum in the header',
      (bytes) => (bytes.writeUInt32LE(9, local(bytes) + 14), bytes),
    ],
    ['another method in the header', (bytes) => (bytes.writeUInt16LE(8, local(bytes) + 8), bytes)],
    [
      'a packed file',
      (bytes) => (
        bytes.writeUInt16LE(8, local(bytes) + 8),
        bytes.writeUInt16LE(8, central(bytes) + 10),
        bytes
      ),
    ],
    [
      'a directory that points elsewhere',
      (bytes) => (bytes.writeUInt32LE(0, central(bytes) + 42), bytes),
    ],
    [
      'an extra field that overlaps the data',
      (bytes) => (bytes.writeUInt16LE(1, local(bytes) + 28), bytes),
    ],
    ['bytes before the first file', (bytes) => Buffer.concat([Buffer.from('x'), bytes])],
    ['bytes behind the end', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    [
      'a comment at the end',
      (bytes) =>
        Buffer.concat([bytes.fill(1, bytes.length - 2, bytes.length - 1), Buffer.from('x')]),
    ],
    [
      'a count that is too small',
      (bytes) => (
        bytes.writeUInt16LE(1, bytes.length - 14),
        bytes.writeUInt16LE(1, bytes.length - 12),
        bytes
      ),
    ],
    ['an end that is cut off', (bytes) => bytes.subarray(0, -1)],
    ['nothing but an end', (bytes) => bytes.subarray(-21)],
  ];

  it.each(cases)('is refused: %s', async (_what, change) => {
    const { read, faults } = await faultsOf(change(Buffer.from(await two())));
    expect(read).toBe(false);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('is refused: one name twice', async () => {
    const zip = await zipOf([
      ['a/one', Buffer.from('one')],
      ['a/one', Buffer.from('two')],
    ]);
    const { faults } = await faultsOf(zip);
    expect(faults).toEqual([{ finding: 'container-ambiguous', place: { file: 'a/one' } }]);
  });

  it('is no zip at all', async () => {
    expect(await faultsOf(Buffer.alloc(4096))).toMatchObject({ read: false });
    expect(await faultsOf(Buffer.alloc(0))).toMatchObject({ read: false });
  });
});

it('reads the files of a zip as they are', async () => {
  const source = await openZip(inMemory(await two()), new Findings());
  const texts = await Promise.all(
    source!
      .names()
      .map(async (name) => Buffer.concat(await Array.fromAsync(source!.read(name))).toString()),
  );
  expect([source!.names(), texts]).toEqual([
    ['a/one', 'a/two'],
    ['one', 'two'],
  ]);
});
