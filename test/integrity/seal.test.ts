import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical } from '../../src/integrity/canonical.ts';
import { readEntryText } from '../../src/integrity/entry-text.ts';
import { leafHash } from '../../src/integrity/merkle.ts';
import {
  carriesItsSeal,
  firstBrokenSeal,
  GENESIS,
  isSealed,
  sealEntry,
  type Sealed,
} from '../../src/integrity/seal.ts';

const unsealed = (sequence: number, previous: string, fact: Record<string, unknown>) => ({
  stream: 'matter:1',
  sequence,
  commandId: `command-${sequence}`,
  requestDigest: 'a'.repeat(64),
  recordedAt: '2026-03-02T01:00:00.000Z',
  fact,
  previous,
});

type Entry = ReturnType<typeof unsealed> & Sealed;

const chainOf = (facts: Record<string, unknown>[]) => {
  const chain: Entry[] = [];
  for (const fact of facts) {
    chain.push(sealEntry(unsealed(chain.length + 1, chain.at(-1)?.seal ?? GENESIS, fact)));
  }
  return chain;
};

const facts = fc.array(
  fc.record({
    type: fc.constantFrom('MatterProposed', '草案已审'),
    note: fc.string(),
    n: fc.integer(),
  }),
  { minLength: 2, maxLength: 6 },
);
const chains = facts.map(chainOf);
const withPlace = chains.chain((chain) => fc.tuple(fc.constant(chain), fc.nat(chain.length - 1)));

describe('an untouched chain', () => {
  it('holds', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(firstBrokenSeal(chain, chain.at(-1))).toBeUndefined();
      }),
    );
  });

  it('holds when there is nothing yet', () => {
    expect(firstBrokenSeal([])).toBeUndefined();
    expect(firstBrokenSeal([], { sequence: 0, seal: GENESIS })).toBeUndefined();
  });

  it('holds after a journey through JSON that reorders members', () => {
    const chain = chainOf([{ b: 1, a: [{}, ''] }, {}]);
    const back = chain.map((entry) =>
      Object.fromEntries(Object.entries(entry).reverse()),
    ) as Sealed[];
    expect(firstBrokenSeal(JSON.parse(JSON.stringify(back)) as Sealed[])).toBeUndefined();
  });
});

