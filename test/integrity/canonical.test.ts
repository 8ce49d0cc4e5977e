import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical, canonicalForm } from '../../src/integrity/canonical.ts';

describe('RFC 8785, 3.2: the sample of the standard', () => {
  it('writes literals, numbers and strings as section 3.2.2 shows', () => {
    const sample = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
        "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    expect(canonical(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units as section 3.2.3 shows', () => {
    const sample = JSON.parse(
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
        "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",
        "\u00f6":"Latin Small Letter O With Diaeresis"}`,
    );
    expect(
      Object.values(
        JSON.parse(
          `[${canonical(sample)
            .slice(1, -1)
            .replace(/"(?:[^"\\]|\\.)*":/gu, '')}]`,
        ) as string[],
      ),
    ).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  // Appendix B: IEEE 754 bits and the text that they must give.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, text) => {
    expect(canonical(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });
});

describe('what is not plain JSON', () => {
  class Officer {
    name = '张三';
  }
  const looped: unknown[] = [];
  looped.push(looped);
  const refusalOf = (value: unknown): TypeError => {
    try {
      canonical(value);
    } catch (error) {
      return error as TypeError;
    }
    throw new Error('It was not refused.');
  };

  it.each<[string, unknown, string]>([
    ['undefined', undefined, ': a value of type undefined.'],
    ['NaN', Number.NaN, ': NaN.'],
    ['infinity', -Infinity, ': -Infinity.'],
    ['a bigint', 1n, ': a value of type bigint.'],
    ['a symbol', Symbol('x'), ': a value of type symbol.'],
    ['a function', () => 1, ': a value of type function.'],
    ['a date', new Date(0), ': an instance of a class.'],
    ['a map', new Map(), ': an instance of a class.'],
    ['bytes', Buffer.from('a'), ': an instance of a class.'],
    ['an instance of a class', new Officer(), ': an instance of a class.'],
    ['an object with toJSON', { toJSON: () => 'x' }, '/toJSON: a value of type function.'],
    ['a boxed string', Object('x'), ': an instance of a class.'],
    ['a lone surrogate', '\ud800', ': a lone surrogate.'],
  ])('refuses %s, wherever it stands', (_what, value, said) => {
    const { message } = refusalOf(value);
    const root = said.startsWith(':') ? 'the root' : '';
    expect(message).toBe(`Not plain JSON at ${root}${said}`);
    expect(refusalOf({ a: [value] }).message).toBe(`Not plain JSON at /a/0${said}`);
  });

  it('asks no list for another form of it', () => {
    expect(canonical(Object.assign([1, { b: 2 }], { toJSON: () => 'x' }))).toBe('[1,{"b":2}]');
  });

  it('asks no object for another form of it, whether or not its members stand in order', () => {
    const quiet = (value: object) => Object.defineProperty(value, 'toJSON', { value: () => 'x' });
    expect(canonical([quiet({ a: 1, b: quiet({}) })])).toBe('[{"a":1,"b":{}}]');
    expect(canonical(quiet({ b: quiet({}), a: 1 }))).toBe('{"a":1,"b":{}}');
  });

  it('is no object of another realm, which is plain there as here', () => {
    const elsewhere: unknown = runInNewContext('({ b: [{}], a: 1, c: new Date(0) })');
    expect(refusalOf(elsewhere).message).toBe('Not plain JSON at /c: an instance of a class.');
    expect(canonical(runInNewContext('({ b: [{}], a: 1 })'))).toBe('{"a":1,"b":[{}]}');
    expect(canonical(Object.create(null))).toBe('{}');
  });

  it('names the place as RFC 6901 escapes it', () => {
    expect(refusalOf({ 'a/b~c': 1n }).message).toContain(' at /a~1b~0c: ');
  });

  it.each<[string, (inner: unknown) => unknown]>([
    ['lists', (inner) => [inner]],
    ['objects', (inner) => ({ a: inner })],
  ])('refuses %s nested deeper than 200 levels, and no others', (_what, around) => {
    const nested = (levels: number) =>
      Array.from({ length: levels }).reduce<unknown>((inner) => around(inner), 1);
    expect(JSON.parse(canonical(nested(200)))).toEqual(nested(200));
    expect(refusalOf(nested(201)).message).toMatch(/: nested deeper than 200 levels\.$/);
    expect(refusalOf(looped).message).toMatch(/: nested deeper than 200 levels\.$/);
  });

  it('refuses a lone surrogate in a name, and a hole in an array', () => {
    expect(() => canonical({ '\udc00': 1 })).toThrow(TypeError);
    const sparse: unknown[] = [1];
    sparse[2] = 3;
    expect(() => canonical(sparse)).toThrow(/\/1: /);
  });
});

describe('the canonical form', () => {
  it.each<[what: string, value: Record<string, unknown>]>([
    ['members out of order', { b: [{ d: -0, c: null }], a: 'x' }],
    ['names of digits', { b: 1, 10: 2, 9: [{ 2: 1, 1: 2 }] }],
    ['a member called toJSON', { toJSON: 1, a: { toJSON: null } }],
    ['a member called __proto__', JSON.parse('{"b":1,"__proto__":{"c":2}}')],
    ['what begins like a surrogate', { b: String.raw`\ud800`, a: '𠮷' }],
    ['nothing', {}],
  ])('is a copy that says what its text says, with %s', (_what, value) => {
    const { text, copy } = canonicalForm(value);
    expect(text).toBe(canonical(value));
    expect(JSON.stringify(copy)).toBe(JSON.stringify(JSON.parse(text)));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(copy).not.toBe(value);
  });

  it('has nothing to do any more with what it was made from', () => {
    const value = { list: [{ a: 1 }] };
    const { text, copy } = canonicalForm(value);
    value.list[0]!.a = 2;
    value.list.push({ a: 3 });
    expect([JSON.stringify(copy), text]).toEqual(['{"list":[{"a":1}]}', '{"list":[{"a":1}]}']);
  });

  it('is asked of nothing that anybody has put to all objects or lists', () => {
    for (const all of [Object.prototype, Array.prototype]) {
      Object.defineProperty(all, 'toJSON', { value: () => 'x', configurable: true });
      try {
        expect(canonicalForm({ b: [1], a: 2 })).toEqual({
          text: '{"a":2,"b":[1]}',
          copy: { a: 2, b: [1] },
        });
      } finally {
        Reflect.deleteProperty(all, 'toJSON');
      }
    }
  });
});

describe('any JSON value', () => {
  it('is kept whole', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const value: unknown = JSON.parse(text);
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
        const form = canonicalForm(value);
        expect([form.text, JSON.stringify(form.copy)]).toEqual([
          canonical(value),
          JSON.stringify(JSON.parse(form.text)),
        ]);
      }),
    );
  });

  it('has the same text whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });
});
