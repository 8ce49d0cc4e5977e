import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/verification/report.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { generator } from '../support/chance.ts';
import { changes, type Change } from '../support/package/changes.ts';
import { truePackage, vkeyOf, zipped, type Package } from '../support/package/true-package.ts';
import { inMemory } from '../support/package/zip.ts';

/** `npm run test:tamper` draws 500 of each kind, more than 10,000 in all. */
const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 10);

let package_: Package;

const verify = (bytes: Uint8Array) =>
  verifyPackage(inMemory(bytes), { keys: [vkeyOf(package_.log)] });

beforeAll(async () => {
  package_ = await truePackage('OpenCommentPeriod');
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
