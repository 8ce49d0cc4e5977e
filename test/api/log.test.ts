import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { fromBase64 } from '../../src/integrity/bytes.ts';
import { canonical } from '../../src/integrity/canonical.ts';
import { openCheckpoint } from '../../src/integrity/checkpoint.ts';
import { verifyHeadCode } from '../../src/integrity/head-code.ts';
import { verifyConsistency } from '../../src/integrity/merkle.ts';
import { parseVkey } from '../../src/integrity/signed-note.ts';
import { verifyTlogProof } from '../../src/integrity/tlog-proof.ts';
import { deskOf, pdf } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof deskOf>>;
let matterId: string;

beforeAll(async () => {
  desk = await deskOf({});
  const options = { operation: false, begins: '2026-03-02' };
  const story = storyOf('示例:日志', 'data-section', options);
  matterId = await play(desk.api.engine, story, 'OpenCommentPeriod');
  await desk.api.engine.log.checkpoint();
}, 60_000);
afterAll(() => desk.api.close());

const open = (path: string) => request(desk.api.app).get(path);
const keys = async () => ((await open('/log/keys')).body.keys as string[]).map(parseVkey);
const head = async () => openCheckpoint((await open('/log/checkpoint')).text, await keys());
const accesses = async () =>
  (await desk.get(`/matters/${matterId}/accesses?limit=100`, 'auditor')).body.items as {
    fact: Record<string, unknown>;
  }[];
const typesOf = async () => (await accesses()).map(({ fact }) => fact.type);

describe('whoever has no account', () => {
  it('reads the newest head, signed by the key of the log', async () => {
    const { status, headers } = await open('/log/checkpoint');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect((await head()).origin).toBe((await open('/log/keys')).body.origin);
  });

  it('reads the head of a size that was signed, and no other', async () => {
    const { size } = await head();
    expect((await open(`/log/checkpoints/${size}`)).text).toBe(
      (await open('/log/checkpoint')).text,
    );
    expect((await open('/log/checkpoints/2')).status).toBe(404);
    expect((await open('/log/checkpoints/-1')).status).toBe(400);
  });

  it('is shown that a later head continues an earlier one', async () => {
    const older = await head();
    await desk.filed();
    await desk.api.engine.log.checkpoint();
    const newer = await head();
    const { body } = await open(`/log/consistency?from=${older.size}&to=${newer.size}`);
    const proof = (body.hashes as string[]).map((hash) => fromBase64(hash) ?? new Uint8Array());
    expect(newer.size).toBeGreaterThan(older.size);
    expect(verifyConsistency({ older, newer, proof })).toBe(true);
    expect((await open(`/log/consistency?from=1&to=${newer.size + 9}`)).status).toBe(404);
    expect((await open('/log/consistency?from=1')).status).toBe(400);
  });

  it('reads a code for paper, with a line ready for the minutes', async () => {
    const { body } = await open('/log/head-code');
    expect(verifyHeadCode(body.code, await head())).toBe(true);
    expect(body.printed.zh).toContain(`${body.code}(日志共 ${body.size} 条)`);
  });
});

describe('the proof of an entry', () => {
  it('holds for the entry as the record gives it', async () => {
    const { body } = await desk.get(`/matters/${matterId}/timeline?limit=100`);
    const trusted = await keys();
    for (const entry of body.items as { sequence: number }[]) {
      const { text } = await desk.get(`/matters/${matterId}/proofs/${entry.sequence}`);
      expect(verifyTlogProof(text, canonical(entry), trusted).size).toBeGreaterThan(0);
    }
  });

  it('is not there for an entry that is not, nor for whoever may not know of the matter', async () => {
    expect((await desk.get(`/matters/${matterId}/proofs/9999`)).status).toBe(404);
    expect((await desk.get(`/matters/${matterId}/proofs/1`, 'stranger')).status).toBe(404);
  });
});

