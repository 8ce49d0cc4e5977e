import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../src/api/json-text.ts';
import { EngineError } from '../../src/errors.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

function faultOf(content: Uint8Array): string | undefined {
  try {
    parseJson(content);
    return undefined;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    expect(error.code).toBe('invalid-request');
    return error.faults[0]?.field;
  }
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('the JSON of a request', () => {
  it.each([
    ['an object', '{"title":"示例","sponsors":[{"unit":"a"},{"unit":"b"}]}'],
    ['escapes and a whole surrogate pair', String.raw`{"a":"\u597d\ud83d\ude00\n\"]{"}`],
    ['the same name in two objects', '[{"a":1},{"a":{"a":2}}]'],
    ['the largest safe integer', '9007199254740991'],
    ['32 levels', nested(32)],
  ])('is read: %s', (_what, text) => {
    expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
  });

  it.each([
    ['__proto__', '{"a":[{"__proto__":{"admin":true}}]}', '/a/0/__proto__'],
    ['an escaped __proto__', String.raw`{"\u005f_proto__":1}`, '/__proto__'],
    ['constructor', '{"constructor":{}}', '/constructor'],
    ['a name twice', '{"a":{"b":1,"c":2,"b":3}}', '/a/b'],
    ['a NUL', String.raw`{"a":{"b~/":"x\u0000"}}`, '/a/b~0~1'],
    ['half a surrogate pair', String.raw`{"a":["x","\ud83d"]}`, '/a/1'],
    ['a NUL in a name', String.raw`{"a\u0000":1}`, '/a\0'],
    ['a number past all safety', '{"n":9007199254740993}', '/n'],
    ['a number past all bounds', '{"n":[0,-1e400]}', '/n/1'],
    ['33 levels', nested(33), '/0'.repeat(32)],
    ['a deep object', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, '/a'.repeat(32)],
    ['broken grammar', '{"a":}', ''],
    ['nothing but space', '  ', ''],
    ['a byte order mark', '\uFEFF{}', ''],
  ])('is refused with its place: %s', (_what, text, field) => {
    expect(faultOf(bytes(text))).toBe(field);
  });

  it('is refused when it is not UTF-8', () => {
    expect(faultOf(Buffer.from([0x22, 0xff, 0x22]))).toBe('');
  });

  it('is read however many escapes and items there are', () => {
    const large = { text: '"\\'.repeat(150_000), list: Array<number>(100_000).fill(1) };
    expect(parseJson(bytes(JSON.stringify(large)))).toEqual(large);
  });
});
