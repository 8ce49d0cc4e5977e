import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/integrity/digest.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { linesIn, unpacked } from '../support/package.ts';
import { inMemory } from '../support/package/zip.ts';

const folder = new URL('../golden/', import.meta.url);
const golden = (name: string) => readFileSync(new URL(name, folder));
const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));

/** What was said of a package on the day it was taken. */
interface Said {
  vkey: string;
  /** Of the zip. */
  sha256: string;
  verdict: string;
  holds: string[];
}

const saidOf = (name: string) =>
  JSON.parse(golden(name.replace('.zip', '.json')).toString()) as Said;

it('keeps at least four packages', () => {
  expect(names.length).toBeGreaterThanOrEqual(4);
});

// They were exported once and are never written again: what was proved then is proved for ever.
describe.each(names)('%s', (name) => {
  it('is byte for byte what was kept', () => {
    expect(sha256(golden(name))).toBe(saidOf(name).sha256);
  });

  it('still proves what it proved on its day', async () => {
    const { vkey, verdict: said, holds: proved } = saidOf(name);
    const { verdict, holds, fails } = await verifyPackage(inMemory(golden(name)), { keys: [vkey] });
    expect(fails).toEqual([]);
    expect(verdict).toBe(said);
    // A later verifier may say more, never less.
    expect(holds.map(({ finding }) => finding)).toEqual(expect.arrayContaining(proved));
  });
});

describe('a package of a matter with an erased opinion', () => {
  const full = golden('erased-opinion.zip');
  const public_ = golden('erased-opinion-public.zip');

  it.each([
    ['full', full],
    ['public', public_],
  ])('has nothing of what was written, nor by whom: %s', (_profile, zip) => {
    for (const words of ['我撤回同意', '示例某甲', '示例电话'])
      expect(zip.includes(words)).toBe(false);
  });

  it('has the erasure, and of the opinion the salted commitment that stays and its proof', async () => {
    const files = await unpacked(full);
    type Line = { leaf: number; entry: { sequence: number; fact: Record<string, unknown> } };
    const [erasure] = linesIn(files, 'data/erasures.ndjson') as unknown as [Line];
    const { number, ground, commitment } = erasure.entry.fact;
    expect(ground).toBe('consent-withdrawn');
    const opinions = linesIn(files, 'data/opinions-1.ndjson') as unknown as Line[];
    const opinion = opinions.find(({ entry }) => entry.sequence === number)!;
    expect(opinion.entry.fact).toMatchObject({ type: 'OpinionReceived', commitment });
    const proven = linesIn(files, 'data/log/proofs.ndjson').map(({ leaf }) => leaf);
    expect(proven).toEqual(expect.arrayContaining([opinion.leaf, erasure.leaf]));
  });

  it('tells everybody that one was erased, on which ground that is withheld, and no more', async () => {
    const [line, ...more] = linesIn(await unpacked(public_), 'data/erasures.ndjson');
    expect([line?.withheld, more]).toEqual([
      {
        code: 'privacy',
        ground: '涉及个人隐私，公开会对第三方合法权益造成损害',
        provision: '《中华人民共和国政府信息公开条例》第十五条',
      },
      [],
    ]);
    for (const words of ['赵删除', '本人来函', 'consent-withdrawn'])
      expect(public_.includes(words)).toBe(false);
  });
});
