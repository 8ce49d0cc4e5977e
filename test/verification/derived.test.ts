import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../src/integrity/canonical.ts';
import { verifierKeyOf, vkeyLine } from '../../src/integrity/signed-note.ts';
import { dayOf } from '../../src/verification/matter/day.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { resealed } from '../support/package/forger.ts';
import { unpacked } from '../support/package.ts';
import { opened, SEED, type Package, type TestLog } from '../support/package/true-package.ts';

const PROV = 'data/prov.json';
const CATALOGUE = 'data/archive/catalogue.json';

/** A package with all that its owner needs to change it. */
type Owned = Pick<Package, 'files' | 'matterId'> & { log: Pick<TestLog, 'origin' | 'seed'> };
type Json = Record<string, unknown>;
type Said = Record<string, Record<string, Json>>;

/** A package that was kept, and the key of its log, with which its owner could have written another. */
async function kept(name: string): Promise<Owned> {
  const zip = readFileSync(new URL(`../golden/${name}.zip`, import.meta.url));
  const files = await unpacked(zip);
  const { matterId } = JSON.parse(files.get('data/dossier.json')!.toString()) as Json;
  const origin = files.get('data/log/checkpoint')!.toString().split('\n')[0]!;
  return { files, matterId: String(matterId), log: { origin, seed: SEED } };
}

const full = await kept('erased-opinion');
const public_ = await kept('erased-opinion-public');

async function reportOn(package_: Owned) {
  const { verdict, fails, holds, notes } = await verifyPackage(await opened(package_), {
    keys: [vkeyLine(verifierKeyOf({ name: package_.log.origin, seed: package_.log.seed }))],
  });
  const noted = (finding: string) => notes.filter((one) => one.finding === finding);
  return {
    verdict,
    noted,
    fails: fails.map(({ finding, en, against }) => ({ finding, en, against: against?.file })),
    holds: holds.map(({ finding }) => finding),
  };
}

/** A package of which whoever has the log's key put other bytes in the place of a file's, and sealed it. */
function sealedWith(package_: Owned, file: string, content: string) {
  const files = new Map(package_.files).set(file, Buffer.from(content));
  const signer = { name: package_.log.origin, seed: package_.log.seed };
  return reportOn({ ...package_, files: resealed(files, package_.matterId, signer) });
}

/** What is found where whoever has the log's key says something else in one file and seals it. */
async function reportOnChanged(package_: Owned, file: string, change: (said: Said) => void) {
  const said = JSON.parse(package_.files.get(file)!.toString()) as Said;
  change(said);
  return sealedWith(package_, file, JSON.stringify(said));
}

const unitIn = (said: Said) => Object.keys(said.agent!).find((id) => id.startsWith('dc:unit-'))!;

describe('what prov.json calls things', () => {
  it('is held against the record: everything is looked at where everything is shown', async () => {
    const { verdict, noted, holds } = await reportOn(full);
    expect(verdict).toBe('proved');
    expect(holds).toEqual(expect.arrayContaining(['provenance', 'catalogue']));
    expect([...noted('unit-names-unseen'), ...noted('words-unknown')]).toEqual([]);
  });

  it('a changed name of a unit is found, against the register of units', async () => {
    const { fails } = await reportOnChanged(full, PROV, (said) => {
      said.agent![unitIn(said)]!['prov:label'] = { $: '另一单位', lang: 'zh-CN' };
    });
    expect(fails).toMatchObject([
      { finding: 'provenance-differs', against: 'data/accounts.ndjson' },
    ]);
    expect(fails[0]?.en).toMatch(/: agent dc:unit-.*\/prov:label\/\$$/);
  });

  it('names of units are named as not checked where their registration is withheld', async () => {
    const { verdict, noted, holds } = await reportOn(public_);
    expect(verdict).toBe('proved');
    expect(holds).toContain('provenance');
    const [note] = noted('unit-names-unseen');
    expect(note?.place?.file).toBe(PROV);
    expect(note?.zh).toContain('bureau 示例区政务服务和数据管理局');
  });

  it('and what everybody can check of the same agents is checked', async () => {
    const { fails } = await reportOnChanged(public_, PROV, (said) => {
      said.agent![unitIn(said)]!['prov:type'] = { $: 'prov:Person', type: 'prov:QUALIFIED_NAME' };
    });
    expect(fails.map(({ en }) => en)).toEqual([expect.stringMatching(/prov:type\/\$$/)]);
  });

  it.each([
    ['words', { 'prov:label': { $: '另一说法', lang: 'zh-CN' } }],
    ['a provision', { 'dc:provision': 'A-PUB-99' }],
  ])('an act that has %s of no act that is known is named, act by act', async (_what, over) => {
    const { verdict, fails, noted } = await reportOnChanged(full, PROV, (said) => {
      Object.assign(said.activity!['dc:act-1']!, over);
    });
    expect([verdict, fails]).toEqual(['proved', []]);
    const [note, ...more] = noted('words-unknown');
    expect([note?.place?.file, more]).toEqual([PROV, []]);
    expect(note?.zh).toMatch(/dc:act-1 MatterProposed: .*(另一说法|A-PUB-99)/);
    expect(note?.zh).not.toContain('dc:act-2 ');
  });

  it('a label that is no text is found', async () => {
    const { fails } = await reportOnChanged(full, PROV, (said) => {
      said.activity!['dc:act-1']!['prov:label'] = '提出决策事项建议';
    });
    expect(fails.map(({ en }) => en)).toEqual([
      expect.stringMatching(/activity dc:act-1\/prov:label$/),
    ]);
  });

  it('kinds of statements that are none are found', async () => {
    const { fails } = await reportOnChanged(full, PROV, (said) => {
      Object.assign(said, { wasInformedBy: { '_:x1': {} }, hadMember: 'all' });
    });
    expect(fails.map(({ en }) => en)).toEqual([
      expect.stringMatching(/wasInformedBy _:x1$/),
      expect.stringMatching(/hadMember$/),
    ]);
  });
});

