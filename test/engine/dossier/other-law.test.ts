import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lawTextsOf } from '../../../src/engine/dossier/law-texts.ts';
import { sealEntry } from '../../../src/integrity/seal.ts';
import type { Edition } from '../../../src/statute/edition.ts';
import { packs } from '../../../src/statute/packs/index.ts';
import { verifyPackage } from '../../../src/verification/verify.ts';
import { engineOf } from '../../support/engine.ts';
import { exported, played, unpacked } from '../../support/package.ts';
import { relisted, resealed } from '../../support/package/forger.ts';
import { opened } from '../../support/package/true-package.ts';

const ALTERED = 'd'.repeat(64);
const CHART = 'c'.repeat(64);
const changed = packs[0]!.id;
const gone = 'a-pack-of-earlier-days';

/** A matter of earlier software: one text was another, one pack is no more, another chart walked it. */
const ofEarlier = (edition: Edition): Edition => ({
  ...edition,
  machine: CHART,
  packs: [
    ...edition.packs.map((pack) => (pack.id === changed ? { ...pack, sha256: ALTERED } : pack)),
    { id: gone, version: '1', sha256: ALTERED },
  ],
});

let desk: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;
let files: Map<string, Buffer>;

beforeAll(async () => {
  const earlier = await engineOf();
  desk = await engineOf();
  matterId = await played(earlier.engine, 'ClassifyAsMajor');
  let previous: string | undefined;
  for (const { seal: _seal, ...entry } of await earlier.ledger.read(`matter:${matterId}`)) {
    const edition = entry.fact.edition as Edition | undefined;
    const fact = edition ? { ...entry.fact, edition: ofEarlier(edition) } : entry.fact;
    const sealed = sealEntry({ ...entry, fact, ...(previous === undefined ? {} : { previous }) });
    previous = sealed.seal;
    await desk.ledger.append(sealed);
    for (const { sha256 } of (fact.evidence ?? []) as { sha256: string }[])
      await desk.stores.blobs.put(await earlier.stores.blobs.get(sha256), { maxBytes: 1_000_000 });
  }
  await earlier.close();
  files = await unpacked(await exported(desk.engine, matterId));
}, 60_000);
afterAll(() => desk.close());

const said = () =>
  JSON.parse(files.get('data/dossier.json')!.toString()) as Record<string, unknown>;
const report = async (of = files) =>
  verifyPackage(await opened({ files: of, matterId }), { keys: await desk.engine.log.vkeys() });
const findingsOf = (found: readonly { finding: string }[]) => found.map(({ finding }) => finding);

describe('a package of a matter whose law this software no longer has word for word', () => {
  it('has the texts that are the same, and no other in the place of the others', () => {
    expect(files.has(`data/law/${changed}.json`)).toBe(false);
    const { packs: pinned } = said().edition as Edition;
    const here = [...files.keys()].filter((name) => name.startsWith('data/law/'));
    expect(here).toHaveLength(pinned.length - 2);
  });

  it('says in plain words which are left out and why', () => {
    expect(said().lawTextsLeftOut).toEqual([
      expect.objectContaining({ id: changed, sha256: ALTERED, here: lawOf(changed) }),
      expect.objectContaining({ id: gone, sha256: ALTERED, here: null }),
    ]);
    expect(said().recheckedBy).toEqual({ machine: expect.not.stringMatching(CHART) });
  });

  it('warns in the readable record wherever it quotes another text or another chart was asked', () => {
    const record = files.get('data/record.html')!.toString();
    for (const words of [
      '其中2部的原文本软件已没有，未收入',
      `注意：本案所依文本的摘要为 ${ALTERED}`,
      '不是本案所依文本，只供对照',
      '已没有此法规包的任何文本',
      `本案所依程序图的摘要为 ${CHART}`,
    ])
      expect(record).toContain(words);
  });

  it('holds, and the verifier names what could not be compared', async () => {
    const { verdict, fails, notes } = await report();
    expect([verdict, fails]).toEqual(['proved', []]);
    const words = new Map(notes.map(({ finding, zh }) => [finding, zh]));
    expect(words.get('law-left-out')).toContain(`${changed}, ${gone}`);
    expect(words.get('rechecked-otherwise')).toContain(CHART);
  });

  it('does not hold where the text that the software has is put in its place', async () => {
    const other = [...files].find(([name]) => name.startsWith('data/law/'))![1];
    const put = resealedHere(new Map(files).set(`data/law/${changed}.json`, other));
    const { fails } = await report(put);
    expect(findingsOf(fails)).toEqual(['law-differs']);
  });

  it.each([
    ['a text is dropped and not spoken of', 'law-missing', 'drop'],
    ['a text of no pinned law is added', 'law-stray', 'add'],
  ])('does not hold where %s', async (_what, finding, how) => {
    const other = new Map(files);
    if (how === 'drop') other.delete('data/law/design.json');
    else other.set('data/law/another.json', Buffer.from('{}'));
    expect(other.size).not.toBe(files.size);
    expect(findingsOf((await report(resealedHere(other))).fails)).toEqual([finding]);
  });
});

const lawOf = (id: string) =>
  lawTextsOf({ packs: [{ id, version: '', sha256: '' }] } as unknown as Edition)[0]?.here?.sha256;

/** As whoever has the log's key would list and seal it. */
const resealedHere = (other: Map<string, Buffer>) =>
  resealed(relisted(other), matterId, {
    name: desk.engine.log.origin,
    seed: new Uint8Array(32).fill(7),
  });
