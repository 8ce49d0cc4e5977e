import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { sampleFile } from '../../src/demonstration/files.ts';
import { play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import {
  bytesOf,
  type SignedStatement,
  type Signer,
} from '../../src/integrity/signatures/index.ts';
import { signingDesk } from '../support/signing-desk.ts';

const story = storyOf('示例:网上签名', 'data-section', { operation: false, begins: '2026-03-02' });
const file = sampleFile('D20', '示例:网上签名', '法律意见书');
let matterId: string;

let desk: Awaited<ReturnType<typeof signingDesk>>;
beforeAll(async () => {
  desk = await signingDesk();
}, 60_000);
afterAll(async () => {
  expect(desk.api.breaches).toEqual([]);
  await desk.api.close();
});
describe('an opinion signed over HTTP', () => {
  const step = 'GiveLegalOpinion';
  let signer: Signer;
  let said: Record<string, unknown>;

  beforeAll(async () => {
    signer = await desk.registered('lawyer');
    await desk.approve('lawyer', signer).expect(200);
    matterId = await play(desk.api.engine, story, 'AcceptForReview');
    await request(desk.api.app)
      .post('/evidence')
      .set('Authorization', `Bearer ${desk.tokens.get('lawyer')}`)
      .set({ 'Content-Type': 'application/octet-stream', 'File-Name': 'opinion.txt' })
      .send(Buffer.from(file.text))
      .expect(201);
    said = {
      draft: story.drafts[1].sha256,
      position: 'conditional',
      opinion: '补充退出情形',
      reservations: '收益分配须另行论证',
      licence: '公职律师证0001',
      noConflict: true,
      evidence: [{ document: 'D20', sha256: file.sha256 }],
    };
  }, 60_000);

  const prepare = (statement = said, person = 'lawyer') =>
    desk.post(`/matters/${matterId}/statements`, { step, statement }, person);
  async function give(signature?: object, statement = said) {
    const { body } = await desk.get(`/matters/${matterId}`, 'lawyer');
    const tag = { 'If-Match': `"${body.row.sequence as number}"` };
    return desk.post(
      `/matters/${matterId}/steps/${step}`,
      { ...statement, ...(signature && { signature }) },
      'lawyer',
      tag,
    );
  }

  it('is prepared as text to read and bytes to sign, with what the signature will prove', async () => {
    const { body } = await prepare().expect(200);
    const statement = body.statement as SignedStatement;
    expect(Buffer.from(body.payload as string, 'base64url')).toEqual(
      Buffer.from(bytesOf(statement)),
    );
    expect(statement.text).toContain('结论:修改后合法');
    expect(body.proves.zh).toContain('才是可靠的电子签名');
  });

  it('is not prepared for another office, nor for what is not as the contract has it', async () => {
    await prepare(said, 'xu-member').expect(404);
    await prepare({ ...said, position: 'perhaps' }).expect(400);
    await desk
      .post(`/matters/${matterId}/statements`, { step: 'TableDraft', statement: {} }, 'lawyer')
      .expect(400);
  });

  it('is refused under article 13 where the conclusion was changed after signing', async () => {
    const { body } = await prepare();
    const statement = body.statement as SignedStatement;
    const jws = await signer.sign(bytesOf(statement));
    const { status, body: problem } = await give(
      { statement, jws },
      { ...said, position: 'lawful' },
    );
    expect(status).toBe(422);
    expect(problem.breaches).toContainEqual(
      expect.objectContaining({
        provision: 'C-ESIGN-1',
        article: expect.stringContaining('第十三条'),
        missing: expect.arrayContaining([
          expect.objectContaining({ field: '/signature/statement/conclusion' }),
        ]),
      }),
    );
  });

  it('names the field of a signature that has not the form of one', async () => {
    const { status, body } = await give({ jws: 'signed' });
    expect(status).toBe(400);
    expect(body.faults.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['/signature/statement', '/signature/jws']),
    );
  });

  it('is recorded with its signature', async () => {
    const { body } = await prepare();
    const statement = body.statement as SignedStatement;
    const given = await give({ statement, jws: await signer.sign(bytesOf(statement)) });
    expect([given.status, given.body.breaches]).toEqual([200, undefined]);
    const { body: timeline } = await desk.get(`/matters/${matterId}/timeline?limit=100`, 'lawyer');
    expect(timeline.items.at(-1).fact.signature).toMatchObject({
      thumbprint: signer.thumbprint,
      algorithm: 'SM2',
    });
  });
});

describe('a member’s own entry', () => {
  beforeAll(async () => {
    matterId = await play(
      desk.api.engine,
      storyOf('示例:会议摘录', 'data-section', {
        operation: false,
        begins: '2026-06-01',
      }),
      'AdoptDraft',
    );
    // The clock of the demonstration has moved; sign-ins are by the server's own.
  }, 60_000);

  it('is his to take along, dissent, answer and proof', async () => {
    const { body } = await desk
      .get(`/matters/${matterId}/minutes/own-entry`, 'xu-member')
      .expect(200);
    expect(body).toMatchObject({
      person: 'xu-member',
      name: '示例 xu-member',
      dissented: true,
      answer: 'confirmed',
    });
    expect(body.speeches).toEqual([
      expect.objectContaining({ person: 'xu-member', stand: 'disagree' }),
    ]);
    expect(body.entries).toHaveLength(2);
    for (const { proof } of body.entries as { proof: string }[])
      expect(proof).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
  });

  it('is nobody’s who has no part in meetings', async () => {
    await desk.get(`/matters/${matterId}/minutes/own-entry`, 'lawyer').expect(403);
  });

  it('is on paper too, beside those of all, and whoever prints them is on record', async () => {
    const entries = await desk.api.engine.timeline(matterId, 0, 500);
    const minutes = entries.find(({ fact }) => fact.type === 'DeliberationRecorded')?.sequence;
    const { body, headers } = await desk
      .get(`/matters/${matterId}/minutes/${minutes}/print`, 'xu-member')
      .buffer()
      .expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await desk.api.engine.accesses(matterId, 0, 10)).toContainEqual(
      expect.objectContaining({
        fact: expect.objectContaining({
          type: 'MinutesPrinted',
          by: expect.objectContaining({ person: 'xu-member' }),
        }),
      }),
    );
    const { body: problem } = await desk
      .get(`/matters/${matterId}/minutes/1/print`, 'xu-member')
      .expect(404);
    expect(problem.type).toContain('not-found');
  });
});
