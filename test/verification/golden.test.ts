import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { verifyPackage } from '../../src/verification/verify.ts';
import { inMemory } from '../support/package/zip.ts';

const folder = new URL('../golden/', import.meta.url);
const golden = (name: string) => readFileSync(new URL(name, folder));
const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));

/** What was said of a package on the day it was taken. */
interface Said {
  vkey: string;
  verdict: string;
  holds: string[];
}

it('keeps at least two packages', () => {
  expect(names.length).toBeGreaterThanOrEqual(2);
});

// They were exported once and are never written again: what was proved then is proved for ever.
it.each(names)('%s still proves what it proved on its day', async (name) => {
  const {
    vkey,
    verdict: said,
    holds: proved,
  } = JSON.parse(golden(name.replace('.zip', '.json')).toString()) as Said;
  const { verdict, holds, fails } = await verifyPackage(inMemory(golden(name)), { keys: [vkey] });
  expect(fails).toEqual([]);
  expect(verdict).toBe(said);
  // A later verifier may say more, never less.
  expect(holds.map(({ finding }) => finding)).toEqual(expect.arrayContaining(proved));
});
