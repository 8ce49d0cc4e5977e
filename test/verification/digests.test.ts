import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { digestAll, digestHere, type Digester } from '../../src/verification/digests.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { truePackage, zipped } from '../support/package/true-package.ts';
import { inMemory } from '../support/package/zip.ts';

const package_ = await truePackage('OpenCommentPeriod');

/** A way to digest that is wrong in every SM3. */
const wrong: Digester = {
  width: 3,
  async digest(source, name) {
    const digests = await digestHere.digest(source, name);
    return { ...digests, sm3: digests.sm3.split('').toReversed().join('') };
  },
};

describe('a digester that is wrong', () => {
  it('makes nobody doubt a true package: what differs is digested again', async () => {
    const report = await verifyPackage(inMemory(package_.zip), {}, wrong);
    expect(report).toEqual(await verifyPackage(inMemory(package_.zip)));
    expect(report.fails).toEqual([]);
  });

  it('adds nothing to what is wrong with a changed one, and hides none of it', async () => {
    const files = new Map(package_.files);
    for (const [name, content] of files)
      if (name.startsWith('data/evidence/') || name === 'README.md')
        files.set(name, Buffer.concat([content, Buffer.from('!')]));
    const changed = inMemory(await zipped({ ...package_, files }));
    const report = await verifyPackage(changed, {}, wrong);
    expect(report).toEqual(await verifyPackage(changed));
    const said = report.fails.map(({ place }) => place?.file);
    expect(said).toContain('README.md');
    expect(said.some((file) => file?.startsWith('data/evidence/'))).toBe(true);
  });
});

describe('digests of many files', () => {
  const digests = { sha256: '', sm3: '', crc: 0, bytes: 0 };
  const source = { names: () => ['a', 'b', 'c', 'd', 'e'], read: () => Readable.from([]) };

  /** Files whose digests come when they are let go; which were asked for, and which are waited for. */
  function held(width: number) {
    const asked: string[] = [];
    const waiting = new Map<string, PromiseWithResolvers<typeof digests>>();
    const digest = (_: unknown, name: string) => {
      asked.push(name);
      waiting.set(name, Promise.withResolvers());
      return waiting.get(name)!.promise;
    };
    return { asked, waiting, all: digestAll(source, { width, digest }) };
  }

  const soon = () => new Promise(setImmediate);

  it('begin as many as asked for, and the next whenever one is done', async () => {
    const { asked, waiting, all } = held(3);
    const first = all.next();
    expect(asked).toEqual(['a', 'b', 'c']);
    waiting.get('b')!.resolve(digests);
    await soon();
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
    waiting.get('a')!.resolve(digests);
    expect(await first).toEqual({ done: false, value: ['a', digests] });
    expect(await all.next()).toEqual({ done: false, value: ['b', digests] });
  });

  it('begin none after one has failed', async () => {
    const { asked, waiting, all } = held(2);
    const first = all.next();
    waiting.get('a')!.reject(new Error('cut'));
    await expect(first).rejects.toThrow('cut');
    waiting.get('b')!.resolve(digests);
    await soon();
    expect(asked).toEqual(['a', 'b']);
  });
});
