import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleOpinions } from '../../../src/demonstration/play.ts';
import type { Profile } from '../../../src/engine/dossier/profiles.ts';
import { fromBase64, hexOf } from '../../../src/integrity/bytes.ts';
import { openCheckpoint } from '../../../src/integrity/checkpoint.ts';
import { rootFromInclusion } from '../../../src/integrity/merkle.ts';
import { parseVkey } from '../../../src/integrity/signed-note.ts';
import { engineOf } from '../../support/engine.ts';
import { exported, linesIn, played, unpacked } from '../../support/package.ts';

let desk: Awaited<ReturnType<typeof engineOf>>;
const packages = new Map<Profile, Map<string, Buffer>>();

beforeAll(async () => {
  desk = await engineOf();
  const matterId = await played(desk.engine);
  for (const profile of ['full', 'inspection', 'public'] as const)
    packages.set(profile, await unpacked(await exported(desk.engine, matterId, profile)));
}, 60_000);
afterAll(() => desk.close());

const filesOf = (profile: Profile) => packages.get(profile)!;
const lines = (profile: Profile, name: string) => linesIn(filesOf(profile), `data/${name}.ndjson`);
const shown = (profile: Profile, name: string) =>
  lines(profile, name).flatMap(({ entry }) => (entry ? [entry as { fact: { type: string } }] : []));
const whole = (profile: Profile) => Buffer.concat([...filesOf(profile).values()]).toString('utf8');

describe('what a profile withholds', () => {
  it('keeps every line of every history, in its place', () => {
    const placesOf = (profile: Profile) =>
      ['entries', 'opinions-1', 'installation'].map((name) =>
        lines(profile, name).map(({ leaf }) => leaf),
      );
    expect(placesOf('public')).toEqual(placesOf('full'));
    expect(placesOf('inspection')).toEqual(placesOf('full'));
  });

  it('proves withheld lines by their leaf hashes', () => {
    const text = (path: string) => filesOf('public').get(path)!.toString();
    const keys = text('data/log/log.vkey').trim().split('\n').map(parseVkey);
    const { size, root } = openCheckpoint(text('data/log/checkpoint'), keys);
    const proofs = new Map(
      linesIn(filesOf('public'), 'data/log/proofs.ndjson').map(({ leaf, hashes }) => [
        leaf,
        (hashes as string[]).map((hash) => fromBase64(hash)!),
      ]),
    );
    const withheld = lines('public', 'entries').filter(({ withheld: why }) => why);
    const roots = withheld.map(({ leaf, leafHash }) =>
      rootFromInclusion({
        leaf: Buffer.from(String(leafHash), 'hex'),
        index: Number(leaf),
        size,
        proof: proofs.get(leaf)!,
      }),
    );
    expect(withheld.length).toBeGreaterThan(20);
    expect(new Set(roots.map((found) => hexOf(found!)))).toEqual(new Set([hexOf(root)]));
  });

  it('states the ground and the article of every withheld line', () => {
    const grounds = ['entries', 'opinions-1']
      .flatMap((name) => lines('public', name))
      .flatMap(({ withheld }) => (withheld ? [withheld as { provision: string }] : []));
    for (const { provision } of grounds)
      expect(provision).toMatch(/^《中华人民共和国政府信息公开条例》第十[四五六]条/);
  });

  it('shows everybody what the law announces, and nothing said on the way', () => {
    const types = shown('public', 'entries').map(({ fact }) => fact.type);
    expect(types).toEqual(
      expect.arrayContaining(['CommentPeriodOpened', 'CommentsAnswered', 'DecisionPromulgated']),
    );
    expect(types).not.toContain('DeliberationRecorded');
    expect(whole('public')).not.toContain('不同意目前的收益分配比例');
    expect(whole('full')).toContain('不同意目前的收益分配比例');
  });

  it('gives nobody but the auditor the codes with which opinions are read again', async () => {
    const codes = shown('full', 'opinions-1').map(({ fact }) => (fact as { code?: string }).code);
    const known = codes.filter((code) => code !== undefined);
    expect(known).toHaveLength(sampleOpinions.length);
    for (const code of known)
      expect([whole('inspection').includes(code), whole('public').includes(code)]).toEqual([
        false,
        false,
      ]);
  });

  it('gives everybody only files that a review for publication has cleared', () => {
    const evidence = [...filesOf('public').keys()].filter((path) => path.includes('/evidence/'));
    const reviews = shown('full', 'entries').flatMap(({ fact }) =>
      fact.type === 'PublicationReviewed'
        ? (fact as unknown as { items: { sha256: string; result: string }[] }).items
        : [],
    );
    const cleared = reviews.filter(({ result }) => result === 'publish');
    expect(evidence.length).toBeGreaterThan(0);
    for (const path of evidence)
      expect(cleared.map(({ sha256 }) => sha256)).toContain(path.split('/').at(-1));
  });

  it('does not name the digest of a file that it withholds', () => {
    const { files } = JSON.parse(filesOf('public').get('data/dossier.json')!.toString()) as {
      files: { sha256?: string; withheld?: object }[];
    };
    const withheld = files.filter(({ withheld: why }) => why);
    expect(withheld.length).toBeGreaterThan(10);
    expect(withheld.filter(({ sha256 }) => sha256 !== undefined)).toEqual([]);
  });

  it('says in the readable record that something is not shown', () => {
    const told = (profile: Profile) =>
      [
        ...filesOf(profile)
          .get('data/record.html')!
          .toString()
          .matchAll(/<td class="muted">(\d+)条不予公开<\/td>/g),
      ].reduce((sum, [, count]) => sum + Number(count), 0);
    const withheld = lines('public', 'entries').filter(({ withheld: why }) => why);
    expect(told('public')).toBe(withheld.length);
    expect(withheld.length).toBeGreaterThan(20);
    expect(told('full')).toBe(0);
  });
});
