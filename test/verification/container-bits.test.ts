import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyPackage } from '../../src/verification/verify.ts';
import { readDirectory } from '../../src/verification/zip/directory.ts';
import { generator } from '../support/chance.ts';
import { truePackage, vkeyOf, type Package } from '../support/package/true-package.ts';
import { inMemory } from '../support/package/zip.ts';

const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 20);
let package_: Package;

beforeAll(async () => {
  package_ = await truePackage('OpenCommentPeriod');
}, 60_000);

/** Which file a byte of a zip belongs to: that whose header began last; none in the directory. */
async function owners(bytes: Buffer) {
  const { members, start } = await readDirectory(inMemory(bytes));
  return (at: number) =>
    at >= start ? undefined : members.findLast(({ offset }) => offset <= at)!.name;
}

describe('any one bit of a package', () => {
  it('is found: the bit makes it not hold, at that file, or is a mark on which nothing rests', async () => {
    const { zip } = package_;
    const keys = [vkeyOf(package_.log)];
    const ownerOf = await owners(zip);
    const below = generator(8493);
    const wrong: unknown[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const at = below(zip.length);
      const changed = Buffer.from(zip);
      changed[at]! ^= 1 << below(8);
      const { verdict, fails, notes } = await verifyPackage(inMemory(changed), { keys });
      const marked = notes.some(({ finding }) => finding === 'container-marks');
      const owner = ownerOf(at)?.replace(/^[^/]*\//, '');
      const named = fails.some(({ place, against }) =>
        [place?.file, against?.file].some(
          (file) => file !== undefined && file.endsWith(owner ?? ''),
        ),
      );
      const found = verdict === 'broken' ? named || owner === undefined : marked;
      if (!found)
        wrong.push({
          at,
          owner,
          verdict,
          fails: fails.map(({ finding, place }) => [finding, place]),
        });
    }
    expect(wrong).toEqual([]);
  });
});