describe('what the catalogue says', () => {
  it.each([
    ['responsible', '另一单位', 'data/accounts.ndjson'],
    ['date', '2020-01-01', 'data/entries.ndjson'],
    ['number', 99, 'data/entries.ndjson'],
  ])('another %s is found', async (member, value, against) => {
    const { fails } = await reportOnChanged(full, CATALOGUE, (said) => {
      (said.items as unknown as Json[])[0]![member] = value;
    });
    expect(fails).toMatchObject([{ finding: 'catalogue-differs', against }]);
    expect(fails[0]?.en.endsWith(`/${member}`)).toBe(true);
  });

  it('a document that is said to be missing, or not to be, is found', async () => {
    const { fails } = await reportOnChanged(full, CATALOGUE, (said) => {
      Object.assign(said, { missing: [{ document: 'D07', reason: '未形成' }] });
    });
    expect(fails.map(({ en }) => en)).toEqual([expect.stringMatching(/missing$/)]);
  });

  it('of another matter is found, and so is one without items', async () => {
    const other = await reportOnChanged(full, CATALOGUE, (said) => {
      Object.assign(said, { matterId: 'M20260105-XXXXXXXX' });
    });
    expect(other.fails.map(({ en }) => en)).toEqual([expect.stringMatching(/matterId$/)]);
    const none = await reportOnChanged(full, CATALOGUE, (said) => {
      Object.assign(said, { items: ['D01'] });
    });
    expect(none.fails.map(({ finding }) => finding)).toEqual(['unreadable']);
  });
});

describe('an entry that is withheld', () => {
  const ENTRIES = 'data/entries.ndjson';

  it.each([
    ['ground', { code: 'privacy', provision: '第十五条' }],
    ['article', { code: 'privacy', ground: '涉及个人隐私', provision: '' }],
  ])('is not withheld without its %s: neither is in any proof', async (_what, withheld) => {
    const lines = public_.files.get(ENTRIES)!.toString().split('\n');
    const at = lines.findIndex((line) => line.includes('"withheld"'));
    const line = canonical({ ...(JSON.parse(lines[at]!) as Json), withheld });
    const { fails } = await sealedWith(public_, ENTRIES, lines.with(at, line).join('\n'));
    expect(fails.map(({ finding }) => finding)).toEqual(['withheld-without-ground']);
  });
});

describe('a document that is withheld', () => {
  const withheldIn = (said: Said) =>
    (said.files as unknown as Json[]).find(({ withheld }) => withheld !== undefined)!;

  it.each([
    ['ground', { code: 'privacy', provision: '第十五条' }],
    ['article', { code: 'privacy', ground: '涉及个人隐私', provision: '' }],
  ])('is not withheld without its %s', async (_what, withheld) => {
    const { fails } = await reportOnChanged(public_, 'data/dossier.json', (said) => {
      Object.assign(withheldIn(said), { withheld });
    });
    expect(fails.map(({ finding }) => finding)).toEqual(['withheld-without-ground']);
  });
});

describe('the title in dossier.json', () => {
  it('is that under which the matter was proposed', async () => {
    const { fails } = await reportOnChanged(full, 'data/dossier.json', (said) => {
      Object.assign(said, { title: '另一事项' });
    });
    expect(fails.map(({ finding }) => finding)).toEqual([
      'description-differs',
      'bag-info-differs',
    ]);
  });

  it('is named as not checked where that entry is withheld', async () => {
    const { noted } = await reportOn(public_);
    expect(noted('not-checked').map(({ zh }) => zh)).toContainEqual(
      expect.stringContaining('未检查:题名:示例:核验测试事项(因为 首条记录不公开)'),
    );
  });
});

it('the day of an instant is that in Shanghai, and of no instant none', () => {
  expect(dayOf('2026-01-05T15:59:59.999Z')).toBe('2026-01-05');
  expect(dayOf('2026-01-05T16:00:00.000Z')).toBe('2026-01-06');
  expect(dayOf('one day')).toBe('');
});
