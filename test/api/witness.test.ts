import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import {
  cosignText,
  formatNote,
  openNote,
  parseNote,
  parseVkey,
  signText,
  verifierKeyOf,
  vkeyLine,
} from '../../src/integrity/signed-note.ts';
import { deskOf } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  desk = await deskOf({});
  await desk.filed();
  await desk.api.engine.log.checkpoint();
}, 60_000);
afterAll(() => desk.api.close());

const open = (path: string) => request(desk.api.app).get(path);
const keys = async () => ((await open('/log/keys')).body.keys as string[]).map(parseVkey);

describe('a witness', () => {
  const witness = { name: 'archive.example', seed: new Uint8Array(32).fill(5) };
  const newspaper = { name: 'newspaper.example', seed: new Uint8Array(32).fill(6) };
  const propose = (vkey: string, person = 'lawAdministrator', headers = {}) =>
    desk.post('/witness/keys', { vkey, organisation: '示例档案馆' }, headers, person);
  const approve = (proposal: number, person = 'lawAdministrator2') =>
    desk.post(`/witness/keys/${proposal}/approve`, undefined, {}, person);
  const cosign = (note: string) => request(desk.api.app).post('/witness').send({ note });
  const signedBy = (text: string, seconds: number) =>
    formatNote({ text, signatures: [cosignText(text, witness, seconds)] });

  const vkey = vkeyLine(verifierKeyOf(witness, 4));
  let proposal: number;

  it('is proposed by an administrator, and is none until another has approved it', async () => {
    expect((await propose(vkey, 'drafter')).status).toBe(403);
    const headers = { 'Idempotency-Key': 'propose-the-archive' };
    const { status, body } = await propose(vkey, 'lawAdministrator', headers);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ vkey, organisation: '示例档案馆', proposedBy: 'lawAdministrator' }),
    ]);
    expect(body.registeredAt).toBeUndefined();
    ({ proposal } = body);
    expect((await propose(vkey, 'lawAdministrator', headers)).body).toEqual(body);
    const other = await propose(vkeyLine(verifierKeyOf(newspaper)), 'lawAdministrator', headers);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    expect((await open('/witness')).body.items).toEqual([]);
    const { text } = parseNote((await open('/log/checkpoint')).text);
    const early = await cosign(signedBy(text, 1_794_000_000));
    expect([early.status, early.body.faults?.[0].zh]).toEqual([400, '没有已登记的见证方签名']);
  });

  it('is not approved by whoever proposed it, nor by a drafter, nor where there is none', async () => {
    const own = await approve(proposal, 'lawAdministrator');
    expect([own.status, own.body.type, own.body.detail]).toEqual([
      422,
      '/problems/two-persons-needed',
      expect.stringContaining('提出的人不能自己确认或者核准'),
    ]);
    expect((await approve(proposal, 'drafter')).status).toBe(403);
    expect((await approve(999)).status).toBe(404);
    expect((await open('/witness')).body.items).toEqual([]);
  });

  it('is not proposed twice', async () => {
    const { status, body } = await propose(vkey, 'lawAdministrator2');
    expect([status, body.faults[0]]).toEqual([
      400,
      expect.objectContaining({
        field: '/vkey',
        zh: expect.stringContaining('待另一名管理员核准'),
      }),
    ]);
  });

  it('counts once another administrator has approved it, however often that is sent', async () => {
    const { status, body } = await approve(proposal);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ proposedBy: 'lawAdministrator', approvedBy: 'lawAdministrator2' }),
    ]);
    expect((await approve(proposal)).body).toEqual(body);
    const other = await propose(vkeyLine(verifierKeyOf(newspaper)), 'lawAdministrator2');
    expect((await approve(other.body.proposal, 'lawAdministrator')).status).toBe(200);
    expect((await open('/witness')).body.items).toHaveLength(2);
    expect((await propose(vkey)).body.faults[0].zh).toBe('该公钥已经登记过');
    const kept = (await desk.get('/witness/keys', 'auditor')).body.items;
    expect(kept.map((one: { proposedBy: string }) => one.proposedBy)).toEqual([
      'lawAdministrator',
      'lawAdministrator2',
    ]);
    expect((await desk.get('/witness/keys', 'drafter')).status).toBe(403);
  });

  it.each([
    ['no vkey at all', 'archive'],
    ['a vkey whose hash is not its own', 'archive.example+00000000+BAAA'],
  ])('is not proposed by %s', async (_what, line) => {
    const { status, body } = await propose(line);
    expect([status, body.faults[0].field]).toEqual([400, '/vkey']);
  });

  it('cosigns a head, which then carries the line of the witness', async () => {
    const { text } = parseNote((await open('/log/checkpoint')).text);
    const { status, body } = await cosign(signedBy(text, 1_795_000_000));
    expect([status, body.witnesses]).toEqual([200, ['archive.example']]);
    await cosign(formatNote({ text, signatures: [signText(text, newspaper)] })).expect(200);
    const carried = (await open(`/log/checkpoints/${body.size}`)).text;
    const trusted = [...(await keys()), verifierKeyOf(witness, 4), verifierKeyOf(newspaper)];
    expect(openNote(carried, trusted).verified).toHaveLength(3);
    const [first] = (await open('/witness')).body.items;
    expect(first.newest.size).toBe(body.size);
  });

  it('changes nothing by sending it again, even at another hour', async () => {
    const { text } = parseNote((await open('/log/checkpoint')).text);
    const size = desk.api.engine.log.sequence();
    await cosign(signedBy(text, 1_795_000_001)).expect(200);
    const { size: before } = await size;
    await cosign(signedBy(text, 1_795_000_002)).expect(200);
    expect((await desk.api.engine.log.sequence()).size - before).toBeLessThanOrEqual(1);
  });

  it.each<[string, (text: string) => string]>([
    ['no note', () => 'a note'],
    [
      'an unknown key',
      (text) => formatNote({ text, signatures: [signText(text, { ...witness, name: 'x' })] }),
    ],
    ['a forged line', (text) => signedBy(text, 1).replace(/.{6}\n$/, 'AAAAA=\n')],
    ['another log', (text) => signedBy(text.replace(/^.*/, 'another'), 1)],
    ['a head that the log did not sign', (text) => signedBy(text.replace(/\n\d+\n/, '\n3\n'), 1)],
  ])('is refused with %s', async (_what, noteOf) => {
    const { text } = parseNote((await open('/log/checkpoint')).text);
    const { status, body } = await cosign(noteOf(text));
    expect([status, body.faults?.[0].field]).toEqual([400, '/note']);
  });

  it('is revoked at once by one administrator, with a reason; what it cosigned before stands', async () => {
    const path = `/witness/keys/${proposal}/revoke`;
    const reason = '示例:存放私钥的电脑遗失';
    const { body: before } = await open('/witness');
    const revoke = (body: object, person = 'lawAdministrator2', headers = {}) =>
      desk.post(path, body, headers, person);
    expect((await revoke({ reason }, 'drafter')).status).toBe(403);
    expect((await revoke({})).status).toBe(400);
    const ahead = await revoke({ reason, from: '2999-01-01' });
    expect([ahead.status, ahead.body.faults[0].field]).toEqual([400, '/from']);
    expect(
      (await desk.post('/witness/keys/999/revoke', { reason }, {}, 'lawAdministrator2')).status,
    ).toBe(404);
    const headers = { 'Idempotency-Key': 'revoke-the-archive' };
    const { status, body } = await revoke({ reason }, 'lawAdministrator2', headers);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        vkey,
        reason,
        approvedBy: 'lawAdministrator2',
        revokedBy: 'lawAdministrator2',
        revokedAt: expect.any(String),
      }),
    ]);
    expect((await revoke({ reason }, 'lawAdministrator2', headers)).body).toEqual(body);
    const again = await revoke({ reason: '又一次' });
    expect([again.status, again.body.faults[0].zh]).toEqual([400, '该公钥已经撤销']);

    await desk.filed();
    await desk.api.engine.log.checkpoint();
    const { text } = parseNote((await open('/log/checkpoint')).text);
    const refused = await cosign(signedBy(text, 1_795_000_009));
    expect([refused.status, refused.body.faults[0].zh]).toEqual([
      400,
      expect.stringContaining('撤销以前已记录的仍然有效'),
    ]);
    const both = [cosignText(text, witness, 1_795_000_009), signText(text, newspaper)];
    const taken = await cosign(formatNote({ text, signatures: both }));
    expect([taken.status, taken.body.witnesses]).toEqual([200, ['newspaper.example']]);

    const [{ revokedAt, revokedFrom, ...rest }, other] = (await open('/witness')).body.items;
    expect([revokedAt, rest]).toEqual([body.revokedAt, before.items[0]]);
    expect([revokedFrom, other.revokedAt]).toEqual([body.revokedFrom, undefined]);
    const carried = (await open(`/log/checkpoints/${rest.newest.size}`)).text;
    expect(openNote(carried, [verifierKeyOf(witness, 4)]).verified).toHaveLength(1);
    const anew = await propose(vkey);
    expect([anew.status, anew.body.faults[0].zh]).toEqual([
      400,
      expect.stringContaining('已经撤销'),
    ]);
    expect((await approve(proposal, 'lawAdministrator2')).status).toBe(400);
  });

  it('who brings another head under our own key has caught us, and is recorded', async () => {
    const { text } = parseNote((await open('/log/checkpoint')).text);
    const other = text.replace(/\n\d+\n/, '\n3\n');
    const ours = { name: desk.api.engine.log.origin, seed: new Uint8Array(32).fill(7) };
    const { status, body } = await cosign(
      formatNote({ text: other, signatures: [signText(other, ours)] }),
    );
    expect([status, body.type]).toEqual([500, '/problems/log-contradicted']);
  });
});

describe('all of the above', () => {
  it('was answered as the contract promises', () => {
    expect(desk.api.breaches).toEqual([]);
  });
});
