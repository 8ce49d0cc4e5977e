import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { digestOfRequest } from '../../src/engine/stream.ts';
import { canonical } from '../../src/integrity/canonical.ts';
import { firstBrokenSeal } from '../../src/integrity/seal.ts';
import { parseVkey } from '../../src/integrity/signed-note.ts';
import { verifyTlogProof } from '../../src/integrity/tlog-proof.ts';
import { engineOf } from '../support/engine.ts';

let subject: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;
let stream: string;

beforeAll(async () => {
  subject = await engineOf('2026-03-02T01:00:00.000Z');
  const story = storyOf('示例:删除', 'data-section', { operation: false, begins: '2026-03-02' });
  matterId = await play(subject.engine, story, 'OpenCommentPeriod');
  const [found] = await subject.ledger.readAll({ limit: 1, prefix: `opinions:${matterId}` });
  stream = found?.entry.stream ?? '';
}, 60_000);
afterAll(() => subject.close());

const by = { person: 'p', name: '示例', role: 'unitHead', unit: 'data-section' } as const;
/** Long enough to fill several pages of a database file, so that some come free. */
const marker = '只有本人会写的话';
const opinion = {
  text: `${marker}${'。'.repeat(6_000)}${marker}`,
  name: '某甲乙丙丁',
  contact: '甲乙丙丁的电话',
  channel: 'online',
} as const;
const submit = (given: Parameters<typeof subject.engine.submitOpinion>[1], key: string) =>
  subject.engine.submitOpinion(matterId, given, key);
const erase = (number: number, key: string) =>
  subject.engine.eraseOpinion(
    { matterId, number, ground: 'consent-withdrawn', reason: '本人要求' },
    by,
    key,
  );

describe('an opinion that is sent again', () => {
  it('gets its first receipt, and another opinion under its key gets none', async () => {
    const first = await submit(opinion, 'opinion-key');
    expect(await submit(opinion, 'opinion-key')).toEqual(first);
    await expect(submit({ ...opinion, text: '另一句' }, 'opinion-key')).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('leaves no digest on record by which its text could be guessed', async () => {
    const { number } = await submit({ text: '同意', channel: 'online' }, 'short-opinion');
    const [entry] = await subject.ledger.read(stream, number - 1, 1);
    const guess = { text: '同意', channel: 'online' };
    expect(entry?.requestDigest).not.toBe(digestOfRequest({ opinion: guess }));
    expect(entry?.requestDigest).toBe(digestOfRequest({ commitment: entry?.fact.commitment }));
  });
});

describe('an opinion that is erased', () => {
  it('keeps every seal and every proof that was given before', async () => {
    const { number } = await submit(opinion, 'proved-opinion');
    const proof = await subject.engine.log.proofOf(stream, number);
    await erase(number, 'erase-proved');
    const entries = await subject.ledger.read(stream);
    expect(firstBrokenSeal(entries)).toBeUndefined();
    const keys = (await subject.engine.log.vkeys()).map(parseVkey);
    expect(verifyTlogProof(proof, canonical(entries[number - 1]), keys).size).toBeGreaterThan(0);
    expect((await subject.engine.log.audit()).contradicted).toEqual([]);
  });

  it('is on record with its ground and who erased it, and is not found by its code', async () => {
    const { number, code } = await submit(opinion, 'looked-up');
    expect((await subject.engine.opinionByCode(code))?.text).toContain(marker);
    await erase(number, 'erase-looked-up');
    const [last] = (await subject.ledger.read(`erasures:${matterId}`)).slice(-1);
    expect(last?.fact).toMatchObject({
      type: 'OpinionErased',
      by,
      number,
      ground: 'consent-withdrawn',
    });
    expect(await subject.engine.opinionByCode(code)).toBeUndefined();
  });

  it('is no longer known when it is sent again', async () => {
    const { number } = await submit(opinion, 'erased-key');
    await erase(number, 'erase-erased');
    await expect(submit(opinion, 'erased-key')).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('lets the comment period close with as many as were received', async () => {
    const received = (await subject.ledger.read(stream)).length;
    const { closesAt = '' } = (await subject.engine.solicitation(matterId)) ?? {};
    await subject.engine.moveClock(closesAt, by, 'past-the-end');
    await subject.engine.sweep();
    const closing = (await subject.engine.timeline(matterId, 0, 500)).at(-1);
    expect(closing?.fact).toMatchObject({ type: 'CommentPeriodClosed', received });
    await erase(1, 'erase-after-the-end');
    await expect(submit(opinion, 'too-late')).rejects.toMatchObject({
      code: 'comment-period-closed',
    });
  });

  it('stands nowhere in the files of the store', async () => {
    const first = await subject.engine.opinions(matterId, { after: 0, limit: 100 }, by);
    for (const { number, text } of first)
      if (text !== undefined) await erase(Number(number), `erase-all-${Number(number)}`);
    await subject.flush();
    const names = await readdir(subject.folder, { recursive: true, withFileTypes: true });
    for (const file of names.filter((each) => each.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect([file.name, bytes.includes(marker), bytes.includes(opinion.name)]).toEqual([
        file.name,
        false,
        false,
      ]);
    }
  });
});
