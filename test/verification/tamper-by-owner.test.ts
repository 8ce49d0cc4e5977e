import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyPackage } from '../../src/verification/verify.ts';
import { generator } from '../support/chance.ts';
import { misreported } from '../support/package/misreported.ts';
import { ownerChanges } from '../support/package/owner-changes.ts';
import { truePackage, vkeyOf, zipped, type Package } from '../support/package/true-package.ts';
import { inMemory } from '../support/package/zip.ts';

const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 10);

/** One with signatures: counsel have given their opinions. */
let signed: Package;

const verify = (bytes: Uint8Array) =>
  verifyPackage(inMemory(bytes), { keys: [vkeyOf(signed.log)] });

beforeAll(async () => {
  signed = await truePackage('IssueConditionalOpinion');
}, 60_000);

// Seals, lists and the note over the package all fit: only the one check of that file can find it.
describe('a change by whoever has the key of the log, in a file that follows from others', () => {
  it.each(Object.entries(ownerChanges))(
    '%s is found by its own check, and nothing else is blamed',
    async (name, make) => {
      const below = generator(name.length * 719);
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const change = make(signed, below);
        const report = await verify(await zipped({ ...signed, files: change.files }));
        const named = report.fails.some(({ finding }) => finding === change.finds);
        const faults = [...misreported(report, change), ...(named ? [] : ['by another check'])];
        if (faults.length > 0)
          wrong.push({ round, at: change.at[0], faults, report: report.fails });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );
});
