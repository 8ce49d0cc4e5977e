import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical } from '../../src/integrity/canonical.ts';
import { isSurelyCanonical } from '../../src/integrity/canonical-scan.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const surely = (text: string) => isSurelyCanonical(bytesOf(text));
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** Whether bytes are the RFC 8785 text of what they say, by the way that takes longer. */
function isCanonical(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return canonical(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

describe('bytes that are RFC 8785 text for certain', () => {
  it.each([
    ['a word', 'true'],
    ['nothing', 'null'],
    ['no', 'false'],
    ['zero', '0'],
    ['a whole number', '999999999999999'],
    ['a whole number below zero', '-17'],
    ['an empty text', '""'],
    ['Chinese, and a sign of two units', '"公共数据𠮷"'],
    ['what is escaped by one sign', String.raw`"\"\\\b\f\n\r\t"`],
    ['a text with spaces', '" a b "'],
    ['lists', '[[],[1,"",null]]'],
    ['a name with spaces', '{" a b ":1}'],
    ['members in order', '{"":0,"A":{},"a":[],"aa":1,"é":2,"中":3}'],
    ['a name that begins another, and a sign before the quote', '{"a":1,"a!":2}'],
    ['the deepest nesting', nested(200)],
  ])('%s', (_what, text) => {
    expect([surely(text), isCanonical(bytesOf(text))]).toEqual([true, true]);
  });

  it.each([
    ['nothing at all', ''],
    ['two values', '1 2'],
    ['a space', '{"a": 1}'],
    ['a line feed at the end', '{}\n'],
    ['members out of order', '{"b":1,"a":2}'],
    ['members out of order, one beginning the other', '{"ab":1,"a":2}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['a name twice, of no signs', '{"":1,"":1}'],
    ['a comma too many', '[1,]'],
    ['a list that is not closed', '[1'],
    ['members that are not closed', '{"a":1'],
    ['a name without its value', '{"a"}'],
    ['a name without quotes', '{a:1}'],
    ['no colon', '{"a",1}'],
    ['no comma', '[1 2]'],
    ['a word cut off', 'tru'],
    ['a word gone on', 'truest'],
    ['a word that is none', 'nule'],
    ['a word that is none, in a list', '[falsy]'],
    ['a list that ends after a comma', '[1,'],
    ['the beginning of a list', '['],
    ['the beginning of members', '{'],
    ['members that end after a name', '{"a"'],
    ['members that end after a colon', '{"a":'],
    ['members that end after a comma', '{"a":1,'],
    ['no comma between members', '{"a":1 "b":2}'],
    ['a name with one quote', '{a":1}'],
    ['a name that ends in a backslash', '{"\\:1}'],
    ['a name with a control character as it is', '{"\u0001":1}'],
    ['members out of order, a sign before the quote', '{"a!":1,"a":2}'],
    ['minus nothing', '-'],
    ['minus zero', '-0'],
    ['a zero that leads', '01'],
    ['a zero that leads below zero', '-01'],
    ['a fraction that is none', '1.0'],
    ['an exponent that is not needed', '1e2'],
    ['a sign escaped that need not be', String.raw`"\/"`],
    ['a letter escaped by its number', String.raw`"\u0061"`],
    ['a text that is not closed', '"a'],
    ['a text that ends in an escape', '"a\\'],
    ['a control character as it is', '"\u0001"'],
    ['a control character before a letter', '"\u0001n"'],
    ['a byte order mark', '\u{feff}{}'],
    ['nested too deep', nested(201)],
    ['members nested too deep', '{"a":'.repeat(201) + '1' + '}'.repeat(201)],
  ])('%s is none', (_what, text) => {
    expect([surely(text), isCanonical(bytesOf(text))]).toEqual([false, false]);
  });

  it.each([
    ['what is no UTF-8', [0x22, 0xff, 0x22]],
    ['half of a sign', [0x22, 0xe4, 0xb8, 0x22]],
    ['a surrogate as UTF-8', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a sign that takes more bytes than it needs', [0x22, 0xc0, 0xa2, 0x22]],
  ])('%s is none', (_what, bytes) => {
    expect(isSurelyCanonical(Uint8Array.from(bytes))).toBe(false);
  });

  it.each([
    ['a fraction', '0.5'],
    ['a large number', '1000000000000000'],
    ['a control character by its number', String.raw`"\u0001"`],
    ['a name with an escape', String.raw`{"\n":1}`],
    ['a name beyond U+DFFF', '{"\u{e000}":1}'],
    ['names of which UTF-16 and UTF-8 disagree', '{"\u{1f600}":1,"\u{ff01}":2}'],
  ])('%s is left to a closer look', (_what, text) => {
    expect([surely(text), isCanonical(bytesOf(text))]).toEqual([false, true]);
  });

  const values = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });

  /** So many, unless fewer are asked for. */
  const { numRuns = 5000 } = fc.readConfigureGlobal();

  it('are never any others, whatever is changed in a true text', () => {
    let sure = 0;
    const place = fc.nat(10_000);
    const changes = fc.array(
      fc.record({
        at: place,
        drop: fc.nat(2),
        put: fc.oneof(
          fc.constantFrom(
            '"',
            '\\',
            ',',
            ':',
            '{',
            '}',
            '[',
            ']',
            '0',
            '-',
            'e',
            ' ',
            '\n',
            '中',
            '"a":1,',
          ),
          fc.string({ maxLength: 2 }),
        ),
      }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(values, changes, (value, edits) => {
        let bytes = Buffer.from(canonical(value));
        for (const { at, drop, put } of edits) {
          const from = at % (bytes.length + 1);
          bytes = Buffer.concat([
            bytes.subarray(0, from),
            Buffer.from(put),
            bytes.subarray(from + drop),
          ]);
        }
        const text = new Uint8Array(bytes);
        if (!isSurelyCanonical(text)) return;
        sure += 1;
        expect([bytes.toString(), isCanonical(text)]).toEqual([bytes.toString(), true]);
      }),
      { numRuns },
    );
    expect(sure).toBeGreaterThan(numRuns / 10);
  });
});
