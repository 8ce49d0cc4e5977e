import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical } from '../../src/integrity/canonical.ts';
import { sha256 } from '../../src/integrity/digest.ts';
import { DIGITS, HASH, readEntryTexts } from '../../src/integrity/entry-bytes.ts';
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

/** Each behind a zero byte, and behind the last what was left there before. */
function inARow(texts: readonly Uint8Array[]) {
  const bytes = new Uint8Array([...texts.flatMap((text) => [0, ...text]), 0xff, 0x7d]);
  let end = 0;
  return { bytes, ends: Uint32Array.from(texts, (text) => (end += 1 + text.length)) };
}

/** What each of some texts says. */
function readAll(texts: readonly Uint8Array[]) {
  const { leaves, seals } = readEntryTexts(inARow(texts));
  const digits = Buffer.from(seals).toString('latin1');
  return texts.map((_text, at) => {
    const [from, middle, to] = [2 * at, 2 * at + 1, 2 * at + 2].map((of) => of * DIGITS);
    const leaf = leaves.slice(at * HASH, (at + 1) * HASH);
    const [previous, seal] = [digits.slice(from, middle), digits.slice(middle, to)];
    return /^\0+$/.test(previous + seal) ? undefined : { leaf, previous, seal };
  });
}

const readOf = (text: Uint8Array) => readAll([text])[0];

describe('the text of an entry', () => {
  it('is read as the entry is', () => {
    const text = canonical(entry);
    expect(readOf(bytesOf(text))).toEqual({
      leaf: readEntryText(text, entry).leaf,
      previous: GENESIS,
      seal: entry.seal,
    });
  });

  it('is read among others, whatever they are', () => {
    const longer = bytesOf(sealEntry({ ...unsealed, sequence: 4, previous: entry.seal }));
    const broken = bytesOf(entry);
    broken[40] = 0xff;
    const cut = bytesOf('示').subarray(0, 2);
    const texts = [bytesOf(entry), bytesOf(''), longer, cut, bytesOf(entry), broken, longer];
    const doubts = [1, 3, 5];
    expect(readAll(texts)).toEqual(
      texts.map((text, at) => (doubts.includes(at) ? undefined : readOf(text))),
    );
    expect(readOf(longer)).toMatchObject({ previous: entry.seal });
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
    expect(readOf(bytesOf(changed))).toBeUndefined();
  });

  /** A text as it stands, with the seal of that very text, whatever it is. */
  const sealedAsItStands = (change: (text: string) => string): string => {
    const changed = change(canonical(entry));
    const own = `"seal":"${entry.seal}",`;
    return changed.replace(own, `"seal":"${sha256(changed.replace(own, ''))}",`);
  };

  it.each<[what: string, change: (text: string) => string]>([
    ['a space behind it', (text) => `${text} `],
    ['a space before a value', (text) => text.replace('"fact":', '"fact": ')],
    ['members of the fact in another order', (text) => text.replace('"fact":{', '"fact":{"z":1,')],
    ['a member twice', (text) => text.replace('{"commandId"', '{"commandId":"","commandId"')],
    ['a brace missing', (text) => text.slice(0, -1)],
  ])('leaves a doubt with %s, though it was sealed as it stands', (_what, change) => {
    expect(readOf(bytesOf(sealedAsItStands((text) => text)))?.seal).toBe(entry.seal);
    expect(readOf(bytesOf(sealedAsItStands(change)))).toBeUndefined();
  });

  it('leaves a doubt where it is no UTF-8, though it was sealed as it stands', () => {
    const broken = Buffer.from(canonical(entry).replace('MatterProposed', 'MatterProposed~'));
    broken[broken.indexOf('~')] = 0xff;
    const from = broken.indexOf('"seal":"');
    const rest = Buffer.concat([broken.subarray(0, from), broken.subarray(from + 74)]);
    broken.write(sha256(rest), from + 8, 'latin1');
    expect(readOf(new Uint8Array(broken))).toBeUndefined();
  });

  it('is read where it is longer than any before', () => {
    const long = sealEntry({ ...unsealed, fact: { text: '示'.repeat(100_000) } });
    expect(readOf(bytesOf(long))?.seal).toBe(long.seal);
    expect(readOf(bytesOf({ ...long, seal: GENESIS }))).toBeUndefined();
  });

  it('never says what the entry does not, whatever byte is changed', () => {
    const facts = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(facts, fc.nat(), fc.nat(255), (fact, at, byte) => {
        const bytes = bytesOf(sealEntry({ ...unsealed, fact }));
        bytes[at % bytes.length] = byte;
        const read = readOf(bytes);
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