describe('a touched chain', () => {
  it('is found broken at the very entry, whichever character of it was changed', () => {
    fc.assert(
      fc.property(
        withPlace,
        fc.nat(),
        fc.integer({ min: 1, max: 0x7f }),
        ([chain, at], spot, flip) => {
          const text = JSON.stringify(chain[at]);
          const where = spot % text.length;
          const changed =
            text.slice(0, where) +
            String.fromCodePoint((text.codePointAt(where) ?? 0) ^ flip) +
            text.slice(where + 1);
          fc.pre(stillAnotherEntry(changed, chain[at]));
          const broken = firstBrokenSeal(chain.with(at, JSON.parse(changed) as Entry));
          expect(broken).toBe(at);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'stream',
    'sequence',
    'commandId',
    'requestDigest',
    'recordedAt',
    'fact',
    'previous',
    'seal',
  ])('is found broken when %s is changed or gone', (field) => {
    const chain = chainOf([{ a: 1 }, { a: 2 }, { a: 3 }]);
    const { [field as keyof Entry]: _gone, ...without } = chain[1] as Entry;
    expect(firstBrokenSeal(chain.with(1, without as Entry))).toBe(1);
    expect(firstBrokenSeal(chain.with(1, { ...(chain[1] as Entry), [field]: 'x' }))).toBe(1);
  });

  it('is found broken when something is added', () => {
    const chain = chainOf([{ a: 1 }]);
    expect(firstBrokenSeal([{ ...(chain[0] as Entry), more: true } as Entry])).toBe(0);
    const vague = { ...(chain[0] as Entry), fact: { a: 1, b: undefined } };
    expect(firstBrokenSeal([vague])).toBe(0);
    expect(carriesItsSeal(vague)).toBe(false);
  });

  it('is found broken when two entries are swapped, one is doubled or one is dropped', () => {
    fc.assert(
      fc.property(withPlace, ([chain, at]) => {
        const entry = chain[at] as Entry;
        expect(firstBrokenSeal([...chain.slice(0, at), entry, ...chain.slice(at)])).toBe(at + 1);
        expect(firstBrokenSeal(chain.toSpliced(at, 1), chain.at(-1))).toBe(at);
        const other = chain[(at + 1) % chain.length] as Entry;
        const swapped = chain.with(at, other).with((at + 1) % chain.length, entry);
        expect(firstBrokenSeal(swapped)).toBe(at + 1 === chain.length ? 0 : at);
      }),
    );
  });

  it('is found broken when an entry was made anew with a right seal of its own', () => {
    const chain = chainOf([{ a: 1 }, { a: 2 }, { a: 3 }]);
    const { seal: _old, ...second } = chain[1] as Entry;
    const forged = sealEntry({ ...second, fact: { a: 'other' } });
    expect(firstBrokenSeal(chain.with(1, forged))).toBe(2);
  });

  it.each([
    ['another stream', { stream: 'matter:2' }],
    ['a later place', { sequence: 3 }],
    ['the place before', { sequence: 1 }],
    ['another predecessor', { previous: 'f'.repeat(64) }],
  ])('is found broken at an entry made anew for %s, its own seal being right', (_what, other) => {
    const [first, second] = chainOf([{ a: 1 }, { a: 2 }]) as [Entry, Entry];
    const { seal: _old, ...said } = second;
    const forged = sealEntry({ ...said, ...other });
    expect(carriesItsSeal(forged)).toBe(true);
    expect([isSealed(second, first), isSealed(forged, first)]).toEqual([true, false]);
  });

  it.each([
    ['at another place', { sequence: 2 }],
    ['after another entry', { previous: 'f'.repeat(64) }],
  ])('does not begin %s, the seal of the entry being right', (_what, other) => {
    const first = sealEntry({ ...unsealed(1, GENESIS, {}), ...other });
    expect([carriesItsSeal(first), isSealed(first)]).toEqual([true, false]);
  });

  it('is found cut off, or not the anchored one, at its end', () => {
    const chain = chainOf([{ a: 1 }, { a: 2 }]);
    const [first, last] = chain as [Entry, Entry];
    expect(firstBrokenSeal([first], last)).toBe(1);
    expect(firstBrokenSeal([], first)).toBe(0);
    expect(firstBrokenSeal(chain, { sequence: 2, seal: first.seal })).toBe(2);
    expect(firstBrokenSeal(chain, { sequence: 3, seal: last.seal })).toBe(2);
  });

  it('does not take the middle of a stream for its beginning', () => {
    const chain = chainOf([{ a: 1 }, { a: 2 }]);
    expect(isSealed(chain[1] as Entry)).toBe(false);
    expect(isSealed(chain[1] as Entry, chain[0])).toBe(true);
  });
});

/** Some changes leave no JSON, or (in an escape) the same value; neither is another entry. */
function stillAnotherEntry(text: string, entry: unknown): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !isDeepStrictEqual(value, entry);
  } catch {
    return false;
  }
}

describe('the RFC 8785 form of an entry', () => {
  it('gives its leaf and says the same as its seal, changed or not, with another seal inside it', () => {
    fc.assert(
      fc.property(chains, fc.boolean(), (chain, change) => {
        const last = chain.at(-1)!;
        const fact = { ...last.fact, inner: { seal: last.seal, stream: 'x' }, changed: change };
        const { seal: _old, ...rest } = { ...last, fact };
        const entry = change ? { ...last, fact } : sealEntry(rest);
        expect(readEntryText(canonical(entry), entry)).toEqual({
          leaf: leafHash(canonical(entry)),
          sealed: carriesItsSeal(entry),
        });
        expect(carriesItsSeal(entry)).toBe(!change);
      }),
    );
  });

  it.each([1, 22_000, 70_000, 300_000])(
    'takes %d characters of three bytes as a leaf',
    (length) => {
      const [entry] = chainOf([{ type: 'MatterProposed', note: '决'.repeat(length) }]);
      const text = canonical(entry);
      expect(readEntryText(text, entry!)).toEqual({ leaf: leafHash(text), sealed: true });
    },
  );

  it('takes the text as a leaf where it does not carry the seal of the entry', () => {
    const [entry] = chainOf([{ type: 'MatterProposed', note: '一' }]);
    const text = canonical({ ...entry, seal: 'b'.repeat(64) });
    expect(readEntryText(text, entry!).leaf).toEqual(leafHash(text));
  });
});
