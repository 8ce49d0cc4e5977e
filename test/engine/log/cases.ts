import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logTables, type EngineLog } from '../../../src/engine/log/index.ts';
import { canonical } from '../../../src/integrity/canonical.ts';
import { openCheckpoint } from '../../../src/integrity/checkpoint.ts';
import { parseVkey } from '../../../src/integrity/signed-note.ts';
import { verifyTlogProof } from '../../../src/integrity/tlog-proof.ts';
import { naiveLeaf, naiveRoot } from '../../support/naive-tree.ts';
import { append, appendMany, logAt, type Place } from './place.ts';

const script = new URL('sequencer.ts', import.meta.url).pathname;

/** What a failed test left running. */
const alive = new Set<ChildProcess>();

/** Lets a process append, sequence and sign, and kills it in the middle; the heads that it told of. */
async function killed({ kind, where }: Place, heads: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--no-warnings', script, kind, where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(JSON.parse(line) as string);
    // Not at once: somewhere in the work on the next head.
    if (told.length === heads) setTimeout(() => child.kill('SIGKILL'), 5 + heads);
  }
  return told;
}

const leavesOf = async ({ stores }: Place) =>
  (await stores.ledger.readAll({ limit: 1_000_000 })).map(({ entry }) => canonical(entry));

const headOf = async (log: EngineLog, note: string) =>
  openCheckpoint(note, (await log.vkeys()).map(parseVkey));

/** A head over everything on record must have the root of the naive tree over it. */
async function expectWholeTree(place: Place, log: EngineLog): Promise<void> {
  const { size, root } = await headOf(log, await log.checkpoint());
  const leaves = await leavesOf(place);
  expect(size).toBe(leaves.length);
  expect(root).toEqual(naiveRoot(leaves.map(naiveLeaf)));
  expect((await log.audit()).contradicted).toEqual([]);
}

async function forget({ stores }: Place): Promise<void> {
  for (const { name, rebuildable } of logTables) if (rebuildable) await stores.views.clear(name);
}

const contradicted = { code: 'log-contradicted' };

/** What the log promises over every store. */
export function logCases(open: () => Promise<Place>, many: number): void {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  }, 60_000);
  afterAll(async () => {
    for (const child of alive) child.kill('SIGKILL');
    await place.close();
  });

  describe('the sequencer', () => {
    it('has the root of the naive tree at every edge of a tile', async () => {
      const log = await logAt(place.stores);
      await log.checkpoint();
      for (const size of [255, 256, 257, 511, 512, 513, many]) {
        const { size: now } = await log.sequence();
        await appendMany(place.stores, Math.max(0, size - now));
        const { size: length, root } = await headOf(log, await log.checkpoint());
        const leaves = (await leavesOf(place)).slice(0, length);
        expect([length, Buffer.from(root)]).toEqual([
          Math.max(now, size),
          Buffer.from(naiveRoot(leaves.map(naiveLeaf))),
        ]);
      }
    }, 120_000);

    it('goes on where the last process has stopped', async () => {
      await place.reopen();
      await appendMany(place.stores, 40);
      await expectWholeTree(place, await logAt(place.stores));
    }, 60_000);

    it('works beside others that hold the same lease, or wait for it', async () => {
      const logs = await Promise.all(
        ['same', 'same', 'other'].map((holder) => logAt(place.stores, holder)),
      );
      const rounds = logs.map(async (log) => {
        for (let round = 0; round < 8; round += 1) {
          await appendMany(place.stores, 10);
          await log.checkpoint();
        }
      });
      await Promise.all(rounds);
      await expectWholeTree(place, await logAt(place.stores));
    }, 120_000);
  });

  describe('a process that is killed', () => {
    it('in the middle of its work leaves a log that others bring to its end', async () => {
      await place.stores.close();
      const heads: string[] = [];
      for (const round of [1, 2, 3, 4]) heads.push(...(await killed(place, round)));
      if (place.kind === 'mongodb') {
        const rivals = await Promise.all([killed(place, 4), killed(place, 6)]);
        heads.push(...rivals.flat());
      }
      await place.reopen().catch(() => place.reopen());
      const log = await logAt(place.stores);
      await expectWholeTree(place, log);
      for (const note of heads) {
        const { size } = await headOf(log, note);
        expect(await log.checkpoint(size)).toBe(note);
      }
      expect(heads.length).toBeGreaterThanOrEqual(10);
    }, 240_000);
  });

  describe('tiles that are lost', () => {
    it('are made anew from the ledger, with the same roots and proofs', async () => {
      const log = await logAt(place.stores);
      const head = await log.checkpoint();
      const { stream, sequence } = await append(place.stores, 'matter:proved');
      const proof = await log.proofOf(stream, sequence);
      const consistency = await log.consistency(100, 300);
      await forget(place);
      const again = await logAt(place.stores);
      expect(await again.proofOf(stream, sequence)).toBe(proof);
      expect(await again.consistency(100, 300)).toEqual(consistency);
      expect(await again.checkpoint((await headOf(log, head)).size)).toBe(head);
      await expectWholeTree(place, again);
    }, 60_000);
  });

  describe('a ledger that is rewritten', () => {
    const fact = { type: 'Noted', text: '另一件事' };

    it('is noticed by the walk over all of it, by the patrol, and by whoever holds a proof', async () => {
      const log = await logAt(place.stores);
      const entry = await append(place.stores, 'matter:rewritten');
      const { stream, sequence } = entry;
      const proof = await log.proofOf(stream, sequence);
      await appendMany(place.stores, 20);
      const { size } = await headOf(log, await log.checkpoint());
      await place.tamper({ rewrite: { stream, sequence }, fact });

      const after = await logAt(place.stores);
      expect((await after.audit()).contradicted).toContain(size);
      const rounds = async () => {
        for (let tile = 0; tile <= size; tile += 1) await after.auditNext();
      };
      await expect(rounds()).rejects.toMatchObject(contradicted);
      await append(place.stores, 'matter:later');
      await expect(after.checkpoint()).rejects.toMatchObject(contradicted);
      const keys = (await after.vkeys()).map(parseVkey);
      const [found] = await place.stores.ledger.read(stream, sequence - 1, 1);
      expect(() => verifyTlogProof(proof, canonical(found), keys)).toThrow();
    }, 60_000);

    it('is not signed again where tiles are made anew from it', async () => {
      await forget(place);
      const log = await logAt(place.stores);
      await expect(log.checkpoint()).rejects.toMatchObject(contradicted);
      await expect(log.sequence()).rejects.toMatchObject(contradicted);
    }, 60_000);
  });
}

/** A ledger whose end was cut off; in a place of its own, because nothing goes on after it. */
export function cutCases(open: () => Promise<Place>): void {
  it.each([
    ['and left so', 0],
    ['and grew again', 30],
  ])(
    'is noticed where its end was cut off %s',
    async (_what, grown) => {
      const place = await open();
      const log = await logAt(place.stores);
      await appendMany(place.stores, 40);
      await log.checkpoint();
      await place.tamper({ cut: 10 });
      await appendMany(place.stores, grown);
      const after = await logAt(place.stores);
      await expect(after.sequence()).rejects.toMatchObject(contradicted);
      expect((await after.audit()).contradicted).toHaveLength(1);
      await forget(place);
      await expect((await logAt(place.stores)).sequence()).rejects.toMatchObject(contradicted);
      await place.close();
    },
    60_000,
  );
}
