import { describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import type { Profile } from '../../src/engine/dossier/profiles.ts';
import type { Entry } from '../../src/engine/ports/index.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { linesIn } from '../support/package.ts';
import { retoldByTheOwner } from '../support/package/forger.ts';
import { opened, truePackage, vkeyOf, type Package } from '../support/package/true-package.ts';

const ERASURES = 'data/erasures.ndjson';
const by = { person: 'zhao', name: '赵删除', role: 'unitHead', unit: 'service-section' } as const;

/** The text of the second opinion is erased because its author asked for it. */
const erase = (engine: Engine, matterId: string) =>
  engine.eraseOpinion(
    { matterId, number: 2, ground: 'consent-withdrawn', reason: '王某本人来函要求' },
    by,
    'erase-2',
  );

const withErasure = (profile: Profile) => truePackage('OpenCommentPeriod', profile, erase);
const full = await withErasure('full');
const forEverybody = await withErasure('public');

const reportOn = async (package_: Package) =>
  verifyPackage(await opened(package_), { keys: [vkeyOf(package_.log)] });

const said = (package_: Package) =>
  JSON.parse(package_.files.get('data/dossier.json')!.toString()) as {
    counts: Record<string, number>;
  };

describe('the package of a matter with an erased opinion', () => {
  it('is proved, and the verifier says that the erasure is accounted for', async () => {
    const { verdict, fails, holds } = await reportOn(full);
    expect([verdict, fails]).toEqual(['proved', []]);
    expect(holds.find(({ finding }) => finding === 'erasures')?.zh).toMatch(/^1 次/);
  });

  it('has who erased it, when and on which ground, for machines and for people', () => {
    const [{ entry }] = linesIn(full.files, ERASURES) as [{ entry: Entry }];
    expect(entry.fact).toMatchObject({ by, number: 2, ground: 'consent-withdrawn' });
    const record = full.files.get('data/record.html')!.toString();
    for (const words of ['公众意见内容的删除', '赵删除', '（三）个人撤回同意', '王某本人来函要求'])
      expect(record).toContain(words);
    expect(said(full).counts).toMatchObject({ erasures: 1, erasuresWithheld: 0 });
  });

  it('proves the erasure in the log like every entry', () => {
    const [{ leaf }] = linesIn(full.files, ERASURES) as [{ leaf: number }];
    const proofs = linesIn(full.files, 'data/log/proofs.ndjson');
    expect(proofs.map((proof) => proof.leaf)).toContain(leaf);
  });

  it('tells everybody that there was one and the ground of withholding it, and holds', async () => {
    expect((await reportOn(forEverybody)).verdict).toBe('proved');
    const [line] = linesIn(forEverybody.files, ERASURES);
    expect(line).toMatchObject({ withheld: { code: 'privacy' } });
    const all = Buffer.concat([...forEverybody.files.values()]).toString();
    expect(all).not.toContain('赵删除');
    expect(all).not.toContain('王某本人');
    expect(forEverybody.files.get('data/record.html')!.toString()).toContain(
      '1次，不予公开（涉及个人隐私',
    );
  });
});

describe('an erasure that its owner tells otherwise', () => {
  it.each([
    ['of an opinion that there is not', { number: 9 }, 'opinions/number'],
    ['of another commitment', { commitment: '0'.repeat(64) }, 'commitment'],
    ['without a ground', { ground: null }, 'ground/by'],
  ])('%s is found', async (_how, over, member) => {
    const files = retoldByTheOwner(full, 1, (fact) => ({ ...fact, ...over }), ERASURES);
    const { fails } = await reportOn({ ...full, files });
    expect(fails.map(({ finding }) => finding)).toEqual(['erasure-differs']);
    expect(fails[0]?.place?.file).toBe(ERASURES);
    expect(fails[0]?.en).toContain(member);
  });
});
