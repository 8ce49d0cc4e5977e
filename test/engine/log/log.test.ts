import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record } from '../../../src/engine/stream.ts';
import { fromBase64 } from '../../../src/integrity/bytes.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { openCheckpoint } from '../../../src/integrity/checkpoint.ts';
import { verifyHeadCode } from '../../../src/integrity/head-code.ts';
import { verifyConsistency } from '../../../src/integrity/merkle.ts';
import { parseVkey } from '../../../src/integrity/signed-note.ts';
import { verifyTlogProof } from '../../../src/integrity/tlog-proof.ts';
import { engineOf } from '../../support/engine.ts';
import { naiveLeaf, naiveRoot } from '../../support/naive-tree.ts';

let subject: Awaited<ReturnType<typeof engineOf>>;
beforeAll(async () => {
  subject = await engineOf();
});
afterAll(() => subject.close());

const log = () => subject.engine.log;
const keys = async () => (await log().vkeys()).map(parseVkey);

/** Puts a note in a stream; any fact will do. */
const append = (stream: string, commandId: string = randomUUID()) =>
  record(subject.ledger, {
    stream,
    commandId,
    request: {},
    recordedAt: '2026-01-05T01:00:00.000Z',
    fact: { type: 'Noted', at: '2026-01-05T01:00:00.000Z', text: '一件事' },
  });

const everything = async () =>
  (await subject.ledger.readAll({ limit: 100_000 })).map(({ entry }) => entry);

async function appendMany(count: number): Promise<void> {
  for (let n = 0; n < count; n += 50)
    await Promise.all(Array.from({ length: 50 }, (_, of) => append(`matter:${of % 25}`)));
}

describe('the log of an installation', () => {
  it('has the root of the naive tree over everything on record', async () => {
    await appendMany(1_400);
    const { size, root } = openCheckpoint(await log().checkpoint(), await keys());
    const entries = await everything();
    expect(size).toBe(entries.length);
    expect(root).toEqual(naiveRoot(entries.map((entry) => naiveLeaf(canonical(entry)))));
  });

  it('begins its name with the seal of the first entry, and its key is on record', async () => {
    const [first] = await subject.ledger.read('installation', 0, 1);
    expect(log().origin).toBe(`duecourse/${first?.seal.slice(0, 12)}`);
    const published = (await everything()).filter(({ fact }) => fact.type === 'LogKeyPublished');
    expect(published.map(({ fact }) => fact.vkey)).toEqual(await log().vkeys());
  });

  it('proves an entry that was only just recorded, and no other', async () => {
    const entry = await append('matter:new');
    const proof = await log().proofOf(entry.stream, entry.sequence);
    expect(verifyTlogProof(proof, canonical(entry), await keys()).origin).toBe(log().origin);
    const other = canonical({ ...entry, recordedAt: '2026-01-05T01:00:00.001Z' });
    const trusted = await keys();
    expect(() => verifyTlogProof(proof, other, trusted)).toThrow();
  });

  it('covers an entry by the same head, however much follows', async () => {
    const entry = await append('matter:covered');
    const first = await log().covering(entry.stream, entry.sequence);
    await appendMany(50);
    await log().checkpoint();
    expect(await log().covering(entry.stream, entry.sequence)).toBe(first);
  });

  it('proves that each head continues the one before', async () => {
    const trusted = await keys();
    const older = openCheckpoint(await log().checkpoint(), trusted);
    await appendMany(300);
    const newer = openCheckpoint(await log().checkpoint(), trusted);
    const proof = await log().consistency(older.size, newer.size);
    const hashes = proof.map((hash) => fromBase64(hash) ?? new Uint8Array());
    expect(verifyConsistency({ older, newer, proof: hashes })).toBe(true);
    expect(verifyConsistency({ older, newer, proof: hashes.slice(1) })).toBe(false);
  });

  it('gives the newest head a code for paper', async () => {
    const { code, size } = await log().headCode();
    const head = openCheckpoint(await log().latest(), await keys());
    expect([verifyHeadCode(code, head), size]).toEqual([true, head.size]);
  });

  it('signs a head once', async () => {
    const note = await log().checkpoint();
    expect(await log().checkpoint()).toBe(note);
    expect(await log().checkpoint(openCheckpoint(note, await keys()).size)).toBe(note);
  });

  it('finds nothing amiss in the whole ledger', async () => {
    const { leaves, contradicted, checkpoints } = await log().audit();
    expect([leaves, contradicted]).toEqual([(await everything()).length, []]);
    expect(checkpoints).toBeGreaterThan(3);
  });

  it.each([
    ['an entry that there is not', () => log().leafIndex('matter:none', 1)],
    ['a leaf that there is not', () => log().inclusion(10, 10)],
    ['a size that there is not', () => log().inclusion(0, 1_000_000)],
    ['a head that was not signed', () => log().checkpoint(3)],
    ['a continuation backwards', () => log().consistency(5, 4)],
    ['a continuation past the end', () => log().consistency(5, 1_000_000)],
  ])('does not find %s', async (_what, ask) => {
    await expect(ask()).rejects.toMatchObject({ code: 'not-found' });
  });
});
