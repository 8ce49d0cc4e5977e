import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical } from '../../src/integrity/canonical.ts';
import { readEntryBytes } from '../../src/integrity/entry-bytes.ts';
import { readEntryText } from '../../src/integrity/entry-text.ts';
import { GENESIS, sealEntry, type Sealed } from '../../src/integrity/seal.ts';

const unsealed = {
  stream: 'matter:1',
  sequence: 3,
  commandId: 'command-3',
  requestDigest: 'a'.repeat(64),
  recordedAt: '2026-03-02T01:00:00.000Z',
  fact: { type: 'MatterProposed', title: '公共数据授权运营', previous: 'x', seal: 'y' } as Record<
    string,
    unknown
  >,
  previous: GENESIS,
};
const entry = sealEntry(unsealed);
const bytesOf = (value: object | string) =>
  new Uint8Array(Buffer.from(typeof value === 'string' ? value : canonical(value)));

describe('the text of an entry', () => {
  it('is read as the entry is', () => {
    const text = canonical(entry);
    expect(readEntryBytes(bytesOf(text))).toEqual({
      leaf: readEntryText(text, entry).leaf,
      previous: GENESIS,
      seal: entry.seal,
    });
  });

  it('is read in the middle of others', () => {
    const text = bytesOf(entry);
    const row = new Uint8Array([...bytesOf('"'), ...text, ...bytesOf('{"')]);
    expect(readEntryBytes(row.subarray(1, 1 + text.length))).toEqual(readEntryBytes(text));
  });

  it.each<[what: string, changed: object | string]>([
    ['another seal', { ...entry, seal: GENESIS }],
    ['another fact', { ...entry, fact: { type: 'MatterWithdrawn' } }],
    ['another place', { ...entry, sequence: 4 }],
    ['a member more', sealEntry({ ...unsealed, note: 1 })],
    ['a member more at the end', sealEntry({ ...unsealed, zone: 1 })],
    ['a member less', sealEntry({ stream: '', sequence: 1, previous: GENESIS })],
    ['a seal before it that is none', sealEntry({ ...unsealed, previous: 'x' })],
    ['a space behind it', `${canonical(entry)} `],
    ['a space in it', canonical(entry).replace('"fact":', '"fact": ')],
    ['a list', '[]'],
    ['nothing', ''],
  ])('leaves a doubt with %s', (_what, changed) => {
    expect(readEntryBytes(bytesOf(changed))).toBeUndefined();
  });

  it('is read where it is longer than any before', () => {
    const long = sealEntry({ ...unsealed, fact: { text: '示'.repeat(100_000) } });
    expect(readEntryBytes(bytesOf(long))?.seal).toBe(long.seal);
    expect(readEntryBytes(bytesOf({ ...long, seal: GENESIS }))).toBeUndefined();
  });

  it('never says what the entry does not, whatever byte is changed', () => {
    const facts = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(facts, fc.nat(), fc.nat(255), (fact, at, byte) => {
        const bytes = bytesOf(sealEntry({ ...unsealed, fact }));
        bytes[at % bytes.length] = byte;
        const read = readEntryBytes(bytes);
        if (!read) return;
        const text = Buffer.from(bytes).toString();
        const parsed = JSON.parse(text) as Sealed;
        expect(readEntryText(canonical(parsed), parsed)).toEqual({ leaf: read.leaf, sealed: true });
        expect([parsed.seal, parsed.previous]).toEqual([read.seal, read.previous]);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 3000 },
    );
  });
});
