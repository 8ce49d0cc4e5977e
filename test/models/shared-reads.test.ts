import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { KeyReads } from '../../src/models/mongodb/key-reads.ts';
import { SharedReads } from '../../src/models/mongodb/shared-reads.ts';

/** Reads that end when they are told to; each gives how many had begun before it. */
function slow() {
  const ends: ((fails?: Error) => void)[] = [];
  const work = () =>
    new Promise<number>((resolve, reject) => {
      const number = ends.length;
      ends.push((fails) => (fails ? reject(fails) : resolve(number)));
    });
  return { ends, work };
}

describe('reads of one thing', () => {
  it('share the one that begins after they asked, and never the one under way', async () => {
    const shared = new SharedReads<number>();
    const { ends, work } = slow();
    const first = shared.read('a', work);
    const later = [shared.read('a', work), shared.read('a', work)];
    expect(ends).toHaveLength(1);
    ends[0]!();
    expect(await first).toBe(0);
    await pause(1);
    expect(ends).toHaveLength(2);
    const last = shared.read('a', work);
    ends[1]!();
    expect(await Promise.all(later)).toEqual([1, 1]);
    await pause(1);
    ends[2]!();
    expect(await last).toBe(2);
  });

  it('of something else wait for nothing', async () => {
    const shared = new SharedReads<number>();
    const { ends, work } = slow();
    const both = [shared.read('a', work), shared.read('b', work)];
    expect(ends).toHaveLength(2);
    for (const end of ends) end();
    expect(await Promise.all(both)).toEqual([0, 1]);
  });

  it('begin by themselves where the one under way does not end, or fails', async () => {
    const shared = new SharedReads<number>();
    const { ends, work } = slow();
    const stuck = shared.read('a', work);
    const waiting = shared.read('a', work);
    await pause(100);
    expect(ends).toHaveLength(2);
    ends[1]!();
    expect(await waiting).toBe(1);
    ends[0]!(new Error('broken off'));
    await expect(stuck).rejects.toThrow('broken off');
    const anew = shared.read('a', work);
    ends[2]!();
    expect(await anew).toBe(2);
  });
});

describe('reads by key', () => {
  it('of one turn go out together, each key once; those of the next turn anew', async () => {
    const asked: (readonly string[])[] = [];
    const reads = new KeyReads(async (keys) => {
      asked.push(keys);
      return keys.filter((key) => key !== 'none').map((_id) => ({ _id }));
    });
    const found = await Promise.all(['a', 'b', 'a', 'none'].map((key) => reads.of(key)));
    expect(found).toEqual([{ _id: 'a' }, { _id: 'b' }, { _id: 'a' }, undefined]);
    expect(await reads.of('a')).toEqual({ _id: 'a' });
    expect(asked).toEqual([['a', 'b', 'none'], ['a']]);
  });
});
