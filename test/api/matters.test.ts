import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskOf, key, pdf } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  desk = await deskOf({ uploadBytes: 1_000_000 });
}, 30_000);

afterAll(() => desk.api.close());

describe('a matter', () => {
  it('is filed, found, read and timed', async () => {
    const made = await desk.post('/matters', await desk.proposal());
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    const { matterId } = made.body;
    expect(made.headers.location).toBe(`/matters/${matterId}`);
    const read = await desk.get(`/matters/${matterId}`);
    expect([read.status, read.headers.etag, read.body.row.sequence]).toEqual([200, '"1"', 1]);
    const { body } = await desk.get('/matters?unit=data-section&limit=100&sort=updatedAt');
    expect(body.items.map((row: { matterId: string }) => row.matterId)).toContain(matterId);
    expect((await desk.get(`/matters/${matterId}/outlook`)).status).toBe(200);
    expect((await desk.get(`/matters/${matterId}/timeline`)).body.items).toHaveLength(1);
  });

  it('is not there for whoever may not know of it', async () => {
    const matterId = await desk.filed();
    const real = await desk.get(`/matters/${matterId}`, 'stranger');
    const unreal = await desk.get('/matters/M20260302-ZZZZZZZZ', 'stranger');
    expect([real.status, unreal.status]).toEqual([404, 404]);
    expect({ ...real.body, requestId: 0, instance: 0 }).toEqual({
      ...unreal.body,
      requestId: 0,
      instance: 0,
    });
    expect((await desk.get('/matters', 'stranger')).body.items).toEqual([]);
  });

  it('is one matter, however often its filing is sent', async () => {
    const body = await desk.proposal();
    const headers = { 'Idempotency-Key': key() };
    const [first, second] = [
      await desk.post('/matters', body, headers),
      await desk.post('/matters', body, headers),
    ];
    expect(second.body).toEqual(first.body);
    const other = await desk.post('/matters', { ...body, title: '另一事项' }, headers);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
  });

  it('is exported whole', async () => {
    const matterId = await desk.filed();
    const { status, headers, body } = await desk.get(`/matters/${matterId}/record`, 'auditor');
    expect([status, body.entries.length, body.demonstration]).toEqual([200, 1, true]);
    expect(headers['content-disposition']).toContain(`${matterId}.json`);
  });
});

const at = (matterId: string, step: string) => `/matters/${matterId}/steps/${step}`;

describe('a step', () => {
  const study = { conclusion: 'start', findings: '建议启动' };

  it('needs the entry that was seen last, and the newest', async () => {
    const matterId = await desk.filed();
    const path = at(matterId, 'RecordStudy');
    const statuses = [
      (await desk.post(path, study)).status,
      (await desk.post(path, study, { 'If-Match': '*' })).status,
      (await desk.post(path, study, { 'If-Match': '"9"' })).status,
    ];
    expect(statuses).toEqual([428, 400, 412]);
  });

  it('that the law forbids is refused with its articles, and the attempt is kept', async () => {
    const matterId = await desk.filed();
    const { status, body } = await desk.post(at(matterId, 'RecordStudy'), study, {
      'If-Match': '"1"',
    });
    expect([status, body.type]).toEqual([422, '/problems/refused']);
    expect(body.breaches[0].missing[0].document).toBe('D01');
    expect(body.detail).toContain('D01');
    expect((await desk.get(`/matters/${matterId}/refusals`)).body.items).toHaveLength(1);
    expect((await desk.get(`/matters/${matterId}`)).headers.etag).toBe('"1"');
  });

  it('that is lawful is recorded once', async () => {
    const matterId = await desk.filed();
    const { evidence } = await desk.proposal();
    const headers = { 'If-Match': '"1"', 'Idempotency-Key': key() };
    const path = at(matterId, 'RecordStudy');
    const [first, again] = [
      await desk.post(path, { ...study, evidence }, headers),
      await desk.post(path, { ...study, evidence }, headers),
    ];
    expect([first.status, first.headers.etag]).toEqual([200, '"2"']);
    expect(again.body).toEqual(first.body);
    expect((await desk.get(`/matters/${matterId}/timeline?after=1`)).body.items).toHaveLength(1);
  });

  it('belongs to its office', async () => {
    const matterId = await desk.filed();
    const headers = { 'If-Match': '"1"' };
    const answer = await desk.post(at(matterId, 'RecordStudy'), study, headers, 'auditor');
    expect(answer.status).toBe(403);
    const hidden = await desk.post(at(matterId, 'RecordStudy'), study, headers, 'stranger');
    expect(hidden.status).toBe(404);
    const { body } = await desk.get(`/matters/${matterId}/refusals`);
    const kept = body.items.map(
      ({ fact }: { fact: { by: { person: string }; breaches: object[] } }) => fact,
    );
    expect(kept).toEqual([
      expect.objectContaining({
        step: 'RecordStudy',
        by: expect.objectContaining({ person: 'auditor' }),
        breaches: [expect.objectContaining({ rule: 'wrong-office', provision: 'A-INIT-1' })],
      }),
    ]);
  });
});

describe('evidence', () => {
  it('is read through the matter that names it, and no other way', async () => {
    const matterId = await desk.filed();
    const { evidence } = await desk.proposal();
    const digest = evidence[0]?.sha256;
    const { status, headers } = await desk.get(`/matters/${matterId}/evidence/${digest}`);
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toContain(
      "filename*=UTF-8''%E5%BB%BA%E8%AE%AE%E4%B9%A6",
    );
    const { body } = await desk.upload(pdf('别的文件'), '别的.pdf');
    expect((await desk.get(`/matters/${matterId}/evidence/${body.sha256}`)).status).toBe(404);
    expect((await desk.get(`/matters/${matterId}/evidence/${digest}`, 'stranger')).status).toBe(
      404,
    );
  });

  it.each(['../../etc/passwd', 'a\\b', 'a\u0000b', 'x'.repeat(300)])(
    'has a name: %j',
    async (name) => {
      expect((await desk.upload(pdf('x'), name)).status).toBe(400);
    },
  );

  it('has a limit, told before it is read where the sender says how long it is', async () => {
    expect((await desk.upload('x'.repeat(1_000_001), '大.pdf')).status).toBe(413);
  });
});

describe('all of the above', () => {
  it('was answered as the contract promises', () => {
    expect(desk.api.breaches).toEqual([]);
    expect(desk.api.staleViews).toEqual([]);
  });
});
