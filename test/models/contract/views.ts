import { beforeEach, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Followed, Query, Row } from '../../../src/engine/ports/index.ts';
import { codeOf, type Subject } from './subject.ts';

/** Reads a list to its end, page by page. */
async function keysOf(subject: Subject, query: Query, between?: () => Promise<unknown>) {
  const keys: string[] = [];
  for (let cursor: string | undefined; ; await between?.()) {
    const page = await subject.stores.views.find('matters', {
      ...query,
      ...(cursor && { cursor }),
    });
    keys.push(...page.rows.map(({ key }) => key));
    cursor = page.next;
    if (cursor === undefined) return keys;
  }
}

const matter = (n: number): Row => ({
  stage: n % 2 === 0 ? 'draft' : 'review',
  tags: [`t${n % 3}`, '共同'],
  sponsor: { unit: `u${n % 4}` },
  ...(n % 5 === 0 ? {} : { due: `2026-03-0${1 + (n % 3)}` }),
});
const key = (n: number) => `m${String(n).padStart(2, '0')}`;

/** What every store of views promises. */
export function viewCases(subject: () => Subject): void {
  const views = () => subject().stores.views;
  const fill = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, n) => views().put('matters', key(n), matter(n))));

  beforeEach(() => views().clear('matters'));

  it('keeps a row whole and counts the writes to it', async () => {
    const row = { stage: 'a', empty: {}, none: null, list: [[]], 'a.b': 1, $set: { $x: 1 } };
    expect(await views().get('matters', 'k')).toBeUndefined();
    expect(await views().put('matters', 'k', row)).toBe(1);
    expect(await views().put('matters', 'k', row)).toBe(2);
    expect(await views().get('matters', 'k')).toEqual({ key: 'k', version: 2, row });
    await views().remove('matters', 'k');
    expect(await views().get('matters', 'k')).toBeUndefined();
    expect(await views().count('matters', {})).toBe(0);
  });

  it('writes under a condition only over the version that was seen', async () => {
    expect(await codeOf(views().put('matters', 'k', {}, 1))).toBe('concurrent-act');
    expect(await views().put('matters', 'k', { stage: 'a' }, 0)).toBe(1);
    expect(await codeOf(views().put('matters', 'k', {}, 0))).toBe('concurrent-act');
    expect(await views().put('matters', 'k', { stage: 'b' }, 1)).toBe(2);
    expect(await codeOf(views().put('matters', 'k', {}, 1))).toBe('concurrent-act');
    const rivals = Array.from({ length: 10 }, () => codeOf(views().put('matters', 'k', {}, 2)));
    expect((await Promise.all(rivals)).filter((code) => code === 'done')).toHaveLength(1);
  });

  it('puts no row that follows from an earlier entry over one that follows from a later', async () => {
    const follow = (sequence: number, stage: string) =>
      views().follow('matters', 'k', { stage, sequence });
    const stageNow = async () => (await views().get('matters', 'k'))?.row.stage;
    await views().put('matters', 'k', { stage: 'of no entry' });
    await follow(2, 'second');
    await follow(1, 'first, late');
    expect(await stageNow()).toBe('second');
    await follow(2, 'second, made anew');
    expect(await stageNow()).toBe('second, made anew');
    expect(await keysOf(subject(), { where: { stage: ['second'] }, limit: 5 })).toEqual([]);
    const mixed = Array.from({ length: 20 }, (_, n) => 3 + ((n * 7) % 20));
    await Promise.all(mixed.map((sequence) => follow(sequence, `entry ${sequence}`)));
    expect(await stageNow()).toBe('entry 22');
    await views().remove('matters', 'k');
    await Promise.all(mixed.map((sequence) => follow(sequence, `entry ${sequence}`)));
    expect(await stageNow()).toBe('entry 22');
  });

  it('finds what meets one of several conditions, in one order, and nothing twice', async () => {
    await fill(24);
    const one = { tags: ['t0'], stage: ['draft'] };
    const other = { 'sponsor.unit': ['u1', 'u2'] };
    const meets = (n: number) => (n % 3 === 0 && n % 2 === 0) || n % 4 === 1 || n % 4 === 2;
    const keys = Array.from({ length: 24 }, (_, n) => n).filter(meets);
    for (const descending of [false, true]) {
      const sort = { field: 'due', descending };
      const due = (n: number) => (n % 5 === 0 ? (descending ? -1 : 9) : n % 3);
      const wanted = keys.toSorted(
        (a, b) => (descending ? due(b) - due(a) : due(a) - due(b)) || a - b,
      );
      const query = { any: [one, other], sort, limit: 5 };
      expect(await keysOf(subject(), query)).toEqual(wanted.map(key));
    }
    const both = { any: [one, other], where: { due: ['2026-03-02'] }, limit: 3 };
    expect(await keysOf(subject(), both)).toEqual(
      keys.filter((n) => n % 3 === 1 && n % 5 > 0).map(key),
    );
    expect(await keysOf(subject(), { any: [], limit: 3 })).toEqual([]);
    const twice = views().find('matters', { ...both, any: [{ due: ['2026-03-01'] }] });
    await expect(twice).rejects.toThrow(TypeError);
    const unknown = views().find('matters', { any: [{ title: ['x'] }], limit: 3 });
    expect(await codeOf(unknown)).toBe('invalid-request');
  });

  it('finds by a field, by any of several values, by several fields, by an element', async () => {
    await fill(12);
    const store = subject();
    const found = (where: Record<string, string[]>) => keysOf(store, { where, limit: 50 });
    expect(await found({ stage: ['draft'] })).toEqual([0, 2, 4, 6, 8, 10].map(key));
    expect(await found({ tags: ['t0', 't1'], stage: ['draft'] })).toEqual([0, 4, 6, 10].map(key));
    expect(await found({ 'sponsor.unit': ['u3'] })).toEqual([3, 7, 11].map(key));
    expect(await found({ stage: [] })).toEqual([]);
    expect(await views().count('matters', { where: { tags: ['共同', 't1'] } })).toBe(12);
    expect(await views().count('matters', { where: { tags: ['共同'], stage: ['draft'] } })).toBe(6);
  });

  it('no longer finds by what a row said before', async () => {
    await views().put('matters', 'k', { stage: 'draft', tags: ['a', 'b'] });
    await views().put('matters', 'k', { stage: 'review', tags: ['b', 'c'] });
    expect(await keysOf(subject(), { where: { stage: ['draft'] }, limit: 5 })).toEqual([]);
    expect(await keysOf(subject(), { where: { tags: ['a'] }, limit: 5 })).toEqual([]);
    expect(await keysOf(subject(), { where: { tags: ['c'] }, limit: 5 })).toEqual(['k']);
  });

  it('finds what rows say, whoever wrote them side by side, and whatever of it was refused', async () => {
    const keys = ['k1', 'k2', 'k3'];
    const works = {
      put: (at: string, row: Followed) => views().put('matters', at, row),
      file: (at: string, row: Followed) => views().put('matters', at, row, 0),
      follow: (at: string, row: Followed) => views().follow('matters', at, row),
      remove: (at: string) => views().remove('matters', at),
      clear: () => views().clear('matters'),
    };
    const row = fc.record({
      stage: fc.constantFrom('draft', 'review'),
      tags: fc.subarray(['a', 'b']),
      due: fc.constantFrom('2026-03-01', '2026-03-02'),
      sequence: fc.integer({ min: 1, max: 9 }),
    });
    const work = fc.tuple(
      fc.constantFrom(...(Object.keys(works) as (keyof typeof works)[])),
      fc.constantFrom(...keys),
      row,
    );
    const sideBySide = fc.array(work, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(sideBySide, { maxLength: 8 }), async (rounds) => {
        for (const round of rounds) {
          await Promise.allSettled(round.map(([does, at, said]) => works[does](at, said)));
          const kept = await Promise.all(keys.map((at) => views().get<Followed>('matters', at)));
          const rows = kept.flatMap((one) => (one ? [one] : []));
          expect(await keysOf(subject(), { where: { stage: ['draft'] }, limit: 5 })).toEqual(
            rows.filter((one) => one.row['stage'] === 'draft').map((one) => one.key),
          );
          const tagged = rows.filter((one) => (one.row['tags'] as string[]).includes('a'));
          const sort = { field: 'due' };
          expect(await keysOf(subject(), { where: { tags: ['a'] }, sort, limit: 5 })).toEqual(
            ['2026-03-01', '2026-03-02'].flatMap((due) =>
              tagged.filter((one) => one.row['due'] === due).map((one) => one.key),
            ),
          );
        }
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 60 },
    );
  }, 120_000);

  it('finds by bounds that include their ends; one element must lie inside both', async () => {
    await fill(9);
    await views().put('matters', 'wide', { tags: ['a', 'z'] });
    const within = (from?: string, to?: string) =>
      views().count('matters', {
        range: { field: 'due', ...(from && { from }), ...(to && { to }) },
      });
    expect(await within('2026-03-02', '2026-03-03')).toBe(5);
    expect(await within(undefined, '2026-03-01')).toBe(2);
    expect(await within('2026-03-03')).toBe(2);
    const range = { field: 'tags', from: 'b', to: 'y' };
    expect(await keysOf(subject(), { range, limit: 3 })).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map(key),
    );
  });

  it.each([false, true])(
    'sorts, ties by key, rows without the field last (descending: %s)',
    async (descending) => {
      await fill(12);
      const days = descending ? [3, 2, 1] : [1, 2, 3];
      const dated = days.flatMap((day) =>
        Array.from({ length: 12 }, (_, n) => n).filter((n) => n % 5 !== 0 && 1 + (n % 3) === day),
      );
      const sort = { field: 'due', descending };
      for (const limit of [1, 4, 5, 100]) {
        expect(await keysOf(subject(), { sort, limit })).toEqual([...dated, 0, 5, 10].map(key));
      }
    },
  );

  it.each([false, true])(
    'keeps a declared list in its order, whatever becomes of its rows (descending: %s)',
    async (descending) => {
      await fill(12);
      await views().put('matters', key(3), {
        tags: ['t2', 't0'],
        stage: 'draft',
        due: '2026-02-01',
      });
      await views().put('matters', key(4), { tags: [], due: '2026-02-01' });
      await views().remove('matters', key(6));
      const sort = { field: 'due', descending };
      const list = (query: Partial<Query>, limit: number) =>
        keysOf(subject(), { sort, limit, ...query });
      const inOrder = (dated: number[], undated: number[]) => [...dated, ...undated].map(key);
      for (const limit of [1, 2, 100]) {
        expect(await list({ where: { tags: ['t0', 't2'] } }, limit)).toEqual(
          descending ? inOrder([2, 8, 11, 9, 3], [0, 5]) : inOrder([3, 9, 2, 8, 11], [0, 5]),
        );
        const [where, range] = [
          { tags: ['t2'], stage: ['draft'] },
          { field: 'due', from: '2026-03-01' },
        ];
        expect(await list({ where }, limit)).toEqual(
          inOrder(descending ? [2, 8, 3] : [3, 2, 8], []),
        );
        expect(await list({ where, range }, limit)).toEqual(inOrder([2, 8], []));
      }
    },
  );

  it('gives each row once though others come and go between the pages', async () => {
    await fill(40);
    let extra = 0;
    const disturb = async () => {
      await views().put('matters', `a${++extra}`, matter(1));
      await views().remove('matters', `a${extra - 1}`);
      await views().put('matters', `n${extra}`, {});
    };
    for (const sort of [undefined, { field: 'due' }, { field: 'due', descending: true }]) {
      const keys = await keysOf(subject(), { limit: 3, ...(sort && { sort }) }, disturb);
      expect([...new Set(keys)]).toHaveLength(keys.length);
      expect(keys.filter((one) => one.startsWith('m'))).toHaveLength(40);
    }
  });

  it('says on the last page that it is the last', async () => {
    await fill(6);
    const first = await views().find('matters', { limit: 3 });
    const second = await views().find('matters', { limit: 3, cursor: first.next ?? '' });
    expect([typeof first.next, second.rows.length, second.next]).toEqual(['string', 3, undefined]);
  });

  it('refuses a cursor of another order, and one that is none', async () => {
    await fill(6);
    const { next = '' } = await views().find('matters', { limit: 3 });
    const sort = { field: 'due' };
    const find = (query: Query) => codeOf(views().find('matters', query));
    expect(await find({ limit: 3, sort, cursor: next })).toBe('invalid-request');
    expect(await find({ limit: 3, cursor: 'W10' })).toBe('invalid-request');
    expect(await find({ limit: 3, cursor: '%%%' })).toBe('invalid-request');
  });

  it('refuses to search by a field that is not declared', async () => {
    const query = { where: { title: ['x'] }, limit: 1 };
    expect(await codeOf(views().find('matters', query))).toBe('invalid-request');
    await expect(views().find('unknown', { limit: 1 })).rejects.toThrow('No table unknown');
    const byWords = views().find('matters', { sort: { field: 'tags' }, limit: 1 });
    await expect(byWords).rejects.toThrow(TypeError);
  });

  it('empties only what the ledger could bring back', async () => {
    await views().put('secrets', 'k', { salt: 'x' });
    await expect(views().clear('secrets')).rejects.toThrow('cannot be rebuilt');
    await subject().reopen();
    expect(await views().get('secrets', 'k')).toMatchObject({ row: { salt: 'x' } });
    await views().remove('secrets', 'k');
  });
}
