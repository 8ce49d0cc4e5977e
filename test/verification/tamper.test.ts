import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/verification/report.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { generator } from '../support/chance.ts';
import { changes, type Change } from '../support/package/changes.ts';
import { ownerChanges } from '../support/package/owner-changes.ts';
import { truePackage, vkeyOf, zipped, type Package } from '../support/package/true-package.ts';
import { inMemory } from '../support/package/zip.ts';

/** `npm run test:tamper` draws 320 of each kind, more than 10,000 in all. */
const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 10);

let package_: Package;
/** One with signatures: counsel have given their opinions. */
let signed: Package;

const verify = (bytes: Uint8Array, { log }: Package = package_) =>
  verifyPackage(inMemory(bytes), { keys: [vkeyOf(log)] });

beforeAll(async () => {
  package_ = await truePackage('OpenCommentPeriod');
  signed = await truePackage('IssueConditionalOpinion');
}, 60_000);

/** What is wrong with a report on a known change: it was not found, or something else is blamed. */
function misreported({ verdict, fails }: Report, { at, line }: Change): string[] {
  if (verdict !== 'broken') return ['not found'];
  const isChanged = (file = '') =>
    at.some((one) => one === file || one.replace(/-\d+/, '-*') === file);
  const innocent = fails.filter(
    ({ finding, place, against }) =>
      // That a proof has no entry says nothing of the proof: the entry may be what is gone.
      finding !== 'proof-stray' &&
      [place, against].every((one) => one?.file === undefined || !isChanged(one.file)),
  );
  const named = fails.some(({ place, against }) =>
    [place, against].some((one) => isChanged(one?.file)),
  );
  const lines = fails.flatMap(({ place, against }) => [place, against]);
  const near = lines.some(
    (one) => one?.file === 'data/entries.ndjson' && Math.abs((one.line ?? -9) - (line ?? 0)) <= 1,
  );
  return [
    ...innocent.map(({ finding, place }) => `blames ${finding} ${JSON.stringify(place)}`),
    ...(named ? [] : ['does not name the place']),
    ...(line === undefined || near ? [] : [`does not name line ${line}`]),
  ];
}

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

// Seals, lists and the note over the package all fit: only the one check of that file can find it.
describe('a change by whoever has the key of the log, in a file that follows from others', () => {
  it.each(Object.entries(ownerChanges))(
    '%s is found by its own check, and nothing else is blamed',
    async (name, make) => {
      const below = generator(name.length * 719);
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const change = make(signed, below);
        const report = await verify(await zipped({ ...signed, files: change.files }), signed);
        const named = report.fails.some(({ finding }) => finding === change.finds);
        const faults = [...misreported(report, change), ...(named ? [] : ['by another check'])];
        if (faults.length > 0)
          wrong.push({ round, at: change.at[0], faults, report: report.fails });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );
});
