import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonical } from '../../../src/integrity/canonical.ts';
import { openCheckpoint } from '../../../src/integrity/checkpoint.ts';
import { fromBase64 } from '../../../src/integrity/bytes.ts';
import { leafHash, verifyInclusion } from '../../../src/integrity/merkle.ts';
import { parseVkey } from '../../../src/integrity/signed-note.ts';
import { verifyTlogProof } from '../../../src/integrity/tlog-proof.ts';
import { engineOf } from '../../support/engine.ts';
import { archivist, auditor, exported, linesIn, played, unpacked } from '../../support/package.ts';

const digest = (algorithm: string, content: Buffer) =>
  createHash(algorithm).update(content).digest('hex');

let desk: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;
let first: Buffer;
let files: Map<string, Buffer>;

beforeAll(async () => {
  desk = await engineOf();
  matterId = await played(desk.engine);
  first = await exported(desk.engine, matterId);
  files = await unpacked(first);
}, 60_000);
afterAll(() => desk.close());

const text = (path: string) => files.get(path)?.toString() ?? '';
const listed = (manifest: string) =>
  text(manifest)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('  ') as [string, string]);

describe('the package of a matter', () => {
  it.each([
    ['manifest-sha256.txt', 'sha256'],
    ['sm3sums.txt', 'sm3'],
    ['tagmanifest-sha256.txt', 'sha256'],
  ])('lists in %s what the files are', (manifest, algorithm) => {
    const found = listed(manifest).map(([, path]) => [
      digest(algorithm, files.get(path) ?? Buffer.alloc(0)),
      path,
    ]);
    expect(listed(manifest)).toEqual(found);
  });

  it('lists every file of the payload, and nothing else', () => {
    const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
    expect(listed('manifest-sha256.txt').map(([, path]) => path)).toEqual(payload);
    expect(listed('sm3sums.txt').map(([, path]) => path)).toEqual(payload);
  });

  it('holds the record as the ledger has it, whole and in order', async () => {
    const entries = await desk.ledger.read(`matter:${matterId}`);
    expect(linesIn(files, 'data/entries.ndjson').map(({ entry }) => entry)).toEqual(entries);
  });

  it('proves every line against its checkpoint', () => {
    const { size, root } = checkpoint();
    const proofs = new Map(
      linesIn(files, 'data/log/proofs.ndjson').map((line) => [line.leaf, line.hashes as string[]]),
    );
    const lines = ['entries', 'opinions-1', 'installation'].flatMap((name) =>
      linesIn(files, `data/${name}.ndjson`),
    );
    const proven = lines.map(({ leaf, entry }) =>
      verifyInclusion({
        leaf: leafHash(canonical(entry)),
        index: Number(leaf),
        size,
        root,
        proof: (proofs.get(leaf) ?? []).map((hash) => fromBase64(hash)!),
      }),
    );
    expect(new Set(proven)).toEqual(new Set([true]));
    expect([...proofs.keys()]).toEqual(
      [...proofs.keys()].toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  it('gives each entry a proof that stands alone', () => {
    const [{ entry }] = linesIn(files, 'data/entries.ndjson') as [Record<string, unknown>];
    const proof = text(`data/log/matter-${matterId}-1.tlog-proof`);
    expect(verifyTlogProof(proof, canonical(entry), keys()).size).toBe(checkpoint().size);
  });

  it('has each file of evidence by its digest, and the texts of law that it is pinned to', () => {
    const said = JSON.parse(text('data/dossier.json')) as {
      files: { sha256: string }[];
      edition: { packs: { id: string; sha256: string }[] };
    };
    for (const { sha256 } of said.files)
      expect(digest('sha256', files.get(`data/evidence/${sha256}`)!)).toBe(sha256);
    for (const { id, sha256 } of said.edition.packs)
      expect([id, digest('sha256', files.get(`data/law/${id}.json`)!)]).toEqual([id, sha256]);
  });
});

const keys = () => text('data/log/log.vkey').trim().split('\n').map(parseVkey);
const checkpoint = () => openCheckpoint(text('data/log/checkpoint'), keys());

describe('the same matter with the same head', () => {
  it('is the same bytes for another person at another time', async () => {
    await desk.engine.moveClock('2027-01-04T01:00:00.000Z', auditor, 'half a year later');
    const second = await exported(desk.engine, matterId, 'full', archivist);
    expect(digest('sha256', second)).toBe(digest('sha256', first));
  }, 20_000);

  it('puts each export on record, after what the package covers', async () => {
    const accesses = await desk.ledger.read(`accesses:${matterId}`);
    expect(accesses.map(({ fact }) => [fact.type, (fact.by as { person: string }).person])).toEqual(
      [
        ['DossierExported', 'gao-auditor'],
        ['DossierExported', 'he-archivist'],
      ],
    );
    const leaf = await desk.engine.log.leafIndex(`accesses:${matterId}`, 1);
    expect(leaf).toBeGreaterThanOrEqual(checkpoint().size);
  });

  it('becomes another package once something was refused, and that one tells of the exports', async () => {
    const { matterId: id, engine } = { matterId, engine: desk.engine };
    const expected = (await engine.matterRow(id))?.sequence ?? 0;
    const officer = { ...archivist, role: 'chief' as const };
    const act = { matterId: id, step: 'AdoptDraft' as const, statement: { draft: '0'.repeat(64) } };
    await expect(
      engine.perform({ ...act, officer, commandId: 'too late', expected }),
    ).rejects.toThrow();
    const next = await unpacked(await exported(engine, id));
    expect(linesIn(next, 'data/refusals.ndjson')).toHaveLength(1);
    expect(linesIn(next, 'data/accesses.ndjson')).toHaveLength(2);
    expect(next.get('data/record.html')?.toString()).toMatch(
      /第三十条第一款：当前阶段（.+?）不能办理该步骤。.+?为“.+?”[^；。]*。/,
    );
  }, 20_000);
});

it('knows no matter that is not there', async () => {
  await expect(desk.engine.dossier('M20260101-AAAAAAAA', 'full')).rejects.toMatchObject({
    code: 'not-found',
  });
});