describe('what is taken out of a matter', () => {
  it('is on record: the export of the record, the opinions that were read', async () => {
    await desk.get(`/matters/${matterId}/record`, 'auditor').expect(200);
    await desk.get(`/matters/${matterId}/opinions`, 'unitHead').expect(200);
    const [exported, read] = (await accesses()).slice(-2);
    expect(exported?.fact).toMatchObject({ type: 'RecordExported', by: { person: 'auditor' } });
    expect(read?.fact).toMatchObject({ type: 'OpinionsRead', by: { person: 'unitHead' } });
  });

  it('is no access where it is refused', async () => {
    const before = (await typesOf()).length;
    await desk.get(`/matters/${matterId}/record`, 'stranger').expect(404);
    expect(await typesOf()).toHaveLength(before);
  });

  it('is on record for a document that was withheld, and only for such', async () => {
    const files = await desk.api.engine.evidenceOf(matterId);
    const [secret = '', plain = ''] = files.keys();
    const by = { person: 'p', name: '示例', role: 'publisher', unit: 'bureau' } as const;
    const items = [
      {
        sha256: secret,
        result: 'withhold',
        ground: 'work-secret',
        reason: '示例',
        reviewer: '示例',
      },
    ];
    const minutes = await desk.upload(pdf('公开审查表'), '公开审查表.pdf');
    const expected = (await desk.api.engine.matterRow(matterId))?.sequence ?? 0;
    await desk.api.engine.perform({
      matterId,
      step: 'ReviewForPublication',
      statement: { items, evidence: [{ document: 'D28', sha256: minutes.body.sha256 }] },
      officer: by,
      commandId: 'withhold',
      expected,
    });
    const before = (await typesOf()).filter((type) => type === 'WithheldDocumentRead').length;
    for (const digest of [secret, plain, secret])
      await desk.get(`/matters/${matterId}/evidence/${digest}`, 'auditor').expect(200);
    const read = (await accesses()).filter(({ fact }) => fact.type === 'WithheldDocumentRead');
    expect(read.length - before).toBe(1);
    expect(read.at(-1)?.fact).toMatchObject({ sha256: secret, by: { person: 'auditor' } });
  });

  it('is for supervisors and those who answer for the matter to know', async () => {
    expect((await desk.get(`/matters/${matterId}/accesses`, 'drafter')).status).toBe(403);
  });
});

describe('an opinion that is erased', () => {
  const erase = (number: number, person = 'unitHead', headers = {}) =>
    desk.post(
      `/matters/${matterId}/opinions/${number}/erasure`,
      { ground: 'consent-withdrawn', reason: '本人要求' },
      headers,
      person,
    );
  const listed = async () =>
    (await desk.get(`/matters/${matterId}/opinions`)).body.items as Record<string, unknown>[];

  it('leaves its commitment and every proof, and nothing that could be read', async () => {
    const before = (await listed())[0];
    const { status, body } = await erase(1);
    expect([status, body.commitment]).toEqual([200, before?.commitment]);
    const after = (await listed())[0];
    expect(after).toEqual({
      number: 1,
      receivedAt: before?.receivedAt,
      channel: before?.channel,
      commitment: before?.commitment,
      erasedAt: body.erasedAt,
      notice: { zh: expect.stringContaining('不得写明'), en: expect.any(String) },
    });
    const { leaves, contradicted } = await desk.api.engine.log.audit();
    expect([leaves > 0, contradicted]).toEqual([true, []]);
  });

  it('is erased once, however often it is asked for', async () => {
    const key = { 'Idempotency-Key': 'erase-second-opinion' };
    const [first, again] = [await erase(2, 'unitHead', key), await erase(2, 'unitHead', key)];
    expect(again.body).toEqual(first.body);
    expect((await erase(2)).body.commitment).toBe(first.body.commitment);
  });

  it('is not erased by whoever may not, nor where there is none', async () => {
    expect((await erase(3, 'drafter')).status).toBe(403);
    expect((await erase(99)).status).toBe(404);
    expect((await listed())[2]?.text).toContain('支持');
  });
});

describe('all of the above', () => {
  it('was answered as the contract promises', () => {
    expect(desk.api.breaches).toEqual([]);
  });
});
