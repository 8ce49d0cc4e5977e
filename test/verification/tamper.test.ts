import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/verification/report.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { generator } from '../support/chance.ts';
import { changes, type Change, type Package } from '../support/package/changes.ts';
import { bagOf, inFolder, logOfMatter, payloadOf } from '../support/package/contents.ts';
import { inMemory, zipOf } from '../support/package/zip.ts';
import { recorded } from '../support/recorded.ts';

const ROUNDS = Number(process.env.TAMPER_ROUNDS ?? 20);

let package_: Package;
let zip: Buffer;

const verify = (bytes: Uint8Array) =>
  verifyPackage(inMemory(bytes), { keys: [package_.log.key.vkey] });

beforeAll(async () => {
  const log = logOfMatter('open-for-comments');
  const { matterId } = recorded('open-for-comments').record;
  package_ = { log, matterId, files: bagOf(payloadOf(log, matterId), matterId, log.key) };
  zip = await zipOf(inFolder(package_.files, matterId));
});

/** What is wrong with a report on a known change: it was not found, or something else is blamed. */
function misreported({ verdict, fails }: Report, { at, line }: Change): string[] {
  if (verdict !== 'broken') return ['not found'];
  const changed = new Set(at);
  const innocent = fails.filter(({ place, against }) =>
    [place, against].every((one) => one?.file !== undefined && !changed.has(one.file)),
  );
  const named = fails.some(({ place, against }) =>
    [place, against].some((one) => one?.file !== undefined && changed.has(one.file)),
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
    const { verdict, fails } = await verify(zip);
    expect({ verdict, fails }).toEqual({ verdict: 'proved', fails: [] });
  });

  it.each(Object.entries(changes))(
    '%s is found, and nothing else is blamed',
    async (name, make) => {
      const below = generator(name.length * 713);
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const change = make(package_, below);
        const report = await verify(await zipOf(inFolder(change.files, package_.matterId)));
        const faults = misreported(report, change);
        if (faults.length > 0) wrong.push({ round, at: change.at[0], line: change.line, faults });
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
