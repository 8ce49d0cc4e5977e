import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyPackage } from '../../src/verification/verify.ts';
import { generator } from '../support/chance.ts';
import { changes } from '../support/package/changes.ts';
import { misreported } from '../support/package/misreported.ts';
import { truePackage, vkeyOf, zipped, type Package } from '../support/package/true-package.ts';
import { inMemory } from '../support/package/zip.ts';

/** `npm run test:tamper` draws 240 of each kind, more than 10,000 in all. */
const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 10);

let package_: Package;

const verify = (bytes: Uint8Array) =>
  verifyPackage(inMemory(bytes), { keys: [vkeyOf(package_.log)] });

beforeAll(async () => {
  package_ = await truePackage('OpenCommentPeriod');
}, 60_000);

describe('one change', () => {
  it('is needed: the untouched package holds', async () => {
    const { verdict, fails } = await verify(package_.zip);
    expect({ verdict, fails }).toEqual({ verdict: 'proved', fails: [] });
  });

  it.each(Object.entries(changes))(
    '%s is found, and nothing else is blamed',
    async (name, make) => {
      const below = generator(name.length * 713);
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const change = make(package_, below);
        const report = await verify(await zipped({ ...package_, files: change.files }));
        const faults = misreported(report, change);
        if (faults.length > 0) wrong.push({ round, at: change.at[0], line: change.line, faults });
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
